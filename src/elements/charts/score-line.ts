/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawWhisker } from './intervals.js';
import { layOutScoreLine, type ScoreLineLayout, type ScoreLineLayoutOptions } from './score-line-layout.js';
import { drawTick } from './ticks.js';
import { isolated } from './text-box.js';

export interface ScoreLineOptions extends ScoreLineLayoutOptions {
  /** What the picture shows, in one sentence, for those who do not see it. */
  readonly label: string;
}

/** In sizes of the text: half of the comparison's diamond, the radius of the score, half of a tick. */
const DIAMOND = 0.6;
const DOT = 0.45;
const TICK = 0.3;

/** A score on its whole scale, with how sure it is: a number line. Coloured by `chartStyles` and `intervalStyles` alone. */
export function scoreLine(options: ScoreLineOptions): TemplateResult {
  const { width, label, direction } = options;
  const { size, height, axis, names, ticks, ...layout } = layOutScoreLine(options);
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
    <g aria-hidden="true">
      <path
        class="chart-scale"
        d=${`M${layout.ends[0]} ${axis}H${layout.ends[1]}${ticks.map(({ position }) => `M${position} ${axis - size * TICK}v${size * TICK * 2}`).join('')}`}
      ></path>
      ${ticks.map(({ text, position }) => drawTick(text, position, axis + size * 1.6, 'middle'))}
      ${layout.interval ? drawBand(layout.interval, axis) : nothing}
      ${layout.comparison === null ? nothing : drawDiamond(layout.comparison, axis, size)}
      ${drawWhisker({ ends: layout.interval?.ends ?? null, value: layout.score, middle: axis, half: layout.interval?.half ?? 0, dot: size * DOT })}
      ${names.map(
        ({ label: name, left, right, top }, index) =>
          svg`<text class=${index < names.length - 1 ? 'chart-label' : 'chart-label chart-name'} text-anchor="middle"
            x=${(left + right) / 2} y=${top + size}>${isolated(name)}</text>`,
      )}
      ${layout.below === null ? nothing : drawBelow(options.comparison!.label, layout.below, width, size, direction)}
    </g>
  </svg>`;
}

function drawBand({ ends: [left, right], half }: NonNullable<ScoreLineLayout['interval']>, axis: number) {
  return svg`<rect class="chart-band" x=${left} y=${axis - half} width=${right - left} height=${half * 2}></rect>`;
}

/** The name of the other score below the scale, after a sample of its mark. */
function drawBelow(name: string, y: number, width: number, size: number, direction: string) {
  const at = (x: number) => (direction === 'rtl' ? width - x : x);
  return svg`${drawDiamond(at(size * DIAMOND + 1), y, size)}
    <text class="chart-label" x=${at(size * 1.5)} y=${y} dy=".35em" text-anchor="start" direction=${direction}>${isolated(name)}</text>`;
}

function drawDiamond(x: number, y: number, size: number) {
  const half = size * DIAMOND;
  return svg`<path class="chart-diamond" d=${`M${x - half} ${y}l${half} ${-half}l${half} ${half}l${-half} ${half}Z`}></path>`;
}
