import type { Answer } from '../../calculators/answer.js';
import { isAsked } from '../../calculators/question.js';
import type { View } from '../view.js';

/** The answer in plain words, line by line: for the clipboard, an e-mail, a CRM. */
export function summary(answer: Answer, { state, text }: Pick<View, 'state' | 'text'>): string {
  const { sentence } = answer.headline;
  const inputs = state.calculator.questions
    .filter(
      (question) =>
        !('partOf' in question && question.partOf) &&
        isAsked(question, answer.inputs) &&
        answer.inputs[question.id] !== null,
    )
    .map((question) => `${text.label(question)}: ${inputText(question.id, answer, { state, text })}`);
  const figures = answer.figures.map((figure) => `${text.figure(figure.id, figure)}: ${text.amount(figure)}`);
  const assumptions = answer.assumptions.map((reference) =>
    text.sentence(text.words.assumptions[reference.id], reference),
  );
  return [
    text.words.title,
    text.sentence(text.words.sentences[sentence.id], sentence),
    '',
    ...figures,
    '',
    ...inputs,
    '',
    ...assumptions,
  ].join('\n');
}

/** A number with the period that was asked for beside it. */
function inputText(id: string, answer: Answer, { state, text }: Pick<View, 'state' | 'text'>): string {
  const question = state.calculator.questions.find((candidate) => candidate.id === id)!;
  const value = text.input(question, answer.inputs[id] ?? null);
  const period = 'periodQuestion' in question ? answer.inputs[question.periodQuestion ?? ''] : undefined;
  if (typeof period !== 'string') return value;
  const { perPeriod, periodUnit } = text.common;
  return `${value} ${(question.kind === 'duration' ? periodUnit : perPeriod)[period as 'month']}`;
}
