import { expect } from 'chai';
import { wordsLanguage } from '../../src/locale/language.js';
import { observeLanguage } from '../../src/locale/observe-language.js';

describe('wordsLanguage', () => {
  it('is Russian where Russian is read, English everywhere else', () => {
    for (const tag of ['ru', 'ru-RU', 'RU', 'ru_RU', 'be', 'be-BY', 'kk', 'kk-Cyrl-KZ', 'ky', 'tt', 'ba', 'cv']) {
      expect(wordsLanguage(tag), tag).to.equal('ru');
    }
    for (const tag of ['en', 'en-RU', 'de', 'uk', 'rue', 'run', 'bem', 'bas', 'x-ru', '', 'C', 'xx-invalid!!']) {
      expect(wordsLanguage(tag), tag).to.equal('en');
    }
  });
});

describe('the language modules', () => {
  it('import where there is no document', () => {
    expect(observeLanguage).to.be.a('function');
  });
});
