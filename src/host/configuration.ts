import type { Calculator } from '../calculators/calculator.js';
import { inputProblems } from '../calculators/limits.js';
import { nearest } from '../calculators/nearest.js';
import type { AnyInputs, InputValue, Question } from '../calculators/question.js';
import { readText } from './attributes.js';
import { orNear, type Notice } from './notices.js';
import { isOption, OPTIONS, type Options } from './options.js';
import { readRows } from './read-table.js';

/** What could be taken of a configuration, and what the page's author should know of the rest. */
export interface Configuration {
  readonly inputs: AnyInputs;
  readonly options: Options;
  readonly warnings: readonly Notice[];
  /** It could not be read at all. */
  readonly refused?: true;
}

export const EMPTY_CONFIGURATION: Configuration = { inputs: {}, options: {}, warnings: [] };

/**
 * Reads a configuration that a stranger wrote: JSON in the page, or an object from a script.
 *
 * Known keys are copied one by one into fresh objects, so a `__proto__` in it stays an unknown key. A value that is
 * out of its limits is kept, because the form explains that beside the field; one of the wrong type is left out and
 * told; an unknown key is told with the nearest known one. Nothing is thrown.
 */
export function readConfiguration(calculator: Calculator, source: unknown): Configuration {
  try {
    if (typeof source === 'object' && source !== null && !Array.isArray(source)) return read(calculator, source);
    return refused('the configuration is not an object and is not used');
  } catch {
    // A getter of the page's object threw, or a proxy of it is revoked.
    return refused('the configuration cannot be read');
  }
}

/** The options alone, whatever is asked. Never throws. */
export function readOptions(source: unknown): Options {
  try {
    return typeof source === 'object' && source !== null ? optionsIn(Object.entries(source)).values : {};
  } catch {
    return {};
  }
}

function refused(told: string): Configuration {
  return { ...EMPTY_CONFIGURATION, warnings: [{ code: 'unreadable', name: '', told }], refused: true };
}

/** One line a key is enough, and not of everything that somebody may paste. */
const MOST_WARNINGS = 10;

function read(calculator: Calculator, source: object): Configuration {
  const own = Object.entries(source);
  const inputs = inputsIn(calculator, own);
  const options = optionsIn(own);
  const taken = new Set([...Object.keys(inputs.values), ...Object.keys(options.values)]);
  const known = [...calculator.questions.map(({ id }) => id), ...Object.keys(OPTIONS)];
  const unknown = own
    .filter(([key]) => !known.includes(key))
    .slice(0, MOST_WARNINGS)
    .map(([key]) => unknownKey(key, known));
  const wrong = own
    // In a script's object `undefined` stands for "not given".
    .filter(([key, value]) => value !== undefined && known.includes(key) && !taken.has(key))
    .map(([key]) => ({ code: 'value', name: key, told: `${key} has a value that cannot be used` }) as const);
  return {
    inputs: inputs.values,
    options: options.values,
    warnings: [...unknown, ...unknownCells(calculator, own), ...wrong].slice(0, MOST_WARNINGS),
  };
}

function inputsIn(calculator: Calculator, entries: readonly (readonly [string, unknown])[]): { values: AnyInputs } {
  const values: Record<string, InputValue> = {};
  for (const question of calculator.questions) {
    const entry = entries.find(([key]) => key === question.id);
    if (entry === undefined) continue;
    const value = readValue(question, entry[1]);
    const problems = inputProblems(calculator.questions, { [question.id]: value });
    if (value !== undefined && problems.every(({ type }) => type === 'limit'))
      // What the page gave stays the page's: it may go on changing its list.
      values[question.id] = Array.isArray(value) ? [...(value as readonly number[])] : value;
  }
  return { values };
}

function readValue(question: Question, value: unknown): InputValue | undefined {
  if (typeof value === 'string') return readText(question, value);
  return question.kind === 'table' ? readRows(question, value) : (value as InputValue);
}

/** Keys in the rows of tables that there are no columns for. */
function unknownCells({ questions }: Calculator, entries: readonly (readonly [string, unknown])[]): Notice[] {
  return questions.flatMap((question) => {
    const rows = entries.find(([key]) => key === question.id)?.[1];
    if (question.kind !== 'table' || !Array.isArray(rows)) return [];
    const columns = question.columns.map(({ id }) => id);
    const keys = (rows as unknown[]).flatMap((row) =>
      typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.keys(row) : [],
    );
    return [...new Set(keys)]
      .filter((key) => !columns.includes(key))
      .slice(0, MOST_WARNINGS)
      .map((key) => unknownKey(key, columns, `${question.id}: there is no column`));
  });
}

function optionsIn(entries: readonly (readonly [string, unknown])[]): { values: Options } {
  return { values: Object.fromEntries(entries.filter(([key, value]) => isOption(key, value))) };
}

function unknownKey(key: string, known: readonly string[], missing = 'there is no setting'): Notice {
  const near = nearest(key, known);
  return { code: 'unknown', name: key, near, told: `${missing} ${JSON.stringify(key)}${orNear(near)}` };
}
