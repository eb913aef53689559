import { expect } from 'chai';
import { numberFormatter, pluralRules, usableLocale } from '../../src/locale/intl-cache.js';

describe('intl-cache', () => {
  it('gives the same formatter for the same language and options', () => {
    expect(numberFormatter('ru', { style: 'percent' })).to.equal(numberFormatter('ru', { style: 'percent' }));
    expect(numberFormatter('ru', { style: 'percent' })).not.to.equal(numberFormatter('en', { style: 'percent' }));
    expect(pluralRules('ru')).to.equal(pluralRules('ru'));
  });

  it('takes an undefined option for an absent one', () => {
    const options = { style: undefined } as unknown as Intl.NumberFormatOptions;
    expect(numberFormatter('ru', options)).to.equal(numberFormatter('ru'));
  });

  it('forgets the least recently used one, and only that', () => {
    const first = numberFormatter('ru', { maximumFractionDigits: 0 });
    const second = numberFormatter('en', { maximumFractionDigits: 0 });
    for (let width = 1; width <= 21; width += 1) numberFormatter('ru', { minimumIntegerDigits: width });
    expect(numberFormatter('ru', { maximumFractionDigits: 0 })).to.equal(first);
    for (let width = 1; width <= 21; width += 1) numberFormatter('en', { minimumIntegerDigits: width });
    for (let width = 1; width <= 21; width += 1) numberFormatter('de', { minimumIntegerDigits: width });
    expect(numberFormatter('ru', { maximumFractionDigits: 0 })).to.equal(first);
    expect(numberFormatter('en', { maximumFractionDigits: 0 })).not.to.equal(second);
  });

  it('falls back to English on what Intl refuses or does not know', () => {
    for (const tag of ['C', 'C.UTF-8', 'POSIX!', '', ' ', 'xx', 'xx-invalid!!', 'und', '💥', '-']) {
      expect(usableLocale(tag), tag).to.equal('en');
      expect(numberFormatter(tag).format(1234.5), tag).to.equal('1,234.5');
      expect(pluralRules(tag).select(1), tag).to.equal('one');
    }
  });

  it('understands how pages and systems write tags', () => {
    expect(['ru_RU', 'ru_RU.UTF-8', 'RU', 'ru-ru'].map(usableLocale)).to.deep.equal(['ru-RU', 'ru-RU', 'ru', 'ru-RU']);
  });

  it('does not throw on options that the engine refuses', () => {
    expect(numberFormatter('en', { style: 'currency', currency: '!' }).format(5)).to.equal('5');
  });
});
