import type { AnswersWords } from './words.js';

export const en: AnswersWords = {
  title: 'Paste answers or open a file',
  introduction:
    'A column from a spreadsheet, answers one after another, a table of scores and how many gave them, or a CSV file. All is counted here, in the browser, and sent nowhere.',
  label: 'Answers as they are',
  scale: 'Scale of these answers',
  open: 'Open a file',
  stop: 'Stop reading',
  pasted: 'The pasted text',
  underWay: '{name}: {share} read, {answers} answers so far.',
  stopped: 'Reading was stopped. The numbers in the form are as they were.',
  refused: {
    'too-large': '{name} is larger than {limit} MB and is not read here. Save the column of answers by itself.',
    'not-text': '{name} is no text. Save the table as CSV, or copy the column and paste it here.',
    unreadable: '{name} cannot be read. It may have been changed or moved, or be a folder.',
    several: 'These are several files. Open them one at a time.',
  },
  counted: 'Answers counted: {answers}. Lines read: {lines}. The counts are in the form below and can be changed.',
  readAs: {
    table: 'Read as a table of scores and how many gave them.',
    'perhaps-table':
      'Read as a table of scores and how many gave them. If it is something else, choose the column with the answers.',
    'perhaps-answers':
      'Each number was counted as one answer. If this is a table of scores and how many gave them, put the heads “Score” and “Count” above it.',
  },
  none: 'There are no answers on this scale. The numbers in the form are as they were.',
  file: 'File: {name}, encoding {encoding}.',
  head: 'Taken for the head of the column: “{head}”.',
  column: 'Column with the answers',
  columnNumber: 'Column {number}',
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
  example: '“{text}” (line {line})',
  blankExample: 'line {line}',
  further: 'and others',
  dates:
    'Most of it is dates: {count}. If it is the wrong column, choose or paste another. If a spreadsheet made dates of answers such as 9/10, turn that column into text there first.',
  changed: 'The numbers in the form have been changed since.',
};
