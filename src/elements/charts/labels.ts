import { LINE_HEIGHT, overlap, textWidth, wrap, wrapNames, type Box, type Point } from './text-box.js';

/** How a thing is drawn; a sample of it stands before a name that cannot stand beside the thing itself. */
export type Look = 'solid' | 'dashed' | 'dotted' | 'dots' | 'reference' | 'ring';

/** Text that names something in the picture. */
export interface LabelRequest {
  readonly text: string;
  readonly look: Look;
  /** Whether a sample of the look stands before the text. */
  readonly keyed: boolean;
  /** The points that it may stand beside, the best first. */
  readonly anchors: readonly Point[];
  /** The space between the text and its point. */
  readonly gap: number;
}

export interface PlacedLabel extends Box {
  readonly request: LabelRequest;
  readonly lines: readonly string[];
  /** Which edge of the box the text is set against: -1 the left, 0 the middle, 1 the right. */
  readonly side: -1 | 0 | 1;
  /** How much it hides, or is hidden by; 0 where it stands free. */
  readonly hides: number;
}

/** What labels are set in. */
export interface Setting {
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  /** Labels stay inside. */
  readonly bounds: Box;
}

/** What is drawn already. Labels keep off boxes, and off lines as far as there is room. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

/** The room for a sample before the text, in sizes of the text. */
export const KEY_WIDTH = 2;

/** Where a label may stand about its point: to the right or left of it, below or above; the best first. */
const PLACES = [
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;

/**
 * Puts each label where it hides the least: beside its point, inside the bounds, off the lines and off the labels
 * before it. Labels that stand in the picture spare the reader the way to a legend and back.
 */
export function placeLabels(requests: readonly LabelRequest[], setting: Setting, drawn: Obstacles): PlacedLabel[] {
  const boxes = [...drawn.boxes];
  return requests.map((request) => {
    const [best] = candidates(request, setting)
      .map(({ moved, ...label }, rank) => {
        const hides = hidden(label, boxes, drawn.lines);
        return { label: { ...label, hides }, cost: hides * 100 + moved + rank / 4 };
      })
      .sort((one, other) => one.cost - other.cost);
    boxes.push(best!.label);
    return best!.label;
  });
}

/** Sets labels one under the other above the plot, where there is always room. */
export function stackLabels(requests: readonly LabelRequest[], { size, direction, bounds }: Setting): PlacedLabel[] {
  let { top } = bounds;
  return requests.map((request) => {
    const lines = wrapNames(request.text, size, bounds.right - bounds.left - size * KEY_WIDTH);
    const bottom = top + lines.length * size * LINE_HEIGHT;
    const label = { ...bounds, request, lines, side: startOf(direction), top, bottom, hides: 0 };
    top = bottom;
    return label;
  });
}

function startOf(direction: 'ltr' | 'rtl'): -1 | 1 {
  return direction === 'rtl' ? 1 : -1;
}

function candidates(request: LabelRequest, setting: Setting) {
  const { size, bounds } = setting;
  const room = bounds.right - bounds.left - (request.keyed ? size * KEY_WIDTH : 0);
  const text = wrapNames(request.text, size, room).join(' ');
  const shapes = [room, room / 2].map((width) => wrap(text, size, width));
  return shapes.flatMap((lines) =>
    request.anchors.flatMap((anchor) => PLACES.map((place) => candidate(request, lines, anchor, place, setting))),
  );
}

function candidate(
  request: LabelRequest,
  lines: readonly string[],
  anchor: Point,
  [across, down]: (typeof PLACES)[number],
  { size, direction, bounds }: Setting,
) {
  const key = request.keyed ? size * KEY_WIDTH : 0;
  const width = key + Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  const wantedLeft = anchor.x + across * request.gap - (width * (1 - across)) / 2;
  const wantedTop = anchor.y + down * request.gap - (height * (1 - down)) / 2;
  const left = Math.min(bounds.right - width, Math.max(bounds.left, wantedLeft));
  const top = Math.max(bounds.top, Math.min(wantedTop, bounds.bottom - height));
  const side = request.keyed ? startOf(direction) : (-across as -1 | 0 | 1);
  const moved = Math.abs(left - wantedLeft) + Math.abs(top - wantedTop);
  return { request, lines, side, moved, left, top, right: left + width, bottom: top + height };
}

/** Pixels of lines and, heavier, of other text that a label would stand upon. */
function hidden(label: Box, boxes: readonly Box[], lines: Obstacles['lines']): number {
  const upon = boxes.reduce((sum, box) => sum + overlap(label, box), 0);
  return lines.reduce((sum, line) => sum + crossing(label, line), upon * 10);
}

/** How many pixels of a line, measured along the horizontal, run through a box. */
export function crossing(box: Box, line: readonly Point[]): number {
  return line.reduce((sum, end, index) => sum + (index > 0 ? segmentCrossing(box, line[index - 1]!, end) : 0), 0);
}

function segmentCrossing(box: Box, one: Point, other: Point): number {
  const [start, end] = one.x <= other.x ? [one, other] : [other, one];
  const left = Math.max(box.left, start.x);
  const right = Math.min(box.right, end.x);
  if (left >= right) return 0;
  const slope = (end.y - start.y) / (end.x - start.x);
  const from = start.y + slope * (left - start.x);
  const to = start.y + slope * (right - start.x);
  return Math.max(from, to) > box.top && Math.min(from, to) < box.bottom ? right - left : 0;
}
