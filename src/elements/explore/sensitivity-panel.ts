import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sensitivity, type MovedHeadline, type SensitivityRow } from '../../calculators/explore/index.js';
import { headlineFigure } from '../../calculators/headline-figure.js';
import { barChart, type BarChartOptions } from '../charts/bar-chart.js';
import { chartTable } from '../charts/chart-table.js';
import { chartBox, tableFigure } from './figure.js';
import { headlineAs, numberQuestion, type Panel } from './panel.js';

/** A picture of more bars is not read; the table has them all. */
const MOST_BARS = 8;

const POINTS = [0.01, 0.05];

/** What matters most: each number moved by itself, the answer with it. */
export function sensitivityPanel(panel: Panel): TemplateResult {
  const { explorer, answer, view, words } = panel;
  const { sharePoints } = explorer.of(view.state);
  const { language } = view.text;
  const found = explorer.once('sensitivity', [answer, sharePoints, language], () =>
    sensitivity(view.state.calculator, answer.inputs, { sharePoints, language }),
  );
  const rows = found.ok ? found.value.rows.filter(({ swing }) => swing > 0) : [];
  const choose = (event: Event) =>
    explorer.change('sensitivity', view.state, { sharePoints: Number((event.target as HTMLSelectElement).value) });
  return html`<p class="explore-introduction">${words.sensitivity.introduction}</p>
    <div class="explore-choice">
      <label class="label" for="sensitivity-step">${words.sensitivity.step}</label>
      <select
        class="list explore-list"
        part="list"
        id="sensitivity-step"
        ?disabled=${view.disabled}
        .value=${live(String(sharePoints))}
        @change=${choose}
      >
        ${POINTS.map((points) => html`<option value=${points} ?selected=${points === sharePoints}>${pointsText(points, panel)}</option>`)}
      </select>
    </div>
    ${rows.length === 0 ? html`<p>${words.sensitivity.none}</p>` : picture(rows, panel)}`;
}

function pointsText(points: number, { view, words }: Panel): string {
  return view.text.fill(words.sensitivity.points, { points: view.text.format.number(points * 100) });
}

function picture(rows: readonly SensitivityRow[], panel: Panel): TemplateResult {
  const { answer, view, words } = panel;
  const sentence = leading(rows[0]!, panel);
  panel.explorer.say('sensitivity', sentence);
  const base = headlineFigure(answer).value!;
  const chart = barChart({
    ...chartBox('sensitivity', view),
    rows: rows.slice(0, MOST_BARS).map((row) => barOf(row, base, panel)),
    base: { value: base, label: view.text.fill(words.sensitivity.base, { value: headlineAs(base, panel) }) },
    key: [
      { label: words.sensitivity.lower, look: 'hatch' },
      { label: words.sensitivity.higher, look: 'solid' },
    ],
    label: sentence,
  });
  return html`<p class="explore-sentence">${sentence}</p>
    ${tableFigure('sensitivity', words.sensitivity.picture, chart, () => table(rows, panel), view)}`;
}

function leading({ question, low, high }: SensitivityRow, panel: Panel): string {
  const { view, words } = panel;
  const asked = numberQuestion(question, panel);
  return view.text.fill(words.sensitivity.sentence, {
    question: view.text.label(asked),
    low: view.text.input(asked, low.input),
    high: view.text.input(asked, high.input),
    lowValue: valueText(low, panel),
    highValue: valueText(high, panel),
  });
}

function barOf({ question, low, high }: SensitivityRow, base: number, panel: Panel): BarChartOptions['rows'][number] {
  const asked = numberQuestion(question, panel);
  const ends = [low, high].map(({ value }) => value ?? base);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return {
    label: panel.view.text.label(asked),
    spans: [
      { from: base, to: low.value ?? base, look: 'hatch' },
      { from: base, to: high.value ?? base, look: 'solid' },
    ],
    text: headlineAs(most, panel),
    textBefore: headlineAs(least, panel),
  };
}

function table(rows: readonly SensitivityRow[], panel: Panel): TemplateResult {
  const { words, view } = panel;
  const { question, lower, higher, picture: caption } = words.sensitivity;
  return chartTable({
    caption,
    columns: [question, lower, higher],
    rows: rows.map((row) => {
      const asked = numberQuestion(row.question, panel);
      const cell = (moved: MovedHeadline) => {
        const input = view.text.input(asked, moved.input);
        const shown = moved.clamped ? view.text.fill(words.sensitivity.clamped, { value: input }) : input;
        return `${shown} → ${valueText(moved, panel)}`;
      };
      return [view.text.label(asked), cell(row.low), cell(row.high)];
    }),
  });
}

function valueText({ value }: MovedHeadline, panel: Panel): string {
  return value === null ? panel.words.scenarios.noAnswer : headlineAs(value, panel);
}
