/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { svg } from 'lit';
import { isolated, LINE_HEIGHT, textWidth, type Box } from './text-box.js';

/** A place on the horizontal axis that is worth a line and a few words, in pixels. */
export interface MarkRequest {
  readonly x: number;
  readonly label: string;
}

/** Where the name of a line stands; the line runs from below it to the bottom of the plot. */
export interface PlacedMark extends Box {
  readonly x: number;
  readonly label: string;
}

/** The room for names between two edges, in rows from the bottom up. */
export interface MarkStrip {
  readonly left: number;
  readonly right: number;
  /** Where the lowest row ends. */
  readonly bottom: number;
  readonly size: number;
  /** How many rows there may be; a name that finds no room in them is left out, its line stays. */
  readonly rows: number;
}

/** How much of a name stands before its line: half of it, none, all; the best first. */
const ALIGNMENTS = [0.5, 0, 1];

/** Sets each name over its line, in the lowest row where it touches no other. */
export function placeMarks(requests: readonly MarkRequest[], strip: MarkStrip): PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const request of requests) {
    const places = Array.from({ length: strip.rows }, (_, row) =>
      ALIGNMENTS.map((before) => markAt(request, strip, row, before)),
    );
    const free = places
      .flat()
      .find((box) => !placed.some((other) => other.label && touches(box, other, strip.size / 2)));
    placed.push(free ?? { ...markAt(request, strip, 0, 0.5), label: '' });
  }
  return placed;
}

function markAt(
  { x, label }: MarkRequest,
  { left, right, bottom, size }: MarkStrip,
  row: number,
  before: number,
): PlacedMark {
  const width = textWidth(label, size);
  const start = Math.min(right - width, Math.max(left, x - width * before));
  // In one and the same way, so that the top of a row is the bottom of the next to the last bit.
  const above = (rows: number) => bottom - rows * size * LINE_HEIGHT;
  return { x, label, left: start, right: start + width, top: above(row + 1), bottom: above(row) };
}

function touches(one: Box, other: Box, gap: number): boolean {
  const beside = one.left >= other.right + gap || other.left >= one.right + gap;
  return !beside && one.top < other.bottom && other.top < one.bottom;
}

/** @param name of the class that a line is drawn by. */
export function drawMarks(marks: readonly PlacedMark[], { bottom }: Box, size: number, name: string) {
  const lines = marks.map((mark) => `M${mark.x.toFixed(1)} ${mark.bottom.toFixed(1)}V${bottom.toFixed(1)}`);
  return svg`<path class=${name} d=${lines.join('')}></path>
    ${marks
      .filter(({ label }) => label !== '')
      .map(
        ({ label, left, right, top }) =>
          svg`<text class="chart-label" text-anchor="middle" x=${(left + right) / 2} y=${top + size}>${isolated(label)}</text>`,
      )}`;
}
