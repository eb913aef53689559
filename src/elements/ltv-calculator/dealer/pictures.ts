import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../calculators/answer.js';
import { groupPicture } from '../../parts/bar-pictures.js';
import { cycleMarks, sharePicture } from './cycle-pictures.js';
import { seriesOf } from '../../parts/pictures.js';
import { seriesPicture } from '../../parts/series-picture.js';
import type { View } from '../../view.js';
import { acquisitionLevel } from '../pictures.js';

/** What each stream brings, in revenue and in gross profit; how it adds up cycle by cycle; who still comes for service. */
export function dealerPictures(answer: Answer, view: View): TemplateResult {
  const reference = acquisitionLevel(answer, view);
  return html`${groupPicture(answer, 'streams', view, { place: 'whole', bars: 'measures', stacked: true })}
  ${seriesPicture(answer, 'cumulativeMargin', view, {
    place: 'main',
    area: true,
    marks: cycleMarks(seriesOf(answer, 'cumulativeMargin'), answer.inputs['cycleYears'], view),
    ...(reference && { reference }),
  })}
  ${sharePicture(answer, 'serviceShare', view, { place: 'side' })}`;
}
