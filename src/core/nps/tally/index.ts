/** Counting answers in pasted text and files. What they come to is `ltv-widgets/core/nps`. */
export { possibleEncodings, textEncoding } from './encoding.js';
export type { TextEncoding } from './encoding.js';
export type { LayoutColumn } from './layout.js';
export { OTHER_CELLS, readAnswer } from './read-answer.js';
export type { AnswerGroup, CellRead, OtherCell } from './read-answer.js';
export { startTally, tallyAnswers } from './tally.js';
export type { OtherCells } from './collect.js';
export type { AnswerTally, ReadAs, Tallying } from './tally.js';
