import { expect } from 'chai';
import { answerOf } from '../../../src/calculators/answer-of.js';
import { dealer } from '../../../src/calculators/dealer/dealer.js';
import type { WordsLanguage } from '../../../src/locale/language.js';
import { CalculatorState } from '../../../src/elements/calculator-state.js';
import { en } from '../../../src/elements/ltv-calculator/dealer/words/en.js';
import { ru } from '../../../src/elements/ltv-calculator/dealer/words/ru.js';
import { summary } from '../../../src/elements/parts/summary.js';
import { createText } from '../../../src/elements/text.js';

function lines(language: WordsLanguage): string[] {
  const outcome = answerOf(dealer, {}, language);
  if (!outcome.ok) throw new Error('the dealer’s own numbers give no answer');
  const text = createText(language, null, { en, ru });
  return summary(outcome.value, { state: new CalculatorState(dealer), text })
    .replace(/\s/g, (space) => (space === '\n' ? space : ' '))
    .split('\n');
}

describe('the summary of an answer', () => {
  it('says the period of a number once, whether it is part of a unit or stands alone', () => {
    expect(lines('ru')).to.include('Визитов на сервис: 1,5 в год').and.to.include('Ставка дисконтирования: 20 % в год');
    expect(lines('en')).to.include('Service visits: 1.5 a year');
    for (const line of [...lines('ru'), ...lines('en')])
      expect(line).not.to.match(/(за|в) год.*: .*(за|в) год|a year.*: .*a year/);
  });
});
