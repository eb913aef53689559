import { isAsked, type AnyInputs, type InputValue, type Question } from '../question.js';

/**
 * Which questions are answered differently, in groups that change together.
 *
 * Only what is asked in one of the two counts. A question goes with the changed questions that it hangs on, because
 * without them it would not be asked; and a number with its period, because 3 % a month is no step on the way from 3 %
 * to 30 % a year. Groups and their questions are in the order of the questions.
 */
export function changesBetween(
  questions: readonly Question[],
  one: AnyInputs,
  other: AnyInputs,
): readonly (readonly string[])[] {
  const asked = (question: Question) => isAsked(question, one, questions) || isAsked(question, other, questions);
  const changed = questions.filter((question) => asked(question) && !sameValue(one[question.id], other[question.id]));
  const groups = new Map<string, string[]>(changed.map(({ id }) => [id, [id]]));
  for (const question of changed) {
    for (const companion of companionsOf(question, questions)) join(groups, question.id, companion);
  }
  const order = (id: string) => questions.findIndex((question) => question.id === id);
  return [...new Set(groups.values())].map((group) => group.sort((a, b) => order(a) - order(b)));
}

/** What a question hangs on, is a part of or has its period from, and all that is so of these in turn. */
function companionsOf(question: Question, questions: readonly Question[], found = new Set<string>()): Set<string> {
  const near = [
    question.shownWhen?.question,
    'partOf' in question ? question.partOf : undefined,
    'periodQuestion' in question ? question.periodQuestion : undefined,
  ];
  for (const companion of questions.filter(({ id }) => near.includes(id) && !found.has(id))) {
    found.add(companion.id);
    companionsOf(companion, questions, found);
  }
  return found;
}

function join(groups: Map<string, string[]>, id: string, companion: string): void {
  const [group, joined] = [groups.get(id), groups.get(companion)];
  if (group === undefined || joined === undefined || group === joined) return;
  group.push(...joined);
  for (const member of joined) groups.set(member, group);
}

/** Lists and tables are the same when all that is in them is. */
function sameValue(one: InputValue | undefined, other: InputValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
