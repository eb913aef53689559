/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { html, svg, type TemplateResult } from 'lit';
import type { PlacedText } from './bar-layout.js';
import { drawLooks, fillOf } from './bar-looks.js';
import {
  layOutFlow,
  type FlowLayoutOptions,
  type PlacedFlowNode,
  type Ribbon,
  type RibbonEdge,
} from './flow-layout.js';
import { isolated, LINE_HEIGHT, type Point } from './text-box.js';

export interface FlowChartOptions extends FlowLayoutOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the picture shows, in one sentence, for those who do not see it. */
  readonly label: string;
}

interface Canvas {
  readonly id: string;
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  readonly turned: boolean;
  /** Mirrors a place where the language runs from right to left. */
  readonly at: (x: number) => number;
}

/** Where money comes from, whom it passes and where it ends. Coloured by `chartStyles` and `flowStyles`. */
export function flowChart(options: FlowChartOptions): TemplateResult {
  const { id, width, direction, label } = options;
  const { size, height, turned, nodes, ribbons } = layOutFlow(options);
  const canvas: Canvas = { id, size, direction, turned, at: (x) => (direction === 'rtl' ? width - x : x) };
  return html`<svg
    class="chart"
    part="chart"
    role="img"
    aria-label=${label}
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
    font-size=${size}
    direction="ltr"
  >
    ${drawLooks(
      id,
      ribbons.map(({ look }) => look),
    )}
    <g aria-hidden="true">
      ${ribbons.map((ribbon) => drawRibbon(ribbon, canvas))} ${nodes.map((node) => drawNode(node, canvas))}
      ${nodes.map(({ text }) => drawText(text, canvas))}
    </g>
  </svg>`;
}

/** A texture is a fill that no style can name: the path takes it from the group. */
function drawRibbon({ look, edges: [one, other] }: Ribbon, canvas: Canvas) {
  const back = [...other].reverse() as unknown as RibbonEdge;
  return svg`<g fill=${fillOf(canvas.id, look)}><path class=${`chart-bar chart-ribbon chart-${look}`}
    d=${`M${edgePath(one, canvas)}L${edgePath(back, canvas)}Z`}></path></g>`;
}

/** The curve leaves and arrives in the direction in which money runs. */
function edgePath([start, bend, straight, end]: RibbonEdge, { at, turned }: Canvas): string {
  const px = ({ x, y }: Point) => `${at(x).toFixed(1)} ${y.toFixed(1)}`;
  const half = (bend.x + straight.x) / 2;
  const middle = (bend.y + straight.y) / 2;
  const [leaving, arriving] = turned
    ? [
        { x: bend.x, y: middle },
        { x: straight.x, y: middle },
      ]
    : [
        { x: half, y: bend.y },
        { x: half, y: straight.y },
      ];
  return `${px(start)}L${px(bend)}C${px(leaving)} ${px(arriving)} ${px(straight)}L${px(end)}`;
}

function drawNode({ look, left, right, top, bottom }: PlacedFlowNode, { at }: Canvas) {
  return svg`<rect class=${`chart-bar chart-node chart-${look}`} x=${Math.min(at(left), at(right)).toFixed(1)} y=${top.toFixed(1)}
    width=${(right - left).toFixed(1)} height=${(bottom - top).toFixed(1)}></rect>`;
}

function drawText({ lines, anchor, x, top }: PlacedText, { at, size, direction }: Canvas) {
  return svg`<text class="chart-label" text-anchor=${anchor} direction=${direction}>${lines.map(
    (line, index) =>
      svg`<tspan x=${at(x).toFixed(1)} y=${(top + size * (index * LINE_HEIGHT + 1)).toFixed(1)}>${isolated(line)}</tspan>`,
  )}</text>`;
}
