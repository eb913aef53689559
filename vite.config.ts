import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { goodGuest } from './scripts/build/good-guest.js';
import { writeIntegrity } from './scripts/build/integrity.js';
import { writeLicenses } from './scripts/build/licenses.js';
import { minifyTemplates } from './scripts/build/minify-templates.js';
import { ownBuiltIns } from './scripts/build/own-built-ins.js';
import { squeeze } from './scripts/build/squeeze.js';
import { withoutGuards } from './scripts/build/without-guards.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** Every folder of src/elements with a define.ts is a calculator. */
const calculators = readdirSync(new URL('src/elements', import.meta.url)).filter((name) =>
  existsSync(new URL(`src/elements/${name}/define.ts`, import.meta.url)),
);

const npmEntries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  core: 'src/core/index.ts',
  'core/dealer': 'src/core/ltv/dealer/index.ts',
  'core/explore': 'src/core/explore/index.ts',
  'core/nps': 'src/core/nps/index.ts',
  'core/nps/tally': 'src/core/nps/tally/index.ts',
  'core/ownership': 'src/core/ownership/index.ts',
  calculators: 'src/calculators/index.ts',
  ...Object.fromEntries(
    calculators.flatMap((name) => [
      [name, `src/elements/${name}/${name}.ts`],
      [`${name}/define`, `src/elements/${name}/define.ts`],
    ]),
  ),
};

/** Each calculator in its editions: `ltv-calculator.js`, in one language `ltv-calculator.ru.js`, smaller `ltv-calculator.business.ru.js`. */
const cdnEntries = Object.fromEntries(
  calculators.flatMap((name) =>
    readdirSync(new URL(`src/elements/${name}`, import.meta.url))
      .filter((file) => /^define(?:\.[a-z]+)*\.ts$/.test(file))
      .map((file) => [file.replace('define', name).replace(/\.ts$/, ''), `src/elements/${name}/${file}`]),
  ),
);

const DEALER = 'dealer|vehicle|service|segments';
/** What only one element needs. */
const OWN = 'ltv|ltv-calculator|nps|nps-calculator|ownership|ownership-comparer';

/** What money over time needs: lifetime values and the comparer, and not the score. */
const TIME =
  'series-picture|(?:line-chart|labels|draw|frame|expected-value-of-events|year-timing|presets|discount-assumption|money)\\.ts';

/** A chunk for each language: a page of one loads nothing of the other. */
const wordsOf = (name: string, folder: string) =>
  ['en', 'ru'].map((language) => ({
    name: `${name}-${language}`,
    test: new RegExp(`[\\\\/]src[\\\\/]${folder}[\\\\/]${language}\\.ts$`),
  }));

/**
 * What calculators and their editions share, cut into files of alike size. The first match counts and takes with it
 * whatever it imports: what every edition needs comes first, so that the smallest loads nothing of the others, and no
 * element anything of another one's.
 */
