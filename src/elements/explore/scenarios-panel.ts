import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  compareScenarios,
  type FigureComparison,
  type Scenario,
  type ScenarioCauses,
  type ScenarioComparison,
} from '../../calculators/explore/index.js';
import type { Amount } from '../../calculators/answer.js';
import { barChart, type BarChartOptions } from '../charts/bar-chart.js';
import { chartTable } from '../charts/chart-table.js';
import { MOST_SCENARIOS } from './explorer.js';
import { chartBox, tableFigure } from './figure.js';
import { headlineAs, type Panel } from './panel.js';

const LETTERS = ['A', 'B', 'C'] as const;

/** Sets of inputs kept by name, against what is in the form: how far the answers are apart, and what causes it. */
export function scenariosPanel(panel: Panel): TemplateResult {
  const { explorer, view, words } = panel;
  const { scenarios, compared } = explorer.of(view.state);
  const scenario = scenarios[compared] ?? scenarios[0];
  return html`<p class="explore-introduction">${words.scenarios.introduction}</p>
    ${
      scenarios.length === 0
        ? nothing
        : html`<ul class="scenarios">
            ${scenarios.map((_, index) => kept(index, panel))}
          </ul>`
    }
    ${scenarios.length < MOST_SCENARIOS ? keepButton(panel) : nothing}
    ${scenario === undefined ? nothing : comparison(scenario, panel)}`;
}

function keepButton({ explorer, answer, view, words }: Panel): TemplateResult {
  const { scenarios } = explorer.of(view.state);
  const letter = LETTERS.find((one) => !scenarios.some(({ name }) => name === variant(one)))!;
  function variant(one: string) {
    return view.text.fill(words.scenarios.variant, { letter: one });
  }
  const keep = () =>
    explorer.change(view.state, {
      scenarios: [...scenarios, { name: variant(letter), inputs: answer.inputs }],
      compared: scenarios.length,
    });
  return html`<button class="action" part="action keep" type="button" @click=${keep}>
    ${view.text.fill(words.scenarios.keep, { letter })}
  </button>`;
}

/** A variant: its name, which may be changed, whether the form is compared with it, and what can be done with it. */
function kept(index: number, { explorer, view, words }: Panel): TemplateResult {
  const { scenarios, compared } = explorer.of(view.state);
  const { name, inputs } = scenarios[index]!;
  const rename = (event: Event) =>
    explorer.change(view.state, {
      scenarios: scenarios.map((one, place) =>
        place === index ? { ...one, name: (event.target as HTMLInputElement).value || name } : one,
      ),
    });
  const remove = () =>
    explorer.change(view.state, { scenarios: scenarios.filter((_, place) => place !== index), compared: 0 });
  const button = (words: string, act: () => void, off = false) =>
    html`<button class="action" part="action" type="button" ?disabled=${off} @click=${act}>${words}</button>`;
  return html`<li class="scenario" part="scenario">
    <input
      class="input scenario-name"
      part="input"
      type="text"
      maxlength="60"
      aria-label=${view.text.fill(words.scenarios.name, { letter: LETTERS[index]! })}
      .value=${live(name)}
      @change=${rename}
    />
    <label class="scenario-compared"
      ><input
        type="radio"
        name="compared"
        .checked=${live(index === Math.min(compared, scenarios.length - 1))}
        @change=${() => explorer.change(view.state, { compared: index })}
      />${words.scenarios.compared}</label
    >
    ${button(words.scenarios.load, () => view.ask.take({ inputs }), view.readonly || view.disabled)}
    ${button(words.scenarios.remove, remove)}
  </li>`;
}

function comparison(scenario: Scenario, panel: Panel): TemplateResult {
  const { answer, view, words } = panel;
  const now: Scenario = { name: words.scenarios.current, inputs: answer.inputs };
  const compared = compareScenarios(view.state.calculator, scenario, now, { language: view.text.language });
  if (compared.changes.length === 0) return html`<p class="explore-sentence">${words.scenarios.same}</p>`;
  const sentence = difference(compared, panel);
  return html`<p class="explore-sentence">${sentence}</p>
    ${causes(compared, scenario, sentence, panel)} ${figures(compared, panel)}`;
}

