// Where pasted cells go: by their heads, in every table that a calculator asks for.
import { expect } from 'chai';
import { NPS_QUESTIONS } from '../../src/calculators/nps/questions.js';
import { OWNERSHIP_QUESTIONS } from '../../src/calculators/ownership/questions.js';
import { DEALER_QUESTIONS } from '../../src/calculators/dealer/questions.js';
import { SEGMENTS_QUESTIONS } from '../../src/calculators/segments/questions.js';
import { VEHICLE_QUESTIONS } from '../../src/calculators/vehicle/questions.js';
import { defaultOf, type Question, type TableQuestion, type TableRow } from '../../src/calculators/question.js';
import { withPasted } from '../../src/elements/paste.js';
import { sheetOf, sheetValue, type Sheet } from '../../src/elements/sheet.js';
import { en as npsWords } from '../../src/elements/nps-calculator/words/en.js';
import { ru as npsWordsRu } from '../../src/elements/nps-calculator/words/ru.js';
import { en as segmentWords } from '../../src/elements/ltv-calculator/segments/words/en.js';
import type { CalculatorWords } from '../../src/locale/words.js';

const table = (questions: readonly Question[], id: string) => questions.find((one) => one.id === id) as TableQuestion;
const BRANCHES = table(NPS_QUESTIONS, 'branches');
const SEGMENTS = table(SEGMENTS_QUESTIONS, 'segments');

interface Pasting {
  readonly language?: 'en' | 'ru';
  readonly row?: number;
  readonly column?: number;
  readonly words?: CalculatorWords;
}

function pasted(question: TableQuestion, text: string, { language = 'en', row = 0, column = 0, words }: Pasting = {}) {
  const sheet = sheetOf(question, defaultOf(question, language) as readonly TableRow[]);
  const columns = words?.questions[question.id]?.columns;
  const names = columns && { names: question.columns.map(({ id }) => columns[id] ?? id) };
  return withPasted(sheet, question, { row, column, text, ...names }, language);
}
const rowsOf = (question: TableQuestion, sheet: Sheet) => {
  const value = sheetValue(question, sheet);
  return value.ok ? value.value.map((row) => question.columns.map(({ id }) => row[id])) : value.issues;
};
const kinds = ({ notices = [] }: Sheet) => notices.map(({ kind }) => kind);
const NORTH_AND_SOUTH = [
  ['North', 60, 25, 15, null],
  ['South', 30, 10, 10, null],
];