const sharedChunks = [
  ...wordsOf('words', 'locale'),
  { name: 'styles', test: /[\\/](?:tokens|base|form|answer|chart|kiosk)\.styles\.ts$/ },
  {
    name: 'base',
    test: new RegExp(
      [
        '[\\\\/]node_modules[\\\\/]',
        '[\\\\/]locale[\\\\/](?!parse-table|split-cells)',
        '[\\\\/]charts[\\\\/](?:text-box|ticks|marks|scale|chart-table)\\.ts',
        '[\\\\/]src[\\\\/]host[\\\\/]',
        `[\\\\/]src[\\\\/](?:core|calculators)[\\\\/](?!.*(?:${DEALER}|explore|finance)[\\\\/]|(?:${OWN})[\\\\/]|${TIME}|require-inputs|cumulative|calculate|index)`,
      ].join('|'),
    ),
  },
  {
    name: 'face',
    test: new RegExp(
      `[\\\\/]src[\\\\/]elements[\\\\/](?!(?:${OWN})[\\\\/]|.*(?:calculator[\\\\/]define|edition|charts[\\\\/]|bar-pictures|flow-|series|table|paste|words[\\\\/]|${DEALER}|explore[\\\\/]))`,
    ),
  },
  { name: 'time', test: new RegExp(`[\\\\/](?:${TIME})`) },
  ...wordsOf('ltv-words', 'elements[\\\\/]ltv-calculator[\\\\/]words'),
  {
    name: 'ltv',
    test: new RegExp(
      `[\\\\/]src[\\\\/](?:core|calculators|elements)[\\\\/](?:ltv|ltv-calculator)[\\\\/](?!.*(?:define|edition|words[\\\\/]|${DEALER})|ltv-calculator\\.ts)`,
    ),
  },
  { name: 'tables', test: /[\\/](?:table-|(?:group-)?table\.|paste|bar-(?!pictures)|parse-table|split-cells)/ },
  { name: 'bars', test: /[\\/]bar-pictures/ },
  { name: 'chance', test: /[\\/]core[\\/]explore[\\/](?:percentile|random)\.ts$/ },
  ...wordsOf('explore-words', 'elements[\\\\/]explore[\\\\/]words'),
  { name: 'explore', test: /[\\/]explore[\\/](?!words)|[\\/]charts[\\/]histogram|[\\/](?:find-root|require-inputs)/ },
  ...wordsOf('nps-words', 'elements[\\\\/]nps-calculator[\\\\/](?:.*[\\\\/])?words'),
  { name: 'nps', test: /[\\/]src[\\/](?:core|calculators)[\\/]nps[\\/](?!tally)/ },
  { name: 'nps-tally', test: /[\\/]core[\\/]nps[\\/]tally[\\/]/ },
  { name: 'nps-score', test: /[\\/]nps-calculator[\\/](?!define|edition|nps-calculator\.ts)/ },
  ...wordsOf('ownership-words', 'elements[\\\\/]ownership-comparer[\\\\/]words'),
  { name: 'ownership', test: /[\\/]src[\\/](?:core|calculators)[\\/]ownership[\\/]|[\\/]finance[\\/]annuity/ },
  { name: 'ownership-pictures', test: /[\\/]flow[-.]|[\\/]ownership-comparer[\\/](?:pictures|costs)/ },
  ...wordsOf('dealer-words', 'elements[\\\\/]ltv-calculator[\\\\/].*'),
  { name: 'dealer', test: new RegExp(`(?:${DEALER}|finance[\\\\/]growth|cumulative|ltv-calculator[\\\\/]edition)`) },
].map((group, index, groups) => ({ ...group, priority: groups.length - index }));

/** For npm: ES modules that leave Lit to whoever installs the package. */
const npm: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: { entry: npmEntries, formats: ['es'] },
    rolldownOptions: {
      external: /^lit(?:\/|$)/,
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** For a script tag of type module: one file a calculator, sharing chunks, nothing to install. */
const cdn: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: { entry: cdnEntries, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: sharedChunks },
      },
    },
  },
};

/** For a classic script tag, also from file://: one file with everything, and smaller ones. */
const classic = (entry: string, fileName: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: { entry, formats: ['iife'], name: 'ltvWidgets', fileName: () => fileName },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});

const environments = {
  npm,
  cdn,
  classic: classic('src/embed.ts', 'ltv-widgets.js'),
  classicBusiness: classic('src/embed.business.ts', 'ltv-widgets.business.js'),
  classicNps: classic('src/embed.nps.ts', 'ltv-widgets.nps.js'),
  classicOwnership: classic('src/embed.ownership.ts', 'ltv-widgets.ownership.js'),
};

/** The address that npm start prints leads to the demo; the sources lie beside it. */
const openDemo: Plugin = {
  name: 'open-demo',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/demo/' }).end();
    });
  },
};

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [
    minifyTemplates(),
    withoutGuards(),
    ownBuiltIns(),
    goodGuest({
      cdn: 'ltv-widgets',
      classic: 'ltv-widgets-script',
      classicBusiness: 'ltv-widgets-script',
      classicNps: 'ltv-widgets-script',
      classicOwnership: 'ltv-widgets-script',
    }),
    squeeze(),
    openDemo,
  ],
  build: { target: 'es2022', modulePreload: false, reportCompressedSize: false },
  environments,
  builder: {
    async buildApp(builder) {
      rmSync('dist', { recursive: true, force: true });
      for (const name of Object.keys(environments)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      writeIntegrity('dist/cdn');
      writeLicenses('dist/cdn', ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']);
    },
  },
});
