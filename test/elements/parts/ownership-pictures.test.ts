import { expect } from 'chai';
import { calculate, type OwnershipInputs } from '../../../src/calculators/index.js';
import type { WordsLanguage } from '../../../src/locale/language.js';
import { flowStyles } from '../../../src/elements/charts/flow.styles.js';
import { furtherOwnershipPictures, ownershipPictures } from '../../../src/elements/ownership-comparer/pictures.js';
import { en } from '../../../src/elements/ownership-comparer/words/en.js';
import { ru } from '../../../src/elements/ownership-comparer/words/ru.js';
import { createText } from '../../../src/elements/text.js';
import type { View } from '../../../src/elements/view.js';
import { markup } from '../charts/markup.js';

interface Drawing {
  readonly language?: WordsLanguage;
  readonly width?: number;
}

function answerTo(inputs: Partial<OwnershipInputs>, language: WordsLanguage) {
  const answer = calculate('ownership', inputs, { language });
  if (!answer.ok) throw new Error(answer.issues[0]!.code);
  return answer.value;
}

/** The pictures of an answer, near enough to markup to look for words and numbers; spaces are all alike. */
function drawn(inputs: Partial<OwnershipInputs> = {}, { language = 'en', width = 700 }: Drawing = {}): string {
  const view = {
    text: createText(language, null, { en, ru }),
    ...{ direction: 'ltr', width, fontSize: 16, settled: true, open: new Set() },
    ask: { toggle: () => undefined },
  } as unknown as View;
  const answer = answerTo(inputs, language);
  const pictures = [ownershipPictures, furtherOwnershipPictures].map((draw) => markup(draw(answer, view)));
  return pictures.join(' ').replace(/[\s\u00a0\u202f]+/g, ' ');
}

function titles(text: string): string[] {
  return [...text.matchAll(/<figcaption[^>]*>(.*?)<\/figcaption>/g)].map(([, title]) => title!);
}

function cells(text: string, id: string): string[][] {
  const table = text.split(`id="${id}-table"`)[1]!.split('</table>')[0]!;
  return [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.trim()),
  );
}

/** Every question that leads to a picture of its own. */
const EVERYTHING: Partial<OwnershipInputs> = { compare: 'yes', sharing: 'yes', finance: 'loan', electricity: 'yes' };

/** All that is read: in pictures, in their keys and titles, in tables. */
function words(text: string): string {
  const read = /<(tspan|figcaption|caption|td|th|li|text)\b[^>]*>([^<]*)/g;
  const spoken = /aria-label=(.*?) width=/g;
  return [...text.matchAll(read), ...text.matchAll(spoken)].map((match) => match[2] ?? match[1]).join(' | ');
}

/** A car that was sold for more than it had cost. */
const DEARER: Partial<OwnershipInputs> = { price: 20_000, resaleValue: 27_600, years: 3 };

