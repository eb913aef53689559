import { html, type TemplateResult } from 'lit';

/** Nothing is drawn yet. */
export function npsPictures(): TemplateResult {
  return html``;
}
