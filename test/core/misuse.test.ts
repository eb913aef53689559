import { expect } from 'chai';
import * as core from './support/core.js';
import { coreFiles, docstringExamples } from './support/docstring-examples.js';

/** A number in an example; not one that is a part of a name, of a text or of an index. */
const NUMBER = /(?<![\w.'[])-?\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.'])/g;

/** What a mistake in code is told in: the function, what it got wrong, and what that was. */
const TOLD = /^(\w+) requires (\S.*) as a finite number, got NaN$/;

/** Of what is computed, and not given: by a function that was handed over, or by a formula. */
const COMPUTED = /^\w+ requires (?:inputs|a formula) with a finite (?:result|value), got NaN$/;

/** Files whose functions pass numbers on without a look, and why. */
const PASSED_ON: Readonly<Record<string, string>> = {
  'misuse.ts': 'the limits are written by who calls them',
  'outcome.ts': 'they wrap what others have looked at',
  'range-issues.ts': 'what they compare has been looked at',
  'explore/attribute.ts': 'what the function that was handed over compares with',
  'explore/distribution.ts': 'lists of ten thousand draws, each of them finite',
  'explore/percentile.ts': 'lists of ten thousand draws, each of them finite',
  'explore/seek.ts': 'a function without a finite value has none',
  'explore/step.ts': 'limits of questions, which are constants',
  'finance/find-root.ts': 'a function without a finite value has no root there',
  'expression/expression.ts': 'evaluate looks at the result',
  'expression/math-markup.ts': 'a formula is shown as it is',
  'expression/print.ts': 'a formula is shown as it is',
  'ownership/cost-line.ts': 'the line is for any distance',
  'ownership/transport-tax.ts': 'tables of taxes are constants',
};

describe('a number that is none is told by the names of the function and of what it got', () => {
  for (const file of coreFiles()) {
    const places = docstringExamples(file).flatMap(({ expression }) =>
      // What is added to, compared with or read from a text is no input of a function.
      [...expression.replace(/ [<>+] \d.*$/, '').matchAll(NUMBER)]
        .filter(
          ({ index }) =>
            !/^\d+ \+ /.test(expression.slice(index)) && !/'[^']*\\n[^']*$/.test(expression.slice(0, index)),
        )
        .map(({ index, 0: number }) => expression.slice(0, index) + 'NaN' + expression.slice(index + number.length)),
    );
    if (places.length === 0) continue;

    it(file.path, () => {
      for (const changed of places) {
        const message = messageOf(changed);
        if (message === null) {
          expect(PASSED_ON, changed).to.have.property(file.path);
          continue;
        }
        if (COMPUTED.test(message)) continue;
        const [, name = '', argument = ''] = TOLD.exec(message) ?? expect.fail(`${changed}: ${message}`);
        expect(core, changed).to.have.property(name);
        // As it stands in the example or in the list of parameters: horsepower, serviceShares[2], owners[0].saleGross.
        const word = /\w+/.exec(argument.split('.').at(-1)!)![0];
        expect(file.text, message).to.match(new RegExp(`\\b${word}\\b`));
      }
    });
  }
});

