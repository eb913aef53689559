import { nothing } from 'lit';
import type { Answer, Series } from '../../calculators/answer.js';
import type { Period } from '../../core/period.js';
import type { ChartTableOptions } from '../charts/chart-table.js';
import { lineChart, type ChartLine, type LineChartOptions, type LineLook } from '../charts/line-chart.js';
import { PERIOD_STEPS } from '../charts/scale.js';
import type { View } from '../view.js';
import { picture, seriesOf, textSizeOf, widthOf, type Drawn, type Place } from './pictures.js';

/** In sizes of the text around: pictures on slides are higher too. */
const HEIGHT = 16.25;

const MOST_ROWS = 24;

export interface SeriesPictureOptions extends Partial<
  Pick<LineChartOptions, 'reference' | 'marker' | 'marks' | 'minimum' | 'maximum'>
> {
  readonly place: Place;
  /** Tints what lies between the line and zero. */
  readonly area?: boolean;
  /** Other series in the same picture and table; where the answer has any, all lines have their names. */
  readonly beside?: Beside | readonly Beside[];
  /** What the main series is called beside the others; else words go by its id. */
  readonly name?: string | undefined;
}

/** A series beside the main one. */
export interface Beside {
  readonly id: string;
  readonly look: Exclude<LineLook, 'solid'>;
  /** What a person called it; else words go by the id. */
  readonly name?: string | undefined;
}

/** A series over time as a line with its table; nothing where the answer has none, or only zeros. Its words go by its id. */
export function seriesPicture(answer: Answer, id: string, view: View, options: SeriesPictureOptions): Drawn {
  const series = seriesOf(answer, id);
  if (!series || series.points.length === 0) return nothing;
  const { place, name: own, area = false, beside = [], ...rest } = options;
  const others = [beside].flat().flatMap((one) => {
    const found = seriesOf(answer, one.id);
    return found ? [{ ...one, series: found }] : [];
  });
  const all = [series, ...others.map((one) => one.series)];
  if (rest.reference === undefined && all.every(isFlat)) return nothing;
  const lines: ChartLine[] = [
    { id, label: others.length > 0 ? (own ?? lineName(id, view)) : '', points: series.points, look: 'solid', area },
    ...others.map(({ look, name, series: other }): ChartLine => ({
      ...{ id: other.id, look, points: other.points },
      label: name ?? lineName(other.id, view),
    })),
  ];
  const chart = lineChart({
    ...rest,
    ...overTime(view, series.period),
    width: widthOf(place, view),
    lines,
    formatValue: (value) => view.text.amount({ value, unit: series.unit }),
    label: lastPoint(series, view),
  });
  const names = { [id]: own, ...Object.fromEntries(others.map((one) => [one.id, one.name])) };
  return picture(id, chart, view, {
    table: () => seriesTable(id, all, view, names),
    place,
  });
}

/** Zero throughout: its line would be the axis. */
function isFlat({ points }: Series): boolean {
  return points.every(({ value }) => value === 0);
}

/** Beside its line a series has a shorter name than above a picture of its own. */
function lineName(id: string, view: View): string {
  return view.text.words.pictures[`${id}Line`] ?? columnName(id, view);
}

function columnName(id: string, { text }: View): string {
  return text.words.pictures[`${id}Column`] ?? text.words.pictures[id]!;
}

function overTime(view: View, period: Period) {
  return {
    height: HEIGHT * view.fontSize,
    direction: view.direction,
    textSize: textSizeOf(view),
    periodSteps: PERIOD_STEPS[period],
    formatPeriod: (length: number) => view.text.moment(length, period),
  };
}

export function lastPoint(series: Series, { text }: View): string {
  const last = series.points[series.points.length - 1]!;
  const length = text.amount({ value: last.period, unit: 'duration', period: series.period });
  const value = text.amount({ value: last.value, unit: series.unit });
  const { pictures } = text.words;
  const template = pictures[`${series.id}Summary`];
  return template ? text.fill(template, { length, value }) : `${pictures[series.id]}: ${length}, ${value}`;
}

export function seriesTable(
  id: string,
  series: readonly Series[],
  view: View,
  names: Readonly<Record<string, string | undefined>> = {},
): ChartTableOptions {
  const { pictures } = view.text.words;
  const [first] = series;
  return {
    caption: pictures[id]!,
    columns: [
      pictures[`${id}Row`] ?? pictures['after']!,
      ...series.map((one) => names[one.id] ?? columnName(one.id, view)),
    ],
    rows: tableRows(first!).map((period) => [
      view.text.moment(period, first!.period),
      ...series.map((one) => valueAt(one, period, view)),
    ]),
  };
}

/** Every whole period while they are few, else in steps that a calendar has; and the last moment, whole or not. */
function tableRows({ points, period }: Series): number[] {
  const steps = PERIOD_STEPS[period];
  const last = points.at(-1)?.period;
  const moments = [...new Set(points.map((point) => point.period))];
  const rows = moments.filter((moment) => Number.isInteger(moment) || moment === last);
  const step = steps.find((candidate) => rows.length / candidate <= MOST_ROWS) ?? steps[steps.length - 1]!;
  return rows.filter((moment) => moment % step === 0 || moment === last);
}

/** What is there once the moment has come: of two points at it, the one with the jump. */
function valueAt(series: Series, period: number, { text }: View): string {
  const point = series.points.filter((candidate) => candidate.period === period).at(-1);
  return point ? text.amount({ value: point.value, unit: series.unit }) : '';
}
