import { expect } from 'chai';
import { tallyAnswers, type NpsScale } from './support/core.js';

const tally = (text: string, scale: NpsScale = '0-10') => tallyAnswers(text, { scale });
const taken = (text: string, scale?: NpsScale) => {
  const { column, answers } = tally(text, scale);
  return { column, answers };
};

describe('columns of numbers', () => {
  const beside = [9, 10, 7, 8, 2];
  const rows = (...first: readonly number[]) => first.map((number, row) => `${number};${beside[row]}`).join('\n');

  it('are row numbers where they count from one, or only rise five times', () => {
    expect(taken(rows(1, 2, 3))).to.deep.equal({ column: 1, answers: 3 });
    expect(taken(rows(3, 2, 1))).to.deep.equal({ column: 1, answers: 3 });
    expect(taken(rows(1, 3, 4, 6, 9))).to.deep.equal({ column: 1, answers: 5 });
  });

  it('are answers where they rise by chance', () => {
    expect(taken(rows(1, 2)), 'twice').to.deep.equal({ column: null, answers: 4 });
    expect(taken(rows(5, 6, 7)), 'not from one').to.deep.equal({ column: null, answers: 6 });
    expect(taken(rows(1, 2, 4)), 'with a gap').to.deep.equal({ column: null, answers: 6 });
    expect(taken(rows(1, 3, 5)), 'by two').to.deep.equal({ column: null, answers: 6 });
  });

  it('are not all answers where a cell of one is none: then it is asked which of them are', () => {
    expect(tally('9;8\n7;good\n10;9\n3;4')).to.include({ column: null, answers: 0, readAs: 'which-column' });
    expect(taken('9;good\n7;8\n10;bad\n3;slow')).to.deep.equal({ column: 0, answers: 4 });
  });
});

