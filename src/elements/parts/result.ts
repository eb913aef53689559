import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Figure } from '../../calculators/answer.js';
import { headlineFigure } from '../../calculators/headline-figure.js';
import type { View } from '../view.js';
import { issueText } from './texts.js';

/** A number of more characters is set smaller, so that it stays on one line. */
export const isLong = (number: string) => number.length > 11;

/** The one number. */
export function headlineText(answer: Answer, { text }: View): string {
  return text.amount(headlineFigure(answer));
}

/**
 * The one number, and the one sentence that says what it means. As properties: a translator of pages puts its own elements
 * in place of our texts, and into those no later number would be written.
 */
export function result(answer: Answer, view: View): TemplateResult {
  const { text } = view;
  const number = headlineText(answer, view);
  return html`<div class="result" part="result" ?data-stale=${view.issues.length > 0}>
    <p
      class="eyebrow"
      part="eyebrow"
      role="heading"
      aria-level=${view.headingLevel + 1}
      .textContent=${text.headlineLabel(answer)}
    ></p>
    <p class="headline" part="headline" translate="no" ?data-long=${isLong(number)} .textContent=${number}></p>
    ${caution(answer, view)}
    <p class="sentence" part="sentence" .textContent=${text.headline(answer)}></p>
    ${view.issues.length > 0 ? html`<p class="stale" part="stale">${text.common.interface.stale}</p>` : nothing}
    ${view.issues
      .filter(({ field }) => !view.isDrawn(field))
      .map((issue) => html`<p class="problem-text" part="problem">${issueText(issue, view)}</p>`)}
  </div>`;
}

/** A badge: what the number must not be taken for. */
function caution({ headline: { caution: found } }: Answer, { text }: View): TemplateResult | typeof nothing {
  if (found === undefined) return nothing;
  return html`<p class="caution" part="caution">${text.sentence(text.words.notes[found.id], found)}</p>`;
}

/** The other figures, each with its own label: money as money, time as time. */
export function figures(answer: Answer, view: View): TemplateResult {
  const others = answer.figures.filter(({ id }) => id !== answer.headline.figure);
  const said = view.text.figures(answer);
  return html`<dl class="figures" part="figures">
    ${others.map(
      (figure) =>
        html`<div class="figure-row" data-figure=${figure.id}>
          <dt>${figure.name ?? view.text.figure(figure.id, figure)}</dt>
          <dd translate="no" .textContent=${said(figure)}></dd>
        </div>`,
    )}
  </dl>`;
}

/** How the headline is made up: parts above a line, their sum below it. */
export function breakdown(answer: Answer, view: View): TemplateResult {
  const { text } = view;
  const said = text.figures(answer);
  const row = (figure: Figure, label: string, sum: boolean) =>
    html`<tr class=${sum ? 'sum' : nothing}>
      <th scope="row">${label}</th>
      <td translate="no" .textContent=${said(figure)}></td>
    </tr>`;
  const named = (figure: Figure) => figure.name ?? text.figure(figure.id, figure);
  const headline = headlineFigure(answer);
  // In a box of its own: as a grid item, WebKit leaves a table’s columns as wide as the numbers were before.
  return html`<div>
    <table class="breakdown" part="breakdown">
      <caption>
        ${text.words.pictures['breakdown']}
      </caption>
      <tbody>
        ${answer.breakdown.map((part) => row(part, named(part), false))}
        ${row(headline, answer.headline.label ? text.headlineLabel(answer) : named(headline), true)}
      </tbody>
    </table>
  </div>`;
}
