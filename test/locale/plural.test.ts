import { expect } from 'chai';
import { pluralForm } from '../../src/locale/plural.js';

const YEARS = { one: 'год', few: 'года', many: 'лет', other: 'года' };

describe('pluralForm', () => {
  it('follows the Russian rules', () => {
    const words = [0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111, 1.5, 2.5].map((value) => pluralForm('ru', value, YEARS));
    expect(words.join(' ')).to.equal('лет год года лет лет лет год года лет год лет года года');
  });

  it('follows the English rules', () => {
    const words = [0, 1, 2, 1.5].map((value) => pluralForm('en', value, { one: 'year', other: 'years' }));
    expect(words).to.deep.equal(['years', 'year', 'years', 'years']);
  });

  it('is never "undefined"', () => {
    expect(pluralForm('ru', 5, { one: 'год', other: 'года' })).to.equal('года');
    expect(pluralForm('ru', 5, {})).to.equal('');
    expect(pluralForm('C', 1, { one: 'year', other: 'years' })).to.equal('year');
  });
});