describe('the pictures of the ownership comparer', () => {
  it('have words for everything, in both languages', () => {
    for (const language of ['en', 'ru'] as const) {
      const catalogue = { en, ru }[language];
      const ids = Object.keys({ ...catalogue.figures, ...catalogue.pictures }).filter((id) => /[a-z][A-Z]/.test(id));
      for (const inputs of [{}, EVERYTHING, DEARER]) {
        const text = words(drawn(inputs, { language }));
        expect(text).not.to.match(/undefined|NaN|Infinity|\{\w+\}/);
        // A name that is missing shows as its id.
        for (const id of ids) expect(text).not.to.contain(id);
        if (language === 'ru') expect(text).not.to.match(/[a-z]{4,}/i);
      }
    }
  });

  it('are those that the answer has', () => {
    const usual = titles(drawn());
    expect(usual).to.include.members([en.pictures['costs'], en.pictures['moneyMap'], en.pictures['uncounted']]);
    expect(usual).not.to.include.members([en.pictures['cars']]);
    expect(usual).not.to.include.members([en.pictures['sharing']]);
    expect(titles(drawn(EVERYTHING))).to.include.members([
      ...['cars', 'carCosts', 'carDifferences', 'carLines', 'sharing'].map((id) => en.pictures[id]),
    ]);
    expect(new Set(usual).size).to.equal(usual.length);
  });

  it('have every flow in the table of the money map, its share of all costs, and draw all but the owner', () => {
    const { flows = [], figures } = answerTo({}, 'en');
    const [head, ...rows] = cells(drawn(), 'moneyMap');
    expect(head).to.deep.equal(['From', 'To', 'Amount', 'Share of the costs']);
    expect(rows).to.have.length(flows.length);
    const total = figures.find(({ id }) => id === 'totalCost')!.value!;
    const [first] = flows;
    expect(parseFloat(rows[0]![3]!) / 100).to.be.closeTo(first!.value / total, 0.001);
    const map = mapOf(1200).split('<table')[0];
    expect(map).to.contain(`\u2068${en.figures['fuelCompanies']}`);
    expect(map).not.to.contain(`\u2068${en.figures['owner']}`);
  });

  it('turn the money map on a phone', () => {
    const height = (width: number) => Number(/ height=(\d+)/.exec(mapOf(width))![1]);
    expect(height(320)).to.be.above(height(700));
  });

  it('mark where another car, and car sharing, come to cost the same', () => {
    const other = { name: 'Thrifty', price: null, resaleValue: null, fuelConsumption: 4, fuelPrice: null };
    const rest = { insurance: null, service: null, tax: null };
    const inputs = { compare: 'yes', otherCars: [{ ...other, ...rest, price: 46_000 }] } as const;
    const text = drawn({ ...inputs, price: 40_000, resaleValue: 20_000 });
    const marks = [...text.matchAll(/Equal at ([\d,]+) km a year/g)].map(([, distance]) => distance!.replace(',', ''));
    const turn = answerTo({ ...inputs, price: 40_000, resaleValue: 20_000 }, 'en').figures.find(
      ({ id }) => id === 'car2Turn',
    )!.value!;
    expect(marks.map(Number)).to.deep.equal([Math.round(turn)]);
    const shared = drawn({ sharing: 'yes' });
    const even = answerTo({ sharing: 'yes' }, 'en').figures.find(({ id }) => id === 'sharingBreakEven')!.value!;
    expect(shared.replace(/,/g, '')).to.contain(`Equal at ${Math.round(even)} km a year`);
  });

  it('put each definition of what is not counted beside the half that is claimed', () => {
    const text = drawn().split(`>${en.pictures['uncounted']}</figcaption>`)[1]!;
    const spoken = /aria-label=(.*?) width=/.exec(text)![1]!;
    const shares = [...spoken.matchAll(/: ([\d.]+)%/g)].map(([, share]) => Number(share));
    const [withLoss, without] = cells(drawn(), 'uncounted').slice(1);
    const both = (column: number) => [withLoss!, without!].map((row) => parseFloat(row[column]!));
    expect(shares).to.deep.equal([...both(1), ...both(2)]);
    expect(shares.some((share) => share > 50) && shares.some((share) => share < 50)).to.equal(true);
    expect(text.split('<table')[0]).to.contain(en.pictures['uncountedReference']);
  });

  it('end with the cost of ownership in the bars of the two totals', () => {
    const rows = cells(drawn(EVERYTHING), 'twoTotals');
    const of = (name: string) =>
      Number(
        rows
          .find(([label]) => label === name)![1]!
          .replace(/[^\d−]/g, '')
          .replace('−', '-'),
      );
    const { paidInAll, resaleTakenOff, totalCost } = en.figures;
    expect(of(paidInAll!) + of(resaleTakenOff!)).to.be.closeTo(of(totalCost!), 2);
  });

  it('draw no more parts than can be told apart, and keep all of them in the table', () => {
    const many: Partial<OwnershipInputs> = {
      ...{ finance: 'loan', electricity: 'yes', tyres: 'yes', insuranceBasis: 'apart' },
      ...{ parking: 100, wash: 100, tolls: 100, fines: 100, repairs: 100 },
    };
    const text = drawn(many);
    const year = text.split(en.pictures['costsByYear']!)[1]!;
    const key = year.split('</ul>')[0]!;
    expect(key.match(/<li>/g)).to.have.length(8);
    expect(key).to.contain(en.figures['otherCosts']);
    expect(cells(text, 'costsByYear')[0]!.length).to.be.above(10);
  });
});

describe('the pictures on paper', () => {
  it('are kept whole with their tables: a row of them broken over pages would be printed upon the next', () => {
    const css = flowStyles.cssText.replace(/\s+/g, ' ');
    expect(css.split('@media print')[1]).to.match(/\.chart-figure \{ break-inside: avoid; \}/);
  });
});

describe('a saving in things of everyday life', () => {
  it('is told to two digits behind the point or one, and never as nothing', () => {
    const { amount } = createText('en', null, { en, ru });
    const pieces = (value: number) => amount({ value, unit: 'pieces' });
    expect([0.2757, 5.578, 17.934, 0.0031, -0.2757, 0].map(pieces)).to.deep.equal([
      ...['0.28', '5.58', '17.9', '<0.01', '−0.28', '0'],
    ]);
    const answer = answerTo({ sharing: 'yes' }, 'ru');
    const note = answer.notes.find(({ id }) => id === 'treats-overpaid')!;
    const text = createText('ru', null, { en, ru });
    expect(text.sentence(ru.notes[note.id], note)).to.match(/«гамбургеры»: 0,28 в день\.$/);
  });
});

function mapOf(width: number): string {
  return drawn({}, { width }).split(`>${en.pictures['moneyMap']}</figcaption>`)[1]!;
}
