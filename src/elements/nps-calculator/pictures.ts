import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Group, GroupRow } from '../../calculators/answer.js';
import { limitDecimals } from '../../calculators/nps/limits.js';
import { SMALL_GROUP } from '../../core/nps/groups.js';
import { npsScaleRule, type NpsScale } from '../../core/nps/scale.js';
import { roundHalfAway } from '../../locale/decimal.js';
import { roundTogether } from '../../locale/shares-of-a-whole.js';
import { barChart } from '../charts/bar-chart.js';
import type { BarLook } from '../charts/bar-layout.js';
import { columnChart } from '../charts/column-chart.js';
import { intervalChart, type IntervalRow } from '../charts/intervals.js';
import { scoreLine } from '../charts/score-line.js';
import { barBox, columnText, groupTable, nameOf } from '../parts/group-table.js';
import { picture, type Drawn, type Place } from '../parts/pictures.js';
import type { View } from '../view.js';

/** From the worst to the best, as on the scale: in a stack, over the columns and in the key. */
const GROUP_LOOKS: Readonly<Record<string, BarLook>> = {
  detractorsRow: 'dense',
  passivesRow: 'tint',
  promotersRow: 'solid',
};

/** How high columns are, in sizes of the text around. */
const COLUMNS_HEIGHT = 11;

/** From this width on, in em, the columns of answers stand beside everything else about the score. */
const ROOMY = 46;

/** The score and how sure it is; who it is made of; what was answered; and other scores, each with its interval. */
export function npsPictures(answer: Answer, view: View): TemplateResult {
  const [first, ...rest] = ['npsDistribution', 'npsWaves', 'npsBranches'].filter((id) => groupOf(answer, id));
  return html`${aboutScore(answer, first, view)} ${rest.map((id) => intervals(answer, id, 'whole', view))}
  ${methodsPicture(answer, view)}`;
}

/** What has room beside what: the groups are a small picture, and go beside the first of the larger ones. */
function aboutScore(answer: Answer, beside: string | undefined, view: View): TemplateResult {
  const score = (place: Place) => scorePicture(answer, place, view);
  const groups = (place: Place) => groupsPicture(answer, place, view);
  const answers = (place: Place) => distributionPicture(answer, place, view);
  if (beside === undefined) return html`${score('whole')} ${groups('whole')}`;
  if (beside !== 'npsDistribution')
    return html`${score('whole')} ${intervals(answer, beside, 'main', view)} ${groups('side')}`;
  return view.width >= ROOMY * view.fontSize
    ? html`<div class="chart-stack">${score('main')} ${groups('main')}</div>
        ${answers('side')}`
    : html`${score('whole')} ${answers('main')} ${groups('side')}`;
}

function groupOf({ groups }: Answer, wanted: string): Group | undefined {
  return groups.find(({ id }) => id === wanted);
}

function figureOf({ figures }: Answer, wanted: string) {
  return figures.find(({ id }) => id === wanted);
}

/** A number line: a score without its interval says more than it knows. */
function scorePicture(answer: Answer, place: Place, view: View): Drawn {
  const { text } = view;
  const { pictures } = text.words;
  const [score, lower, upper] = ['netPromoterScore', 'scoreLower', 'scoreUpper'].map((id) => figureOf(answer, id));
  if (score?.value == null || lower?.value == null || upper?.value == null) return nothing;
  const { comparisonScore: other, confidence } = answer.inputs;
  const comparison = typeof other === 'number' ? { value: other, unit: 'finePoints' as const } : null;
  const said = comparison && text.fill(pictures['npsScoreComparison']!, { score: text.amount(comparison) });
  const chart = scoreLine({
    ...barBox('npsScore', place, view),
    extent: [-100, 100],
    ticks: [-100, -50, 0, 50, 100],
    formatValue: (value) => signed(value, 0, view),
    score: { value: score.value, label: `${text.headlineLabel(answer)}: ${text.amount(score)}` },
    interval: {
      ...{ lower: lower.value, upper: upper.value },
      label: text.fill(pictures['npsScoreInterval']!, {
        level: text.format.share(Number(confidence) / 100),
        limits: limits(lower.value, upper.value, view),
      }),
    },
    ...(comparison && said && { comparison: { value: comparison.value, label: said } }),
    label: [text.headline(answer), ...(said ? [`${said}.`] : [])].join(' '),
  });
  const rows = [score, lower, upper].map((figure) => [text.figure(figure.id, figure), text.amount(figure)]);
  const name = text.words.questions['comparisonScore']!.label;
  return picture('npsScore', chart, view, {
    place,
    table: () => ({
      caption: pictures['npsScore']!,
      columns: [pictures['npsScoreRow']!, pictures['npsScoreColumn']!],
      rows: comparison ? [...rows, [name, text.amount(comparison)]] : rows,
    }),
  });
}

/** Without the word for points, where it stands nearby or goes without saying. */
function signed(value: number, decimals: number, { text }: View): string {
  const rounded = roundHalfAway(value, decimals);
  return (rounded > 0 ? '+' : '') + text.amount({ value: rounded, unit: 'number' });
}

function limits(lower: number, upper: number, view: View, least = 0): string {
  const { text } = view;
  const decimals = Math.max(least, limitDecimals(lower, upper));
  const template = text.words.pictures['npsLimits']!;
  return text.fill(template, { lower: signed(lower, decimals, view), upper: signed(upper, decimals, view) });
}

