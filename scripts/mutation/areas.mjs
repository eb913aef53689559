import { existsSync } from 'node:fs';

/** What is mutated, and the test files that have to notice. */
export const AREAS = {
  core: {
    mutate: ['src/core/**/*.ts', '!src/core/**/index.ts'],
    // What fails first ends the run of a mutant: published values and examples take no time.
    tests: ['test/core/{*-,}vectors.test.ts', 'test/core/examples.test.ts', 'test/core/**/*.test.ts'],
    except: [
      // It reads the sources as text, in which every mutant stands.
      'test/core/purity.test.ts',
      // These take longer than all others together, and what they notice others do.
      'test/core/extremes.test.ts',
      'test/core/nps-coverage.test.ts',
    ],
  },
  calculators: {
    mutate: ['src/calculators/**/*.ts', '!src/calculators/**/index.ts'],
    // Answers compared value by value fail soonest; properties with thousands of draws come last.
    tests: [
      'test/calculators/{*-answer,thresholds,cumulative,nearest,question}.test.ts',
      'test/calculators/!(*-answer|thresholds|cumulative|nearest|question|headline|limits|explore|words).test.ts',
      'test/calculators/{explore,words,limits,headline}.test.ts',
    ],
  },
  text: {
    mutate: ['src/elements/text.ts'],
    tests: ['test/elements/text.test.ts'],
  },
};

/** The least part of the mutants that has to be noticed, in percent, of each area and each folder in it. */
export const BREAK = 90;

/** Folder or file of an area: `core/nps` is src/core/nps, `core/period` is src/core/period.ts. */
export function narrowed(target) {
  const [area, ...rest] = target.split('/');
  if (!AREAS[area]) throw new Error(`No area "${area}": there are ${Object.keys(AREAS).join(', ')}.`);
  if (rest.length === 0) return { area, mutate: AREAS[area].mutate, prefix: '' };
  const path = `src/${target}`;
  const files = existsSync(path) ? `${path}/**/*.ts` : `${path}.ts`;
  return { area, mutate: [files, '!src/**/index.ts'], prefix: path };
}
