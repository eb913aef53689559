import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sensitivity, type DrawsResult, type DrawsSpread } from '../../calculators/explore/index.js';
import type { NumberQuestion } from '../../calculators/question.js';
import type { Issue, Outcome } from '../../core/outcome.js';
import { chartTable } from '../charts/chart-table.js';
import { histogram } from '../charts/histogram.js';
import { keyboard, unitOf } from '../parts/number-field.js';
import { issueText } from '../parts/texts.js';
import { typedValue } from '../typed-value.js';
import type { RangeTexts } from './exploration.js';
import { chartBox, tableFigure } from './figure.js';
import { focusAfter, headlineAs, numbersAsked, type Panel } from './panel.js';

/** The panel opens with the few numbers that matter most, a tenth or five points down and up. */
const PROPOSED = 3;
const PROPOSED_STEPS = { relativeStep: 0.1, sharePoints: 0.05 };

const HEIGHT = 220;

/** What the answer may be when some numbers are only known as a range. */
export function rangesPanel(panel: Panel): TemplateResult {
  const { view, words } = panel;
  const texts = textsOf(panel);
  const asked = numbersAsked(panel);
  const ranged = asked.filter(({ id }) => texts.has(id));
  const read = ranged.map((question) => readRange(question, texts.get(question.id)!, panel));
  const unread = read.flatMap(({ issue }) => issue ?? []);
  const drawn = ranged.length === 0 || unread.length > 0 ? null : draw(read, panel);
  const issues = drawn && !drawn.ok ? drawn.issues : unread;
  const [issue] = issues;
  if (issue) panel.explorer.say('ranges', issueText(issue, view));
  // What is wrong between the ranges and the form stands where the answer would.
  const others = issues.filter(({ field }) => !texts.has(field));
  return html`<p class="explore-introduction">${words.ranges.introduction}</p>
    <div class="ranges">${ranged.map((question) => rangeFields(question, issues, panel))}</div>
    ${addList(
      asked.filter(({ id }) => !texts.has(id)),
      panel,
    )}
    <div class="explore-result">
      ${others.map((one) => html`<p class="problem-text">${issueText(one, view)}</p>`)}
      ${drawn?.ok ? outcome(drawn.value, panel) : nothing}
    </div>`;
}

function draw(read: readonly ReadRange[], { explorer, answer, view }: Panel): Outcome<DrawsResult | null> {
  const ranges = Object.fromEntries(read.map(({ id, range }) => [id, range!]));
  const { calculator } = view.state;
  return explorer.draws({ calculator, inputs: answer.inputs, ranges, language: view.text.language });
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
  const text = (id: string, input: number) => view.text.field(view.state.question(id)!, Number(input.toPrecision(6)));
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
  const ends = [low, high].map((text) => readEnd(question, text, view));
  const wrong = ends.find((end) => !end.ok);
  if (wrong !== undefined && !wrong.ok) return { id, issue: wrong.issues[0]! };
  const [from, to] = ends.map((end) => (end.ok ? (end.value as number) : 0)) as [number, number];
  return { id, range: [from, to] };
}

/** A question that may be left blank is no range. */
function readEnd(question: NumberQuestion, text: string, { state }: Panel['view']) {
  return typedValue({ ...question, optional: undefined } as never, text, state.language);
}