/** One bar from detractors to promoters, the way the scale runs. */
function groupsPicture(answer: Answer, place: Place, view: View): Drawn {
  const group = groupOf(answer, 'npsGroups');
  if (!group) return nothing;
  const { text } = view;
  let from = 0;
  const shares = columnText(group, group.measures.length - 1, view);
  const rows = group.rows.map((row, index) => ({ ...row, said: shares[index]! }));
  const parts = rows.reverse().map((row) => {
    const share = row.values.at(-1) ?? 0;
    const span = { from, to: (from += share), look: GROUP_LOOKS[row.id]! };
    return { span, label: `${nameOf(row, text.words.figures)}: ${row.said}` };
  });
  const answers = figureOf(answer, 'answers')!;
  const counted = `${text.figure(answers.id, answers)}: ${text.amount(answers)}`;
  const chart = barChart({
    ...barBox(group.id, place, view),
    rows: [{ label: counted, text: '', spans: parts.map(({ span }) => span) }],
    key: parts.map(({ label, span: { look } }) => ({ label, look })),
    label: `${text.words.pictures[group.id]}. ${[counted, ...parts.map(({ label }) => label)].join('; ')}`,
  });
  return picture(group.id, chart, view, { table: () => groupTable(group, view), place });
}

/** The scale that answers were counted on, by the way they were entered: `answers-1-10`. */
function scaleOf({ inputs }: Answer): NpsScale {
  const entry = String(inputs['entry']);
  return entry === 'answers' ? '0-10' : (entry.replace('answers-', '') as NpsScale);
}

function distributionPicture(answer: Answer, place: Place, view: View): Drawn {
  const group = groupOf(answer, 'npsDistribution');
  if (!group) return nothing;
  const { text } = view;
  const { first, passivesFrom, promotersFrom } = npsScaleRule(scaleOf(answer));
  const rowOf = (given: number) =>
    given < passivesFrom ? 'detractorsRow' : given < promotersFrom ? 'passivesRow' : 'promotersRow';
  const shares = group.rows.map(({ values }) => values[1] ?? 0);
  const whole = roundTogether(shares, 2);
  const columns = group.rows.map((row, index) => {
    const share = shares[index]!;
    return {
      label: nameOf(row, {}),
      value: share,
      text: percent(share, whole[index]!, view),
      look: GROUP_LOOKS[rowOf(first + index)]!,
    };
  });
  const chart = columnChart({
    ...{ ...barBox(group.id, place, view), columns, height: COLUMNS_HEIGHT * view.fontSize },
    key: Object.entries(GROUP_LOOKS).map(([id, look]) => ({ look, label: text.words.figures[id]! })),
    label: `${text.words.pictures[group.id]}. ${columns.map((column) => `${column.label}: ${column.text || '0'}`).join('; ')}`,
  });
  return picture(group.id, chart, view, { table: () => groupTable(group, view), place });
}

/**
 * Whole per cent, which make a hundred together; nobody's answer has none, and a few of many are not none.
 *
 * @param whole the share as it was rounded with the others.
 */
function percent(share: number, whole: number, { text }: View): string {
  if (share === 0) return '';
  const said = whole === 0 ? `<${text.format.share(0.01)}` : text.format.share(whole);
  // Columns are narrow.
  return said.replace(/\s/g, '');
}

/** Scores side by side, each with what it may be by chance; those that rest on few answers say so. */
function intervals(answer: Answer, id: string, place: Place, view: View): Drawn {
  const group = groupOf(answer, id);
  if (!group) return nothing;
  const { reference } = group;
  return whiskers(group, place, view, {
    rows: group.rows.map((row) => {
      const [value, lower, upper, answers] = row.values as number[];
      return {
        ...{ value: value!, lower: lower!, upper: upper! },
        text: `${signed(value!, limitDecimals(lower!, upper!), view)} (${limits(lower!, upper!, view)})`,
        ...named(row, answers!, view),
      };
    }),
    ...(reference?.value != null && { reference: { value: reference.value, label: '' } }),
  });
}

function named(row: GroupRow, answers: number, { text }: View) {
  const name = nameOf(row, text.words.figures);
  const unsure = answers < SMALL_GROUP;
  const few = text.words.pictures['npsFew']!;
  return { unsure, label: unsure ? text.fill(few, { name, answers: text.format.count(answers) }) : name };
}

/** For those who have asked for more, and where it matters. */
function methodsPicture(answer: Answer, view: View): Drawn {
  const group = groupOf(answer, 'npsMethods');
  const wanted = view.open.has('advanced') || answer.notes.some(({ id }) => id === 'methods-differ');
  const [score, lower, upper] = ['netPromoterScore', 'scoreLower', 'scoreUpper'].map(
    (id) => figureOf(answer, id)?.value,
  );
  // Where all have answered there is nothing to guess, by whatever method.
  if (!group || !wanted || score == null || lower === upper) return nothing;
  return whiskers(group, 'whole', view, {
    rows: group.rows.map((row) => {
      const [low, high] = row.values as number[];
      return {
        ...{ value: score, lower: low!, upper: high! },
        text: limits(low!, high!, view, 1),
        label: nameOf(row, view.text.words.figures),
      };
    }),
  });
}

function whiskers(
  group: Group,
  place: Place,
  view: View,
  rest: { readonly rows: readonly IntervalRow[]; readonly reference?: { value: number; label: string } },
): TemplateResult {
  const chart = intervalChart({
    ...barBox(group.id, place, view),
    ...rest,
    base: { value: 0, label: view.text.amount({ value: 0, unit: 'points' }) },
    label: `${view.text.words.pictures[group.id]}. ${rest.rows.map(({ label, text }) => `${label}: ${text}`).join('; ')}`,
  });
  return picture(group.id, chart, view, { table: () => groupTable(group, view), place });
}
