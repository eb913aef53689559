import { requireNumberList, requireOneOf } from '../misuse.js';
import { success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { MOST_ANSWERS, type AnswerCounts } from './counts.js';

/** The scales that an answer may be on: the standard one, and two on which the score is not comparable with others. */
export const NPS_SCALES = ['0-10', '1-10', '1-5'] as const;

export type NpsScale = (typeof NPS_SCALES)[number];

/** Which answers there are, and what they count as. */
export interface NpsScaleRule {
  readonly first: number;
  readonly last: number;
  /** The least answer that is passive; those below are detractors. */
  readonly passivesFrom: number;
  /** The least answer that is a promoter. */
  readonly promotersFrom: number;
  /** Whether it is the scale of the definition, so that its scores can be compared. */
  readonly standard: boolean;
}

const RULES: Readonly<Record<NpsScale, NpsScaleRule>> = {
  '0-10': { first: 0, last: 10, passivesFrom: 7, promotersFrom: 9, standard: true },
  '1-10': { first: 1, last: 10, passivesFrom: 7, promotersFrom: 9, standard: false },
  '1-5': { first: 1, last: 5, passivesFrom: 4, promotersFrom: 5, standard: false },
};

/**
 * The rule by which answers on a scale are sorted into detractors, passives and promoters.
 *
 * 0–10: 0–6, 7–8, 9–10, the definition. 1–10: the same groups without the zero, so there is one answer less for
 * detractors. 1–5, also stars: 1–3, 4, 5, a common custom. Nothing is rescaled: a scale is a question of its own, and
 * people answer it otherwise. Units: answers. Source: Reichheld, HBR, December 2003; the other two are customs.
 *
 * @throws TypeError for another scale.
 * @example
 * npsScaleRule('0-10'); // { first: 0, last: 10, passivesFrom: 7, promotersFrom: 9, standard: true }
 * npsScaleRule('1-10').standard; // false
 */
export function npsScaleRule(scale: NpsScale): NpsScaleRule {
  requireOneOf('npsScaleRule', 'scale', scale, NPS_SCALES);
  return RULES[scale];
}

/**
 * The three groups of answers that were counted one by one.
 *
 * Units: counts; the first is of the lowest answer of the scale. Assumes that every answer was counted once.
 *
 * Issues: `answerCounts` too-few, too-many (limit: as many as the scale has answers), below-minimum (0), above-maximum
 * (1e12). Source: Reichheld, HBR, December 2003.
 *
 * @throws TypeError for wrong types or another scale.
 * @example
 * groupedAnswers({ counts: [0, 0, 0, 1, 0, 0, 3, 10, 18, 30, 38], scale: '0-10' }); // { ok: true, value: { promoters: 68, passives: 28, detractors: 4 } }
 * groupedAnswers({ counts: [1, 2, 3], scale: '1-5' }); // { ok: false, issues: [{ field: 'answerCounts', code: 'too-few', limit: 5 }] }
 */
export function groupedAnswers(inputs: {
  readonly counts: readonly number[];
  readonly scale: NpsScale;
}): Outcome<AnswerCounts> {
  const { counts, scale } = inputs;
  requireNumberList('groupedAnswers', 'counts', counts);
  const rule = npsScaleRule(scale);
  return whenPossible(listIssues(counts, rule), () => {
    const between = (from: number, below: number) =>
      counts.slice(from - rule.first, below - rule.first).reduce((sum, count) => sum + count, 0);
    return success({
      promoters: between(rule.promotersFrom, rule.last + 1),
      passives: between(rule.passivesFrom, rule.promotersFrom),
      detractors: between(rule.first, rule.passivesFrom),
    });
  });
}

function listIssues(counts: readonly number[], { first, last }: NpsScaleRule): readonly Issue[] {
  const field = 'answerCounts';
  const length = last - first + 1;
  if (counts.length < length) return [{ field, code: 'too-few', limit: length }];
  if (counts.length > length) return [{ field, code: 'too-many', limit: length }];
  // One issue of each kind is enough for one field.
  return rangeIssues(...counts.map((value) => ({ field, value, minimum: 0, maximum: MOST_ANSWERS }))).slice(0, 1);
}
