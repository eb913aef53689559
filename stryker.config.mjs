// For `npm run mutation`, which says by the environment what is to be mutated: see scripts/mutation.mjs.
import { AREAS } from './scripts/mutation/areas.mjs';

const { MUTATION_AREA = 'core', MUTATION_MUTATE, MUTATION_CONCURRENCY = '2', MUTATION_FORCE } = process.env;
const { mutate, tests, except = [] } = AREAS[MUTATION_AREA];

export default {
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunnerNodeArgs: ['--import=tsx'],
  mochaOptions: { spec: tests, ignore: except, config: '.mocharc.json' },
  mutate: MUTATION_MUTATE ? JSON.parse(MUTATION_MUTATE) : mutate,
  ignorePatterns: [
    'dist',
    'storybook-static',
    'demo',
    'stories',
    'reports',
    'coverage',
    'screenshots',
    '.stryker-tmp',
    '.test-bundles',
  ],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, needs a process of its own for each mutant and all tests in it. These are
  // tables of questions, examples and names; the tests of the catalogues compare them whole.
  ignoreStatic: true,
  concurrency: Number(MUTATION_CONCURRENCY),
  incremental: true,
  incrementalFile: `reports/mutation/${MUTATION_AREA}.json`,
  force: Boolean(MUTATION_FORCE),
  reporters: ['progress', 'html'],
  htmlReporter: { fileName: `reports/mutation/${MUTATION_AREA}.html` },
  tempDirName: `.stryker-tmp/${MUTATION_AREA}`,
  // The threshold is held by scripts/mutation.mjs, which knows the equivalent mutants.
  thresholds: { high: 95, low: 90, break: null },
};
