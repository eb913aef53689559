/**
 * Rows and cells of a text with a separator, by the rules of CSV: a cell that begins with a quotation mark goes on to
 * the next one that is not doubled, whatever stands between them. Where there is no such end, or more follows it, the
 * marks are part of the name: "North" branch.
 *
 * @param text with line feeds alone as line breaks.
 * @param separator between the cells of a row; null where a row is one cell.
 */
export function splitCells(text: string, separator: string | null): string[][] {
  const rows: string[][] = [[]];
  let rest = text;
  for (;;) {
    const { cell, length } = quotedCell(rest, separator) ?? plainCell(rest, separator);
    rows[rows.length - 1]!.push(cell);
    const end = rest[length];
    if (end === undefined) return rows;
    if (end === '\n') rows.push([]);
    rest = rest.slice(length + 1);
  }
}

interface Cell {
  readonly cell: string;
  /** How much of the text it takes, with its marks. */
  readonly length: number;
}

function quotedCell(text: string, separator: string | null): Cell | undefined {
  const [whole, inner] = /^ *"([^"]*(?:""[^"]*)*)" */.exec(text) ?? [];
  if (whole === undefined || inner === undefined) return undefined;
  const end = text[whole.length];
  if (end !== undefined && end !== '\n' && end !== separator) return undefined;
  return { cell: inOneLine(inner.replaceAll('""', '"')), length: whole.length };
}

/** Without line breaks and the spaces around them; line by line, since a pattern would try long spaces again and again. */
function inOneLine(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === last ? line : line.trimEnd()))
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join(' ');
}

function plainCell(text: string, separator: string | null): Cell {
  const ends = ['\n', ...(separator === null ? [] : [separator])].map((end) => text.indexOf(end));
  const length = Math.min(...ends.filter((end) => end >= 0), text.length);
  return { cell: text.slice(0, length), length };
}
