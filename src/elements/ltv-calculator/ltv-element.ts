import type { TemplateResult } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import { ltv } from '../../calculators/ltv/ltv.js';
import { CalculatorElement } from '../calculator-element.js';
import type { View } from '../view.js';
import { ltvPictures } from './pictures.js';

/** The lifetime-value calculator without words: what its editions in one language or in all have in common. */
export abstract class LtvElement extends CalculatorElement {
  static override readonly calculator = ltv;

  protected override pictures(answer: Answer, view: View): TemplateResult {
    return ltvPictures(answer, view);
  }
}
