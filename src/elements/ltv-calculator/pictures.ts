import { html, type TemplateResult } from 'lit';
import type { Answer, Figure } from '../../calculators/answer.js';
import { seriesOf } from '../parts/pictures.js';
import { seriesPicture } from '../parts/series-picture.js';
import type { View } from '../view.js';

/** What a customer brings as time goes by, against what winning him cost; and how many customers are still there. */
export function ltvPictures(answer: Answer, view: View): TemplateResult {
  const reference = acquisitionLevel(answer, view);
  const marker = paybackMarker(answer, view);
  return html`${seriesPicture(answer, 'cumulativeMargin', view, {
    place: 'main',
    area: true,
    ...(reference && { reference }),
    ...(marker && { marker }),
  })}
  ${seriesPicture(answer, 'survival', view, {
    place: 'side',
    minimum: 0,
    maximum: 1,
    beside: { id: 'observedSurvival', look: 'dots' },
  })}`;
}

/** What winning a customer cost, as a level to reach. */
export function acquisitionLevel({ inputs }: Answer, { text }: View) {
  const cost = inputs['acquisitionCost'];
  return typeof cost === 'number' && cost > 0
    ? { value: cost, label: text.fill(text.words.pictures['acquisitionCost']!, { value: text.format.money(cost) }) }
    : undefined;
}

function paybackMarker(answer: Answer, { text }: View) {
  const payback: Figure | undefined = ['discountedPayback', 'survivalPayback']
    .map((wanted) => answer.figures.find(({ id }) => id === wanted))
    .find((figure) => figure !== undefined);
  const cost = answer.inputs['acquisitionCost'];
  // With the payment at that moment the line rises through the cost.
  const { period } =
    seriesOf(answer, 'cumulativeMargin')?.points.find((point) => point.period === payback?.value) ?? {};
  return payback && period !== undefined && typeof cost === 'number'
    ? { period, value: cost, label: text.fill(text.words.pictures['payback']!, { length: text.amount(payback) }) }
    : undefined;
}
