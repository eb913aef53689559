import { expect } from 'chai';
import fc from '../core/support/fast-check.js';
import { isBlock, parseTable, type ParsedTable } from '../../src/locale/parse-table.js';
import { splitCells } from '../../src/locale/split-cells.js';

const NUMBERS = ['share', 'number', 'money'] as const;
const NAMED = ['text', 'number', 'money'] as const;

type Columns = readonly ('text' | 'share' | 'number' | 'money')[];
type Case = readonly [
  what: string,
  text: string,
  language: string,
  columns: Columns,
  rows: readonly (readonly string[])[],
  heads?: readonly string[],
];

const CASES: readonly Case[] = [
  // As it comes out of a spreadsheet
  [
    'Excel: tabs, CRLF and a line break at the end',
    '95%\t1.8\t$120\r\n90%\t1.5\t$140\r\n',
    'en',
    NUMBERS,
    [
      ['95%', '1.8', '$120'],
      ['90%', '1.5', '$140'],
    ],
  ],
  [
    'Excel in Russian: decimal commas, spaces in thousands',
    '95%\t1,8\t1 200,50 ₽\n90%\t1,5\t12 000 ₽',
    'ru',
    NUMBERS,
    [
      ['95%', '1,8', '1 200,50 ₽'],
      ['90%', '1,5', '12 000 ₽'],
    ],
  ],
  [
    'Google Sheets: tabs and LF, no break at the end',
    '0.95\t2\n0.9\t1',
    'en',
    NUMBERS,
    [
      ['0.95', '2'],
      ['0.9', '1'],
    ],
  ],
  [
    'old Mac: CR alone',
    '95%\t2\r90%\t1',
    'en',
    NUMBERS,
    [
      ['95%', '2'],
      ['90%', '1'],
    ],
  ],
  ['one row', '95%\t1.8\t120', 'en', NUMBERS, [['95%', '1.8', '120']]],
  ['one column', '95%\n90%\n80%\n', 'en', NUMBERS, [['95%'], ['90%'], ['80%']]],
  ['one column of Russian decimals', '1,8\n1,5\n2', 'ru', ['number'], [['1,8'], ['1,5'], ['2']]],
  [
    'one column with groups of thousands by commas',
    '1,234\n12,345\n1,234,567',
    'en',
    ['money'],
    [['1,234'], ['12,345'], ['1,234,567']],
  ],
  [
    'Word: no-break spaces and a cell with blanks around it',
    ' 95\u00a0% \t\u00a0 \t 1\u00a0200 ₽ \n90%\t2\t5',
    'ru',
    NUMBERS,
    [
      ['95\u00a0%', '', '1\u00a0200 ₽'],
      ['90%', '2', '5'],
    ],
  ],
  // CSV
  [
    'CSV by semicolons, with decimal commas',
    '95%;1,8;120,5\n90%;1,5;140',
    'ru',
    NUMBERS,
    [
      ['95%', '1,8', '120,5'],
      ['90%', '1,5', '140'],
    ],
  ],
  [
    'CSV by commas',
    'North,3,500\nSouth,1,700',
    'en',
    NAMED,
    [
      ['North', '3', '500'],
      ['South', '1', '700'],
    ],
  ],
  [
    'CSV by commas, of numbers alone',
    '5,3\n4,2',
    'en',
    ['number', 'number'],
    [
      ['5', '3'],
      ['4', '2'],
    ],
  ],
  ['the same in Russian is one column', '5,3\n4,2', 'ru', ['number', 'number'], [['5,3'], ['4,2']]],
  [
    'a semicolon in a row with tabs is part of its cell',
    'North; East\t3\nSouth\t1',
    'en',
    NAMED,
    [
      ['North; East', '3'],
      ['South', '1'],
    ],
  ],
  [
    'quoted cells with separators, quotation marks and line breaks',
    '"North, East","1,234","5"\n"the ""best""\none","2","6"',
    'en',
    NAMED,
    [
      ['North, East', '1,234', '5'],
      ['the "best" one', '2', '6'],
    ],
  ],
  ['a comma inside quotes separates nothing', '"5,3"\n"4,2"', 'en', ['number', 'number'], [['5,3'], ['4,2']]],
  [
    'quotation marks that belong to a name',
    '"North" branch\t3\n«Юг»\t1',
    'en',
    NAMED,
    [
      ['"North" branch', '3'],
      ['«Юг»', '1'],
    ],
  ],
  [
    'a quotation mark that is never closed',
    '"North\t3\nSouth\t1',
    'en',
    NAMED,
    [
      ['"North', '3'],
      ['South', '1'],
    ],
  ],
  [
    'a byte-order mark',
    '\ufeffNorth;3\nSouth;1',
    'en',
    NAMED,
    [
      ['North', '3'],
      ['South', '1'],
    ],
  ],
  // Blanks
  [
    'blank rows at the start, in the middle and at the end',
    '\n95%\t2\n\t\n  \n90%\t1\n\n\n',
    'en',
    NUMBERS,
    [
      ['95%', '2'],
      ['90%', '1'],
    ],
  ],
  [
    'blank columns at the end',
    '95%\t2\t\t\t\n90%\t1\t\t\t',
    'en',
    NUMBERS,
    [
      ['95%', '2'],
      ['90%', '1'],
    ],
  ],
  [
    'rows of different length are filled up',
    '95%\n90%\t1\t5',
    'en',
    NUMBERS,
    [
      ['95%', '', ''],
      ['90%', '1', '5'],
    ],
  ],
  [
    'a blank first column keeps its place',
    '\t2\n\t1',
    'en',
    NUMBERS,
    [
      ['', '2'],
      ['', '1'],
    ],
  ],
  [
    'semicolons at the end of every line',
    '95%;2;\n90%;1;',
    'ru',
    NUMBERS,
    [
      ['95%', '2'],
      ['90%', '1'],
    ],
  ],
  // Heads
  [
    'heads above numbers',
    'Share\tVisits\tGross, $\n95%\t2\t120',
    'en',
    NUMBERS,
    [['95%', '2', '120']],
    ['Share', 'Visits', 'Gross, $'],
  ],
  [
    'heads of a table with names',
    'Филиал;Клиентов;Ценность\nСевер;3;500',
    'ru',
    NAMED,
    [['Север', '3', '500']],
    ['Филиал', 'Клиентов', 'Ценность'],
  ],
  [
    'heads with digits in them',
    'Year 1\tYear 2\n95%\t90%',
    'en',
    ['share', 'share'],
    [['95%', '90%']],
    ['Year 1', 'Year 2'],
  ],
  [
    'heads over more columns than there are',
    'Share\tNote\n95%\tfine',
    'en',
    ['share'],
    [['95%', 'fine']],
    ['Share', 'Note'],
  ],
  [
    'no heads: a word in the first row beside a number',
    'North\tmany\t5\nSouth\t1\t6',
    'en',
    NAMED,
    [
      ['North', 'many', '5'],
      ['South', '1', '6'],
    ],
  ],
  [
    'no heads: words in all rows',
    'many\tfew\nnone\tsome',
    'en',
    NUMBERS,
    [
      ['many', 'few'],
      ['none', 'some'],
    ],
  ],
  ['no heads: names alone', 'North\nSouth', 'en', ['text'], [['North'], ['South']]],
  ['no heads: a first row with a misplaced sign is a row', '5%\n6\n7', 'en', ['money'], [['5%'], ['6'], ['7']]],
  ['no heads without rows', 'Share\tVisits', 'en', NUMBERS, [['Share', 'Visits']]],
  // What stays one cell
  ['a number with a decimal comma', '1,8', 'ru', NUMBERS, [['1,8']]],
  ['a number with a decimal comma in English', '1,8', 'en', NUMBERS, [['1,8']]],
  ['a line with a comma', 'North, the old one', 'en', NAMED, [['North, the old one']]],
  ['a cell of a spreadsheet: its line break is none', '120 ₽\r\n', 'ru', NUMBERS, [['120 ₽']]],
  ['nothing', '', 'en', NUMBERS, []],
  ['blanks', ' \t \n \t', 'en', NUMBERS, []],
];

