import { html, type TemplateResult } from 'lit';
import { chartStyles } from '../src/elements/charts/chart.styles.js';
import { intervalStyles } from '../src/elements/charts/interval.styles.js';

/** The wrapper gives what the calculator's own would: the tokens of the theme. */
export function stage(content: TemplateResult): TemplateResult {
  return html`
    <style>
      .stage {
        --_accent: #0b655a;
        --_chart-2: #a3541b;
        --_text: #1b1f23;
        --_muted: #59616b;
        --_border: #dddad2;
        --_background: #ffffff;
        inline-size: fit-content;
        background: #ffffff;
        font-family: system-ui, sans-serif;
      }
      .stage ul {
        margin: 0;
        padding: 0;
      }
      ${chartStyles}
      ${intervalStyles}
    </style>
    <div class="stage">${content}</div>
  `;
}
