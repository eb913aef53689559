// Component tests in a real browser. One run drives one engine: ENGINE=chromium (the default), firefox or webkit.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findEngine } from './scripts/browsers.mjs';
import { startWebKitDriver } from './scripts/webkit-driver.mjs';
import { browserCommands } from './scripts/wtr-commands.mjs';
import { countingReporter } from './scripts/wtr-reporter.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** In milliseconds: what only never comes may take as long; a browser starts, and a page loads its modules, when it can. */
const PATIENCE = 300_000;

/** Half a minute, which is what puppeteer gives a page by itself, is too little for hundreds of modules on a busy machine. */
async function patient(opening) {
  const page = await opening;
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 2,
      // A window for each page: of two tabs in one window one is hidden, and no frame is ever drawn there.
      createPage: async ({ browser }) => patient((await browser.createBrowserContext()).newPage()),
      launchOptions: {
        timeout: PATIENCE,
        protocolTimeout: PATIENCE,
        executablePath: findEngine('chromium').path,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--lang=en-US',
          // For the test that nothing is kept alive after its element is gone.
          '--js-flags=--expose-gc',
        ],
      },
    }),
  // Firefox speaks WebDriver BiDi by itself. More than one page at a time runs into timeouts.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage: ({ context }) => patient(context.newPage()),
      launchOptions: {
        browser: 'firefox',
        headless: true,
        timeout: PATIENCE,
        protocolTimeout: PATIENCE,
        executablePath: findEngine('firefox').path,
      },
    }),
  // More than one page at a time hangs.
  webkit: async () => {
    const { port, capabilities } = await startWebKitDriver();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities,
      logLevel: 'error',
      connectionRetryTimeout: PATIENCE,
    });
  },
};

/** JSON arrives as a module, with or without an import attribute. */
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform({ path, body }) {
    if (path.endsWith('.json')) return { body: `export default ${body};` };
    if (!/\.[jt]s$/.test(path) || !body.includes('.json')) return undefined;
    return { body: body.replace(/(\.json["'])\s*with\s*\{\s*type:\s*["']json["']\s*,?\s*\}/g, '$1') };
  },
};

export default {
  files: process.env.TEST_FILES ? process.env.TEST_FILES.split('\n') : ['test/**/*.browser.test.ts'],
  browsers: [await launchers[engine]()],
  concurrency: engine === 'chromium' ? 2 : 1,
  // Lit's production build: what the page will run.
  nodeResolve: { exportConditions: ['production', 'default'], browser: true },
  plugins: [
    jsonModules,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      define: { __VERSION__: JSON.stringify(version) },
    }),
    a11ySnapshotPlugin(),
    browserCommands(engine),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    countingReporter(),
  ],
  // No test measures time: this is only for what never ends, and a busy machine may take long over the rest.
  testFramework: { config: { timeout: 120_000 } },
  testsStartTimeout: PATIENCE,
  // All tests of a file together.
  testsFinishTimeout: 3_600_000,
  browserStartTimeout: PATIENCE,
};
