/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { layOutBars, type BarLayoutOptions, type PlacedLevel, type PlacedRow, type PlacedText } from './bar-layout.js';
import { chartKey, drawLooks, fillOf, type KeyEntry } from './bar-looks.js';
import { isolated, LINE_HEIGHT, type Box } from './text-box.js';

export interface BarChartOptions extends BarLayoutOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the looks stand for, where they stand for something; set above the picture. */
  readonly key?: readonly KeyEntry[];
  /** Joins the end of each bar with the next one: a waterfall. */
  readonly connected?: boolean;
  /** Draws a row in place of its parts and its mark, such as an interval in place of a bar. */
  readonly drawRow?: (row: PlacedRow, canvas: Canvas) => unknown;
  /** What the picture shows, in one sentence, for those who do not see it. */
  readonly label: string;
}

/** Between parts that touch, so that they stay apart without colour. */
const SEAM = 1;

/** What a row is drawn on. */
export interface Canvas {
  readonly id: string;
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  /** Mirrors a place where the language runs from right to left. */
  readonly at: (x: number) => number;
}

/** Horizontal bars: whole, stacked, floating or on both sides of a base. Coloured by `chartStyles` alone. */
export function barChart(options: BarChartOptions): TemplateResult {
  const { id, width, direction, label, connected, drawRow, key = [] } = options;
  const { size, height, rows, levels } = layOutBars(options);
  const canvas: Canvas = { id, size, direction, at: (x) => (direction === 'rtl' ? width - x : x) };
  const looks = [...rows.flatMap(({ spans }) => spans), ...key].map(({ look }) => look);
  return html`${key.length > 0 ? chartKey(id, key) : nothing}<svg
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
      ${drawLooks(id, looks)}
      <g aria-hidden="true">
        ${connected ? drawConnectors(options, rows, canvas) : drawEnlarged(rows, canvas)}
        ${drawRow ? nothing : rows.map((row) => drawBar(row, canvas))}
        ${levels.map((level) => drawLevel(level, canvas))} ${rows.map((row) => (drawRow ?? drawMark)(row, canvas))}
        ${textsOf(rows, levels).map((text) => drawText(text, canvas))}
      </g>
    </svg>`;
}

function textsOf(rows: readonly PlacedRow[], levels: readonly PlacedLevel[]): PlacedText[] {
  return [...rows.flatMap(({ label, values }) => [label, ...values]), ...levels.flatMap(({ label }) => label ?? [])];
}

function drawBar({ spans }: PlacedRow, canvas: Canvas) {
  return spans.map((span) => {
    const { x, width } = across(span, canvas);
    const seam = width > SEAM * 4 ? SEAM : 0;
    return svg`<rect class=${`chart-bar chart-${span.look}`} fill=${fillOf(canvas.id, span.look)}
      x=${px(x + seam / 2)} y=${px(span.top)} width=${px(width - seam)} height=${px(span.bottom - span.top)}></rect>`;
  });
}

function across({ left, right }: Box, { at }: Canvas) {
  return { x: Math.min(at(left), at(right)), width: right - left };
}

/** From where a bar ends to where the next one starts. */
function drawConnectors({ rows: given }: BarChartOptions, rows: readonly PlacedRow[], { at }: Canvas) {
  const path = rows.slice(0, -1).map(({ bar, spans }, index) => {
    const last = given[index]!.spans.at(-1);
    const end = last && spans.length > 0 ? spans.at(-1)! : bar;
    const x = at(last && last.to < last.from ? end.left : end.right);
    return `M${px(x)} ${px(bar.bottom)}V${px(rows[index + 1]!.bar.top)}`;
  });
  return svg`<path class="chart-connector" d=${path.join('')}></path>`;
}

/** From the ends of a small bar to those of the large one that shows it again. */
function drawEnlarged(rows: readonly PlacedRow[], { at }: Canvas) {
  const lines = rows.flatMap(({ bar, enlarges }, index) => {
    const small = rows[index - 1]?.bar;
    return enlarges && small
      ? (['left', 'right'] as const).map(
          (side) => `M${px(at(small[side]))} ${px(small.bottom)}L${px(at(bar[side]))} ${px(bar.top)}`,
        )
      : [];
  });
  return svg`<path class="chart-connector" d=${lines.join('')}></path>`;
}

function drawLevel({ kind, strokes, sample, label }: PlacedLevel, { at, size }: Canvas) {
  const drawn = strokes.map(({ x, top, bottom }) => `M${px(at(x))} ${px(top)}V${px(bottom)}`);
  const key = sample !== null && label ? `M${px(at(sample))} ${px(label.top)}v${px(size * LINE_HEIGHT)}` : '';
  const path = drawn.join('') + key;
  const name = kind === 'base' ? 'axis' : 'reference';
  return svg`${kind === 'reference' ? svg`<path class="chart-halo" d=${path}></path>` : nothing}
    <path class=${`chart-${name}`} d=${path}></path>`;
}

function drawMark({ mark, bar }: PlacedRow, { at }: Canvas) {
  if (mark === null) return nothing;
  const path = `M${px(at(mark))} ${px(bar.top - 2)}V${px(bar.bottom + 2)}`;
  return svg`<path class="chart-halo" d=${path}></path><path class="chart-mark" d=${path}></path>`;
}

function drawText({ lines, anchor, x, top }: PlacedText, { at, size, direction }: Canvas) {
  return svg`<text class="chart-label" text-anchor=${anchor} direction=${direction}>${lines.map(
    (line, index) =>
      svg`<tspan x=${px(at(x))} y=${px(top + size * (index * LINE_HEIGHT + 1))}>${isolated(line)}</tspan>`,
  )}</text>`;
}

function px(value: number): string {
  return value.toFixed(1);
}
