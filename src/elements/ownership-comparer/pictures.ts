import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Group, GroupRow } from '../../calculators/answer.js';
import { RECEIVERS } from '../../core/ownership/categories.js';
import { barChart } from '../charts/bar-chart.js';
import type { BarRow, BarLook } from '../charts/bar-layout.js';
import { PART_LOOKS } from '../charts/bar-looks.js';
import { crossings } from '../charts/crossings.js';
import type { ChartMarker } from '../charts/line-chart.js';
import { groupPicture, isEmpty } from '../parts/bar-pictures.js';
import { barBox, groupTable, nameOf } from '../parts/group-table.js';
import { flowPicture } from '../parts/flow-picture.js';
import { picture, seriesOf, type Drawn, type Place } from '../parts/pictures.js';
import { seriesPicture, type Beside } from '../parts/series-picture.js';
import type { View } from '../view.js';
import { distancePicture, type DistanceLine } from './distance-picture.js';

/** As many kinds of cost as can be told apart; the smaller ones are drawn together. */
const MOST_PARTS = PART_LOOKS.length;

/** Among the two totals: all before it together, not one more part. */
const TOTALS: readonly string[] = ['paidInAll', 'totalCost'];

/** What “not counted” may mean: what does not pass through this dealer, or could not pass through any. */
const UNCOUNTED = ['notCaptured', 'outOfReach'] as const;

/** What is ours is told apart from what passes us by. */
const LOOKS: Readonly<Record<string, BarLook>> = {
  dealer: 'hatch',
  dealerCosts: 'hatch',
  grossProfit: 'solid',
  nobody: 'outline',
};

/** What the car costs by kind and by year. */
export function ownershipPictures(answer: Answer, view: View): TemplateResult {
  return html`${groupPicture(answer, 'costs', view, { place: 'main', bars: 'rows' })} ${totalsPicture(answer, view)}
  ${costsByYear(answer, view)}`;
}

/** Other cars and car sharing beside it; who receives the money, and what of it we do. */
export function furtherOwnershipPictures(answer: Answer, view: View): TemplateResult {
  return html`${cars(answer, view)}
  ${distancePicture(answer, 'sharing', view, { place: 'whole', lines: sharingLines(answer, view) })}
  ${flowPicture(answer, 'moneyMap', view, { columnOf, looks: LOOKS })} ${dealer(answer, view)}`;
}

/** Beside each other but on paper, where tables of four columns and more stand below them. */
function paired(place: Place, { onPaper }: View): Place {
  return onPaper ? 'whole' : place;
}

function groupOf({ groups }: Answer, wanted: string): Group | undefined {
  return groups.find(({ id }) => id === wanted);
}

/** From what the owner spends to who receives it, and through us to what stays with us. */
function columnOf(place: string): number | null {
  if (place === 'owner') return null;
  if (place === 'dealer') return 2;
  if (place === 'grossProfit' || place === 'dealerCosts') return 3;
  return place === 'market' || place === 'ownMoney' || (RECEIVERS as readonly string[]).includes(place) ? 1 : 0;
}

/** How what is paid becomes what it costs, step by step. */
function totalsPicture(answer: Answer, view: View): Drawn {
  const group = groupOf(answer, 'twoTotals');
  if (!group || isEmpty(group)) return nothing;
  const { text } = view;
  let running = 0;
  const rows = group.rows.map((row): BarRow => {
    const value = row.values[0] ?? 0;
    const from = TOTALS.includes(row.id) ? 0 : running;
    running = from + value;
    const look = from === 0 && TOTALS.includes(row.id) ? 'tint' : value < 0 ? 'dense' : 'solid';
    const label = nameOf(row, text.words.figures);
    return { label, text: text.amount({ value, unit: 'money' }), spans: [{ from, to: running, look }] };
  });
  const chart = barChart({
    ...{ ...barBox('twoTotals', 'side', view), rows, connected: true },
    label: `${text.words.pictures['twoTotals']}. ${rows.map((row) => `${row.label}: ${row.text}`).join('; ')}`,
  });
  return picture('twoTotals', chart, view, { table: () => groupTable(group, view), place: 'side' });
}

/** A bar a year. The table has the totals of the years too. */
function costsByYear(answer: Answer, view: View): Drawn {
  const group = groupOf(answer, 'costsByYear');
  if (!group) return nothing;
  const template = view.text.words.pictures['costsByYearMoment']!;
  const parts = fewer(group, ['yearTotal', 'yearPaid']);
  const rows = parts.rows.map((row) => ({ ...row, name: view.text.fill(template, { number: row.name ?? '' }) }));
  return groupPicture(answer, 'costsByYear', view, {
    ...{ place: 'whole', bars: 'rows', stacked: true },
    drawn: { ...parts, rows },
  });
}

/** The largest parts in their order, and all others as one. */
function fewer(group: Group, without: readonly string[] = []): Group {
  const parts = group.measures.flatMap((measure, index) => {
    const size = group.rows.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
    return without.includes(measure.id) ? [] : [{ measure, index, size }];
  });
  const largest = [...parts].sort((one, other) => other.size - one.size).slice(0, MOST_PARTS - 1);
  const [kept, rest] = [
    parts.filter((part) => largest.includes(part)),
    parts.filter((part) => !largest.includes(part)),
  ];
  if (rest.length < 2) return { ...group, ...taken(group, parts, []) };
  return { ...group, ...taken(group, kept, rest) };
}

type Part = { readonly measure: Group['measures'][number]; readonly index: number };

