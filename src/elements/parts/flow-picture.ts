import { nothing } from 'lit';
import type { Answer, Flow } from '../../calculators/answer.js';
import type { BarLook } from '../charts/bar-layout.js';
import type { ChartTableOptions } from '../charts/chart-table.js';
import { flowChart } from '../charts/flow-chart.js';
import type { FlowNode } from '../charts/flow-graph.js';
import { TINY } from '../charts/scale.js';
import type { View } from '../view.js';
import { picture, textSizeOf, widthOf, type Drawn } from './pictures.js';

export interface FlowPictureOptions {
  /** In which column a place stands, from 0 on; `null` leaves it out of the drawing, and its flows in the table. */
  readonly columnOf: (place: string) => number | null;
  readonly looks: Readonly<Record<string, BarLook>>;
}

/** The flows of an answer with their table; nothing where none of them is wide enough to be drawn. Places are named as figures. */
export function flowPicture(answer: Answer, id: string, view: View, { columnOf, looks }: FlowPictureOptions): Drawn {
  const { flows = [] } = answer;
  const links = flows.filter(({ from, to }) => columnOf(from) !== null && columnOf(to) !== null);
  if (!links.some(({ value }) => value > TINY)) return nothing;
  const { text } = view;
  const nodes = [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((place): FlowNode => ({
    ...{ id: place, label: nameOf(place, view), column: columnOf(place)! },
    ...(looks[place] && { look: looks[place] }),
  }));
  const formatValue = (value: number) => text.amount({ value, unit: 'money' });
  const ends = nodes
    .filter((node) => node.column > 0)
    .map((node) => `${node.label}: ${formatValue(reaching(node, links))}`);
  const chart = flowChart({
    ...{ id: `${id}-look`, nodes, links, formatValue },
    width: widthOf('whole', view),
    direction: view.direction,
    textSize: textSizeOf(view),
    label: `${text.words.pictures[id]}. ${ends.join('; ')}`,
  });
  return picture(id, chart, view, { table: () => flowTable(id, flows, links, view), place: 'whole' });
}

function nameOf(place: string, { text }: View): string {
  return text.words.figures[place] ?? place;
}

function reaching({ id }: FlowNode, links: readonly Flow[]): number {
  return links.reduce((sum, { to, value }) => sum + (to === id ? value : 0), 0);
}

/** Each flow with its part of all that goes out at the start. */
function flowTable(id: string, flows: readonly Flow[], links: readonly Flow[], view: View): ChartTableOptions {
  const { text } = view;
  const { pictures } = text.words;
  const reached = new Set(links.map(({ to }) => to));
  const all = links.reduce((sum, { from, value }) => sum + (reached.has(from) ? 0 : value), 0);
  return {
    caption: pictures[id]!,
    columns: ['From', 'To', 'Value', 'Share'].map((column) => pictures[`${id}${column}`]!),
    rows: flows.map(({ from, to, value }) => [
      nameOf(from, view),
      nameOf(to, view),
      text.amount({ value, unit: 'money' }),
      text.amount({ value: value / all, unit: 'share' }),
    ]),
  };
}
