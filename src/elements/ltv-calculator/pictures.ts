import { html, noChange, type TemplateResult } from 'lit';
import type { Answer, Figure, Series } from '../../calculators/answer.js';
import type { Period } from '../../core/period.js';
import { chartTable, figureWithTable } from '../charts/chart-table.js';
import { lineChart, type ChartLine } from '../charts/line-chart.js';
import { PERIOD_STEPS } from '../charts/scale.js';
import { pictureColumns, type View } from '../view.js';

const MAIN_HEIGHT = 260;
const GAP = 24;
/** Text in pictures beside the text around them. */
const TEXT_SHARE = 0.75;
/** The share of the width that the first picture takes beside the second. */
const MAIN_SHARE = 0.6;

const MOST_ROWS = 24;

/** What a customer brings as time goes by, against what winning him cost; and how many customers are still there. */
export function ltvPictures(answer: Answer, view: View): TemplateResult {
  const two = pictureColumns(view) === 2;
  const main = two ? Math.floor((view.width - GAP) * MAIN_SHARE) : view.width;
  const side = two ? Math.floor((view.width - GAP) * (1 - MAIN_SHARE)) : view.width;
  return html`${cumulativePicture(answer, view, main)} ${survivalPicture(answer, view, side)}`;
}

function cumulativePicture(answer: Answer, view: View, width: number): TemplateResult {
  const { text } = view;
  const series = seriesOf(answer, 'cumulativeMargin')!;
  const cost = answer.inputs['acquisitionCost'];
  const words = text.words.pictures;
  const reference =
    typeof cost === 'number' && cost > 0
      ? { value: cost, label: text.fill(words['acquisitionCost']!, { value: text.format.money(cost) }) }
      : undefined;
  const marker = paybackMarker(answer, series, view);
  const chart = lineChart({
    ...common(view, series.period, width, MAIN_HEIGHT),
    lines: [{ id: 'cumulative', label: '', points: series.points, look: 'solid', area: true }],
    ...(reference && { reference }),
    ...(marker && { marker }),
    formatValue: text.format.money,
    label: lastPoint(series, words['cumulativeMarginSummary']!, view),
  });
  return picture('cumulativeMargin', chart, [series], ['cumulativeMarginColumn'], view);
}

function survivalPicture(answer: Answer, view: View, width: number): TemplateResult {
  const { words, format } = view.text;
  const survival = seriesOf(answer, 'survival')!;
  const observed = seriesOf(answer, 'observedSurvival');
  const lines: ChartLine[] = [
    { id: 'survival', label: observed ? words.pictures['fitted']! : '', points: survival.points, look: 'solid' },
    ...(observed
      ? [{ id: 'observed', label: words.pictures['observedSurvival']!, points: observed.points, look: 'dots' } as const]
      : []),
  ];
  const chart = lineChart({
    ...common(view, survival.period, width, MAIN_HEIGHT),
    lines,
    minimum: 0,
    maximum: 1,
    formatValue: format.share,
    label: lastPoint(survival, words.pictures['survivalSummary']!, view),
  });
  return picture(
    'survival',
    chart,
    observed ? [survival, observed] : [survival],
    ['survivalColumn', 'observedSurvival'],
    view,
  );
}

function common(view: View, period: Period, width: number, height: number) {
  return {
    width: Math.max(240, width),
    height,
    direction: view.direction,
    textSize: TEXT_SHARE * view.fontSize,
    periodSteps: PERIOD_STEPS[period],
    formatPeriod: (length: number) => view.text.moment(length, period),
  };
}

function paybackMarker(answer: Answer, series: Series, { text }: View) {
  const payback: Figure | undefined = ['discountedPayback', 'survivalPayback']
    .map((wanted) => answer.figures.find(({ id }) => id === wanted))
    .find((figure) => figure !== undefined);
  const point = series.points.find(({ period }) => period === payback?.value);
  return payback && point
    ? { ...point, label: text.fill(text.words.pictures['payback']!, { length: text.amount(payback) }) }
    : undefined;
}

function lastPoint(series: Series, template: string, { text }: View): string {
  const last = series.points[series.points.length - 1]!;
  return text.fill(template, {
    length: text.amount({ value: last.period, unit: 'duration', period: series.period }),
    value: text.amount({ value: last.value, unit: series.unit }),
  });
}

function picture(
  id: string,
  chart: TemplateResult,
  series: readonly Series[],
  columns: readonly string[],
  view: View,
): TemplateResult {
  const { words, common: shared, moment } = view.text;
  const [first] = series;
  const table = () =>
    chartTable({
      caption: words.pictures[id]!,
      columns: [words.pictures['after']!, ...series.map((_, index) => words.pictures[columns[index]!]!)],
      rows: tableRows(first!).map((period) => [
        moment(period, first!.period),
        ...series.map((one) => valueAt(one, period, view)),
      ]),
    });
  return figureWithTable({
    id,
    label: words.pictures[id]!,
    chart,
    table: view.open.has(id) || view.settled ? table() : noChange,
    expanded: view.open.has(id),
    onToggle: () => view.ask.toggle(id),
    words: shared.interface,
  });
}

/** Every period while they are few, else in steps that a calendar has. */
function tableRows({ points, period }: Series): number[] {
  const steps = PERIOD_STEPS[period];
  const step = steps.find((candidate) => points.length / candidate <= MOST_ROWS) ?? steps[steps.length - 1]!;
  return points.map((point) => point.period).filter((length) => length % step === 0 || length === points.length - 1);
}

function valueAt(series: Series, period: number, { text }: View): string {
  const point = series.points.find((candidate) => candidate.period === period);
  return point ? text.amount({ value: point.value, unit: series.unit }) : '';
}

function seriesOf({ series }: Answer, id: string): Series | undefined {
  return series.find((candidate) => candidate.id === id);
}
