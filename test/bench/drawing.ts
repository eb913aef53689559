import { setTimeout as sleep } from 'node:timers/promises';
import { THROTTLE, throttle, type Lab, type Tab } from './browser.js';
import { spread, type Spread } from './statistics.js';
import { longestWhileTyping } from './trace.js';

/** Every model whose headline can be drawn at random, with what makes it so. */
const MODELS: Readonly<Record<string, string>> = {
  business: '',
  dealer: '',
  vehicle: '',
  service: '',
  segments: 'segment-basis="dealer"',
};

/** One key after another; between them ten thousand draws are made to their end. */
const KEYS = 4;
const BETWEEN = 700;
/** Rounds until nothing is compiled any more. */
const WARM_UP = 2;

/** Typing while the answer is drawn ten thousand times after every key. */
export interface Drawing {
  model: string;
  /** The longest task of a round, in milliseconds: with a key in it, and without. Of the thread, and throttled on the wall. */
  keystrokes: Spread;
  throttledKeystrokes: Spread;
  others: Spread;
  throttledOthers: Spread;
}

export async function measureDrawing(lab: Lab, rounds: number): Promise<Drawing[]> {
  const measured: Drawing[] = [];
  for (const model of Object.keys(MODELS)) {
    const tab = await opened(lab, model);
    for (let round = 0; round < WARM_UP; round += 1) await type(tab, 1);
    const runs = { plain: [] as Run[], throttled: [] as Run[] };
    for (let round = 0; round < rounds; round += 1) {
      await throttle(tab, 1);
      runs.plain.push(await longestWhileTyping(tab, () => type(tab, 1)));
      await throttle(tab, THROTTLE);
      runs.throttled.push(await longestWhileTyping(tab, () => type(tab, THROTTLE)));
    }
    await tab.close();
    measured.push({
      model,
      keystrokes: spread(runs.plain.map(({ keystrokes }) => keystrokes.thread)),
      throttledKeystrokes: spread(runs.throttled.map(({ keystrokes }) => keystrokes.wall)),
      others: spread(runs.plain.map(({ others }) => others.thread)),
      throttledOthers: spread(runs.throttled.map(({ others }) => others.wall)),
    });
  }
  return measured;
}

type Run = Awaited<ReturnType<typeof longestWhileTyping>>;

/** A calculator whose ranges are open. */
async function opened(lab: Lab, model: string): Promise<Tab> {
  const tab = await lab.open('/empty.html');
  await tab.page.addScriptTag({ url: '/cdn/ltv-widgets.js' });
  await tab.page.evaluate((markup) => void (document.body.innerHTML = markup), markupOf(model));
  await tab.page.locator('ltv-calculator >>> [aria-controls="ranges-content"]').click();
  await tab.page.locator('ltv-calculator >>> .explore-sentence').wait();
  return tab;
}

const markupOf = (model: string) => `<ltv-calculator model="${model}" ${MODELS[model]}></ltv-calculator>`;

async function type({ page }: Tab, rate: number): Promise<void> {
  await page.focus('ltv-calculator >>> .fields input');
  await page.keyboard.press('End');
  for (let key = 0; key < KEYS; key += 1) {
    await (key % 2 === 0 ? page.keyboard.type(String(1 + key)) : page.keyboard.press('Backspace'));
    await sleep(BETWEEN * rate);
  }
}