function taken({ rows }: Group, kept: readonly Part[], rest: readonly Part[]) {
  const other = rest.length > 0 ? [{ id: 'otherCosts', unit: 'money' } as const] : [];
  const sum = (row: GroupRow) => rest.reduce((total, { index }) => total + (row.values[index] ?? 0), 0);
  return {
    measures: [...kept.map(({ measure }) => measure), ...other],
    rows: rows.map((row) => ({
      ...row,
      values: [...kept.map(({ index }) => row.values[index] ?? null), ...other.map(() => sum(row))],
    })),
  };
}

/** Two or three cars beside each other; alone, the first one's costs and what it is worth as time goes by. */
function cars(answer: Answer, view: View): Drawn | TemplateResult {
  const group = groupOf(answer, 'cars');
  if (!group) {
    return seriesPicture(answer, 'cumulativeCost', view, {
      place: 'whole',
      beside: [
        { id: 'cumulativePaid', look: 'dashed' },
        { id: 'carValue', look: 'dotted' },
      ],
    });
  }
  const beside = group.rows.slice(1).map(({ id, name }, index): Beside => ({
    ...{ id: `${id}Cumulative`, name },
    look: index === 0 ? 'dashed' : 'dotted',
  }));
  const drawn = (id: string) => {
    const found = groupOf(answer, id);
    return found && fewer(found);
  };
  const stacked = (id: string) => {
    const parts = drawn(id);
    return groupPicture(answer, id, view, {
      ...{ place: 'whole', bars: 'rows', stacked: true },
      ...(parts && { drawn: parts }),
    });
  };
  return html`${seriesPicture(answer, 'cumulativeCost', view, {
    ...{ place: paired('main', view), beside, name: nameOf(group.rows[0]!, view.text.words.figures) },
    marker: meetings(answer, beside, view),
  })}
  ${groupPicture(answer, 'cars', view, { place: paired('side', view), bars: 'rows' })} ${stacked('carCosts')}
  ${stacked('carDifferences')}
  ${distancePicture(answer, 'carLines', view, { place: 'whole', lines: carLines(answer, view) })}`;
}

/** When one car has cost as much as another, and costs more from then on. */
function meetings(answer: Answer, beside: readonly Beside[], view: View): ChartMarker[] {
  const { text } = view;
  const lines = ['cumulativeCost', ...beside.map(({ id }) => id)].map((id) => seriesOf(answer, id)?.points ?? []);
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) =>
      crossings(one, other).map((point) => ({
        ...point,
        label: text.fill(text.words.pictures['cumulativeCrossing']!, {
          length: text.amount({ value: point.period, unit: 'duration', period: 'year' }),
          value: text.amount({ value: point.value, unit: 'money' }),
        }),
      })),
    ),
  );
}

function carLines(answer: Answer, { text }: View): DistanceLine[] {
  return (groupOf(answer, 'carLines')?.rows ?? []).map((row) => ({
    ...{ id: row.id, name: nameOf(row, text.words.figures) },
    fixedPerYear: row.values[0] ?? 0,
    perKilometre: row.values[1] ?? 0,
  }));
}

/** The own car, and riding in those of others at the same distance. */
function sharingLines({ figures }: Answer, { text }: View): DistanceLine[] {
  const value = (wanted: string) => figures.find(({ id }) => id === wanted)?.value ?? null;
  const [fixed, own, shared] = [value('ownFixedPerYear'), value('ownPerKilometre'), value('sharingPerKilometre')];
  if (fixed === null || own === null || shared === null) return [];
  const { pictures } = text.words;
  return [
    { id: 'own', name: pictures['ownCarLine']!, fixedPerYear: fixed, perKilometre: own },
    { id: 'sharing', name: pictures['sharingLine']!, fixedPerYear: 0, perKilometre: shared },
  ];
}

/** What of each kind of cost we have, could have and cannot have; what is not counted; what more capture would bring. */
function dealer(answer: Answer, view: View): TemplateResult {
  const map = groupOf(answer, 'dealerMap');
  return html`${
    map
      ? groupPicture(answer, 'dealerMap', view, {
          ...{ place: 'whole', bars: 'rows', stacked: true, measures: ['captured', 'whiteSpace', 'unreachable'] },
          looks: ['solid', 'hatch', 'outline'],
          drawn: {
            ...map,
            rows: map.rows
              .filter(({ id }) => id !== 'allCosts')
              .sort((one, other) => (other.values[0] ?? 0) - (one.values[0] ?? 0)),
          },
        })
      : nothing
  }
  ${groupPicture(answer, 'captureValue', view, { place: paired('main', view), bars: 'rows' })}
  ${uncounted(answer, view)}`;
}

/** Each definition as a bar of its own, beside the half that is claimed. What comes to the dealer stays in the table. */
function uncounted(answer: Answer, view: View): Drawn {
  const group = groupOf(answer, 'uncounted');
  if (!group) return nothing;
  const { pictures } = view.text.words;
  const rows = UNCOUNTED.flatMap((measure) => {
    const index = group.measures.findIndex(({ id }) => id === measure);
    return group.rows.map((row): GroupRow => {
      const id = `${measure}-${row.id}`;
      return { id, name: pictures[id]!, values: [row.values[index] ?? null] };
    });
  });
  const measures = group.measures.filter(({ id }) => id === UNCOUNTED[0]);
  const half = { id: 'half', value: 0.5, unit: 'share' } as const;
  return groupPicture(answer, 'uncounted', view, {
    ...{ place: paired('side', view), bars: 'rows' },
    drawn: { ...group, measures, rows, reference: half },
  });
}
