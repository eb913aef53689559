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
import { LETTERS, type KeptScenario } from './exploration.js';
import { chartBox, tableFigure } from './figure.js';
import { focusAfter, headlineAs, type Panel } from './panel.js';

/** Sets of inputs kept by name, against what is in the form: how far the answers are apart, and what causes it. */
export function scenariosPanel(panel: Panel): TemplateResult {
  const { explorer, view, words } = panel;
  const { scenarios, compared } = explorer.of(view.state);
  const scenario = scenarios[compared];
  return html`<p class="explore-introduction">${words.scenarios.introduction}</p>
    ${
      scenarios.length === 0
        ? nothing
        : html`<ul class="scenarios">
            ${scenarios.map((one, index) => kept(one, index, panel))}
          </ul>`
    }
    ${scenarios.length < LETTERS.length ? keepButton(panel) : nothing}
    ${scenario === undefined ? nothing : comparison(scenario, panel)}`;
}

/** As somebody named it, else by its letter in the language of now. */
function nameOf({ name, letter }: KeptScenario, { view, words }: Panel): string {
  return name?.trim() || view.text.fill(words.scenarios.variant, { letter });
}

function keepButton(panel: Panel): TemplateResult {
  const { explorer, answer, view, words } = panel;
  const { scenarios } = explorer.of(view.state);
  const letter = LETTERS.find((one) => !scenarios.some((other) => other.letter === one))!;
  const keep = (event: Event) => {
    const { currency } = view.state;
    const amountsIn = view.text.currency;
    const one: KeptScenario = { name: null, letter, inputs: answer.inputs, currency, amountsIn };
    explorer.change('scenarios', view.state, { scenarios: [...scenarios, one], compared: scenarios.length });
    view.ask.announce(view.text.fill(words.scenarios.kept, { name: nameOf(one, panel) }));
    // With the last one the button goes away.
    if (scenarios.length + 1 === LETTERS.length) focusAfter(event, `#scenario-${letter}`);
  };
  return html`<button class="action" part="action keep" type="button" ?disabled=${view.disabled} @click=${keep}>
    ${view.text.fill(words.scenarios.keep, { letter })}
  </button>`;
}

/** A variant: its name, which may be changed, whether the form is compared with it, and what can be done with it. */
function kept(one: KeptScenario, index: number, panel: Panel): TemplateResult {
  const { explorer, view, words } = panel;
  const { compared } = explorer.of(view.state);
  const { letter, inputs, currency } = one;
  const name = nameOf(one, panel);
  const rename = (text: string) =>
    explorer.change('scenarios', view.state, {
      scenarios: explorer
        .of(view.state)
        .scenarios.map((other) => (other.letter === letter ? { ...other, name: text } : other)),
    });
  const remove = (event: Event) => {
    const { scenarios: all, compared: now } = explorer.of(view.state);
    const left = all.filter((other) => other.letter !== letter);
    explorer.change('scenarios', view.state, {
      scenarios: left,
      compared: Math.max(0, Math.min(now > index ? now - 1 : now, left.length - 1)),
    });
    view.ask.announce(view.text.fill(words.scenarios.forgotten, { name }));
    const next = left[index] ?? left[index - 1];
    focusAfter(event, next ? `#scenario-${next.letter}` : '[part~="keep"]');
  };
  const button = (part: string, words: string, act: (event: Event) => void, off: boolean) =>
    html`<button
      class="action"
      part=${`action ${part}`}
      type="button"
      aria-label=${`${words}: ${name}`}
      ?disabled=${off}
      @click=${act}
    >
      ${words}
    </button>`;
  return html`<li class="scenario" part="scenario">
    <input
      class="input scenario-name"
      part="input"
      id=${`scenario-${letter}`}
      type="text"
      maxlength="60"
      autocomplete="off"
      aria-label=${view.text.fill(words.scenarios.name, { letter })}
      placeholder=${view.text.fill(words.scenarios.variant, { letter })}
      ?disabled=${view.disabled}
      .value=${live(one.name ?? name)}
      @input=${(event: Event) => rename((event.target as HTMLInputElement).value)}
    />
    ${button('forget', words.scenarios.remove, remove, view.disabled)}
    <label class="scenario-compared"
      ><input
        type="radio"
        name="compared"
        aria-label=${`${words.scenarios.compared}: ${name}`}
        ?disabled=${view.disabled}
        .checked=${live(index === compared)}
        @change=${() => explorer.change('scenarios', view.state, { compared: index })}
      />${words.scenarios.compared}</label
    >
    ${button('load', words.scenarios.load, () => view.ask.take({ inputs, currency }), view.readonly || view.disabled)}
  </li>`;
}

function comparison(one: KeptScenario, panel: Panel): TemplateResult {
  const { explorer, answer, view, words } = panel;
  const { language } = view.text;
  const scenario: Scenario = { name: nameOf(one, panel), inputs: one.inputs };
  const now: Scenario = { name: words.scenarios.current, inputs: answer.inputs };
  if (isInOtherCurrency(one, panel)) return otherCurrency(one, scenario.name, panel);
  const compared = explorer.once('scenarios', [answer, one.inputs, scenario.name, language], () =>
    compareScenarios(view.state.calculator, scenario, now, { language }),
  );
  if (compared.changes.length === 0) return html`<p class="explore-sentence">${words.scenarios.same}</p>`;
  const sentence = difference(compared, panel);
  explorer.say('scenarios', sentence);
  return html`<p class="explore-sentence">${sentence}</p>
    ${causes(compared, scenario, sentence, panel)} ${figures(compared, panel)}`;
}

/** Numbers of the page are in the page's currency, whatever it is called by now. */
function isInOtherCurrency({ currency, amountsIn }: KeptScenario, { view }: Panel): boolean {
  return currency !== view.state.currency && amountsIn !== view.text.currency;
}

/** Euros less roubles are nothing. */
function otherCurrency({ amountsIn }: KeptScenario, name: string, panel: Panel): TemplateResult {
  const { explorer, view, words } = panel;
  const sentence = view.text.fill(words.scenarios.otherCurrency, { name, currency: amountsIn });
  explorer.say('scenarios', sentence);
  return html`<p class="explore-sentence">${sentence}</p>`;
}

function difference({ first, second, difference: far }: ScenarioComparison, panel: Panel): string {
  const { view, words } = panel;
  if (far === null || first.value === null || second.value === null) return words.scenarios.undefined;
  const { sentenceLess, sentenceMore, sentenceEqual } = words.scenarios;
  return view.text.fill(far < 0 ? sentenceLess : far > 0 ? sentenceMore : sentenceEqual, {
    name: first.name,
    // A score carries its sign, and “more” says it already.
    difference: headlineAs(Math.abs(far), panel).replace(/^\+/, ''),
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
  return withSign(value, headlineAs(value, panel));
}

/** Some units bring their sign along. */
function withSign(value: number, text: string): string {
  return value > 0 && !text.startsWith('+') ? `+${text}` : text;
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
  if (unit !== 'share') return withSign(value, view.text.amount({ value, unit, ...(period && { period }) }));
  const points = view.text.amount({ value: value * 100, unit: 'number' });
  return withSign(value, view.text.fill(words.sensitivity.points, { points }));
}
