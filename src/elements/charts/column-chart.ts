/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { html, svg, type TemplateResult } from 'lit';
import { chartKey, drawLooks, fillOf, type KeyEntry } from './bar-looks.js';
import { layOutColumns, type ColumnLayoutOptions } from './column-layout.js';
import { drawTick } from './ticks.js';

export interface ColumnChartOptions extends ColumnLayoutOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  /** What the looks stand for; set above the picture. */
  readonly key: readonly KeyEntry[];
  /** What the picture shows, in one sentence, for those who do not see it. */
  readonly label: string;
}

/** How often each answer was given, in groups. Coloured by `chartStyles` alone. */
export function columnChart(options: ColumnChartOptions): TemplateResult {
  const { id, width, height, key, label } = options;
  const { size, base, columns, lines, labels, texts } = layOutColumns(options);
  return html`${chartKey(id, key)}<svg
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
        [...columns, ...key].map(({ look }) => look),
      )}
      <g aria-hidden="true">
        ${columns.map(
          ({ left, right, top, bottom, look }) =>
            svg`<rect class=${`chart-bar chart-${look}`} fill=${fillOf(id, look)} x=${left.toFixed(1)} y=${top.toFixed(1)}
              width=${(right - left).toFixed(1)} height=${(bottom - top).toFixed(1)}></rect>`,
        )}
        <path
          class="chart-axis"
          d=${lines.map(({ left, right }) => `M${left.toFixed(1)} ${base}H${right.toFixed(1)}`).join('')}
        ></path>
        ${labels.map(({ text, position }) => drawTick(text, position, base + size, 'middle'))}
        ${texts.map(
          ({ text, position, top }) =>
            svg`<text class="chart-label" text-anchor="middle" x=${position.toFixed(1)} y=${(top - size * 0.35).toFixed(1)}>${text}</text>`,
        )}
      </g>
    </svg>`;
}