describe('cells pasted under heads of their own', () => {
  const orders: Readonly<Record<string, string>> = {
    'the columns turned, under a common name':
      'Branch\tDetractors (0–6)\tPassives (7–8)\tPromoters (9–10)\nNorth\t15\t25\t60\nSouth\t10\t10\t30',
    'a store': 'Store\tPromoters\tPassives\tDetractors\nNorth\t60\t25\t15\nSouth\t30\t10\t10',
    'a name that nobody knows': 'Ward\tDetractors\tPassives\tPromoters\nNorth\t15\t25\t60\nSouth\t10\t10\t30',
    'Russian heads on an English page': 'Филиал\tКритики\tНейтралы\tПромоутеры\nNorth\t15\t25\t60\nSouth\t10\t10\t30',
    'per cents and a score beside the counts':
      'Отдел;Ответов;Промоутеры;Промоутеры, %;Нейтральные;Критики;NPS\nNorth;100;60;60%;25;15;45\nSouth;50;30;60%;10;10;40',
    'numbers of people':
      'Number of promoters,Number of passives,Number of detractors,Region\n60,25,15,North\n30,10,10,South',
    'a number of each row': '#\tSegment\tPromoters\tPassives\tDetractors\n1\tNorth\t60\t25\t15\n2\tSouth\t30\t10\t10',
    'a title and a period':
      'Report for March\n01.03–31.03\nBranch\tDetractors\tPassives\tPromoters\nNorth\t15\t25\t60\nSouth\t10\t10\t30',
    totals: 'Branch\tPromoters\tPassives\tDetractors\nNorth\t60\t25\t15\nSouth\t30\t10\t10\nTotal\t90\t35\t25',
    'totals in Russian':
      'Подразделение\tПромоутеры\tНейтральные\tКритики\nNorth\t60\t25\t15\nSouth\t30\t10\t10\nОбщий итог\t90\t35\t25',
    'totals and means':
      'Branch\tPromoters\tPassives\tDetractors\nNorth\t60\t25\t15\nSouth\t30\t10\t10\nИтого:\t90\t35\t25\nВ среднем\t45\t17\t12',
    'totals without a name':
      'Branch\tPromoters\tPassives\tDetractors\nNorth\t60\t25\t15\nSouth\t30\t10\t10\n\t90\t35\t25',
    'totals on top':
      'Branch\tPromoters\tPassives\tDetractors\nAll branches\t90\t35\t25\nNorth\t60\t25\t15\nSouth\t30\t10\t10',
    'two names, of which the first is taken':
      'Branch\tCity\tPromoters\tPassives\tDetractors\nNorth\tX\t60\t25\t15\nSouth\tY\t30\t10\t10',
  };
  for (const [what, text] of Object.entries(orders))
    it(`go where they belong: ${what}`, () => {
      for (const [words, language] of [
        [npsWords, 'en'],
        [npsWordsRu, 'ru'],
      ] as const)
        expect(rowsOf(BRANCHES, pasted(BRANCHES, text, { words, language })), language).to.deep.equal(NORTH_AND_SOUTH);
    });

  it('go there from any cell, a single column too', () => {
    const text = 'Detractors\tBranch\tPromoters\tPassives\n15\tNorth\t60\t25\n10\tSouth\t30\t10';
    expect(rowsOf(BRANCHES, pasted(BRANCHES, text, { column: 3 }))).to.deep.equal(NORTH_AND_SOUTH);
    const alone = pasted(BRANCHES, 'Detractors\n7\n8', { column: 1, words: npsWords });
    expect(alone.rows.slice(0, 2).map((cells) => cells.map(({ value }) => value))).to.deep.equal([
      ['Example 1', 60, 25, 7, null],
      ['Example 2', 150, 60, 8, null],
    ]);
  });

  it('are asked for, and not guessed, where a needed column is not among them', () => {
    for (const text of [
      'Branch\tPromoters, %\tPassives, %\tDetractors\nNorth\t60\t25\t15\nSouth\t60\t20\t20',
      'Branch\tPromoters\tPassives\tPassives\nNorth\t60\t25\t15\nSouth\t30\t10\t10',
      'Branch\tHappy\tPassives\tDetractors\nNorth\t60\t25\t15\nSouth\t30\t10\t10',
    ]) {
      const found = pasted(BRANCHES, text, { words: npsWords });
      expect(sheetValue(BRANCHES, found).ok, text).to.equal(false);
      expect(kinds(found)).to.include('columns-unknown');
    }
  });

  it('stand one after the other where no head says more', () => {
    const found = pasted(BRANCHES, 'Where\tGood\tSo so\tBad\nNorth\t60\t25\t15\nSouth\t30\t10\t10', {
      words: npsWords,
    });
    expect(rowsOf(BRANCHES, found)).to.deep.equal(NORTH_AND_SOUTH);
    expect(kinds(found)).to.deep.equal(['heads']);
    expect(rowsOf(BRANCHES, pasted(BRANCHES, 'Branch 1\t60\t25\t15\nSegment 2\t30\t10\t10'))).to.have.length(2);
    expect(rowsOf(SEGMENTS, pasted(SEGMENTS, 'Total energies\t60\t25'))).to.deep.equal([['Total energies', 60, 25]]);
  });

  it('are no people where the head names something of each of them', () => {
    const found = pasted(SEGMENTS, 'Segment\tCost per customer\tLTV\nA\t5\t60\nB\t6\t70', { words: segmentWords });
    expect(rowsOf(SEGMENTS, found)).to.deep.equal([
      ['A', null, 60],
      ['B', null, 70],
    ]);
    expect(kinds(found)).to.deep.equal(['heads', 'columns-unknown']);
  });

  const others: readonly (readonly [questions: readonly Question[], id: string, text: string, rows: unknown])[] = [
    [
      SEGMENTS_QUESTIONS,
      'segments',
      'LTV;Сегмент;Клиентов\n500;А;10\n700;Б;20',
      [
        ['А', 10, 500],
        ['Б', 20, 700],
      ],
    ],
    [
      SEGMENTS_QUESTIONS,
      'segments',
      'Value of one customer\tShare, %\tType\n500\t40%\tA\n700\t60%\tB',
      [
        ['A', 40, 500],
        ['B', 60, 700],
      ],
    ],
    [
      OWNERSHIP_QUESTIONS,
      'treats',
      'Cost\tItem\n6\tbuns\n9\tteas',
      [
        ['buns', 6],
        ['teas', 9],
      ],
    ],
    [OWNERSHIP_QUESTIONS, 'lossByAge', 'Year\tDepreciation\n1\t20%\n2\t10%', [[0.2], [0.1]]],
    [OWNERSHIP_QUESTIONS, 'repairsByAge', 'Год;Ремонт\n1;200\n2;300', [[200], [300]]],
    [
      OWNERSHIP_QUESTIONS,
      'otherCars',
      'Модель\tНалог\tЦена\n«X»\t5\t900',
      [['«X»', 900, null, null, null, null, null, 5]],
    ],
    [
      VEHICLE_QUESTIONS,
      'owners',
      'Share\tYears\tF&I\tSale\n100%\t4\t5\t9\n50%\t3\t4\t8',
      [
        [4, 1, 9, 5],
        [3, 0.5, 8, 4],
      ],
    ],
    [
      DEALER_QUESTIONS,
      'serviceByAge',
      'Age\tVisits\tShare\n1\t2\t90%\n2\t1\t80%',
      [
        [0.9, 2, null],
        [0.8, 1, null],
      ],
    ],
  ];
  for (const [questions, id, text, rows] of others)
    it(`go where they belong in ${id}: ${JSON.stringify(text)}`, () => {
      const question = table(questions, id);
      expect(rowsOf(question, pasted(question, text))).to.deep.equal(rows);
    });
});

