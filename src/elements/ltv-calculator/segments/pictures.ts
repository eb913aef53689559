import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../calculators/answer.js';
import { groupPicture } from '../../parts/bar-pictures.js';
import type { View } from '../../view.js';

/** Each segment's own value against the mean of all clients. */
export function segmentsPictures(answer: Answer, view: View): TemplateResult {
  return html`${groupPicture(answer, 'segments', view, { place: 'whole', bars: 'rows' })}`;
}
