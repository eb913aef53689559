import { existsSync, readFileSync, readdirSync } from 'node:fs';
import {
  enginesUnderTest,
  openEngine,
  watchScript,
  type Engine,
  type EngineName,
  type Page,
} from '../support/engines.js';
import { serve, type Served, type ServeOptions } from '../support/serve.js';

export const HOSTS = 'demo/hosts';
export const CLASSIC = '/dist/cdn/ltv-widgets.js';
export const MODULE = '/dist/cdn/ltv-calculator.js';

/** A browser and a server with the hosts of the demo, the built files and the pages of the test. */
export interface Guest {
  engine: EngineName;
  served: () => Served;
  /** Opens a host by its file name, or any other page by its path; forgets the requests made before. */
  open: (page: string) => Promise<Page>;
}

/** Describes the same tests in each engine under test. */
export function inEachEngine(title: string, options: ServeOptions, body: (guest: Guest) => void): void {
  inEngines(enginesUnderTest(), title, options, body);
}

/** Describes tests of what is the same in every engine, such as which file holds what. */
export function inChromium(title: string, options: ServeOptions, body: (guest: Guest) => void): void {
  const engines = enginesUnderTest().filter((engine) => engine === 'chromium');
  inEngines(engines, title, options, body);
}

function inEngines(
  engines: readonly EngineName[],
  title: string,
  options: ServeOptions,
  body: (guest: Guest) => void,
): void {
  for (const engine of engines) {
    describe(`${title}, in ${engine}`, () => {
      let served: Served;
      let pages: Page[] = [];

      before(async () => {
        if (!existsSync(`.${CLASSIC}`)) throw new Error('There is nothing built to test: npm run build');
        served = await serve({ ...options, root: '.', pages: { ...hosts(), ...options.pages } });
        await engineOf(engine);
      });
      afterEach(async () => {
        for (const page of pages) await page.close(); // In WebKit they share a window.
        pages = [];
      });
      after(() => served.close());

      body({
        engine,
        served: () => served,
        open: async (path) => {
          served.requests.length = 0;
          const page = await (await engineOf(engine)).newPage();
          pages.push(page);
          await page.goto(path.includes(':') ? path : served.url + (path.startsWith('/') ? path : `/${HOSTS}/${path}`));
          return page;
        },
      });
    });
  }
}

/** The pages of the demo, with the script before all others that notes what goes wrong. */
function hosts(): Record<string, string> {
  const files = readdirSync(HOSTS).filter((name) => name.endsWith('.html'));
  const pages = files.map((name) => [
    `/${HOSTS}/${name}`,
    watched(readFileSync(`${HOSTS}/${name}`, 'utf8'), '/watch.js'),
  ]);
  return { '/watch.js': watchScript, ...Object.fromEntries(pages) };
}

export function watched(page: string, script: string): string {
  return page.replace('<head>', `<head><script src="${script}"></script>`);
}

/** A page of the test: what goes into its head and body. */
export function pageOf(head: string, body: string): string {
  return watched(
    `<!doctype html><html lang="en"><head><meta charset="utf-8" />${head}<title>Test</title></head><body>${body}</body></html>`,
    '/watch.js',
  );
}

const engines = new Map<EngineName, Promise<Engine>>();

function engineOf(name: EngineName): Promise<Engine> {
  const engine = engines.get(name) ?? openEngine(name);
  engines.set(name, engine);
  return engine;
}

after(async () => {
  await Promise.all([...engines.values()].map(async (engine) => (await engine).close()));
});

/** Waits for a calculator to be drawn. */
export async function drawn(page: Page, selector = 'ltv-calculator'): Promise<void> {
  await page.waitFor((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=headline]'), selector);
}

export function headline(page: Page, selector = 'ltv-calculator'): Promise<string> {
  return page.evaluate(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim() ?? '',
    selector,
  );
}

export async function headlineBecomes(page: Page, text: string, selector = 'ltv-calculator'): Promise<void> {
  await page.waitFor(
    (tag, expected) =>
      document.querySelector(tag)?.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim() === expected,
    selector,
    text,
  );
}

/**
 * Looks at the page until something that is drawn late is as it has to be, or has been waited for long enough: then it is
 * seen as it is, and whoever asks finds the difference.
 */
export async function seenOnce<Seen>(look: () => Promise<Seen>, isThere: (seen: Seen) => boolean): Promise<Seen> {
  const end = Date.now() + 40_000;
  let seen = await look();
  while (!isThere(seen) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 50));
    seen = await look();
  }
  return seen;
}

/** The same twice in a row, with frames in between: nothing of it is being drawn any more. */
export async function seenSettled<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  let before: string | undefined;
  return seenOnce(look, (seen) => before === (before = JSON.stringify(seen)));
}

/** Replaces what stands in the field that has the focus, by the keyboard alone. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.press('End');
  for (let count = 0; count < 8; count += 1) await page.press('Backspace');
  await page.type(text);
}

/** What somebody reads on the page: text that takes up room. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}
