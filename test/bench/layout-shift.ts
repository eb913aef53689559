import type { HTTPRequest } from 'puppeteer-core';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from './browser.js';

export interface Shift {
  width: number;
  language: string;
  /** How tall the calculator is once it is drawn, on a page that gives it the whole width. */
  height: number;
  /** Layout shift with no rule, with room for that height, and on an ordinary screen with the rule of `Shifts`. */
  without: number;
  withHeight: number;
  withRule: number;
}

export interface Shifts {
  /** One height for every width and language: what is taller than the screen needs room for the screen alone. */
  rule: string;
  rows: Shift[];
}

const WIDTHS = [320, 390, 768, 1200];
const LANGUAGES = ['en', 'ru'];

/** An ordinary screen; and one so tall that everything on the page counts. */
const SCREEN = 800;
const TALL = 6000;

/** The script comes when the page has long been painted. */
const DELAY = 400;

function pageWith(language: string, rule: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Loading</title>
    <style>body { margin: 0 } ${rule}</style></head>
    <body><h1>Above</h1><ltv-calculator><p>Lifetime value is purchase × frequency × margin ÷ churn.</p></ltv-calculator>
    <p>Below: what must not move.</p><script async src="/cdn/ltv-widgets.js"></script></body></html>`;
}

const room = (height: string) => `ltv-calculator:not(:defined) { display: block; min-height: ${height} }`;

export async function measureShifts(lab: Lab): Promise<Shifts> {
  const drawn = [];
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      const { height, shift } = await load(lab, language, '', width, TALL);
      drawn.push({ width, language, height: Math.ceil(height), without: shift });
    }
  }
  const rule = `min(100vh, ${Math.min(...drawn.map(({ height }) => height))}px)`;
  const rows: Shift[] = [];
  for (const one of drawn) {
    const withHeight = await load(lab, one.language, room(`${one.height}px`), one.width, TALL);
    const withRule = await load(lab, one.language, room(rule), one.width, SCREEN);
    rows.push({ ...one, withHeight: withHeight.shift, withRule: withRule.shift });
  }
  return { rule, rows };
}

async function load(lab: Lab, language: string, rule: string, width: number, height: number) {
  const answer = async (request: HTTPRequest) => {
    if (request.url().endsWith('/empty.html'))
      return request.respond({ contentType: 'text/html', body: pageWith(language, rule) });
    if (/\/cdn\/[^/]*\.js$/.test(request.url())) await sleep(DELAY);
    return request.continue();
  };
  const tab = await lab.open('/empty.html', {
    ...{ width, height, rate: 1 },
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request));
    },
  });
  await tab.page.waitForFunction(`document.querySelector('ltv-calculator').shadowRoot?.querySelector('.pictures')`);
  await sleep(DELAY);
  const tall = (await tab.page.evaluate(
    `document.querySelector('ltv-calculator').getBoundingClientRect().height`,
  )) as number;
  const shift = await tab.call<number>('shift');
  await tab.close();
  return { height: tall, shift };
}
