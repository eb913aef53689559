/** Pixels, from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Text that names something in the picture. */
export interface LabelRequest {
  readonly text: string;
  /** The points that it may stand beside, the best first. */
  readonly anchors: readonly Point[];
  /** The space between the text and its point. */
  readonly gap: number;
}

export interface PlacedLabel extends Box {
  readonly lines: readonly string[];
  /** Which edge of the box the text is set against: -1 the left, 0 the middle, 1 the right. */
  readonly side: -1 | 0 | 1;
}

/** What is drawn already. Labels keep off boxes, and off lines as far as there is room. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

/** Measured on system fonts: digits and Cyrillic take about so much of the text's size, each. */
const CHARACTER_WIDTH = 0.6;
export const LINE_HEIGHT = 1.25;

/** Where a label may stand about its point: to the right or left of it, above or below; the best first. */
const PLACES = [
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;

/** How wide text will be, without asking the browser: the picture is a pure function of its numbers. */
export function textWidth(text: string, size: number): number {
  return text.length * size * CHARACTER_WIDTH;
}

/** Breaks at ordinary spaces only, so that a number stays with its currency. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : '';
    if (longer && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Puts each label where it hides the least: beside its point, inside the bounds, off the lines and off the labels
 * before it. Labels that stand in the picture spare the reader the way to a legend and back.
 */
export function placeLabels(requests: readonly LabelRequest[], bounds: Box, drawn: Obstacles, size: number) {
  const boxes = [...drawn.boxes];
  return requests.map((request) => {
    const [best] = candidates(request, bounds, size)
      .map((label, rank) => ({
        label: label.placed,
        cost: rank / 4 + label.moved + hidden(label.placed, boxes, drawn),
      }))
      .sort((one, other) => one.cost - other.cost);
    const placed = best!.label;
    boxes.push(placed);
    return placed;
  });
}

function candidates({ text, anchors, gap }: LabelRequest, bounds: Box, size: number) {
  const room = bounds.right - bounds.left;
  const shapes = [room, room / 2].map((width) => wrap(text, size, width));
  return shapes.flatMap((lines) =>
    anchors.flatMap((anchor) => PLACES.map((place) => candidate(lines, anchor, place, gap, bounds, size))),
  );
}

function candidate(
  lines: readonly string[],
  anchor: Point,
  [across, down]: (typeof PLACES)[number],
  gap: number,
  bounds: Box,
  size: number,
) {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  const wantedLeft = anchor.x + across * gap - (width * (1 - across)) / 2;
  const wantedTop = anchor.y + down * gap - (height * (1 - down)) / 2;
  const left = Math.max(bounds.left, Math.min(wantedLeft, bounds.right - width));
  const top = Math.max(bounds.top, Math.min(wantedTop, bounds.bottom - height));
  const placed: PlacedLabel = {
    lines,
    side: -across as -1 | 0 | 1,
    left,
    top,
    right: left + width,
    bottom: top + height,
  };
  return { placed, moved: Math.abs(left - wantedLeft) + Math.abs(top - wantedTop) };
}

/** How much a label would hide or be hidden by: text upon text is the worst. */
function hidden(label: Box, boxes: readonly Box[], { lines }: Obstacles): number {
  const upon = boxes.reduce((sum, box) => sum + overlap(label, box), 0);
  const across = lines.reduce((sum, line) => sum + crossing(label, line), 0);
  return upon * 100 + across * 10;
}

/** The area that two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
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
