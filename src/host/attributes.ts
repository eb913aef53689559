import { isNumberQuestion, type InputValue, type Question } from '../calculators/question.js';
import { readNumber } from './read-number.js';
import { readRowsOfText } from './read-table.js';

/** The attribute of a question: `averagePurchase` is `average-purchase`. */
export function attributeOf(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The value that markup gives to a question, or `undefined` where it cannot be one.
 *
 * Markup is read the same in every language: a point is a decimal point. A share is `50%` or `0.5`; a list is
 * separated by spaces, commas or semicolons; an empty attribute of an optional question means none. A table is JSON,
 * or its rows by semicolons or line breaks with their cells by commas: `0.9, 2; 0.8, 1.5`.
 */
export function readText(question: Question, text: string): InputValue | undefined {
  if (question.kind === 'series') return readSeries(text);
  if (question.kind === 'table') return readRowsOfText(question, text);
  if (!isNumberQuestion(question)) return question.options.includes(text) ? text : undefined;
  if (text.trim() === '') return question.optional ? null : undefined;
  return readNumber(text, question.kind === 'share' && text.includes('%') ? 'share' : 'number');
}

function readSeries(text: string): readonly number[] | undefined {
  const items = text.split(/[\s,;]+/).filter((item) => item !== '');
  const values = items.map((item) => readNumber(item, 'number'));
  return values.length > 0 && values.every((value) => value !== undefined) ? (values as number[]) : undefined;
}
