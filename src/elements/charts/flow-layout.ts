import type { BarLook, PlacedText } from './bar-layout.js';
import { flowGraph, sourceOf, type FlowGraph, type FlowLink, type FlowNode, type Station } from './flow-graph.js';
import { LINE_HEIGHT, textWidth, wrapNames, type Box, type Point } from './text-box.js';

export interface FlowLayoutOptions {
  /** Pixels, as measured by whoever draws. The height follows from the nodes and their names. */
  readonly width: number;
  /** Pixels; 12 unless told. */
  readonly textSize?: number;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** The amount beside a name; it is never broken into lines. */
  formatValue(value: number): string;
}

export interface PlacedFlowNode extends Box {
  readonly id: string;
  readonly look: BarLook;
  readonly value: number;
  readonly text: PlacedText;
}

/** One edge of a ribbon: straight from the node that it leaves, then a curve, then straight to the node that it reaches. */
export type RibbonEdge = readonly [Point, Point, Point, Point];

export interface Ribbon {
  readonly link: FlowLink;
  readonly look: BarLook;
  readonly edges: readonly [RibbonEdge, RibbonEdge];
}

/**
 * Where everything stands, in pixels from the top and from the side where reading starts: a picture that is read from
 * the right is the mirror image.
 */
export interface FlowLayout {
  readonly size: number;
  readonly height: number;
  /** Whether money runs from top to bottom, because the box is too narrow for columns side by side. */
  readonly turned: boolean;
  readonly nodes: readonly PlacedFlowNode[];
  /** The widest first, so that no narrow one is hidden. */
  readonly ribbons: readonly Ribbon[];
}

/** Up to this width, in sizes of the text, money runs from top to bottom. */
const NARROW = 40;
/** How much of the width names may take in all columns together, and how much in each row of a turned picture. */
const LABEL_SHARE = 0.66;
const ROW_SHARE = 0.6;
/** All in sizes of the text: the widest column, the thickness of nodes, between nodes, between a node and its name. */
const BREADTH = 20;
const NODE = 0.6;
const GAP = 0.6;
const NEAR = 0.4;
/** How far ribbons curve in a turned picture, in sizes of the text. */
const CURVE = 8;
/** The share of the width that gaps between nodes may take. */
const GAPS_SHARE = 0.3;

/** Along is where money runs, across is where nodes of one column stand one after the other. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a node stands, and between which places its ribbons run straight, before they curve. */
interface Place {
  readonly station: Station;
  readonly along: Span;
  readonly across: Span;
  /** Where the last curve before it ends, and where the next one starts. */
  readonly straight: Span;
  readonly text: PlacedText;
}

interface Sheet {
  readonly size: number;
  readonly width: number;
  readonly format: (value: number) => string;
}

/**
 * A flow of money: every node and every ribbon as wide as its amount, names with amounts beside the nodes, where nothing
 * stands in their way. On a narrow box the same picture is turned clockwise: what stands above comes to stand right.
 *
 * @throws TypeError, RangeError as `flowGraph`: amounts below zero cannot be drawn.
 */
export function layOutFlow({ width, textSize: size = 12, nodes, links, formatValue }: FlowLayoutOptions): FlowLayout {
  const wide = flowGraph(nodes, links);
  const sheet: Sheet = { size, width, format: formatValue };
  const limit = width > NARROW * size ? roomForNames(wide, sheet) : 0;
  const turned = limit === 0;
  const graph = turned ? flowGraph(nodes, links, true) : wide;
  const { places, scale, height } = turned ? downwards(graph, sheet) : sideways(graph, sheet, limit);
  const point = (along: number, across: number): Point =>
    turned ? { x: width - across, y: along } : { x: along, y: across };
  return {
    ...{ size, turned, height: Math.ceil(height) },
    nodes: places.filter(({ station }) => !station.passes).map((place) => placed(place, point)),
    ribbons: ribbonsOf(graph.links, places, scale, point),
  };
}