describe('examples', () => {
  const two = 'North\t60\t25\t15\nSouth\t30\t10\t10';

  it('do not stay beside whole rows that are pasted', () => {
    expect(rowsOf(BRANCHES, pasted(BRANCHES, two))).to.deep.equal(NORTH_AND_SOUTH);
    expect(rowsOf(BRANCHES, pasted(BRANCHES, two, { language: 'ru', row: 1 }))).to.deep.equal(NORTH_AND_SOUTH);
    for (let count = 1; count <= 24; count += 1) {
      const rows = Array.from({ length: count }, (_, row) => `B ${row}\t6\t3\t1`).join('\n');
      expect(rowsOf(BRANCHES, pasted(BRANCHES, rows)), String(count)).to.have.length(count);
    }
    const loss = table(OWNERSHIP_QUESTIONS, 'lossByAge');
    expect(rowsOf(loss, pasted(loss, '20%\n10%\n5%'))).to.deep.equal([[0.2], [0.1], [0.05]]);
    expect(rowsOf(loss, pasted(loss, '20%\n10%', { row: 1 }))).to.deep.equal([[0.25], [0.2], [0.1]]);
  });

  it('stay where somebody has changed them, and where only a part of their rows is pasted over', () => {
    const changed = sheetOf(
      BRANCHES,
      (defaultOf(BRANCHES, 'en') as readonly TableRow[]).map((row) => ({ ...row, weight: 7 })),
    );
    expect(rowsOf(BRANCHES, withPasted(changed, BRANCHES, { row: 0, column: 0, text: two }, 'en'))).to.have.length(3);
    expect(rowsOf(SEGMENTS, pasted(SEGMENTS, '5\n6', { column: 1, words: segmentWords }))).to.have.length(3);
  });
});
