import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sensitivity, type DrawsResult, type DrawsSpread } from '../../calculators/explore/index.js';
import type { NumberQuestion } from '../../calculators/question.js';
import type { Issue } from '../../core/outcome.js';
import { chartTable } from '../charts/chart-table.js';
import { histogram } from '../charts/histogram.js';
import { unitOf } from '../parts/number-field.js';
import { typedValue } from '../typed-value.js';
import type { RangeTexts } from './explorer.js';
import { chartBox, tableFigure } from './figure.js';
import { headlineAs, numbersAsked, type Panel } from './panel.js';

/** The panel opens with the few numbers that matter most, a tenth or five points down and up. */
const PROPOSED = 3;
const PROPOSED_STEPS = { relativeStep: 0.1, sharePoints: 0.05 };

const HEIGHT = 220;

/** What the answer may be when some numbers are only known as a range. */
export function rangesPanel(panel: Panel): TemplateResult {
  const { words } = panel;
  const texts = textsOf(panel);
  const asked = numbersAsked(panel);
  const ranged = asked.filter(({ id }) => texts.has(id));
  const read = ranged.map((question) => readRange(question, texts.get(question.id)!, panel));
  const issues = read.flatMap(({ issue }) => issue ?? []);
  return html`<p class="explore-introduction">${words.ranges.introduction}</p>
    <div class="ranges">${ranged.map((question) => rangeFields(question, texts, issues, panel))}</div>
    ${addList(
      asked.filter(({ id }) => !texts.has(id)),
      texts,
      panel,
    )}
    <div class="explore-result">${ranged.length === 0 || issues.length > 0 ? nothing : outcome(read, panel)}</div>`;
}

function textsOf(panel: Panel): ReadonlyMap<string, RangeTexts> {
  const exploration = panel.explorer.of(panel.view.state);
  exploration.ranges ??= proposed(panel);
  return exploration.ranges;
}

function proposed({ answer, view }: Panel): ReadonlyMap<string, RangeTexts> {
  const { calculator } = view.state;
  const moved = sensitivity(calculator, answer.inputs, { ...PROPOSED_STEPS, language: view.text.language });
  const rows = moved.ok ? moved.value.rows.filter(({ swing }) => swing > 0).slice(0, PROPOSED) : [];
  const text = (id: string, input: number) =>
    view.text.field(
      calculator.questions.find((question) => question.id === id)!,
      Number(input.toPrecision(6)),
    );
  return new Map(
    rows.map(({ question, low, high }) => [
      question,
      { low: text(question, low.input), high: text(question, high.input) },
    ]),
  );
}

interface ReadRange {
  readonly id: string;
  readonly range?: readonly [low: number, high: number];
  readonly issue?: Issue;
}

function readRange(question: NumberQuestion, { low, high }: RangeTexts, { view }: Panel): ReadRange {
  const { id } = question;
  const ends = [low, high].map((text) =>
    typedValue({ ...question, optional: undefined } as never, text, view.state.language),
  );
  const wrong = ends.find((end) => !end.ok);
  if (wrong !== undefined && !wrong.ok) return { id, issue: wrong.issues[0]! };
  const [from, to] = ends.map((end) => (end.ok ? (end.value as number) : 0)) as [number, number];
  return { id, range: [from, to] };
}

function rangeFields(
  question: NumberQuestion,
  texts: ReadonlyMap<string, RangeTexts>,
  issues: readonly Issue[],
  panel: Panel,
): TemplateResult {
  const { explorer, view, words } = panel;
  const label = view.text.label(question);
  const issue = issues.find(({ field }) => field === question.id);
  const change = (part: Partial<RangeTexts>) =>
    explorer.change(view.state, { ranges: new Map(texts).set(question.id, { ...texts.get(question.id)!, ...part }) });
  const remove = () =>
    explorer.change(view.state, { ranges: new Map([...texts].filter(([id]) => id !== question.id)) });
  const end = (name: 'low' | 'high') =>
    html`<input
      class="input"
      part="input"
      id=${`${question.id}-${name}`}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${view.text.fill(words.ranges[name], { question: label })}
      aria-invalid=${issue ? 'true' : 'false'}
      .value=${live(texts.get(question.id)![name])}
      @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
    />`;
  return html`<div class="range" role="group" aria-label=${label}>
    <span class="label">${label}</span>
    <div class="control" part="control">
      ${affix(unitOf(question, view, 'before'))} ${end('low')}<span class="affix" aria-hidden="true">–</span
      >${end('high')} ${affix(unitOf(question, view, 'after'))}
    </div>
    <button
      class="action"
      part="action"
      type="button"
      aria-label=${view.text.fill(words.ranges.removeOne, { question: label })}
      @click=${remove}
    >
      ${words.ranges.remove}
    </button>
    ${issue ? html`<p class="problem-text">${view.text.issue(issue, question)}</p>` : nothing}
  </div>`;
}

