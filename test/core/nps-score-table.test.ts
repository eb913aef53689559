import { expect } from 'chai';
import fc from './support/fast-check.js';
import { startTally, tallyAnswers } from './support/core.js';
import type { AnswerTally, NpsScale } from './support/core.js';

const tally = (text: string, scale: NpsScale = '0-10', column: number | null = null) =>
  tallyAnswers(text, { scale, column });
const ELEVEN = [12, 5, 10, 15, 30, 60, 70, 80, 120, 250, 350];
const lines = (rows: readonly (readonly (string | number)[])[], separator = '\t') =>
  rows.map((row) => row.join(separator)).join('\n');
const scored = (counts: readonly number[], first = 0) => counts.map((count, index) => [first + index, count] as const);
const kinds = ({ others }: AnswerTally) => Object.fromEntries(others.map(({ kind, count }) => [kind, count]));

describe('a table of scores and how many gave them', () => {
  it('is taken as counts, with or without a head, in both languages, whatever stands between', () => {
    for (const head of [[], [['Score', 'Count']], [['Оценка', 'Кол-во']], [['Балл', 'Сколько человек']], [['', 'n']]])
      for (const separator of ['\t', ';', ',', '|']) {
        const found = tally(lines([...head, ...scored(ELEVEN)], separator));
        expect(found.counts).to.deep.equal(ELEVEN);
        expect(found).to.include({ answers: 1002, readAs: 'table', column: null, lines: 11 + head.length });
        expect(found.others).to.deep.equal([]);
        expect(found.head).to.equal(head[0]?.join(', ') ?? null);
        expect(found.columns).to.have.length(2);
      }
  });

  it('may run down, have the counts first, leave scores out, and be written as programs write', () => {
    expect(tally(lines([...scored(ELEVEN)].reverse())).counts).to.deep.equal(ELEVEN);
    const turned = [['Количество ответов', 'Оценка'], ...scored(ELEVEN).map(([score, count]) => [count, score])];
    expect(tally(lines(turned))).to.deep.include({ counts: ELEVEN, readAs: 'table' });
    // Without a head, all the scores of the scale are sign enough.
    expect(tally(lines(turned.slice(1)))).to.deep.include({ counts: ELEVEN, readAs: 'table' });
    expect(tally(lines(turned.slice(1, 8))).readAs).to.equal('answers');
    expect(tally('\ufeffsep=;\r\n"Score";"Number of responses"\r\n"9";"1 250"\r\n"10";"2,000"\r\n')).to.deep.include({
      counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1250, 2000],
      lines: 4,
      head: 'Score, Number of responses',
      readAs: 'table',
    });
    expect(tally('9 баллов\t1\u00a0250\t\n10 – точно\t350\t\n8 баллов\t\t\n\n', '0-10').readAs).to.equal('answers');
    expect(tally('10 – точно\t350\t\n9 баллов\t1\u00a0250\t\n8 баллов\t\t\n\n').counts).to.deep.equal([
      ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 1250, 350],
    ]);
    expect(tally('★★★★★\t40\n★★★★☆\t30\n★★★\t0\n★★\t7\n★\t90', '1-5').counts).to.deep.equal([90, 7, 0, 30, 40]);
    expect(tally(lines(scored(ELEVEN.slice(1), 1)), '1-10').counts).to.deep.equal(ELEVEN.slice(1));
  });

  it('counts those who gave none as what they are, and a total as nothing but a row', () => {
    const found = tally(lines([['Оценка', 'Ответов'], ...scored(ELEVEN), ['нет ответа', 7], [11, 2], ['Итого', 1011]]));
    expect(found.counts).to.deep.equal(ELEVEN);
    expect(kinds(found)).to.deep.equal({ missing: 7, outside: 2, text: 1 });
    expect(found.others.find(({ kind }) => kind === 'text')!.examples).to.deep.equal([{ line: 15, text: 'Итого' }]);
    expect(kinds(tally(lines([...scored(ELEVEN), ['n/a', 0]])))).to.deep.equal({});
  });

  it('of any counts is what it was written from, also in pieces', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1e6 }));
    const counts = fc.array(count, { minLength: 11, maxLength: 11 }).filter((all) => all.some((one) => one > 0));
    const heads = fc.constantFrom([], [['Score', 'Count']], [['Оценка', 'Число ответов']]);
    const separators = fc.constantFrom('\t', ';', ',');
    fc.assert(
      fc.property(counts, heads, separators, fc.nat(40), (given, head, separator, cut) => {
        // A column that numbers people is none of counts, unless words say that it is.
        fc.pre(head.length > 0 || given.some((one, index) => Math.abs(one - given[index - 1]!) !== 1 && index > 0));
        const text = lines([...head, ...scored(given)], separator);
        const tallying = startTally({ scale: '0-10' });
        for (const piece of [text.slice(0, cut), text.slice(cut)]) tallying.add(piece);
        const found = tallying.finish();
        expect(found).to.deep.include({ counts: given, readAs: 'table' });
        expect(tally(text)).to.deep.equal(found);
      }),
    );
  });

  it('is said to be a guess where little speaks for it', () => {
    const guessed = (text: string, scale?: NpsScale) => tally(text, scale).readAs;
    expect(guessed('8\t20\n9\t70\n10\t150')).to.equal('perhaps-table');
    expect(tally('8\t20\n9\t70\n10\t150').answers).to.equal(240);
    // A head that says something else.
    expect(guessed(lines([['Оценка', 'Возраст'], ...scored([25, 31, 18, 44, 37, 62])]))).to.equal('perhaps-table');
    // Five people and their answers, on another scale.
    expect(guessed('1\t9\n2\t10\n3\t7\n4\t8\n5\t9', '1-5')).to.equal('perhaps-table');
    expect(guessed('6\t1\n8\t2\n9\t5\n10\t4')).to.equal('perhaps-answers');
    expect(tally('6\t1\n8\t2\n9\t5\n10\t4').answers).to.equal(8);
  });

  it('is only read as answers where a column of it is chosen', () => {
    const found = tally(lines(scored(ELEVEN)), '0-10', 0);
    expect(found).to.include({ answers: 11, column: 0, readAs: 'answers' });
  });
});

