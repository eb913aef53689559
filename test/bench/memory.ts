import { metrics, type Lab, type Tab } from './browser.js';

/** What a page holds after everything that can go has gone. */
export interface Held {
  heapBytes: number;
  nodes: number;
  listeners: number;
  calculators: number;
}

export interface Memory {
  mounts: number;
  /** Before the first hundred that count, and after each hundred. */
  held: readonly Held[];
}

const WARM_UP = 100;
const MOUNTS = 100;

/** Puts a calculator on a page and takes it away a hundred times, three times over. */
export async function measureMemory(lab: Lab): Promise<Memory> {
  const tab = await lab.open('/empty.html', { rate: 1 });
  await tab.page.addScriptTag({ url: '/cdn/ltv-widgets.js' });
  await tab.protocol.send('Performance.enable');
  await tab.call('mounts', WARM_UP);
  const held = [await holding(tab)];
  for (let time = 0; time < 3; time += 1) {
    await tab.call('mounts', MOUNTS);
    held.push(await holding(tab));
  }
  await tab.close();
  return { mounts: MOUNTS, held };
}

async function holding(tab: Tab): Promise<Held> {
  // What is let go by one collection may hold what only the next one can take.
  for (let time = 0; time < 3; time += 1) await tab.protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tab.protocol.send('Runtime.getHeapUsage');
  const { Nodes, JSEventListeners } = await metrics(tab);
  return { heapBytes: usedSize, nodes: Nodes!, listeners: JSEventListeners!, calculators: await alive(tab) };
}

async function alive({ protocol }: Tab): Promise<number> {
  const { result: prototype } = await protocol.send('Runtime.evaluate', {
    expression: `customElements.get('ltv-calculator').prototype`,
  });
  const { objects } = await protocol.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId! });
  const { result } = await protocol.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await protocol.send('Runtime.releaseObject', { objectId: objects.objectId! });
  await protocol.send('Runtime.releaseObject', { objectId: prototype.objectId! });
  return result.value as number;
}
