import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../calculators/answer.js';
import { groupPicture } from '../../parts/bar-pictures.js';
import { seriesPicture } from '../../parts/series-picture.js';
import type { View } from '../../view.js';

/** Revenue, gross profit and profit of one client and year beside each other; how it adds up; who still comes. */
export function servicePictures(answer: Answer, view: View): TemplateResult {
  return html`${groupPicture(answer, 'profitLines', view, { place: 'whole', bars: 'rows', measures: ['perClientYear'] })}
  ${seriesPicture(answer, 'cumulativeMargin', view, { place: 'main', area: true })}
  ${seriesPicture(answer, 'survival', view, { place: 'side', minimum: 0, maximum: 1 })}`;
}
