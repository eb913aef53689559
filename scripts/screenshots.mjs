// npm run screenshots: takes the pictures of the README from the built element. Not part of the tests: run it after a
// change that can be seen, and look at what comes out.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findEngine } from './browsers.mjs';
import { root } from './setup.mjs';

const folder = join(root, 'docs/images');
const script = join(root, 'dist/cdn/ltv-widgets.js');

const SHORT = 'working assumptions actions sensitivity goal scenarios ranges';

/** The acquisition cost brings the payback point into the picture. */
const PICTURES = [
  {
    name: 'ltv-calculator-en',
    width: 1200,
    scale: 1,
    lang: 'en',
    theme: 'light',
    attributes: { 'acquisition-cost': '120', hide: SHORT },
  },
  {
    name: 'ltv-calculator-ru',
    width: 1200,
    scale: 1,
    lang: 'ru',
    theme: 'light',
    attributes: { 'average-purchase': '2500', 'acquisition-cost': '4000', hide: SHORT },
  },
  {
    name: 'ltv-calculator-dark',
    width: 480,
    scale: 1.5,
    lang: 'en',
    theme: 'dark',
    attributes: { 'acquisition-cost': '120', show: 'title picture' },
  },
  ...['en', 'ru'].map((lang) => ({
    name: `dealer-${lang}`,
    width: 1200,
    scale: 1,
    lang,
    theme: 'light',
    attributes: { model: 'dealer', hide: `${SHORT} examples` },
  })),
];
/** So tall that nothing has to stick to an edge. */
const HEIGHT = 3000;

if (!existsSync(script)) {
  console.error('There is nothing built to take pictures of: npm run build');
  process.exit(1);
}

const browser = await puppeteer.launch({ executablePath: findEngine('chromium').path, args: ['--no-sandbox'] });
mkdirSync(folder, { recursive: true });
try {
  for (const { name, width, scale, lang, theme, attributes } of PICTURES) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.setContent(`<!doctype html><html lang="${lang}"><body></body></html>`);
    await page.addScriptTag({ path: script });
    await page.evaluate(
      (given) => {
        document.body.style.margin = '0';
        if (given.theme === 'dark') document.body.style.background = '#16191c';
        const calculator = document.createElement('ltv-calculator');
        for (const [attribute, value] of Object.entries(given)) calculator.setAttribute(attribute, value);
        document.body.append(calculator);
      },
      { theme, ...attributes },
    );
    await page.waitForFunction(() =>
      document.querySelector('ltv-calculator')?.shadowRoot?.querySelector('figure svg path'),
    );
    await sleep(300);
    const image = await (await page.$('ltv-calculator')).screenshot();
    writeFileSync(join(folder, `${name}.png`), image);
    console.log(`docs/images/${name}.png: ${Math.round(image.length / 1000)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
}