function placed({ station: { node, value }, along, across, text }: Place, point: Pointing): PlacedFlowNode {
  const [one, other] = [point(along.from, across.from), point(along.to, across.to)];
  return {
    ...{ id: node.id, look: node.look ?? 'tint', value, text },
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}

type Pointing = (along: number, across: number) => Point;

/** Side by side along each node, in the order of their other ends. */
function ribbonsOf(links: readonly FlowLink[], places: readonly Place[], scale: number, point: Pointing): Ribbon[] {
  const byId = new Map(places.map((place) => [place.station.node.id, { ...place, left: 0, arrived: 0 }]));
  const ribbons = links.map((link): Ribbon => {
    const [start, end] = [byId.get(link.from)!, byId.get(link.to)!];
    const edge = (offset: number): RibbonEdge => {
      const [from, to] = [start.across.from + start.left + offset, end.across.from + end.arrived + offset];
      return [
        point(start.along.to, from),
        point(start.straight.to, from),
        point(end.straight.from, to),
        point(end.along.from, to),
      ];
    };
    const breadth = link.value * scale;
    const edges = [edge(0), edge(breadth)] as const;
    start.left += breadth;
    end.arrived += breadth;
    return { link, look: end.station.node.look ?? start.station.node.look ?? 'tint', edges };
  });
  return ribbons.sort((one, other) => other.link.value - one.link.value);
}

/**
 * How wide names may be so that their columns together leave room for ribbons: columns of short names leave theirs to the
 * others. 0 where words are too long for that.
 */
function roomForNames({ columns }: FlowGraph, sheet: Sheet): number {
  const { size, width, format } = sheet;
  const widths = columns
    .map((column) =>
      widthOf(
        column.map((station) => oneLine(station, sheet)),
        size,
      ),
    )
    .sort((one, other) => one - other);
  let room = width * LABEL_SHARE;
  let limit = 0;
  for (const [index, wanted] of widths.entries()) {
    limit = Math.min(wanted, room / (widths.length - index));
    room -= limit;
  }
  const words = columns.flat().flatMap(({ node, value }) => [...node.label.split(' '), format(value)]);
  return widthOf(words, size) <= limit ? limit : 0;
}

/** In columns side by side: the first has its names before it, the others after it, where ribbons do not run. */
function sideways(graph: FlowGraph, sheet: Sheet, limit: number) {
  const { size, width } = sheet;
  const { columns } = graph;
  const scale = (BREADTH * size) / Math.max(...columns.map(sumOf), Number.MIN_VALUE);
  const texts = columns.map((column) => column.map((station) => linesOf(station, sheet, limit)));
  const zones = texts.map((all) => widthOf(all.flat(), size) + size * NEAR);
  // Twice as much for the first curves: they are most of all.
  const curve = (width - zones.reduce((sum, zone) => sum + zone + size * NODE, 0)) / columns.length;
  const slots = columns.map((column, number) =>
    column.map((station, index) => slotOf(station, texts[number]![index]!.length * size * LINE_HEIGHT, scale, number)),
  );
  const height = Math.max(0, ...slots.map((all) => roomOf(all, size * GAP)));
  const tops = acrossOf(graph, slots, size * GAP, height);
  let along = zones[0] ?? 0;
  const places = columns.flatMap((column, number) => {
    const start = along;
    const end = start + size * NODE;
    const straight = { from: start, to: number > 0 ? end + zones[number]! : end };
    along = straight.to + curve * (number > 0 ? 1 : 2);
    return column.map((station, index): Place => {
      const lines = texts[number]![index]!;
      const { room, before, breadth } = slots[number]![index]!;
      const top = tops.get(station)!;
      const across = { from: top + before, to: top + before + breadth };
      const upon = number > 0 && station.continues;
      const middle = top + (room - lines.length * size * LINE_HEIGHT) / 2;
      const x = number === 0 ? start - size * NEAR : upon ? start : end + size * NEAR;
      const text: PlacedText = { lines, anchor: number === 0 ? 'end' : 'start', x, top: upon ? top : middle };
      return { station, along: { from: station.passes ? end : start, to: end }, across, straight, text };
    });
  });
  return { places, scale, height };
}

/** What a node takes of its column: where ribbons go on from it, its name stands over them. */
interface Slot {
  readonly room: number;
  /** Above the node itself. */
  readonly before: number;
  readonly breadth: number;
}

function slotOf({ value, continues }: Station, text: number, scale: number, column: number): Slot {
  const breadth = value * scale;
  if (column > 0 && continues) return { room: text + breadth, before: text, breadth };
  const room = Math.max(text, breadth);
  return { room, before: (room - breadth) / 2, breadth };
}

/**
 * Nodes in rows. Each has its name in a row of its own, the largest nearest to the flow, so that names have the room
 * where ribbons have not started yet or have ended.
 */
function downwards(graph: FlowGraph, sheet: Sheet) {
  const { size, width } = sheet;
  const { columns } = graph;
  const gap = Math.min(size * GAP, (width * GAPS_SHARE) / Math.max(...columns.map(({ length }) => length - 1), 1));
  const scale = Math.min(
    ...columns.map((column) => (width - gap * (column.length - 1)) / Math.max(sumOf(column), Number.MIN_VALUE)),
  );
  const slots = columns.map((column) =>
    column.map(({ value }): Slot => ({ room: value * scale, before: 0, breadth: value * scale })),
  );
  const starts = acrossOf(graph, slots, gap, width);
  let along = 0;
  const places = columns.flatMap((column, number) => {
    const curved = along;
    const first = number === 0;
    const rows = (first ? [...column].reverse() : column).map((station) => {
      const start = starts.get(station)!;
      const across = { from: start, to: start + station.value * scale };
      const after = station.continues && !first ? width - start + size * NEAR : width - across.to;
      const lines = linesInRow(station, sheet, width - after);
      const tall = lines.length * size * LINE_HEIGHT;
      const bar = along + (first ? tall + 1 : 0);
      const end = bar + (station.passes ? 0 : size * NODE);
      const x = Math.max(0, Math.min(after, width - widthOf(lines, size)));
      const text: PlacedText = { lines, anchor: 'start', x, top: first ? along : bar + size * NODE };
      along += station.passes ? 0 : tall + size * (NODE + NEAR);
      return { station, across, along: { from: bar, to: end }, text };
    });
    const straight = { from: curved, to: along };
    along += number < columns.length - 1 ? size * CURVE : 0;
    return rows.map((row): Place => ({ ...row, straight }));
  });
  return { places, scale, height: along };
}

/** Where slots start: each opposite to where its money comes from, as far as the others of its column leave it room. */
function acrossOf({ columns, links }: FlowGraph, slots: readonly (readonly Slot[])[], gap: number, room: number) {
  const starts = new Map<Station, number>();
  const middles = new Map<string, number>();
  columns.forEach((column, number) => {
    const own = slots[number]!;
    const spare = (room - roomOf(own, gap)) / 2;
    let free = 0;
    const pushed = column.map(({ node }, index) => {
      const { before, breadth, room: taken } = own[index]!;
      const wanted = number > 0 ? sourceOf(node, links, middles) - before - breadth / 2 : spare;
      const start = Math.max(wanted, free);
      free = start + taken + gap;
      return start;
    });
    let limit = room;
    for (const [index, station] of [...column.entries()].reverse()) {
      const { before, breadth, room: taken } = own[index]!;
      const start = Math.min(pushed[index]!, limit - taken);
      limit = start - gap;
      starts.set(station, start);
      middles.set(station.node.id, start + before + breadth / 2);
    }
  });
  return starts;
}

function sumOf(column: readonly Station[]): number {
  return column.reduce((sum, { value }) => sum + value, 0);
}

function roomOf(slots: readonly Slot[], gap: number): number {
  return slots.reduce((sum, { room }) => sum + room + gap, -gap);
}

/** A name with its amount: on one line where they fit, else the amount on a line of its own. */
function linesOf(station: Station, sheet: Sheet, limit: number): string[] {
  if (station.passes) return [];
  const whole = oneLine(station, sheet);
  if (textWidth(whole, sheet.size) <= limit) return [whole];
  return [...wrapNames(station.node.label, sheet.size, limit), sheet.format(station.value)];
}

function oneLine({ node: { label }, value, passes }: Station, { format }: Sheet): string {
  return passes ? '' : `${label}: ${format(value)}`;
}

/** Free of the ribbons beside it where no word is too long for that, else over them. */
function linesInRow(station: Station, sheet: Sheet, free: number): string[] {
  const words = [...station.node.label.split(' '), sheet.format(station.value)];
  return linesOf(station, sheet, widthOf(words, sheet.size) <= free ? free : sheet.width * ROW_SHARE);
}

function widthOf(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}
