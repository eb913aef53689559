import type { AnswersWords } from './words.js';

export const en: AnswersWords = {
  title: 'Paste answers or open a file',
  introduction:
    'A column from a spreadsheet, a list of answers, a table of scores and how many people gave them, or a CSV file. Everything is counted here in the browser and sent nowhere.',
  label: 'Answers as they are',
  scale: 'Scale of these answers',
  open: 'Open a file',
  stop: 'Stop reading',
  pasted: 'The pasted text',
  underWay: '{name}: {share} read, {answers} answers so far.',
  stopped: 'Reading was stopped. The numbers in the form are unchanged.',
  refused: {
    'too-large':
      '{name} is larger than {limit}\u00a0MB, too large to read here. Save the column of answers as a separate file.',
    'not-text': '{name} is not a text file. Save the table as CSV, or copy the column and paste it here.',
    unreadable: '{name} could not be read. It may have been changed or moved, or it may be a folder.',
    several: 'There are several files. Open them one at a time.',
  },
  counted: 'Answers counted: {answers}. Lines read: {lines}. The counts are in the form below and can be changed.',
  readAs: {
    table: 'Read as a table of scores and how many people gave them.',
    'perhaps-table':
      'Read as a table of scores and how many people gave them. If it is not, choose the column with the answers.',
    'perhaps-answers':
      'Each number was counted as one answer. If this is a table of scores and how many people gave them, add the headings “Score” and “Count” above it.',
    'shares-alone':
      'This is a table of scores and per cents that does not say how many people there were. Add a column with how many gave each score. The numbers in the form are unchanged.',
    'unclear-table':
      'These answers have been counted already, in several rows or columns, and it cannot be told which are meant. Paste the scores and one row or column of counts, or choose a column below. The numbers in the form are unchanged.',
    'which-column':
      'Several columns may hold the answers: {columns}. Choose the right one below. The numbers in the form are unchanged.',
  },
  none: 'There are no answers on this scale here. The numbers in the form are unchanged.',
  file: 'File: {name}, encoding {encoding}.',
  doubtfulFile:
    'File: {name}. Its encoding cannot be told for sure; read as {encoding}. If the words in it look wrong, choose another one.',
  encoding: 'Encoding of the file',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1251': 'windows-1251',
    'windows-1252': 'windows-1252',
    'x-mac-cyrillic': 'Mac, Cyrillic',
    macintosh: 'Mac, Western',
    binary: '',
  },
  head: 'Read as the column heading: “{head}”.',
  column: 'Column with the answers',
  columnNumber: 'Column {number}',
  chooseColumn: 'choose a column',
  allColumns: 'all columns',
  others: 'Not counted as answers: {count}',
  kinds: {
    blank: 'blank',
    missing: 'no answer given',
    outside: 'outside the scale',
    fraction: 'between two answers',
    date: 'dates',
    scale: 'on another scale',
    text: 'other text',
  },
  kind: '{kind}: {count}',
  quoted: '“{text}”',
  example: '“{text}” (line {line})',
  blankExample: 'line {line}',
  further: 'and others',
  dates:
    'Most of these are dates: {count}. If this is the wrong column, choose or paste another. If a spreadsheet turned answers such as 9/10 into dates, format that column there as text first.',
  changed: 'The numbers in the form have changed since then.',
};