describe('two columns that are no such table', () => {
  const others: Readonly<Record<string, string>> = {
    'row numbers and answers': '1\t9\n2\t10\n3\t7\n4\t10\n5\t8',
    'ten row numbers and answers': lines(scored([9, 10, 7, 8, 9, 10, 3, 5, 9, 10], 1)),
    'numbers of people and answers': '101\t9\n105\t10\n117\t7\n120\t3',
    'a head of people and answers': 'Customers\tScore\n1043\t9\n1051\t8\n1077\t10',
    'visits and answers': 'Количество визитов\tОценка\n3\t9\n5\t10\n12\t4',
    'waves and answers': 'Wave\tAnswers\n1\t9\n2\t10\n3\t8',
    'an answer given twice': '9\t250\n10\t350\n9\t20',
    'numbers that are no counts': '8\t2.5\n9\t7.5\n10\t1.5',
    shares: '8\t20%\n9\t30%\n10\t50%',
    'three columns': '8\t20\t1\n9\t30\t2\n10\t50\t3',
    'answers and numbers of people in a row': '8\t101\n9\t102\n10\t103',
    'scores that nobody gave': lines(scored(ELEVEN.map(() => 0))),
    'counts that are too many': lines(scored(ELEVEN.map((count) => count * 1e9))),
    'other rows, mostly': '9\t250\n10\t350\nA\t1\nB\t2\nC\t3\nD\t4',
    'one row': '9\t250',
    comments: '9\tgood\n10\tbest\n3\tslow',
  };
  for (const [name, text] of Object.entries(others)) {
    it(name, () => {
      expect(tally(text).readAs).to.equal('answers');
      expect(tally(text).answers).to.be.at.most(22);
    });
  }

  it('are asked about where they may be decimals', () => {
    expect(tally('7,25\n8,75\n9,5\n10,0')).to.include({ answers: 0, readAs: 'which-column' });
  });

  it('are two answers of each, where answers come again', () => {
    const answer = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { minLength: 12, maxLength: 60 }), (rows) => {
        expect(tally(lines(rows)).readAs).to.equal('answers');
      }),
    );
  });
});