function rangeFields(question: NumberQuestion, issues: readonly Issue[], panel: Panel): TemplateResult {
  const { view, words } = panel;
  const { id } = question;
  const label = view.text.label(question);
  const issue = issues.find(({ field }) => field === id);
  const ends = () => textsOf(panel).get(id)!;
  const change = (part: Partial<RangeTexts>) =>
    changeRanges(panel, new Map(textsOf(panel)).set(id, { ...ends(), ...part }));
  const remove = (event: Event) => {
    const seen = numbersAsked(panel).flatMap((asked) => (textsOf(panel).has(asked.id) ? asked.id : []));
    const next = seen[seen.indexOf(id) + 1] ?? seen[seen.indexOf(id) - 1];
    changeRanges(panel, new Map([...textsOf(panel)].filter(([other]) => other !== id)));
    view.ask.announce(view.text.fill(words.ranges.removed, { question: label }));
    focusAfter(event, next ? `#${next}-low` : '#ranges-add');
  };
  const end = (name: 'low' | 'high') =>
    html`<input
      class="input"
      part="input"
      id=${`${id}-${name}`}
      type="text"
      inputmode=${keyboard(question)}
      autocomplete="off"
      aria-label=${view.text.fill(words.ranges[name], { question: label })}
      aria-invalid=${issue ? 'true' : 'false'}
      aria-describedby=${issue ? `${id}-range-problem` : nothing}
      ?disabled=${view.disabled}
      .value=${live(ends()[name])}
      @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
      @change=${() => change({ [name]: committed(question, ends()[name], panel) })}
    />`;
  return html`<div class="range" role="group" aria-label=${label}>
    <span class="label">${label}</span>
    <button
      class="action"
      part="action remove-range"
      type="button"
      aria-label=${view.text.fill(words.ranges.removeOne, { question: label })}
      ?disabled=${view.disabled}
      @click=${remove}
    >
      ${words.ranges.remove}
    </button>
    <div class="control" part="control">
      ${affix(unitOf(question, view, 'before'))} ${end('low')}<span class="range-dash" aria-hidden="true">–</span
      >${end('high')} ${affix(unitOf(question, view, 'after'))}
    </div>
    ${issue ? html`<p class="problem-text" id=${`${id}-range-problem`}>${view.text.issue(issue, question)}</p>` : nothing}
  </div>`;
}

function changeRanges({ explorer, view }: Panel, ranges: ReadonlyMap<string, RangeTexts>): void {
  explorer.change('ranges', view.state, { ranges });
}

/** Left, the field shows what was understood, as any other field does. */
function committed(question: NumberQuestion, text: string, { view }: Panel): string {
  const read = readEnd(question, text, view);
  return read.ok ? view.text.field(question, read.value) : text;
}

function affix(unit: string): TemplateResult | typeof nothing {
  return unit === '' ? nothing : html`<span class="affix">${unit}</span>`;
}

/** A list and a button: where arrow keys choose at once, a list that acts by itself never gets past its first entry. */
function addList(others: readonly NumberQuestion[], panel: Panel): TemplateResult | typeof nothing {
  const { answer, view, words } = panel;
  if (others.length === 0) return nothing;
  const add = (event: Event) => {
    const list = (event.currentTarget as HTMLElement).previousElementSibling as HTMLSelectElement;
    const question = others.find(({ id }) => id === list.value) ?? others[0]!;
    const text = view.text.field(question, answer.inputs[question.id] ?? null);
    changeRanges(panel, new Map(textsOf(panel)).set(question.id, { low: text, high: text }));
    focusAfter(event, `#${question.id}-low`);
  };
  return html`<div class="explore-choice explore-add">
    <label class="label" for="ranges-add">${words.ranges.add}</label>
    <select class="list explore-list" part="list" id="ranges-add" ?disabled=${view.disabled}>
      ${others.map((question) => html`<option value=${question.id}>${view.text.label(question)}</option>`)}
    </select>
    <button class="action" part="action add-range" type="button" ?disabled=${view.disabled} @click=${add}>
      ${words.ranges.addOne}
    </button>
  </div>`;
}

function outcome(drawn: DrawsResult | null, panel: Panel): TemplateResult {
  const { working } = panel.words.ranges;
  return drawn === null ? html`<p class="hint" aria-busy="true">${working}</p>` : result(drawn, panel);
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
  panel.explorer.say('ranges', sentence);
  return html`<p class="explore-sentence">${sentence}</p>
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
