import { parseNumber } from '../locale/parse-number.js';
import { plainCharacters } from '../locale/plain-characters.js';

/** Customers left of one cohort after each period; or those of several, of which one is to be chosen. */
export type CohortText =
  | { readonly kind: 'one'; readonly values: readonly number[] }
  | { readonly kind: 'several'; readonly cohorts: readonly (readonly number[])[] };

/** A number and whether it was written in per cent. */
interface Read {
  readonly value: number;
  readonly isShare: boolean;
}

const PER_CENT = 100;

/** A curve has three numbers at the least; a row with fewer is a cohort that has just begun. */
const FEWEST = 3;

/** More rows and cells are too many whatever they are: they are not even read. */
const MOST_ROWS = 200;
const MOST_CELLS = 100;

/**
 * Reads a cohort as spreadsheets have it: with a label in front, in per cents with or without signs, with its size before
 * the per cents, down a column beside the numbers of the months, or as one of many rows.
 *
 * @returns nothing where the text is no such thing, but a list of numbers or a mistake.
 */
export function readCohort(text: string, language: string): CohortText | undefined {
  const rows = text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_ROWS)
    .map((line) =>
      cellsOf(line)
        .slice(0, MOST_CELLS)
        .map((cell) => read(cell, language)),
    );
  const found = downwards(rows) ?? across(rows);
  const cohorts = found?.flatMap((cells) => survivors(cells) ?? []);
  if (cohorts === undefined || cohorts.length === 0) return undefined;
  const long = cohorts.filter((values) => values.length >= FEWEST);
  if (cohorts.length > 1 && long.length > 1) return { kind: 'several', cohorts: long };
  return { kind: 'one', values: long[0] ?? cohorts[0]! };
}

/** The sum of cohorts, as far as all of them have numbers; nothing where that is too short to tell anything. */
export function cohortSum(cohorts: readonly (readonly number[])[]): readonly number[] | undefined {
  const length = Math.min(...cohorts.map((values) => values.length));
  if (length < FEWEST) return undefined;
  return Array.from({ length }, (_, age) => cohorts.reduce((sum, values) => sum + values[age]!, 0));
}

/** At tabs or semicolons, else at spaces; what stands before a colon is a name. */
function cellsOf(line: string): readonly string[] {
  const mark = ['\t', ';'].find((one) => line.includes(one));
  if (mark !== undefined) {
    const cells = line.split(mark).map((cell) => cell.trim());
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    return cells;
  }
  const colon = line.indexOf(':');
  const [name, numbers] = colon < 0 ? [[], line] : [[line.slice(0, colon)], line.slice(colon + 1)];
  const cells = numbers
    .trim()
    .replace(/ +%/g, '%')
    .split(/[,\s]\s+|\s/);
  return [...name, ...cells.filter((cell) => cell !== '')];
}

function read(cell: string, language: string): Read | null {
  const isShare = plainCharacters(cell).includes('%');
  const parsed = parseNumber(cell, { language, kind: isShare ? 'share' : 'number' });
  if (!parsed.ok) return null;
  return { value: isShare ? inPerCent(parsed.value.value) : parsed.value.value, isShare };
}

/** Without the digits that multiplying leaves behind. */
function inPerCent(share: number): number {
  return Number((PER_CENT * share).toPrecision(12));
}

type Row = readonly (Read | null)[];

/** A number a row, with a label or the number of the month before it, and perhaps a head above. */
function downwards(rows: readonly Row[]): Row[] | undefined {
  const body = rows.slice(
    Math.max(
      0,
      rows.findIndex((row) => numbersIn(row).length > 0),
    ),
  );
  if (body.length < FEWEST) return undefined;
  if (body.every((row) => numbersIn(row).length === 1)) return [body.flatMap(numbersIn)];
  const width = body[0]!.length;
  const isCounted = width > 1 && isCounting(body.map(([first]) => first ?? null));
  if (!isCounted || body.some((row) => row.length > width)) return undefined;
  const columns = Array.from({ length: width - 1 }, (_, column) => body.map((row) => row[column + 1] ?? null));
  const counts = columns.filter((column) => column.every((cell) => cell === null || !cell.isShare));
  return (counts.length > 0 ? counts : columns).map(withoutEnd);
}

/** A cohort a row, each with its labels before it; the numbers of the months above them are none. */
function across(rows: readonly Row[]): Row[] | undefined {
  const cohorts = rows.map(withoutLabels).filter((row) => row.length > 1 && !isCounting(row));
  return cohorts.length > 0 && (rows.length === 1 || cohorts.length > 1 || rows.length - cohorts.length < FEWEST)
    ? cohorts
    : undefined;
}

function numbersIn(row: Row): readonly Read[] {
  return row.filter((cell) => cell !== null);
}

function withoutLabels(row: Row): Row {
  const first = row.findIndex((cell) => cell !== null);
  return first < 0 ? [] : row.slice(first);
}

function withoutEnd(column: Row): Row {
  return column.slice(0, column.findLastIndex((cell) => cell !== null) + 1);
}

/** 0, 1, 2 or 1, 2, 3 …: months, and nobody's customers. */
function isCounting(row: Row): boolean {
  const start = row[0]?.value;
  return (start === 0 || start === 1) && row.length > 1 && row.every((cell, index) => cell?.value === start + index);
}

/** Numbers that are left after each period; nothing where a gap or a mixture leaves open what is meant. */
function survivors(row: Row): readonly (readonly number[])[] | undefined {
  const cells = numbersIn(row);
  if (cells.length < row.length) return undefined;
  const [size, ...others] = cells.map(({ value }) => value) as [number, ...number[]];
  const shares = cells.filter(({ isShare }) => isShare).length;
  if (shares === cells.length) return [[size, ...others]];
  const whole = wholeOf(size, others, !cells[0]!.isShare && shares === others.length);
  if (whole !== undefined) {
    const left = others.map((part) => Number(((size * part) / whole).toPrecision(12)));
    return [others[0] === whole ? left : [size, ...left]];
  }
  return shares === 0 ? [[size, ...others]] : undefined;
}

/** What all of a cohort is in the parts of it behind its size: 100 with signs, or where they begin with 100 or 1. */
function wholeOf(size: number, parts: readonly number[], haveSigns: boolean): number | undefined {
  if (haveSigns) return PER_CENT;
  return [PER_CENT, 1].find(
    (whole) => parts.length > 1 && size > whole && parts[0] === whole && parts.every((part) => part <= whole),
  );
}
