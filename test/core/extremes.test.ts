import { expect } from 'chai';
import * as core from './support/core.js';
import { coreFiles, docstringExamples } from './support/docstring-examples.js';
import fc from './support/fast-check.js';

/** What somebody types who wants to see it break: as much, as little and as negative as a number can hold. */
const EXTREMES = ['1e308', '1e200', '0.5', '1e-200', '1e-308', '0', '(-1)', '(-1e308)'];

/** A number in an example; not one that is a part of a name, of a text or of an index. */
const NUMBER = /(?<![\w.'[])-?\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.'])/g;

/** What an example picks out of its outcome, which is looked at as a whole. */
const PICKED = /(?<=\))\.(?:value|issues|ok|nearest|counts|others|head)\b[^()]*$/;

/** Names a function and what it requires: a mistake in code, told as such. */
const MISUSE = /^\w+ requires /;

/** What only a function without issues may say of numbers that are large, and no mistake. */
const TOO_LARGE = /requires inputs with a finite result/;

describe('neither NaN nor Infinity leaves the core, whatever numbers an example is given', () => {
  for (const { path, expression } of coreFiles().flatMap(docstringExamples)) {
    const example = expression.replace(PICKED, '');
    const places = [...example.matchAll(NUMBER)];
    if (places.length === 0) continue;

    const isOutcome = /^\{"ok"/.test(JSON.stringify(outcomeOf(example)) ?? '');

    it(`${path}: ${expression}`, () => {
      const replaced = fc.array(fc.option(fc.constantFrom(...EXTREMES)), {
        minLength: places.length,
        maxLength: places.length,
      });
      fc.assert(
        fc.property(replaced, (extremes) => {
          const changed = withNumbers(example, places, extremes);
          expect(unsound(outcomeOf(changed, isOutcome)), changed).to.deep.equal([]);
        }),
        { numRuns: 200 },
      );
    });
  }
});

function withNumbers(
  example: string,
  places: readonly RegExpExecArray[],
  extremes: readonly (string | null)[],
): string {
  return places.reduceRight((text, { index, 0: number }, place) => {
    return text.slice(0, index) + (extremes[place] ?? number) + text.slice(index + number.length);
  }, example);
}

/** What it gives; what was thrown counts where it says so in words of ours, or stands for an outcome without a value. */
function outcomeOf(expression: string, hasIssues = false): unknown {
  try {
    return new Function(...Object.keys(core), `return (${expression});`)(...Object.values(core));
  } catch (error) {
    if (!(error instanceof Error) || (hasIssues && TOO_LARGE.test(error.message))) throw error;
    if (MISUSE.test(error.message) || isWithoutValue(error)) return null;
    throw error;
  }
}

/** An example may hand the value of one outcome to another function, and there may be none. */
function isWithoutValue({ message }: Error): boolean {
  return /(?:of|properties of|property '\w+' of) '?undefined/.test(message);
}

/** The numbers that are none, wherever they stand. */
function unsound(value: unknown): readonly number[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(unsound) : [];
}
