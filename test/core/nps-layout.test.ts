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

  it('are not all answers where a cell of one is none', () => {
    expect(taken('9;8\n7;good\n10;9\n3;4')).to.deep.equal({ column: 0, answers: 4 });
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
