import { mathml, type TemplateResult } from 'lit';
import type { MathMarkup } from '../../core/expression/math-markup.js';

/** Draws the core's MathML tree with the browser's own mathematics: no font, no library, readable by a screen reader. */
export function math(markup: MathMarkup): TemplateResult {
  switch (markup.tag) {
    case 'mn':
    case 'mi':
      // A value with its unit is a number to a reader, not a product of letters in italics; as text it would count as
      // space, and the signs beside it would lose theirs.
      return mathml`<mn>${markup.text}</mn>`;
    case 'mo':
      return mathml`<mo>${markup.text}</mo>`;
    case 'mfrac':
      return mathml`<mfrac>${markup.children.map(math)}</mfrac>`;
    case 'msup':
      return mathml`<msup>${markup.children.map(math)}</msup>`;
    case 'munder':
      return mathml`<munder>${markup.children.map(math)}</munder>`;
    case 'mrow':
      return mathml`<mrow>${markup.children.map(math)}</mrow>`;
  }
}
