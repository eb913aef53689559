import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { serve, type Served } from '../support/serve.js';

/** How much slower than this machine: about a phone of the lower middle. */
export const THROTTLE = 4;

const page = (name: string) => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

export const byHand = page('by-hand.html');

const EMPTY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body></body></html>';

/** A page that is measured, with the protocol to the browser beside it. */
export interface Tab {
  page: Page;
  protocol: CDPSession;
  /** Calls a function of `pages/clock.js`. */
  call: <Result>(name: string, argument?: unknown) => Promise<Result>;
  close: () => Promise<void>;
}

export interface Lab {
  version: string;
  open: (path: string, options?: TabOptions) => Promise<Tab>;
  close: () => Promise<void>;
}

export interface TabOptions {
  width?: number;
  height?: number;
  rate?: number;
  /** Runs before the page is loaded. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** A browser and a server of the built files and the pages of the bench. */
export async function openLab(built: string): Promise<Lab> {
  const served = await serve({
    root: built,
    pages: { '/by-hand.html': byHand, '/ours.html': page('ours.html'), '/empty.html': EMPTY },
  });
  const engine = findEngine('chromium');
  if (!engine) throw new Error('There is no Chromium on this machine.');
  const browser = await puppeteer.launch({
    executablePath: engine.path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--lang=en-US'],
  });
  return {
    version: await browser.version(),
    open: (path, options) => openTab(browser, served, path, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Each tab has a context of its own, and so a process of its own: nothing is compiled or warm from another tab. */
async function openTab(browser: Browser, served: Served, path: string, options: TabOptions = {}): Promise<Tab> {
  const { width = 1200, height = 900, rate = THROTTLE, prepare } = options;
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width, height });
  await tab.evaluateOnNewDocument(page('clock.js'));
  const protocol = await tab.createCDPSession();
  await prepare?.(tab);
  await tab.goto(served.url + path, { waitUntil: 'load' });
  const opened: Tab = {
    page: tab,
    protocol,
    call: async (name, argument) => {
      const expression = `bench.${name}(${JSON.stringify(argument) ?? ''})`;
      const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
    close: () => context.close(),
  };
  await throttle(opened, rate);
  return opened;
}

export async function throttle({ protocol }: Tab, rate: number): Promise<void> {
  await protocol.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Counters of the browser: seconds for durations, else numbers. */
export async function metrics({ protocol }: Tab): Promise<Record<string, number>> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
