// npm run storybook:smoke: opens each story of the built Storybook in Chromium. It has to finish, with no error on the
// console or the page, with no request to anybody else, and with nothing for axe to say.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureEngines, findEngine } from './browsers.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

if (!existsSync(join(folder, 'index.json'))) {
  console.error('No storybook-static: run npm run storybook:build first.');
  process.exit(1);
}
ensureEngines(['chromium']);

const server = createServer((request, response) => {
  if (request.url === '/favicon.ico') return response.writeHead(204).end();
  const file = normalize(join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
/** Stories that are open at the same time. */
const AT_ONCE = 2;
/** For what never comes, in milliseconds; a busy machine may take long over the rest. */
const PATIENCE = 120_000;
const browser = await puppeteer.launch({
  executablePath: findEngine('chromium').path,
  args: ['--no-sandbox'],
  timeout: PATIENCE,
});

/** Runs in the page, before anything of Storybook: keeps how the story ended in `__story`. */
function watchStory() {
  const timer = setInterval(() => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(timer);
    const end = (status) => (words) => (window.__story ??= `${status} ${words?.message ?? words?.description ?? ''}`);
    channel.on('storyFinished', ({ status }) => (window.__story ??= status));
    for (const bad of ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException']) {
      channel.on(bad, end(bad));
    }
  }, 1);
}

/** Opens a window for stories, in which each takes the place of the one before, as when somebody goes through them. */
async function openWindow() {
  // Of two tabs in one window the other is hidden.
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(PATIENCE);
  let problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin)) {
      problems.push(`request: ${request.url()}`);
    }
  });
  await page.evaluateOnNewDocument(watchStory);
  let isOpen = false;

  async function show(id) {
    if (isOpen) {
      await page.evaluate((storyId) => {
        window.__story = undefined;
        window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }, id);
    } else {
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
      await page.addScriptTag({ path: axe });
      isOpen = true;
    }
    await page.waitForFunction(() => window.__story !== undefined);
  }

  async function look() {
    const status = await page.evaluate(() => window.__story);
    if (status !== 'success') problems.push(`story: ${status}`);
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll('#storybook-root *')].some((shown) => {
        const { width, height } = shown.getBoundingClientRect();
        return width > 100 && height > 40;
      }),
    );
    if (!visible) problems.push('nothing to be seen');
    const { violations } = await page.evaluate(() => window.axe.run('#storybook-root'));
    for (const { id: rule, help, nodes } of violations) {
      problems.push(`axe ${rule}: ${help} (${nodes.map(({ target }) => target.flat().join(' ')).join('; ')})`);
    }
  }

  return async function problemsOf({ id }) {
    problems = [];
    try {
      await show(id);
      await look();
    } catch (error) {
      problems.push(error.message.split('\n')[0]);
      isOpen = false; // The next one gets a page that nothing has happened to.
    }
    return problems;
  };
}

let bad = 0;
const waiting = [...stories];

async function openOneAfterAnother() {
  const problemsOf = await openWindow();
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const problems = await problemsOf(story);
    if (problems.length > 0) bad += 1;
    console.log([`${problems.length > 0 ? '✗' : '✓'} ${story.id}`, ...problems].join('\n    '));
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, openOneAfterAnother));
await browser.close();
server.close();
console.log(`${stories.length - bad} of ${stories.length} stories are sound.`);
if (bad > 0 || stories.length === 0) process.exitCode = 1;