describe('the column of the answers', () => {
  it('is judged by the cells that are not blank', () => {
    const { columns } = tally('NPS;Comment\n9;good\n;\n10;\n;slow\n11;');
    expect(columns.map(({ answerShare }) => answerShare)).to.deep.equal([2 / 3, 0]);
  });

  it('is not the one that is called so and holds something else', () => {
    const text = 'Оценка сервиса;Визит\n9;8\nхорошо;7\nплохо;9\nтак себе;10\nникак;8';
    expect(taken(text)).to.deep.equal({ column: 1, answers: 5 });
  });

  it('is the one with numbers, where there is no answer at all', () => {
    const { column, others } = tally('Name;Grade\nAnn;9\nBob;10\nEve;8', '1-5');
    expect(column).to.equal(1);
    expect(others).to.deep.include({
      kind: 'outside',
      count: 3,
      examples: [
        { line: 2, text: '9' },
        { line: 3, text: '10' },
        { line: 4, text: '8' },
      ],
    });
  });

  it('is one with some answers rather than one with nothing but other numbers, however many', () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${2001 + row};${row % 2 === 0 ? 'none of it' : row % 11}`);
    expect(taken(['Year;Heard', ...rows].join('\n'))).to.deep.equal({ column: 1, answers: 20 });
  });
});

describe('lists of answers', () => {
  it('need a separator in one line only, and no spaces around it', () => {
    expect(taken('9, 10, 8\n7')).to.deep.equal({ column: null, answers: 4 });
    expect(tally(' 9 10 \n7')).to.deep.include({ answers: 3, others: [] });
    const [{ examples } = { examples: [] }] = tally('9\n  slow \n10').others;
    expect(examples).to.deep.equal([{ line: 2, text: 'slow' }]);
  });

  it('have decimal marks where a comma stands between two numbers, the second of which is 0 or 5, in every line', () => {
    expect(taken('9,0\n8,0\n7,0')).to.deep.equal({ column: null, answers: 3 });
    expect(taken('9;5\n8;0\n7;5'), 'another separator').to.deep.equal({ column: null, answers: 6 });
    expect(taken('9,5,3\n8,0,4\n7,5,6'), 'three numbers').to.deep.equal({ column: null, answers: 9 });
  });
});

describe('the choice among columns', () => {
  type Rows = readonly (readonly (string | number)[])[];
  /** Every order of the columns. */
  const orders = (width: number): readonly (readonly number[])[] =>
    width === 0
      ? [[]]
      : orders(width - 1).flatMap((order) =>
          Array.from({ length: width }, (_, place) => [...order.slice(0, place), width - 1, ...order.slice(place)]),
        );
  const everyOrder = (rows: Rows) =>
    orders(rows[0]!.length).map((order) => rows.map((row) => order.map((column) => row[column]).join(',')).join('\n'));
  const columnsOf = (heads: readonly string[], ...columns: readonly (readonly (string | number)[])[]): Rows => [
    heads,
    ...columns[0]!.map((_, row) => columns.map((column) => column[row]!)),
  ];

  const IDS = [101, 102, 103, 104, 105];
  const FIVES = [5, 6, 5, 4, 6];
  const NINES = [10, 9, 10, 9, 10];
  const CHOICES: readonly (readonly [heads: readonly string[], ...columns: (readonly (string | number)[])[]])[] = [
    [['ID', 'Quality rating', 'How likely are you to recommend us?'], [1, 2, 3, 4, 5], FIVES, NINES],
    [['ID', 'Service score', 'NPS'], IDS, FIVES, NINES],
    [['id', 'csat_score', 'nps_score'], IDS, FIVES, NINES],
    [['ID', 'Оценка качества', 'Порекомендуете ли вы нас?'], IDS, FIVES, NINES],
    [
      ['Дата', 'Оценка обслуживания', 'Готовность рекомендовать'],
      ['01.02', '02.02', '03.02', '04.02', '05.02'],
      FIVES,
      NINES,
    ],
    [['Rating', 'Net Promoter Score', 'Comment'], FIVES, NINES, ['a', 'b', '3', 'd', 'e']],
    [['How likely are you to buy again?', 'Would you recommend us?'], FIVES, NINES],
    [['Насколько вероятна новая покупка?', 'Посоветуете ли вы нас?'], FIVES, NINES],
    [['Answer', 'Visits'], NINES, FIVES],
    [['Балл', 'Стаж'], NINES, FIVES],
    [['Product rating', 'Overall score'], FIVES, NINES],
    [['NPS group', 'Score'], [3, 3, 3, 3, 3], NINES],
    [['Promoter', 'Score'], [1, 0, 1, 1, 0], NINES],
    [['Would you recommend us? (1/0)', 'Score'], [1, 0, 1, 0, 1], NINES],
    [['Last NPS', 'NPS'], FIVES, NINES],
    [['q1', 'Оценка'], FIVES, NINES],
  ];
  for (const [heads, ...columns] of CHOICES)
    it(`is the same in every order of ${heads.join(', ')}`, () => {
      for (const text of everyOrder(columnsOf(heads, ...columns)))
        expect(tally(text), text).to.deep.include({ counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3], readAs: 'answers' });
    });

  const CLOSE: readonly (readonly [heads: readonly string[], ...columns: (readonly (string | number)[])[]])[] = [
    [['q1', 'q2', 'comment'], FIVES, NINES, ['a', 'b', 'c', 'd', 'e']],
    [['Score', 'Rating', 'Date'], FIVES, NINES, ['01.02', '02.02', '03.02', '04.02', '05.02']],
    [['NPS 2023', 'NPS 2024'], FIVES, NINES],
    [['Рекомендуете ли вы банк?', 'Рекомендуете ли вы отделение?', 'ID'], FIVES, NINES, IDS],
    [['Оценка качества', 'Оценка сервиса'], FIVES, NINES],
  ];
  for (const [heads, ...columns] of CLOSE)
    it(`is left to a person, and nothing is counted, among ${heads.join(', ')}`, () => {
      for (const text of everyOrder(columnsOf(heads, ...columns))) {
        const { answers, rivals, column, head, readAs, lines } = tally(text);
        expect({ answers, column, head, readAs, lines }).to.deep.equal({
          ...{ answers: 0, column: null, head: null, readAs: 'which-column', lines: 6 },
        });
        const names = text.slice(0, text.indexOf('\n')).split(',');
        expect(rivals.map((rival) => names[rival])).to.have.members(heads.slice(0, 2));
        for (const rival of rivals)
          expect(tallyAnswers(text, { scale: '0-10', column: rival })).to.deep.include({ answers: 5, rivals: [] });
      }
    });

  it('is left to a person too where commas have put the heads out of step', () => {
    expect(tally('Hello, would you recommend us?,Visit\n10,5\n9,6\n10,5')).to.deep.include({
      ...{ answers: 0, rivals: [0, 1], readAs: 'which-column' },
    });
    expect(tally('Answers of March\n10,5\n9,6\n10,5')).to.deep.include({ answers: 6, rivals: [] });
  });

  it('goes by the words of all rows above the answers', () => {
    expect(taken('Q1,Q2\nRate our staff,Would you recommend us?\n5,9\n6,10\n5,9')).to.deep.equal({
      column: 1,
      answers: 3,
    });
  });
});
