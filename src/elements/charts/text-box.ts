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

/** Measured on system fonts: digits and Cyrillic take about so much of the text's size, each. */
const CHARACTER_WIDTH = 0.6;
const CAPITAL_WIDTH = 0.75;
/** Emoji and the letters of the Far East: people name their branches as they like. */
const FULL_WIDTH = 1.1;
export const LINE_HEIGHT = 1.25;

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

/** The area that two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
