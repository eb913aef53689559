import { expect } from 'chai';
import fc from './support/fast-check.js';
import { NPS_SCALES, OTHER_CELLS, readAnswer, startTally, tallyAnswers } from './support/core.js';
import type { AnswerTally, CellRead, NpsScale, OtherCell } from './support/core.js';

const tally = (text: string, column: number | null = null, scale: NpsScale = '0-10') =>
  tallyAnswers(text, { scale, column });
const listed = ({ counts }: AnswerTally) => counts.flatMap((count, answer) => Array<number>(count).fill(answer));
const kinds = ({ others }: AnswerTally) => Object.fromEntries(others.map(({ kind, count }) => [kind, count]));
const cellsIn = ({ answers, others }: AnswerTally) => others.reduce((sum, { count }) => sum + count, answers);

describe('columns beside the answers', () => {
  const text =
    'Дата;Клиент;Оценка;;Отзыв\n01.02.2024;Иванов;9;;Быстро\n02.02.2024;Петров;6;;\n03.02.2024;Сидоров;10;;Ждал';

  it('have the names that stand above them, and none where nothing does', () => {
    const { columns, head } = tallyAnswers(text, { scale: '0-10' });
    expect(head).to.equal('Оценка');
    expect(columns.map((column) => column.head)).to.deep.equal(['Дата', 'Клиент', 'Оценка', null, 'Отзыв']);
    expect(columns.map((column) => column.answerShare)).to.deep.equal([0, 0, 1, 0, 0]);
  });

  it('are chosen with their head, which is no answer and no other text', () => {
    const { head, others } = tallyAnswers(text, { scale: '0-10', column: 1 });
    expect(head).to.equal('Клиент');
    expect(others.map(({ kind, count }) => [kind, count])).to.deep.equal([['text', 3]]);
  });

  it('have none where the answers have none: the first row is a row like the others', () => {
    const { columns } = tallyAnswers('Иванов;9\nПетров;6\nСидоров;10', { scale: '0-10' });
    expect(columns.map((column) => column.head)).to.deep.equal([null, null]);
  });
});

