import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../calculators/answer.js';
import { cycleMarks, groupPicture, seriesOf, seriesPicture } from '../../parts/pictures.js';
import type { View } from '../../view.js';

/** What each owner of the car brings, by stream; how it adds up from owner to owner; who still comes for service. */
export function vehiclePictures(answer: Answer, view: View): TemplateResult {
  return html`${groupPicture(answer, 'owners', view, { place: 'whole', bars: 'rows', stacked: true })}
  ${seriesPicture(answer, 'cumulativeMargin', view, {
    place: 'main',
    area: true,
    marks: cycleMarks(seriesOf(answer, 'cumulativeMargin'), answer.inputs['cycleYears'], view),
  })}
  ${seriesPicture(answer, 'serviceShare', view, { place: 'side', minimum: 0, maximum: 1 })}`;
}
