import type { Answer } from '../../calculators/answer.js';
import type { Period } from '../../core/period.js';
import { isAsked } from '../../calculators/question.js';
import type { View } from '../view.js';

/** The answer in plain words, line by line: for the clipboard, an e-mail, a CRM. */
export function summary(answer: Answer, { state, text }: Pick<View, 'state' | 'text'>): string {
  const inputs = state.calculator.questions
    .filter(
      (question) =>
        !('partOf' in question && question.partOf) &&
        isAsked(question, answer.inputs, state.calculator.questions) &&
        answer.inputs[question.id] !== null,
    )
    .map((question) => `${text.label(question)}: ${inputText(question.id, answer, { state, text })}`);
  const said = text.figures(answer);
  const figures = answer.figures.map((figure) => `${figure.name ?? text.figure(figure.id, figure)}: ${said(figure)}`);
  const assumptions = answer.assumptions.map((reference) =>
    text.sentence(text.words.assumptions[reference.id], reference),
  );
  const { caution } = answer.headline;
  const headline = [text.headline(answer), ...(caution ? [text.sentence(text.words.notes[caution.id], caution)] : [])];
  const lines = [text.words.title, ...headline, '', ...figures, '', ...inputs, '', ...assumptions];
  return lines.map((line) => line.replace(UNSEEN, ' ')).join('\n');
}

/** Line breaks and marks of direction in a name that somebody typed would make lines that we never wrote. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A number as a reader would say it: with its period, whether that was asked for or is fixed. */
function inputText(id: string, answer: Answer, { state, text }: Pick<View, 'state' | 'text'>): string {
  const question = state.question(id)!;
  const value = answer.inputs[id] ?? null;
  const said = text.input(question, value);
  const asked = 'periodQuestion' in question ? answer.inputs[question.periodQuestion ?? ''] : undefined;
  const period = (asked ?? ('period' in question ? question.period : undefined)) as Period | undefined;
  if (period === undefined) return said;
  if (question.kind === 'duration') return text.format.duration(Number(value), period);
  const ofOne = question.kind === 'count' || question.kind === 'series';
  return ofOne ? `${said} (${text.common.period[period]})` : `${said} ${text.common.perPeriod[period]}`;
}
