import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { goodGuest } from './scripts/build/good-guest.js';
import { writeIntegrity } from './scripts/build/integrity.js';
import { minifyTemplates } from './scripts/build/minify-templates.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** Every folder of src/elements with a define.ts is a calculator. */
const calculators = readdirSync(new URL('src/elements', import.meta.url)).filter((name) =>
  existsSync(new URL(`src/elements/${name}/define.ts`, import.meta.url)),
);

const npmEntries = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  core: 'src/core/index.ts',
  calculators: 'src/calculators/index.ts',
  ...Object.fromEntries(
    calculators.flatMap((name) => [
      [name, `src/elements/${name}/${name}.ts`],
      [`${name}/define`, `src/elements/${name}/define.ts`],
    ]),
  ),
};

const cdnEntries = Object.fromEntries(calculators.map((name) => [name, `src/elements/${name}/define.ts`]));

/** What calculators share, cut so that each file stays small; the first match counts. */
const sharedChunks = [
  { name: 'lit', test: /[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]/ },
  { name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]/ },
  { name: 'core', test: /[\\/]src[\\/]core[\\/]/ },
  { name: 'locale', test: /[\\/]src[\\/]locale[\\/]/ },
  { name: 'parts', test: /[\\/]src[\\/]elements[\\/](?:parts|charts|styles)[\\/]/ },
  { name: 'element', test: /[\\/]src[\\/](?:host[\\/]|(?:calculators|elements)[\\/][^\\/]+\.ts$)/ },
].map((group, index, groups) => ({ ...group, priority: groups.length - index }));

/** For npm: ES modules that leave Lit and zod to whoever installs the package. */
const npm: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: npmEntries, formats: ['es'] },
    rolldownOptions: {
      external: /^(?:lit|zod)(?:\/|$)/,
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

/** For a classic script tag, also from file://: one file with everything. */
const classic: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'ltvWidgets', fileName: () => 'ltv-widgets.js' },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
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
  plugins: [minifyTemplates(), goodGuest({ cdn: 'ltv-widgets', classic: 'ltv-widgets-script' }), openDemo],
  build: { target: 'es2022', modulePreload: false, reportCompressedSize: false },
  environments: { npm, cdn, classic },
  builder: {
    async buildApp(builder) {
      rmSync('dist', { recursive: true, force: true });
      for (const name of ['npm', 'cdn', 'classic']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      writeIntegrity('dist/cdn');
    },
  },
});
