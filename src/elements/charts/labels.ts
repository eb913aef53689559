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

/** Measured on system fonts: digits and Cyrillic take about so much of the text's size, each. */
const CHARACTER_WIDTH = 0.6;
const CAPITAL_WIDTH = 0.75;
/** Emoji and the letters of the Far East: people name their branches as they like. */
const FULL_WIDTH = 1.1;
export const LINE_HEIGHT = 1.25;

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

/** How wide text will be, without asking the browser: the picture is a pure function of its numbers. */
export function textWidth(text: string, size: number): number {
  const extra = (pattern: RegExp, width: number) => (text.match(pattern)?.length ?? 0) * (width - CHARACTER_WIDTH);
  const capitals = extra(/[\p{Lu}шщжюмwm@%]/gu, CAPITAL_WIDTH);
  return (text.length * CHARACTER_WIDTH + capitals + extra(/[\u1100-\u11ff\u2e80-\uffdc]/g, FULL_WIDTH)) * size;
}

/** As few lines as fit the width, of about one length. Breaks at ordinary spaces only: a number keeps its currency. */
export function wrap(text: string, size: number, width: number): string[] {
  let lines = fill(text, size, width);
  for (let narrower = width - size; narrower > 0; narrower -= size) {
    const even = fill(text, size, narrower);
    if (even.length > lines.length || Math.max(...even.map((line) => textWidth(line, size))) > narrower) break;
    lines = even;
  }
  return lines;
}

/** As `wrap`, and breaks words that are too long themselves: for names that people typed, which must not be cut off. */
export function wrapNames(text: string, size: number, width: number): string[] {
  const words = text.trim().split(/ +/);
  return wrap(words.flatMap((word) => pieces(word, size, width)).join(' '), size, width);
}

/**
 * A word in the longest pieces that fit, so that no two of them meet on one line again: broken after a hyphen where it
 * has one, else anywhere.
 */
function pieces(word: string, size: number, width: number): string[] {
  const fits = (text: string) => textWidth(text, size) <= width;
  const found: string[] = [];
  for (const part of word.match(/[^-–/_.]*[-–/_.]?/g) ?? []) {
    for (const unit of fits(part) ? [part] : part) {
      const longer = (found.at(-1) ?? '') + unit;
      if (found.length > 0 && fits(longer)) found[found.length - 1] = longer;
      else found.push(unit);
    }
  }
  return found;
}

/** Keeps the marks about a line on their side: an isolate, because SVG takes the direction of all text from the page. */
export function isolated(line: string): string {
  return `\u2068${line}\u2069`;
}

function fill(text: string, size: number, width: number): string[] {
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
    const lines = wrap(request.text, size, bounds.right - bounds.left - size * KEY_WIDTH);
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
  const shapes = [room, room / 2].map((width) => wrap(request.text, size, width));
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
  const left = Math.max(bounds.left, Math.min(wantedLeft, bounds.right - width));
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