describe('one cell', () => {
  const answers: Readonly<Record<string, number>> = {
    '9': 9,
    ' 9 ': 9,
    '\u00a09\u200b': 9,
    '\ufeff10': 10,
    '"8"': 8,
    "'8": 8,
    '«7»': 7,
    '９': 9,
    '09': 9,
    '+9': 9,
    '-0': 0,
    '9.0': 9,
    '9,00': 9,
    '9/10': 9,
    '9 / 10': 9,
    '10\\10': 10,
    '9 из 10': 9,
    '9 баллов из 10': 9,
    '9 из 10 баллов': 9,
    '9 out of 10': 9,
    '9 of 10': 9,
    '9 баллов': 9,
    '1 балл': 1,
    '2 балла': 2,
    '9 points': 9,
    '9pts.': 9,
    '10 – точно порекомендую': 10,
    '10 - extremely likely': 10,
    '0 = not at all': 0,
    '9) да': 9,
    '10 (обязательно)': 10,
    '10 - maybe': 10,
  };
  for (const [cell, answer] of Object.entries(answers)) {
    it(`${JSON.stringify(cell)} is the answer ${answer}`, () => {
      expect(readAnswer(cell, '0-10')).to.equal(answer);
    });
  }

  const more: Readonly<Record<string, CellRead>> = {
    '[9': 9,
    '10]': 10,
    '["8"': 8,
    '"7"]': 7,
    '[9]': 9,
    '(9)': 9,
    '{9}': 9,
    '٩': 9,
    '١٠': 10,
    '۷': 7,
    '९': 9,
    '٩/١٠': 9,
    promoter: 'promoter',
    'Promoters (9–10)': 'promoter',
    Промоутер: 'promoter',
    сторонники: 'promoter',
    Passive: 'passive',
    neutral: 'passive',
    нейтральный: 'passive',
    НЕЙТРАЛ: 'passive',
    Detractor: 'detractor',
    критик: 'detractor',
    'Критики: 0–6': 'detractor',
    детрактор: 'detractor',
    'promoter of the show': 'text',
    критиковал: 'text',
    '9)': 9,
    '9,': 9,
    '[': 'blank',
  };
  for (const [cell, read] of Object.entries(more))
    it(`${JSON.stringify(cell)} is read as ${read}`, () => {
      expect(readAnswer(cell, '0-10')).to.equal(read);
    });

  const others: Readonly<Record<OtherCell, readonly string[]>> = {
    blank: ['', ' ', '\t', '""', '\u200b'],
    missing: [
      'n/a',
      'N/A',
      'NA',
      '#N/A',
      '#Н/Д',
      'н/д',
      'NULL',
      'NaN',
      'none',
      '-',
      '—',
      '–––',
      '...',
      '?',
      'нет',
      'нет ответа',
      'не знаю',
      'не указано',
      'без оценки',
      'затрудняюсь ответить',
      "don't know",
      'don’t know',
      'no answer',
      'skipped',
      'пропуск',
      'отказ',
    ],
    outside: ['11', '-1', '−1', '–5', '100', '99999999999999999999', '11/10', '12 баллов', '20 – a lot'],
    fraction: ['7.5', '7,5', '9.10', '-0,5'],
    date: [
      '12.03.2024',
      '12/03/24',
      '2024-03-12',
      '2024-03-12 10:15:00',
      '2024-03-12T10:15:00Z',
      '12.03.2024 г.',
      '9-окт',
      '09.окт',
      '9-Oct',
      'Oct-09',
      'сен.24',
      '12 марта 2024',
      '12 марта 2024 г.',
      'Mar 12, 2024',
      '10:15',
      '10:15 AM',
    ],
    scale: ['4/5', '9 из 100', '3 из 5 звёзд', '★★★★☆'],
    text: [
      'good',
      'отлично',
      '9!',
      '9%',
      '$9',
      '5²',
      '007',
      'x9',
      '9 10',
      '1e1',
      '9 of',
      'a'.repeat(500),
      '9 ' + 'b'.repeat(90),
    ],
  };
  for (const kind of OTHER_CELLS) {
    for (const cell of others[kind]) {
      it(`${JSON.stringify(cell.slice(0, 30))} is no answer: ${kind}`, () => {
        expect(readAnswer(cell, '0-10')).to.equal(kind);
      });
    }
  }

  it('is judged by its scale', () => {
    expect(['0', '1', '10', '9/10'].map((cell) => readAnswer(cell, '1-10'))).to.deep.equal(['outside', 1, 10, 9]);
    expect(
      ['6', '5', '4/5', '9/10', '★★★', '⭐️⭐️', '★★★★★★', '5 stars', '4 звезды'].map((cell) => readAnswer(cell, '1-5')),
    ).to.deep.equal(['outside', 5, 4, 'scale', 3, 2, 'outside', 5, 4]);
    expect(() => readAnswer('9', '0-100' as never)).to.throw(TypeError, 'readAnswer requires scale');
  });

  it('never throws, whatever it is, and gives an answer of the scale or a kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })),
        fc.constantFrom(...NPS_SCALES),
        (cell, scale) => {
          const read = readAnswer(cell, scale);
          expect(
            typeof read === 'number'
              ? Number.isInteger(read) && read >= 0 && read <= 10
              : [...OTHER_CELLS, 'promoter', 'passive', 'detractor'].includes(read),
          ).to.equal(true);
        },
      ),
    );
  });
});

