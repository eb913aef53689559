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

describe('answers that have been counted, as surveys give them', () => {
  const COUNTS = [12, 5, 10, 15, 30, 60, 70, 80, 120, 250, 350];
  const TOTAL = 1002;
  const PER_CENT = COUNTS.map((count) => `${((100 * count) / TOTAL).toFixed(1)}%`);
  const WHOLE = COUNTS.map((count) => Math.round((100 * count) / TOTAL));
  const PARTS = COUNTS.map((count) => (count / TOTAL).toFixed(4));
  const SCORES = COUNTS.map((_, score) => score);
  const down = (heads: readonly string[], ...columns: readonly (readonly (string | number)[])[]) => [
    ...(heads.length > 0 ? [heads] : []),
    ...COUNTS.map((_, row) => columns.map((column) => column[row]!)),
  ];
  const total = (...cells: readonly (string | number)[]) => [cells];

  const shapes: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
    'per cents beside': down(['Score', 'Responses', 'Percent'], SCORES, COUNTS, PER_CENT),
    'per cents between': down(['Score', 'Percent', 'Responses'], SCORES, PER_CENT, COUNTS),
    'in Russian': down(['Оценка', 'Количество ответов', 'Доля'], SCORES, COUNTS, PER_CENT),
    'decimal commas': down(
      ['Балл', 'Ответов', 'Доля, %'],
      SCORES,
      COUNTS,
      PER_CENT.map((one) => one.replace('.', ',').replace('%', '')),
    ),
    'per cents without signs': down(['Score', 'Responses', 'Percent'], SCORES, COUNTS, WHOLE),
    'parts of one': down(['Score', 'Count', 'Share'], SCORES, COUNTS, PARTS),
    'per cents without a head': down([], SCORES, COUNTS, PER_CENT),
    'whole per cents without a head': down([], SCORES, COUNTS, WHOLE),
    'a total': [...down(['Score', 'Responses', 'Percent'], SCORES, COUNTS, PER_CENT), ...total('Total', TOTAL, '100%')],
    'a total and a mean': [
      ...down(['Оценка', 'Ответов', 'Доля'], SCORES, COUNTS, PER_CENT),
      ...total('Итого', TOTAL, '100%'),
      ...total('Среднее', '8,3', ''),
    ],
    'labels beside the scores': down(
      ['Group', 'Score', 'Count'],
      SCORES.map((one) => (one > 8 ? 'top' : 'other')),
      SCORES,
      COUNTS,
    ),
    'the highest first': [['Score', 'Responses', '%'], ...down([], SCORES, COUNTS, PER_CENT).reverse()],
    'sums so far': down(['Score', 'Count', 'Cumulative %'], SCORES, COUNTS, PER_CENT),
    'a title': [['Survey of March'], ...down(['Score', 'Responses', 'Percent'], SCORES, COUNTS, PER_CENT)],
    'a count with its per cents': down(
      ['Score', 'Responses', ''],
      SCORES,
      COUNTS.map((one, row) => `${one} (${PER_CENT[row]})`),
      SCORES.map(() => ''),
    ),
    'side by side': [
      ['Score', ...SCORES],
      ['Responses', ...COUNTS],
    ],
    'side by side in Russian': [
      ['Оценка', ...SCORES, 'Итого'],
      ['Ответов', ...COUNTS, TOTAL],
      ['%', ...PER_CENT, '100%'],
    ],
    'side by side without words': [SCORES, COUNTS],
    'side by side with whole per cents': [
      ['Score', ...SCORES],
      ['Percent', ...WHOLE],
      ['Responses', ...COUNTS],
    ],
    'side by side with branches and their sum': [
      ['Branch', ...SCORES],
      ['North', ...COUNTS.map((one) => one - 1)],
      ['South', ...COUNTS.map(() => 1)],
      ['Total', ...COUNTS],
    ],
    'side by side, named': [
      ['', ...SCORES.map((one) => `Score ${one}`)],
      ['n', ...COUNTS],
    ],
    'branches and their sum': down(
      ['Score', 'North', 'South', 'Total'],
      SCORES,
      COUNTS.map((one) => one - 1),
      COUNTS.map(() => 1),
      COUNTS,
    ),
  };
  for (const [what, rows] of Object.entries(shapes))
    it(`are counts: ${what}`, () => {
      for (const separator of [
        '\t',
        ';',
        ...(JSON.stringify(rows).includes(',') && /\d,\d/.test(rows.join(';')) ? [] : ['|']),
      ]) {
        const found = tally(lines(rows, separator));
        expect(found, separator).to.deep.include({ counts: COUNTS, answers: TOTAL, groups: null });
        expect(found.readAs).to.equal('table');
      }
    });

  const GROUPS = { promoters: 600, passives: 200, detractors: 202 };
  const groups: Readonly<Record<string, string>> = {
    'below each other': 'Promoters\t600\nPassives\t200\nDetractors\t202',
    'with heads, per cents and a total':
      'Group\tResponses\tPercent\nPromoters (9–10)\t600\t60%\nPassives (7–8)\t200\t20%\nDetractors (0–6)\t202\t20%\nTotal\t1002\t100%\nNPS\t40\t',
    'in Russian': 'Группа;Ответов\nПромоутеры;600\nНейтралы;200\nКритики;202\nВсего;1002',
    'as ranges': 'Score\tCount\n9–10\t600\n7–8\t200\n0–6\t202',
    'as ranges in words': 'Оценка;Человек\nот 0 до 6;202\n7 и 8;200\n9 и 10;600'.replace('от ', ''),
    'side by side': 'Promoters\tPassives\tDetractors\n600\t200\t202',
    'side by side with all and the score':
      'Survey\tResponses\tPromoters\tPassives\tDetractors\tNPS\nMarch\t1002\t600\t200\t202\t40',
    'side by side with per cents': 'Критики;Нейтральные;Промоутеры\n202;200;600\n20%;20%;60%',
    'one by one': `${'promoter\n'.repeat(600)}${'passive\n'.repeat(200)}${'detractor\n'.repeat(202)}`,
    'one by one in Russian': `Тип\n${'Промоутер\n'.repeat(600)}${'Нейтрал\n'.repeat(200)}${'критик\n'.repeat(202)}`,
    'one by one, beside names': `Client,Category\n${'A,promoter\n'.repeat(600)}${'B,passive\n'.repeat(200)}${'C,detractor\n'.repeat(202)}`,
    'some by number': `${'10\n'.repeat(300)}${'promoter\n'.repeat(300)}${'7\n'.repeat(100)}${'passive\n'.repeat(100)}${'0\n'.repeat(202)}`,
  };
  for (const [what, text] of Object.entries(groups))
    it(`are groups: ${what}`, () => {
      const found = tally(text);
      expect(found.groups).to.deep.equal(GROUPS);
      expect(found.answers).to.equal(1002);
    });

  it('go by their scale', () => {
    expect(tally('1–3\t5\n4\t6\n5\t7\nTotal\t18', '1-5').readAs).not.to.equal('table');
    expect(tally('promoter\n5\n4\n1', '1-5').groups).to.deep.equal({ promoters: 2, passives: 1, detractors: 1 });
    expect(tally('promoter\n10\n7\n1', '1-10').groups).to.deep.equal({ promoters: 2, passives: 1, detractors: 1 });
  });

  it('with a sum that is not theirs are said to be a guess', () => {
    expect(tally('Promoters\t600\nPassives\t200\nDetractors\t202\nTotal\t1000').readAs).to.equal('perhaps-table');
    expect(tally('Promoters\t600\nPassives\t200\nDetractors\t202\nn/a\t8\nTotal\t1010').readAs).to.equal('table');
  });

  const asked: Readonly<Record<string, readonly [text: string, readAs: string]>> = {
    'per cents alone': ['8\t20%\n9\t30%\n10\t50%', 'shares-alone'],
    'per cents of all scores': [lines(down(['Score', 'Percent'], SCORES, PER_CENT)), 'shares-alone'],
    'parts of one': [lines(down(['Оценка', 'Доля'], SCORES, PARTS)), 'shares-alone'],
    'per cents of groups': ['Promoters\t60%\nPassives\t20%\nDetractors\t20%', 'shares-alone'],
    'per cents side by side': [
      lines([
        ['Score', ...SCORES],
        ['%', ...PER_CENT],
      ]),
      'shares-alone',
    ],
    'two months': [lines(down(['Score', 'March', 'April'], SCORES, COUNTS, [...COUNTS].reverse())), 'unclear-table'],
    'two branches side by side': [
      lines([
        ['', ...SCORES],
        ['North', ...COUNTS],
        ['South', ...[...COUNTS].reverse()],
      ]),
      'unclear-table',
    ],
    'groups without names of the rows': ['Promoters\tPassives\tDetractors\n6\t3\t1\n5\t4\t1', 'unclear-table'],
    'branches by groups': [
      'Branch\tPromoters\tPassives\tDetractors\nNorth\t60\t25\t15\nSouth\t30\t10\t10',
      'unclear-table',
    ],
  };
  for (const [what, [text, readAs]] of Object.entries(asked))
    it(`are asked about, and nothing is counted: ${what}`, () => {
      expect(tally(text)).to.deep.include({ answers: 0, readAs, others: [], head: null, rivals: [], column: null });
      expect(tally(text).counts).to.deep.equal(SCORES.map(() => 0));
      expect(tally(text).lines).to.equal(text.split('\n').length);
    });

  it('are none where the row below them is more answers, or words', () => {
    const five = '1\t2\t3\t4\t5\n5\t4\t3\t3\t5\n2\t2\t1\t4\t5';
    expect(tally(five, '1-5')).to.include({ answers: 15, readAs: 'answers' });
    expect(tally('1\t2\t3\t4\t5\nbad\tso\tok\tfine\tbest', '1-5').readAs).not.to.contain('table');
  });

  it('are none where a few people have their answers and groups beside each other', () => {
    expect(tally('Score,Category\n10,promoter\n7,passive\n2,detractor')).to.deep.include({
      answers: 3,
      groups: null,
      column: 0,
    });
    expect(tally('Wave\tScore\tAge\n1\t9\t30\n1\t8\t40').readAs).to.equal('answers');
  });
});