describe('what makes two columns a table, or keeps them from being one', () => {
  const readAs = (text: string, scale?: NpsScale) => tally(text, scale).readAs;
  const headed = (...rows: readonly string[]) => ['Score;Count', ...rows].join('\n');

  it('is each score once, even where the head says that it is a table', () => {
    expect(readAs(headed('8;20', '9;250', '10;350'))).to.equal('table');
    expect(readAs(headed('9;250', '10;350', '9;20'))).to.equal('answers');
  });

  it('is more than one score, and hardly a row without one', () => {
    expect(readAs(headed('9;250'))).to.equal('answers');
    expect(readAs(headed('9;250', '10;350', 'A;1', 'B;2'))).to.equal('table');
    expect(readAs(headed('9;250', '10;350', 'A;1', 'B;2', 'C;3'))).to.equal('answers');
    expect(kinds(tally(headed('8;20', '9;250', '10;350', 'прочее;4')))).to.deep.equal({ text: 4 });
  });

  it('is a count in every row, a thousand million at the most', () => {
    expect(tally(headed('8;20', '9;1000000000', '10;350')).answers).to.equal(1_000_000_370);
    expect(readAs(headed('8;20', '9;1000000001', '10;350'))).to.equal('answers');
    expect(readAs('7\tmany\n8\t20\n9\t70\n10\t150')).to.equal('answers');
    expect(readAs('Score\t12.03.2024\n8\t20\n9\t70\n10\t150')).to.equal('answers');
  });

  it('is three scores in order at the least, where no head says so', () => {
    expect(readAs('9\t250\n10\t350')).to.equal('answers');
    expect(readAs('8\t20\n9\t250\n10\t350')).to.equal('perhaps-table');
    expect(readAs('8\t20\n10\t350\n9\t250')).to.equal('answers');
  });

  it('is a number that is no answer, or all the scores from 0', () => {
    expect(readAs('1\t0\n2\t3\n3\t5\n4\t4\n5\t4', '1-5')).to.equal('perhaps-table');
    expect(readAs('1\t1\n2\t3\n3\t5\n4\t4\n5\t4', '1-5')).to.equal('answers');
    expect(tally('40\t5\n30\t4\n9\t3\n7\t2\n90\t1', '1-5')).to.deep.include({ counts: [90, 7, 9, 30, 40] });
    const few = [0, 1, 0, 2, 3, 1, 4, 9, 10, 5, 3];
    expect(tally(lines(scored(few)))).to.deep.include({ counts: few, readAs: 'table' });
  });

  it('with commas is a head: without one they are decimal marks', () => {
    expect(readAs('Score,Value\n8,25\n9,75\n10,50')).to.equal('perhaps-table');
    expect(readAs('8,25\n9,75\n10,50')).to.equal('answers');
  });

  it('is no numbering of people beside their answers; tens in a row number nobody', () => {
    expect(readAs('8\t101\n9\t102\n10\t103')).to.equal('answers');
    expect(readAs('8\t110\n9\t120\n10\t130')).to.equal('perhaps-table');
    expect(readAs('Count;Score\n101;8\n102;9\n103;10')).to.equal('answers');
    expect(readAs('Count;Score\n20;8\n70;10\n150;9')).to.equal('answers');
  });

  it('is sure with five scores and a count above ten', () => {
    expect(readAs('4\t12\n5\t20\n6\t31\n8\t44\n10\t7')).to.equal('table');
    expect(readAs('4\t12\n5\t20\n6\t31\n8\t44')).to.equal('perhaps-table');
  });

  it('is possible of four scores in order that do not number the rows', () => {
    expect(readAs('2\t1\n3\t2\n4\t5\n5\t4')).to.equal('perhaps-answers');
    expect(readAs('1\t9\n3\t8\n5\t10\n7\t7')).to.equal('perhaps-answers');
    expect(readAs('1\t9\n2\t8\n5\t10\n7\t7')).to.equal('perhaps-answers');
    expect(readAs('1\t9\n2\t8\n3\t10\n4\t7')).to.equal('answers');
    expect(readAs('6\t1\n8\t2\n9\t5')).to.equal('answers');
    expect(readAs('6\t1\n9\t2\n8\t5\n10\t4')).to.equal('answers');
  });

  it('is not a matter of spaces', () => {
    const found = tally(' Score ; Count \n 8 ; 20 \n 9 ; 70 ; \n  ;  \n 10 ; 150 \n  Итого ; 240 ');
    expect(found).to.include({ answers: 240, head: 'Score, Count', readAs: 'table' });
    expect(kinds(found)).to.deep.equal({ text: 1 });
  });
});
