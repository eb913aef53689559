import { nothing } from 'lit';
import type { Answer, Series } from '../../../calculators/answer.js';
import { periodsIn } from '../../../core/period.js';
import { barChart } from '../../charts/bar-chart.js';
import { spansOf } from '../../parts/bar-pictures.js';
import { barBox, said } from '../../parts/group-table.js';
import { picture, seriesOf, type Drawn, type Place } from '../../parts/pictures.js';
import { lastPoint, seriesPicture, seriesTable } from '../../parts/series-picture.js';
import type { View } from '../../view.js';

/** More of them than this are read as a line. */
const MOST_BARS = 12;
const MOST_CYCLES = 24;

/** A share at a few moments as a bar each, where a line would have hardly a point to go through; a line where they are many. */
export function sharePicture(answer: Answer, id: string, view: View, { place }: { readonly place: Place }): Drawn {
  const series = seriesOf(answer, id);
  if (!series || series.points.length === 0) return nothing;
  if (series.points.length > MOST_BARS) return seriesPicture(answer, id, view, { place, minimum: 0, maximum: 1 });
  const { text } = view;
  const template = text.words.pictures[`${id}Moment`];
  const rows = series.points.map(({ period, value }) => ({
    label: template
      ? text.fill(template, { number: text.format.count(period + 1) })
      : text.moment(period, series.period),
    text: said(series.unit, value, view),
    spans: spansOf([value]),
  }));
  const chart = barChart({ ...barBox(id, place, view), rows, label: lastPoint(series, view) });
  return picture(id, chart, view, { table: () => seriesTable(id, [series], view), place });
}

/** The ends of cycles of one length as marks along a series, each by its number: the second purchase, the third. */
export function cycleMarks(series: Series | undefined, cycleYears: unknown, { text }: View) {
  const last = series?.points.at(-1)?.period ?? 0;
  const length = typeof cycleYears === 'number' && series ? cycleYears * periodsIn('year', series.period) : 0;
  // Cycles that are too short to be told apart are no help.
  if (!(length > 0) || last / length > MOST_CYCLES) return [];
  const template = text.words.pictures['cycle'] ?? '{number}';
  return Array.from({ length: Math.ceil(last / length) - 1 }, (_, index) => ({
    period: length * (index + 1),
    label: text.fill(template, { number: text.format.count(index + 2) }),
  }));
}
