import { requireBetween, requireOneOf } from '../../core/misuse.js';
import type { BarLook } from './bar-layout.js';
import { HUGE, TINY } from './scale.js';

/** A place that money comes from, passes or ends at. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** Which stage of the flow it belongs to; those of one stage stand in one column. */
  readonly column: number;
  /** What it and the ribbons that reach it are filled with; `tint` unless told. */
  readonly look?: BarLook;
}

/** What goes from one node to another one in a later column. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** Never below zero: a ribbon cannot be narrower than nothing. What is gained instead of spent is told apart, in words. */
  readonly value: number;
}

/** A node with what passes it, in the order in which it is drawn. */
export interface Station {
  readonly node: FlowNode;
  /** What arrives or what leaves, whichever is more. */
  readonly value: number;
  /** Whether anything leaves. */
  readonly continues: boolean;
  /** No place, but where money passes the places of a column on its way to a later one. */
  readonly passes: boolean;
}

export interface FlowGraph {
  /** In order, from the column where everything starts; within each from the largest on, with few crossings. */
  readonly columns: readonly (readonly Station[])[];
  /** Each to the next column. Those of one node follow one another as their other ends do. */
  readonly links: readonly FlowLink[];
}

/**
 * What is drawn of nodes and links, in order: nodes of the first column by size, all others where most of what reaches
 * them comes from. What has no value is left out.
 *
 * @param endsFirst has those come before all others at which money ends, and last what only passes.
 * @throws TypeError where a link names no node or its value is no finite number, RangeError where its value is negative
 *   or where it does not lead to a later column.
 */
export function flowGraph(nodes: readonly FlowNode[], given: readonly FlowLink[], endsFirst = false): FlowGraph {
  given.forEach((link, index) => requireLink(link, index, nodes));
  // In one order whatever the order they came in, because sums of fractions depend on it.
  const whole = inOrder(
    given.filter(({ value }) => value > TINY).map((link) => ({ ...link, value: Math.min(HUGE, link.value) })),
    nodes,
  );
  const linked = nodes.filter(({ id }) => whole.some(({ from, to }) => from === id || to === id));
  const numbers = [...new Set(linked.map(({ column }) => column))].sort((one, other) => one - other);
  const { links, passages } = cut(whole, linked, numbers);
  const stations = [...linked, ...passages].map((node, index) => stationOf(node, links, index >= linked.length));
  /** Where the middle of each node is, as a share of all that is in its column. */
  const middles = new Map<string, number>();
  const columns = numbers.map((number) => {
    const column = ordered(
      stations.filter(({ node }) => node.column === number),
      links,
      middles,
      endsFirst,
    );
    let before = 0;
    for (const { node, value } of column) {
      middles.set(node.id, before + value / 2);
      before += value;
    }
    return column;
  });
  const drawn = columns.flat().map(({ node }) => node);
  return { columns, links: inOrder(links, drawn) };
}

/** Links past a column, one a column: what goes to one place passes together. */
function cut(whole: readonly FlowLink[], nodes: readonly FlowNode[], numbers: readonly number[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<string, FlowLink>();
  const passages = new Map<string, FlowNode>();
  for (const { from, to, value } of whole) {
    const target = byId.get(to)!;
    const passed = numbers.filter((number) => number > byId.get(from)!.column && number < target.column);
    const stops = passed.map((column): FlowNode => ({ ...target, id: `${column}>${to}`, label: '', column }));
    for (const stop of stops) passages.set(stop.id, stop);
    const path = [from, ...stops.map(({ id }) => id), to];
    for (const [index, next] of path.slice(1).entries()) {
      const key = `${path[index]} ${next}`;
      links.set(key, { from: path[index]!, to: next, value: value + (links.get(key)?.value ?? 0) });
    }
  }
  return { links: [...links.values()], passages: [...passages.values()] };
}

function inOrder(links: readonly FlowLink[], nodes: readonly FlowNode[]): FlowLink[] {
  const rank = new Map(nodes.map(({ id }, index) => [id, index]));
  const between = (one: string, other: string) => rank.get(one)! - rank.get(other)!;
  return [...links].sort((one, other) => between(one.from, other.from) || between(one.to, other.to));
}

function requireLink({ from, to, value }: FlowLink, index: number, nodes: readonly FlowNode[]): void {
  const ids = nodes.map(({ id }) => id);
  requireOneOf('flowGraph', `links[${index}].from`, from, ids);
  requireOneOf('flowGraph', `links[${index}].to`, to, ids);
  requireBetween('flowGraph', `links[${index}].value`, value, 0, Number.MAX_VALUE);
  const [start, end] = [from, to].map((wanted) => nodes.find(({ id }) => id === wanted)!.column);
  requireBetween('flowGraph', `columns passed by links[${index}]`, end! - start!, 1, HUGE);
}

function stationOf(node: FlowNode, links: readonly FlowLink[], passes: boolean): Station {
  const sum = (end: 'from' | 'to') =>
    links.reduce((total, link) => total + (link[end] === node.id ? link.value : 0), 0);
  return { node, value: Math.max(sum('to'), sum('from')), continues: sum('from') > 0, passes };
}

/** In the first column nothing arrives, so that size alone counts; nodes alike keep the order that they came in. */
function ordered(
  column: readonly Station[],
  links: readonly FlowLink[],
  middles: ReadonlyMap<string, number>,
  endsFirst: boolean,
) {
  const first = middles.size === 0;
  const source = new Map(column.map(({ node }) => [node.id, sourceOf(node, links, middles)]));
  const last = ({ continues, passes }: Station) => (endsFirst && !first ? Number(continues) + Number(passes) : 0);
  return [...column].sort(
    (one, other) =>
      last(one) - last(other) || source.get(one.node.id)! - source.get(other.node.id)! || other.value - one.value,
  );
}

/** The middle of where it comes from, each source by what it gives; 0 where nothing comes. */
export function sourceOf({ id }: FlowNode, links: readonly FlowLink[], middles: ReadonlyMap<string, number>): number {
  let [sum, weight] = [0, 0];
  for (const { from, to, value } of links) {
    if (to !== id || !middles.has(from)) continue;
    weight += value;
    // Step by step, because a product of two numbers may be too large for a number.
    sum += (middles.get(from)! - sum) * (value / weight);
  }
  return sum;
}
