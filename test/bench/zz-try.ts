import { openLab } from '/work/main/test/bench/browser.ts';
import { measureKeystrokes } from '/work/main/test/bench/keystroke.ts';
const lab = await openLab(process.argv[2]);
console.log(lab.version);
console.log(JSON.stringify(await measureKeystrokes(lab, 6), (k, v) => typeof v === 'number' ? +v.toFixed(3) : v, 1));
await lab.close();
