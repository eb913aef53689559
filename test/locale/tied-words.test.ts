import { expect } from 'chai';
import { calculate } from '../../src/calculators/index.js';
import { en } from '../../src/elements/nps-calculator/words/en.js';
import { ru } from '../../src/elements/nps-calculator/words/ru.js';
import { createText } from '../../src/elements/text.js';
import { tied, tiedWords } from '../../src/locale/tied-words.js';
import fc from '../core/support/fast-check.js';

/** Spaces that a line may be broken at, behind a word of one or two letters that is no number. */
const HANGING = /(?:^|[\s«(])(?:[авикосуя]|во|до|за|из|ко|на|не|ни|но|об|от|по|со) /i;

describe('Russian texts', () => {
  it('have no short word at the end of a line', () => {
    expect(tied('С вероятностью 95 % он лежит между 35 и 45')).to.equal(
      'С\u00a0вероятностью 95\u00a0% он лежит между 35 и\u00a045',
    );
    expect(tied('от {lower} до {upper}')).to.equal('от\u00a0{lower} до\u00a0{upper}');
    // One after another, in brackets and in quotation marks; a dash begins no word.
    expect(tied('и не в доме (о нём), «в саду» — и у дома')).to.equal(
      'и\u00a0не\u00a0в\u00a0доме (о\u00a0нём), «в\u00a0саду»\u00a0— и\u00a0у\u00a0дома',
    );
  });

  it('have no unit, no rest of a number and no dash at the beginning of a line', () => {
    expect(tied('До {kilometres} км в год')).to.equal('До\u00a0{kilometres}\u00a0км в\u00a0год');
    expect(tied('Пример — 18 750 км, 1 000 000 и {share} %')).to.equal(
      'Пример\u00a0— 18\u00a0750\u00a0км, 1\u00a0000\u00a0000 и\u00a0{share}\u00a0%',
    );
    expect(tied('{name}: больше {limit} МБ; {points} п. п.')).to.equal(
      '{name}: больше {limit}\u00a0МБ; {points}\u00a0п. п.',
    );
  });

  it('are otherwise as they were', () => {
    // Ends of words, words that stand alone, particles that belong to the word before, other letters.
    for (const text of ['Да', 'в', 'снова было', 'то же самое', 'он и', 'a o c B', '5 : 1', '10 чисел, 2007 1234', ''])
      expect(tied(text)).to.equal(text);
    const words = fc.array(fc.constantFrom('в', 'и', 'дом', 'не', '«с', '{limit}', '—', '10', 'со', 'слово,'));
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ');
        expect(tied(text).replaceAll('\u00a0', ' ')).to.equal(text);
        expect(tied(text)).not.to.match(HANGING);
        expect(tied(tied(text))).to.equal(tied(text));
      }),
    );
  });

  it('are tied in all of a catalogue, once', () => {
    const words = { title: 'Ответ и вопрос', questions: { one: { label: 'С чем', options: { no: 'не считать' } } } };
    expect(tiedWords(words)).to.deep.equal({
      title: 'Ответ и\u00a0вопрос',
      questions: { one: { label: 'С\u00a0чем', options: { no: 'не\u00a0считать' } } },
    });
    expect(tiedWords(words)).to.equal(tiedWords(words));
    expect(words.title).to.equal('Ответ и вопрос');
  });

  it('are tied wherever they are printed, and English ones are not', () => {
    const outcome = calculate('nps', { comparison: 'earlier', population: 1100 }, { language: 'ru' });
    if (!outcome.ok) throw new Error(outcome.issues[0]!.code);
    const { value: answer } = outcome;
    const text = createText('ru', null, { en, ru });
    const said = [
      text.headline(answer),
      ...answer.notes.map((note) => text.sentence(text.words.notes[note.id], note)),
      ...answer.assumptions.map((note) => text.sentence(text.words.assumptions[note.id], note)),
      ...Object.values(text.words.questions).flatMap(({ label, hint = '' }) => [label, hint]),
      ...Object.values(text.common.interface),
      text.issue({ field: 'promoters', code: 'below-minimum', limit: 0 }, undefined),
      text.tied({ only: 'Ответы и файлы' }).only,
    ];
    for (const one of said) expect(one).not.to.match(HANGING);
    expect(text.headline(answer)).to.include('У\u00a0всех').and.to.include('и\u00a0');
    const english = createText('en', null, { en, ru });
    expect(english.words).to.equal(en);
    expect(english.tied(en)).to.equal(en);
  });
});
