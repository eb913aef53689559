import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../calculators/answer.js';
import { groupPicture } from '../../parts/bar-pictures.js';
import { seriesOf } from '../../parts/pictures.js';
import { seriesPicture } from '../../parts/series-picture.js';
import type { View } from '../../view.js';

/** What each owner of the car brings, by stream; how it adds up from owner to owner; who still comes for service. */
export function vehiclePictures(answer: Answer, view: View): TemplateResult {
  return html`${groupPicture(answer, 'owners', view, { place: 'whole', bars: 'rows', stacked: true })}
  ${seriesPicture(answer, 'cumulativeMargin', view, { place: 'main', area: true, marks: ownerMarks(answer, view) })}
  ${seriesPicture(answer, 'serviceShare', view, {
    place: 'side',
    minimum: 0,
    maximum: 1,
    beside: { id: 'serviceShareExpected', look: 'dashed' },
  })}`;
}

/** Where the car changes hands. */
function ownerMarks(answer: Answer, { text }: View) {
  const starts = seriesOf(answer, 'ownerStarts')?.points ?? [];
  return starts.map(({ period }, index) => ({ period, label: text.words.figures[`owner${index + 1}`] ?? '' })).slice(1);
}