describe('parseTable: the table', () => {
  for (const [what, text, language, columns, rows, heads = null] of CASES) {
    it(`${what}: ${JSON.stringify(text)}`, () => {
      expect(parseTable(text, { language, columns })).to.deep.equal({ rows, heads });
    });
  }
});

describe('isBlock', () => {
  const block = (text: string) => isBlock(parseTable(text, { language: 'ru', columns: NUMBERS }));

  it('is what does not go into one cell', () => {
    for (const text of ['1\t2', '1\n2', '1;2', 'Доля\n95%']) expect(block(text), text).to.equal(true);
    for (const text of ['', '1', '1,8', '1 200 ₽\r\n', '\n95%\t\t\n', 'много'])
      expect(block(text), text).to.equal(false);
  });
});

describe('parseTable: properties', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab1, ;"\n\t.«»') });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

  it('never throws, and gives rows of one length with something in each', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), cell, fc.string({ unit: 'binary' })),
        fc.constantFrom('ru', 'en'),
        (text, language) => {
          const { rows: found }: ParsedTable = parseTable(text, { language, columns: NUMBERS });
          for (const row of found) {
            expect(row.length).to.equal(found[0]!.length);
            expect(row.join('')).not.to.equal('');
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('fills up what is like a table, and cuts off what one row alone has', () => {
    const parsed = parseTable('a\t'.repeat(999) + 'a\n' + 'x\t1\n'.repeat(999), { language: 'en', columns: NUMBERS });
    expect(parsed.rows).to.have.length(999);
    expect(parsed.rows[0]).to.have.length(64);
    const wide = parseTable(('1\t'.repeat(299) + '1\n').repeat(3), { language: 'en', columns: NUMBERS });
    expect(wide.rows[0]).to.have.length(300);
  });

  it('splits what a spreadsheet joins, whatever stands in the cells', () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, fc.constantFrom('\t', ';', ','), (table, separator) => {
        const text = table.map((row) => row.map(quoted).join(separator)).join('\n');
        const inOneLine = table.map((row) => row.map((one) => one.replace(/\s*\n\s*/g, ' ')));
        expect(splitCells(text, separator)).to.deep.equal(inOneLine);
      }),
    );
  });

  it('takes long text, also where no quotation mark is ever closed, in a time that grows no faster than the text', () => {
    // If it took the square of the length, mocha would not wait for it.
    for (const text of [
      'a\t'.repeat(100_000) + 'a\n' + 'x\t1\n'.repeat(100_000),
      'x\t1\n'.repeat(100_000) + 'a\t'.repeat(100_000),
      `"${' '.repeat(300_000)}a"\t1\n"b"\t2`,
      '"'.repeat(300_001),
      '"a\t'.repeat(150_000),
      `"${'a\n'.repeat(200_000)}"`,
      '1\t2\n'.repeat(50_000),
    ])
      parseTable(text, { language: 'en', columns: NUMBERS });
  });
});