describe('texts as people paste them', () => {
  type Found = {
    answers: readonly number[];
    others?: Partial<Record<OtherCell, number>>;
    head?: string;
    column?: number;
  };
  const texts: Readonly<Record<string, Found>> = {
    '9\n10\n8': { answers: [8, 9, 10] },
    '9\r\n10\r\n8\r\n': { answers: [8, 9, 10] },
    '9\r10\r8': { answers: [8, 9, 10] },
    '\ufeff9\n10': { answers: [9, 10] },
    'Оценка\n9\n10': { answers: [9, 10], head: 'Оценка' },
    'NPS (0-10)\n9\n10': { answers: [9, 10], head: 'NPS (0-10)' },
    '\n\nScore\n9\n\n10\n': { answers: [9, 10], head: 'Score', others: { blank: 3 } },
    '"Score"\r\n"9"\r\n"10"': { answers: [9, 10], head: 'Score' },
    'n/a\n9\n10': { answers: [9, 10], others: { missing: 1 } },
    '9 10 8': { answers: [8, 9, 10] },
    '9  10\t8': { answers: [8, 9, 10] },
    '9, 10, 8': { answers: [8, 9, 10] },
    '9,10,8': { answers: [8, 9, 10] },
    '9;10;8': { answers: [8, 9, 10] },
    '9;10;8;': { answers: [8, 9, 10], others: { blank: 1 } },
    '9|10|8': { answers: [8, 9, 10] },
    '9,10\n8,7': { answers: [7, 8, 9, 10] },
    '9\t10\n8\t7': { answers: [7, 8, 9, 10] },
    '9 10 8 7\n6 5': { answers: [5, 6, 7, 8, 9, 10] },
    '[9, 10, 8, 7, 10]': { answers: [7, 8, 9, 10, 10] },
    '[9,10,8]': { answers: [8, 9, 10] },
    '(9; 10; 8)': { answers: [8, 9, 10] },
    '["9", "10", null]': { answers: [9, 10], others: { missing: 1 } },
    '[9, 10, 8]\n[7, 9, 10]': { answers: [7, 8, 9, 9, 10, 10] },
    '[[9, 10], [8, 7]]': { answers: [7, 8, 9, 10] },
    '[\n  9,\n  10,\n  8\n]': { answers: [8, 9, 10], others: { blank: 2 } },
    '٩\n١٠\n٨': { answers: [8, 9, 10] },
    '٩، ١٠، ٨': { answers: [8, 9, 10] },
    '۹؛۱۰؛۸': { answers: [8, 9, 10] },
    'التقييم\n٩\n١٠': { answers: [9, 10], head: 'التقييم' },
    '9, 10, n/a, 8': { answers: [8, 9, 10], others: { missing: 1 } },
    '9,0\n10,0\n8,0': { answers: [8, 9, 10] },
    '9,0\n7,5\n8,0': { answers: [8, 9], others: { fraction: 1 } },
    '9.0\n10.0': { answers: [9, 10] },
    '9/10\n10/10\n8/10': { answers: [8, 9, 10] },
    '9 баллов\n10 баллов\nплохо': { answers: [9, 10], others: { text: 1 } },
    '12.03.2024\n13.03.2024\n14.03.2024': { answers: [], others: { date: 3 } },
    'Дата\n12.03.2024\n13.03.2024': { answers: [], others: { date: 2, text: 1 } },
    '11\n-1\n9': { answers: [9], others: { outside: 2 } },
    '1 250\n980\n9': { answers: [9], others: { text: 1, outside: 1 } },
    'good\nbad': { answers: [], others: { text: 2 } },
    '9, отлично\n7, нормально, но дорого\n10, супер': { answers: [7, 9, 10], others: { text: 4 } },
    'name;8\nb;9\nc;10': { answers: [8, 9, 10], column: 1 },
    '1,9\n2,10\n3,7': { answers: [7, 9, 10], column: 1 },
    '1\t9\n2\t10\n3\t7\n4\tn/a': { answers: [7, 9, 10], column: 1, others: { missing: 1 } },
    'Date;NPS\n01.02.2024;9\n02.02.2024;10': { answers: [9, 10], head: 'NPS', column: 1 },
    'Дата\tФилиал\tОценка\n01.02\tСевер\t9\n02.02\tЮг\t10\n': { answers: [9, 10], head: 'Оценка', column: 2 },
    'id,csat,nps\n1,5,9\n2,4,10\n3,5,7': { answers: [7, 9, 10], head: 'nps', column: 2 },
    'q1;q2;comment\n5;9;a\n4;10;b': { answers: [] },
    'sep=;\nДата;NPS\n01.02.2024;9': { answers: [9], head: 'NPS', column: 1 },
    'sep=;\r\n9;10': { answers: [9, 10] },
    'Отчёт за март;;\nДата;Имя;NPS\n01.03.2024;А;9\n02.03.2024;Б;10\n03.03.2024;В;7': {
      answers: [7, 9, 10],
      column: 2,
      others: { blank: 1, text: 1 },
    },
    'id;score;comment\n1;9;"good; very\ngood"\n2;10;"he said ""wow"""\n3;8;': {
      answers: [8, 9, 10],
      head: 'score',
      column: 1,
    },
    '5" pipe;9\n"odd;8\nx;7': { answers: [7, 8, 9], column: 1 },
    'a;9\n"b" c;8\n"d" ;7': { answers: [7, 8, 9], column: 1 },
    '"9","10"\n"8","7"': { answers: [7, 8, 9, 10] },
    'name;score\nА;9\nБ\nВ;8\nГ;7': { answers: [7, 8, 9], head: 'score', column: 1, others: { blank: 1 } },
    'nps;note\n9;\n10;': { answers: [9, 10], head: 'nps', column: 0 },
    'ФИО\tТелефон\tОценка\tКомментарий\nА. Б.\t+7 900 000-00-00\t9\tхорошо\nВ. Г.\t+7 900 000-00-01\tн/д\t': {
      answers: [9],
      head: 'Оценка',
      column: 2,
      others: { missing: 1 },
    },
    'Отметка времени,"С какой вероятностью вы нас порекомендуете, от 0 до 10?"\n"01.03.2024 10:00:00","9"\n"01.03.2024 10:05:00","10"':
      {
        answers: [9, 10],
        head: 'С какой вероятностью вы нас порекомендуете, от 0 до 10?',
        column: 1,
      },
    'response_id,submitted_at,score\n1001,2024-03-01T10:00:00Z,9\n1002,2024-03-01T10:05:00Z,\n1003,2024-03-01T10:06:00Z,3':
      {
        answers: [3, 9],
        head: 'score',
        column: 2,
        others: { blank: 1 },
      },
    'Likelihood to recommend\n10 - Extremely likely\n0 - Not at all likely\n5': {
      answers: [0, 5, 10],
      head: 'Likelihood to recommend',
    },
    'Оценка;\n9;\n10;': { answers: [9, 10], head: 'Оценка', column: 0 },
    '№;Оценка\n1;9\n2;10\n3;8\n4;9': { answers: [8, 9, 9, 10], head: 'Оценка', column: 1 },
    '9 \n 10\n\t8': { answers: [8, 9, 10], others: { blank: 1 } },
    '９\n１０': { answers: [9, 10] },
    '9-окт\n10-окт\n9': { answers: [9], others: { date: 2 } },
    '#Н/Д\n9\n#REF!': { answers: [9], others: { missing: 1, text: 1 } },
    '{"score":9}': { answers: [], others: { text: 1 } },
    '9\n<p>9</p>': { answers: [9], others: { text: 1 } },
    'a;b\nc;d': { answers: [], others: { text: 2 }, column: 0 },
    '': { answers: [] },
    '\n': { answers: [], others: { blank: 1 } },
    ' ; ; \n ; ; ': { answers: [], others: { blank: 6 } },
    'sep=;': { answers: [], others: { text: 1, blank: 1 } },
    'sep=;\n': { answers: [] },
  };
  for (const [text, found] of Object.entries(texts)) {
    it(JSON.stringify(text), () => {
      const read = tally(text);
      expect(listed(read)).to.deep.equal(found.answers);
      expect(read.answers).to.equal(found.answers.length);
      expect(kinds(read)).to.deep.equal(found.others ?? {});
      expect([read.head, read.column]).to.deep.equal([found.head ?? null, found.column ?? null]);
    });
  }

  it('show the first of what is no answer with its line, and no more than a few', () => {
    const { others, lines } = tally(['Score', '9', 'x'.repeat(60), '11', ...Array<string>(20).fill('12')].join('\n'));
    expect(lines).to.equal(24);
    const [outside, text] = others;
    expect(outside).to.deep.include({ kind: 'outside', count: 21 });
    expect(outside!.examples).to.have.length(5);
    expect(outside!.examples[0]).to.deep.equal({ line: 4, text: '11' });
    expect(text!.examples).to.deep.equal([{ line: 3, text: 'x'.repeat(40) }]);
  });

  it('count lines as an editor does, over cells with line breaks in them and a line that names the separator', () => {
    const { others } = tally('sep=;\ncomment;nps\n"a\nb\nc";9\nd;oops\ne;10');
    expect(others[0]!.examples).to.deep.equal([{ line: 6, text: 'oops' }]);
  });

  it('are read by the column that a person chose', () => {
    const text = 'id;csat;nps\n1;5;9\n2;4;10';
    expect(tally(text).columns.map(({ head }) => head)).to.deep.equal(['id', 'csat', 'nps']);
    expect(listed(tally(text, 1))).to.deep.equal([4, 5]);
    expect(tally(text, 1).head).to.equal('csat');
    expect(kinds(tally(text, 7))).to.deep.equal({ blank: 3 });
    expect(tally('9;10\n8;7', 1).columns.map(({ answerShare }) => answerShare)).to.deep.equal([1, 1]);
    expect(listed(tally('9;10\n8;7', 1))).to.deep.equal([7, 10]);
    expect(() => startTally({ scale: '0-10', column: '1' as never })).to.throw(TypeError, 'startTally requires column');
  });
});