function difference({ first, second, difference: far }: ScenarioComparison, panel: Panel): string {
  const { view, words } = panel;
  if (far === null || first.value === null || second.value === null) return words.scenarios.undefined;
  return view.text.fill(far < 0 ? words.scenarios.sentenceLess : words.scenarios.sentenceMore, {
    name: first.name,
    difference: headlineAs(Math.abs(far), panel),
    from: headlineAs(first.value, panel),
    to: headlineAs(second.value, panel),
  });
}

/** The way from one answer to the other, a step a cause: a waterfall. */
function causes(compared: ScenarioComparison, scenario: Scenario, sentence: string, panel: Panel): TemplateResult {
  const { view, words } = panel;
  const { causes: known, first, second } = compared;
  if (known.state === 'undefined') return html`<p class="hint">${words.scenarios.undefined}</p>`;
  const chart = barChart({
    ...chartBox('scenarios', view),
    rows: [
      total(first.name, first.value!, panel),
      ...steps(known, first.value!, panel),
      total(second.name, second.value!, panel),
    ],
    connected: true,
    label: sentence,
  });
  const table = () => causesTable(known, scenario, panel);
  return html`${tableFigure('scenarios', words.scenarios.picture, chart, table, view)}
    <p class="hint">${known.method === 'shapley' ? words.scenarios.shared : words.scenarios.sequential}</p>`;
}

type KnownCauses = Extract<ScenarioCauses, { state: 'known' }>;
type Row = BarChartOptions['rows'][number];

function total(label: string, value: number, panel: Panel): Row {
  return { label, spans: [{ from: 0, to: value, look: 'solid' }], text: headlineAs(value, panel) };
}

function steps({ shares }: KnownCauses, start: number, panel: Panel): Row[] {
  let reached = start;
  return shares.map(({ questions, value }) => {
    const from = reached;
    reached += value;
    return {
      label: labelsOf(questions, panel),
      spans: [{ from, to: reached, look: value < 0 ? 'hatch' : 'dense' }],
      text: signed(value, panel),
    };
  });
}

function signed(value: number, panel: Panel): string {
  return value > 0 ? `+${headlineAs(value, panel)}` : headlineAs(value, panel);
}

function labelsOf(ids: readonly string[], { view }: Panel): string {
  const { questions } = view.state.calculator;
  return questions
    .filter(({ id }) => ids.includes(id))
    .map((question) => view.text.label(question))
    .join(', ');
}

function causesTable({ shares }: KnownCauses, { inputs }: Scenario, panel: Panel): TemplateResult {
  const { answer, view, words } = panel;
  const { cause, from, to, effect, picture: caption } = words.scenarios;
  const said = (ids: readonly string[], values: Scenario['inputs']) =>
    view.state.calculator.questions
      .filter(({ id }) => ids.includes(id))
      .map((question) => view.text.input(question, values[question.id] ?? null) || '—')
      .join(', ');
  return chartTable({
    caption,
    columns: [cause, from, to, effect],
    rows: shares.map(({ questions, value }) => [
      labelsOf(questions, panel),
      said(questions, inputs),
      said(questions, answer.inputs),
      signed(value, panel),
    ]),
  });
}

/** All figures of both answers side by side. */
function figures({ figures: compared, first, second }: ScenarioComparison, panel: Panel): TemplateResult {
  const { words } = panel;
  return html`<div class="scenario-figures">
    ${chartTable({
      caption: words.scenarios.figures,
      columns: [words.scenarios.figure, first.name, second.name, words.scenarios.difference],
      rows: compared.map((figure) => figureRow(figure, panel)),
    })}
  </div>`;
}

function figureRow({ id, first, second, difference: far }: FigureComparison, panel: Panel): string[] {
  const { text } = panel.view;
  const shown = first ?? second!;
  return [
    shown.name ?? text.figure(id, shown),
    first ? text.amount(first) : '—',
    second ? text.amount(second) : '—',
    far === null ? '—' : differenceText(far, shown, panel),
  ];
}

/** From 10 % to 8 % are two points less, and not two per cent. */
function differenceText(value: number, { unit, period }: Amount, { view, words }: Panel): string {
  if (unit !== 'share') return view.text.amount({ value, unit, ...(period && { period }) });
  const points = view.text.amount({ value: value * 100, unit: 'number' });
  return view.text.fill(words.sensitivity.points, { points });
}
