// Component tests in a real browser. One run drives one engine: ENGINE=chromium (the default), firefox or webkit.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findEngine } from './scripts/browsers.mjs';
import { freePort } from './scripts/free-port.mjs';
import { browserCommands } from './scripts/testing/browser-commands.mjs';
import { countingReporter } from './scripts/testing/browser-reporter.mjs';
import { bundleTests } from './scripts/testing/bundle.mjs';
import { browserTests } from './scripts/testing/files.mjs';
import { fontStyles } from './scripts/testing/fonts.mjs';
import { startWebKitDriver } from './scripts/webkit-driver.mjs';

const engine = process.env.ENGINE ?? 'chromium';

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

const bundles = process.env.TEST_BUNDLES
  ? process.env.TEST_BUNDLES.split('\n')
  : await bundleTests(process.env.TEST_FILES?.split('\n') ?? browserTests());

/** One to itself, since several engines run at once and would choose the same. */
const port = await freePort();

export default {
  files: bundles,
  port,
  browsers: [await launchers[engine]()],
  concurrency: engine === 'chromium' ? 2 : 1,
  testRunnerHtml: (framework) => `<!doctype html>
    <html data-engine="${engine}">
      <head><meta charset="utf-8" /><style>${fontStyles}</style></head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  plugins: [a11ySnapshotPlugin(), browserCommands(engine)],
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