describe('a long text', () => {
  const cell = fc.constantFrom('0', '7', '9', '10', '11', '-1', '7.5', '', 'n/a', '9/10', 'good', '12.03.2024', '4/5');
  const column = fc.array(cell, { minLength: 1, maxLength: 60 });

  it('drops nothing: every line is an answer, something else, or the head', () => {
    fc.assert(
      fc.property(column, (cells) => {
        const read = tally(cells.join('\n'));
        const lines = cells.length - (cells.at(-1) === '' ? 1 : 0);
        expect(cellsIn(read)).to.equal(lines - (read.head === null ? 0 : 1));
        expect(read.lines).to.equal(lines);
      }),
    );
  });

  it('does not depend on the order of its lines', () => {
    fc.assert(
      fc.property(column, fc.integer(), (cells, seed) => {
        // A word above answers is a head, wherever the others are put: there is one in both.
        const other = [...cells].sort((one, two) => hash(one, seed) - hash(two, seed));
        const [before, after] = [cells, other].map((lines) => tally(['Score', '9', ...lines, '9'].join('\n')));
        expect(after!.counts).to.deep.equal(before!.counts);
        expect(kinds(after!)).to.deep.equal(kinds(before!));
      }),
    );
  });

  it('is the same in pieces, wherever it is cut', () => {
    const row = fc.tuple(cell, fc.constantFrom('', 'ok', '"so; so"', '"two\r\nlines"', '"odd', 'a ""b"" c'));
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40 }),
        end,
        fc.array(fc.integer({ min: 1, max: 50 })),
        (rows, lineEnd, cuts) => {
          const text = ['score;note', ...rows.map((cells) => cells.join(';'))].join(lineEnd);
          // Long enough to be laid out before its end.
          const long = Array<string>(1 + Math.ceil(20_000 / text.length))
            .fill(text)
            .join(lineEnd);
          const tallying = startTally({ scale: '0-10' });
          let place = 0;
          for (let piece = 0; place < long.length; piece += 1) {
            const size = cuts.length === 0 ? 999 : cuts[piece % cuts.length]! * 7;
            tallying.add(long.slice(place, place + size));
            place += size;
          }
          expect(tallying.finish()).to.deep.equal(tally(long));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says on the way how many answers there are', () => {
    const tallying = startTally({ scale: '0-10' });
    expect(tallying.answersSoFar()).to.equal(0);
    tallying.add('9\n'.repeat(20_000));
    expect(tallying.answersSoFar()).to.equal(20_000);
    expect(tallying.finish().answers).to.equal(20_000);
  });

  it('does not wait for the end of a row, or of a quotation mark, that never comes', () => {
    const tallying = startTally({ scale: '0-10' });
    tallying.add(`note;nps\n${'a;9\n'.repeat(5000)}`);
    tallying.add(`"${'never closed '.repeat(2000)};8\n`);
    tallying.add('b;7\n'.repeat(10));
    expect(tallying.answersSoFar()).to.be.above(5009);
    tallying.add(`x${'y'.repeat(70_000)}`);
    tallying.add(';6\n');
    const { counts } = tallying.finish();
    expect([counts[9], counts[8], counts[7]]).to.deep.equal([5000, 1, 10]);
    const closedLate = `"${'word "" '.repeat(4000)}";8`;
    expect(cellsIn(tally(`note;nps\na;9\n${closedLate}\nb;7`))).to.equal(3);
  });

  it('counts each of a million rows once, in a time that grows no faster than their number', () => {
    const text = Array.from({ length: 1_000_000 }, (_, index) => String((index * 7) % 11)).join('\n');
    const { answers, counts } = tally(text);
    expect(answers).to.equal(1_000_000);
    expect(Math.max(...counts) - Math.min(...counts)).to.be.at.most(1);
  });
});

function hash(text: string, seed: number): number {
  return [...`${text}${seed}`].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7);
}
