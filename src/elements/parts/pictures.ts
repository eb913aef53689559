import { noChange, type nothing, type TemplateResult } from 'lit';
import type { Answer, Series } from '../../calculators/answer.js';
import { chartTable, figureWithTable, type ChartTableOptions } from '../charts/chart-table.js';
import { pictureColumns, type View } from '../view.js';

const GAP = 24;
/** Text in pictures beside the text around them. */
const TEXT_SHARE = 0.75;
/** The share of the width that the first picture takes beside the second. */
const MAIN_SHARE = 0.6;
const NARROWEST = 240;

/** Which part of a pair of pictures: the wider or the narrower one; or one that stands alone. */
export type Place = 'main' | 'side' | 'whole';

export type Drawn = TemplateResult | typeof nothing;

/** How wide a picture may be drawn; all are as wide as the box where only one column fits. */
export function widthOf(place: Place, view: View): number {
  const alone = place === 'whole' || pictureColumns(view) === 1;
  const share = place === 'main' ? MAIN_SHARE : 1 - MAIN_SHARE;
  return Math.max(NARROWEST, alone ? view.width : Math.floor((view.width - GAP) * share));
}

export function textSizeOf({ fontSize }: View): number {
  return TEXT_SHARE * fontSize;
}

/**
 * Any picture with its title and its table. The id names the words, and whether its table is open.
 *
 * @param table is made only when somebody can see it, or has a moment to wait for it.
 */
export function picture(
  id: string,
  chart: TemplateResult,
  view: View,
  { table, place }: { readonly table: () => ChartTableOptions; readonly place: Place },
): TemplateResult {
  const { words, common } = view.text;
  return figureWithTable({
    id,
    label: words.pictures[id]!,
    chart,
    table: view.open.has(id) || view.settled ? chartTable(table()) : noChange,
    expanded: view.open.has(id),
    onToggle: () => view.ask.toggle(id),
    words: common.interface,
    wide: place === 'whole',
  });
}

export function seriesOf({ series }: Answer, id: string): Series | undefined {
  return series.find((candidate) => candidate.id === id);
}
