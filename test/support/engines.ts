import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import { remote } from 'webdriverio';
import { chosenEngines, findEngine } from '../../scripts/browsers.mjs';
import { startWebKitDriver } from '../../scripts/webkit-driver.mjs';

/** For what never comes, in milliseconds; shorter than a test may take, so that it says what it waited for. */
const PATIENCE = 40_000;

/** For a browser to start and a page to load, in milliseconds: half a minute, the drivers' own, is little on a busy machine. */
const TO_LOAD = 120_000;

/** In CSS pixels. */
const VIEWPORT = { width: 1280, height: 720 };

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What went wrong on a page: console errors and warnings, uncaught errors, violated content security policies. */
export interface Problem {
  kind: 'console.error' | 'console.warn' | 'error' | 'rejection' | 'violation';
  text: string;
}

/** Keys by their W3C names. */
export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'Space';

export interface Page {
  engine: EngineName;
  goto: (url: string) => Promise<void>;
  /** Evaluates an expression, or calls a function with JSON arguments, in the page; promises are awaited. */
  evaluate: <Result = unknown, Args extends unknown[] = unknown[]>(
    what: string | ((...args: Args) => Result),
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Waits until an expression or function is truthy. */
  waitFor: <Args extends unknown[]>(what: string | ((...args: Args) => unknown), ...args: Args) => Promise<void>;
  /** Types with the real keyboard into whatever has the focus. */
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Clicks with the real pointer, in CSS pixels of the viewport. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Clicks the middle of an element; the selectors lead through shadow roots: `click('ltv-calculator', 'input')`. */
  click: (...selectors: string[]) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  screenshot: () => Promise<Buffer>;
  /** The page on paper, as a PDF; Chromium alone can. */
  print?: () => Promise<Buffer>;
  /**
   * What went wrong since the page began. In WebKit, which takes no script before the page's own, the page has to
   * load `watchScript` first for this to be complete.
   */
  problems: () => Promise<Problem[]>;
  close: () => Promise<void>;
}

export interface Engine {
  name: EngineName;
  newPage: (url?: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** The engines to test in: BROWSERS, or what the machine has. */
export function enginesUnderTest(): EngineName[] {
  return chosenEngines() as EngineName[];
}

/** Gathers a page's problems in `__problems`. Pages for WebKit load it as their first script. */
export const watchScript = `(() => {
  if (window.__problems) return;
  const problems = [];
  Object.defineProperty(window, '__problems', { value: problems });
  const note = (kind, text) => problems.push({ kind, text: String(text) });
  addEventListener('error', (event) => {
    note('error', event.message || 'could not load ' + (event.target?.src ?? event.target?.href ?? ''));
  }, true);
  addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
  addEventListener('securitypolicyviolation', (event) => {
    if (event.blockedURI.endsWith('/favicon.ico')) return; // The browser's own wish, not the page's.
    note('violation', event.violatedDirective + ' ' + (event.blockedURI || event.sample));
  });
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...words) => {
      note('console.' + level, words.join(' '));
      original.apply(console, words);
    };
  }
})();`;

export async function openEngine(name: EngineName): Promise<Engine> {
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[name]();
}

function executable(name: EngineName): string {
  const found = findEngine(name);
  if (!found) throw new Error(`No ${name} on this machine.`);
  return found.path;
}

/** tsx wraps functions in a helper that the page does not have. */
function expression(what: string | ((...args: never[]) => unknown), args: unknown[]): string {
  if (typeof what === 'string') return what;
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `((__name) => (${what.toString()})(${list}))((value) => value)`;
}

/** Of no promise a plain value: on a page that is just being left nothing is answered later. */
function truthOf(code: string): string {
  return `((value) => (typeof value?.then === 'function' ? value.then(Boolean) : Boolean(value)))(${code})`;
}

interface Driver {
  goto: (url: string) => Promise<unknown>;
  evaluate: (code: string) => Promise<unknown>;
  type: (text: string) => Promise<unknown>;
  press: (key: string, withShift: boolean) => Promise<unknown>;
  clickAt: (x: number, y: number) => Promise<unknown>;
  resize: (width: number, height: number) => Promise<unknown>;
  screenshot: () => Promise<Buffer>;
  print?: () => Promise<Buffer>;
  close: () => Promise<unknown>;
}

function pageOf(engine: EngineName, driver: Driver): Page {
  const page: Page = {
    engine,
    goto: async (url) => void (await driver.goto(url)),
    evaluate: (async (what: string | (() => unknown), ...args: unknown[]) =>
      driver.evaluate(expression(what, args))) as Page['evaluate'],
    waitFor: async (what, ...args) => {
      const code = expression(what, args);
      const end = Date.now() + PATIENCE;
      while (!(await driver.evaluate(truthOf(code)).catch(() => false))) {
        if (Date.now() > end) throw new Error(`${engine}: still not true after ${PATIENCE / 1000} s: ${code}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    type: async (text) => void (await driver.type(text)),
    press: async (key) => {
      const plain = key.replace('Shift+', '');
      await driver.press(plain, plain !== key);
    },
    clickAt: async (x, y) => void (await driver.clickAt(x, y)),
    click: async (...selectors) => {
      const point = (await page.evaluate(middleOf as (...path: string[]) => unknown, ...selectors)) as
        { x: number; y: number } | undefined;
      if (!point) throw new Error(`${engine}: no ${selectors.join(' → ')} on the page.`);
      await driver.clickAt(point.x, point.y);
      // Keys that come before the field has the focus go nowhere.
      await page.waitFor(takesKeys as (...path: string[]) => unknown, ...selectors);
    },
    resize: async (width, height) => void (await driver.resize(width, height)),
    screenshot: () => driver.screenshot(),
    ...(driver.print && { print: driver.print }),
    problems: async () => (await driver.evaluate('window.__problems ?? []')) as Problem[],
    close: async () => void (await driver.close()),
  };
  return page;
}

/** Runs in the page: whether a field of text has the focus; of anything else, nobody knows whether it should. */
function takesKeys(...path: string[]): boolean {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    element = scope?.querySelector(selector) ?? null;
    scope = element?.shadowRoot ?? element;
  }
  if (!(element instanceof HTMLInputElement) || element.type !== 'text') return true;
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/**
 * Runs in the page, until nothing moves any more. Firefox sends a pointer to where things were until the frame after a
 * scroll.
 */
async function middleOf(...path: string[]): Promise<{ x: number; y: number } | undefined> {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    element = scope?.querySelector(selector) ?? null;
    scope = element?.shadowRoot ?? element;
  }
  if (!element) return undefined;
  const place = () => JSON.stringify(element.getBoundingClientRect());
  let before = '';
  for (let frames = 0; frames < 2 || (before !== place() && frames < 100); frames += 1) {
    // Again and again: what is drawn above it meanwhile moves it out of sight.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    before = place();
    await new Promise((done) => requestAnimationFrame(done));
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

async function openChromium(): Promise<Engine> {
  const browser = await puppeteer.launch({
    executablePath: executable('chromium'),
    timeout: TO_LOAD,
    protocolTimeout: TO_LOAD,
    defaultViewport: VIEWPORT,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--lang=en-US',
    ],
  });
  return enginePuppeteerDrives('chromium', browser, async () => {
    // A tab and no context of its own: with each comes a window, which costs as much as the page in it.
    const tab = await browser.newPage();
    const protocol = await tab.createCDPSession();
    return {
      tab,
      // Straight over the protocol: a strict page forbids the evaluation of texts that puppeteer's own would be.
      evaluate: async (code) => {
        const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
          expression: code,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as unknown;
      },
      print: async () => Buffer.from(await tab.pdf({ format: 'A4' })),
      close: () => tab.close(),
    };
  });
}

async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    executablePath: executable('firefox'),
    timeout: TO_LOAD,
    protocolTimeout: TO_LOAD,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'dom.security.trusted_types.enabled': true },
  });
  return enginePuppeteerDrives('firefox', browser, async () => {
    const tab = await browser.newPage();
    return { tab, evaluate: (code) => tab.evaluate(code), close: () => tab.close() };
  });
}

/** What differs between the browsers that puppeteer drives. */
interface Opened extends Pick<Driver, 'evaluate' | 'print' | 'close'> {
  readonly tab: Tab;
}

function enginePuppeteerDrives(name: EngineName, browser: Browser, open: () => Promise<Opened>): Engine {
  return {
    name,
    close: () => browser.close(),
    newPage: async (url) => {
      const { tab, ...own } = await open();
      tab.setDefaultTimeout(TO_LOAD);
      await tab.evaluateOnNewDocument(watchScript);
      const page = pageOf(name, {
        goto: (address) => tab.goto(address),
        type: (text) => tab.keyboard.type(text),
        press: async (key, withShift) => {
          if (withShift) await tab.keyboard.down('Shift');
          await tab.keyboard.press(key as 'Tab');
          if (withShift) await tab.keyboard.up('Shift');
        },
        clickAt: (x, y) => tab.mouse.click(x, y),
        resize: (width, height) => tab.setViewport({ width, height }),
        screenshot: async () => Buffer.from(await tab.screenshot()),
        ...own,
      });
      if (url !== undefined) await page.goto(url);
      return page;
    },
  };
}

async function openWebKit(): Promise<Engine> {
  const { port, capabilities, stop } = await startWebKitDriver();
  const browser = await remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities,
    logLevel: 'error',
    connectionRetryCount: 1,
  }).catch((error: unknown) => {
    stop();
    throw error;
  });
  return {
    name: 'webkit',
    close: async () => {
      await browser.deleteSession().catch(() => undefined);
      stop();
    },
    // One window for all: a new page takes the place of the one before.
    newPage: async (url) => {
      const page = pageOf('webkit', {
        goto: (address) => browser.navigateTo(address),
        evaluate: async (code) => {
          const answer = (await browser.executeAsyncScript(
            `const done = arguments[arguments.length - 1];
             const fail = (error) => done({ error: String(error?.stack ?? error) });
             try {
               const value = (${code});
               if (typeof value?.then === 'function') value.then((value) => done({ value }), fail);
               else done({ value });
             } catch (error) {
               fail(error);
             }`,
            [],
          )) as { value?: unknown; error?: string };
          if (answer.error !== undefined) throw new Error(answer.error);
          return answer.value;
        },
        type: (text) => keys(browser, [...text]),
        press: (key, withShift) => keys(browser, [W3C_KEYS[key] ?? key], withShift),
        clickAt: (x, y) =>
          browser.performActions([
            {
              type: 'pointer',
              id: 'mouse',
              parameters: { pointerType: 'mouse' },
              actions: [
                { type: 'pointerMove', x, y, origin: 'viewport', duration: 0 },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ]),
        resize: (width, height) => browser.setWindowRect(null, null, width, height),
        screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
        close: () => browser.navigateTo('about:blank'),
      });
      await page.goto(url ?? 'about:blank');
      return page;
    },
  };
}

const W3C_KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const SHIFT = '\uE008';

async function keys(browser: WebdriverIO.Browser, list: string[], withShift = false): Promise<void> {
  const strokes = list.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  const shifted = [{ type: 'keyDown', value: SHIFT }, ...strokes, { type: 'keyUp', value: SHIFT }];
  await browser.performActions([{ type: 'key', id: 'keyboard', actions: withShift ? shifted : strokes }]);
}