function affix(unit: string): TemplateResult | typeof nothing {
  return unit === '' ? nothing : html`<span class="affix">${unit}</span>`;
}

function addList(
  others: readonly NumberQuestion[],
  texts: ReadonlyMap<string, RangeTexts>,
  { explorer, answer, view, words }: Panel,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const add = (event: Event) => {
    const list = event.target as HTMLSelectElement;
    const question = others.find(({ id }) => id === list.value);
    list.value = '';
    if (!question) return;
    const text = view.text.field(question, answer.inputs[question.id] ?? null);
    explorer.change(view.state, { ranges: new Map(texts).set(question.id, { low: text, high: text }) });
  };
  return html`<select class="list explore-inline" part="list" aria-label=${words.ranges.add} @change=${add}>
    <option value="" selected>${words.ranges.add}</option>
    ${others.map((question) => html`<option value=${question.id}>${view.text.label(question)}</option>`)}
  </select>`;
}

function outcome(read: readonly ReadRange[], panel: Panel): TemplateResult {
  const { explorer, answer, view, words } = panel;
  const { calculator } = view.state;
  const ranges = Object.fromEntries(read.map(({ id, range }) => [id, range!]));
  const drawn = explorer.draws({ calculator, inputs: answer.inputs, ranges, language: view.text.language });
  if (!drawn.ok) {
    const [issue] = drawn.issues;
    const question = calculator.questions.find(({ id }) => id === issue!.field);
    const label = question ? `${view.text.label(question)}. ` : '';
    return html`<p class="problem-text">${label}${view.text.issue(issue!, question)}</p>`;
  }
  return drawn.value === null
    ? html`<p class="hint" aria-busy="true">${words.ranges.working}</p>`
    : result(drawn.value, panel);
}

function result({ spread, shareWithoutValue }: DrawsResult, panel: Panel): TemplateResult {
  const { view, words } = panel;
  const share = view.text.amount({ value: shareWithoutValue, unit: 'share' });
  const without =
    shareWithoutValue > 0 ? html`<p class="hint">${view.text.fill(words.ranges.without, { share })}</p>` : nothing;
  if (spread === null) return html`${without}`;
  const sentence = view.text.fill(words.ranges.sentence, {
    low: headlineAs(spread.percentile10, panel),
    middle: headlineAs(spread.percentile50, panel),
    high: headlineAs(spread.percentile90, panel),
  });
  return html`<p class="explore-sentence" role="status">${sentence}</p>
    ${tableFigure('ranges', words.ranges.picture, picture(spread, sentence, panel), () => table(spread, panel), view)}
    ${without}
    <p class="hint">${words.ranges.note}</p>`;
}

function picture(spread: DrawsSpread, label: string, panel: Panel): TemplateResult {
  const { view } = panel;
  const mark = (value: number) => ({ value, label: headlineAs(value, panel) });
  return histogram({
    ...chartBox('ranges', view),
    height: HEIGHT,
    bins: spread.bins.map(({ from, to, count }) => ({ from, to, share: count })),
    marks: [spread.percentile10, spread.percentile50, spread.percentile90].map(mark),
    formatValue: (value) => headlineAs(value, panel),
    label,
  });
}

function table(spread: DrawsSpread, panel: Panel): TemplateResult {
  const { view, words } = panel;
  const total = spread.below + spread.above + spread.bins.reduce((sum, { count }) => sum + count, 0);
  let reached = spread.below;
  return chartTable({
    caption: words.ranges.picture,
    columns: [words.ranges.answerUpTo, words.ranges.share],
    rows: spread.bins.map(({ to, count }) => {
      reached += count;
      return [headlineAs(to, panel), view.text.amount({ value: reached / total, unit: 'share' })];
    }),
  });
}