function messageOf(expression: string): string | null {
  try {
    new Function(...Object.keys(core), `return (${expression});`)(...Object.values(core));
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a word or a number out of range is told in the same way', () => {
  const counts = { promoters: 6, passives: 2, detractors: 2 };
  const cases: readonly (readonly [call: () => unknown, message: string])[] = [
    [
      () => core.npsInterval({ counts, level: 0.95, method: 'exact' as never }),
      'npsInterval requires method as one of adjusted, wald, got "exact"',
    ],
    [() => core.npsInterval({ counts, level: 1 }), 'npsInterval requires level from'],
    [() => core.npsDifference({ before: counts, after: counts, level: 0 }), 'npsDifference requires level from'],
    [() => core.npsOfGroups({ groups: [], level: 0 }), 'npsOfGroups requires level from'],
    [() => core.criticalValue(1), 'criticalValue requires level from'],
    [() => core.normalQuantile(0), 'normalQuantile requires share from'],
    [() => core.normalQuantile(1), 'normalQuantile requires share from'],
    [() => core.npsScaleRule('1-7' as never), 'npsScaleRule requires scale as one of 0-10, 1-10, 1-5, got "1-7"'],
    [
      () => core.groupedAnswers({ counts: 5 as never, scale: '1-5' }),
      'groupedAnswers requires counts as a list of numbers, got 5',
    ],
    [() => core.finitePopulationCorrection(1, 0), 'finitePopulationCorrection requires population from 1 to'],
    [() => core.finitePopulationCorrection(0, 9), 'finitePopulationCorrection requires answers from 1 to 9, got 0'],
    [() => core.finitePopulationCorrection(10, 9), 'finitePopulationCorrection requires answers from 1 to 9, got 10'],
    [() => core.effectiveAnswers([0, 0]), 'effectiveAnswers requires the largest weight above 0, got 0'],
    [() => core.effectiveAnswers([2, -1]), 'effectiveAnswers requires the least weight from 0 to 2, got -1'],
    [
      () => core.npsOfGroups({ groups: [{ counts, weight: '5' as never }], level: 0.95 }),
      'npsOfGroups requires weight as a finite number, got "5"',
    ],
    [
      () => core.npsInterval({ counts, level: 0.95, population: '5' as never }),
      'npsInterval requires population as a finite number, got "5"',
    ],
    [
      () => core.responseBounds({ counts, invited: 20, population: '5' as never }),
      'responseBounds requires population as a finite number, got "5"',
    ],
    [
      () => core.sampleSizeForMargin({ marginOfError: 5, level: 0.95, population: '5' as never }),
      'sampleSizeForMargin requires population as a finite number, got "5"',
    ],
    [() => core.sampleSizeForMargin({ marginOfError: 5, level: 0 }), 'sampleSizeForMargin requires level from'],
    [() => core.sampleSizeForChange({ change: 5, level: 0 }), 'sampleSizeForChange requires level from'],
    [() => core.sampleSizeForChange({ change: 5, level: 0.95, power: 1 }), 'sampleSizeForChange requires power from'],
    [() => core.mean([]), 'mean requires the number of values above 0, got 0'],
    [
      () => core.histogram({ values: [], lower: 0, upper: 1, parts: 1 }),
      'histogram requires the number of values above 0, got 0',
    ],
    [
      () => core.histogram({ values: [1], lower: 0, upper: Infinity, parts: 1 }),
      'histogram requires the ends[1] as a finite number, got Infinity',
    ],
    [() => core.histogram({ values: [1], lower: 2, upper: 1, parts: 1 }), 'histogram requires upper from 2 to'],
    [() => core.histogram({ values: [1], lower: 0, upper: 1, parts: 0 }), 'histogram requires parts above 0, got 0'],
    [
      () => core.histogram({ values: [1], lower: 0, upper: 1, parts: 1001 }),
      'histogram requires parts from 0 to 1000, got 1001',
    ],
    [() => core.percentile([], 0.5), 'percentile requires the number of values above 0, got 0'],
    [() => core.percentile([1], 1.1), 'percentile requires share from 0 to 1, got 1.1'],
    [() => core.attribute({ count: 51, value: () => 0 }), 'attribute requires count from 0 to 50, got 51'],
    [() => core.attribute({ count: -1, value: () => 0 }), 'attribute requires count from 0 to 50, got -1'],
    [() => core.randomFractions(-1), 'randomFractions requires seed from 0 to 4294967295, got -1'],
    [
      () => core.seekInput({ function: (input) => input, target: 1, lower: 2, upper: 4, present: 1 }),
      'seekInput requires present from 2 to 4, got 1',
    ],
    [() => core.keepsAnonymity(5, NaN), 'keepsAnonymity requires threshold as a finite number, got NaN'],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(message));
});
