import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

export interface Bytes {
  title: string;
  min: number;
  gzip: number;
  brotli: number;
  note?: string;
}

const HERE = fileURLToPath(new URL('peers/', import.meta.url));

/** What a page would import to use each of them. */
const PEERS: readonly { title: string; code: string; note?: string }[] = [
  { title: 'emoji-picker-element', code: `import 'emoji-picker-element';`, note: 'a picker; its data comes later' },
  { title: 'media-chrome', code: `import 'media-chrome';`, note: 'controls of a video player' },
  {
    title: 'chart.js, bar and line alone',
    code: `import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
      Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
      globalThis.Chart = Chart;`,
    note: 'pictures alone, no form',
  },
  {
    title: 'chart.js/auto',
    code: `import Chart from 'chart.js/auto'; globalThis.Chart = Chart;`,
    note: 'pictures alone, no form',
  },
  {
    title: '@typeform/embed',
    code: `import * as typeform from '@typeform/embed'; globalThis.typeform = typeform;`,
    note: 'a loader; the form comes later in a frame',
  },
  {
    title: 'mortgage-calculator-package',
    code: `import * as mortgage from 'mortgage-calculator-package'; globalThis.mortgage = mortgage;`,
    note: 'without its style sheet',
  },
];

export const CHART_PICTURE = `import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
  Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
  const values = Array.from({ length: 38 }, (_, month) => 500 * (1 - 0.9 ** month));
  new Chart(document.querySelector('canvas'), {
    type: 'line',
    data: { labels: values.map((_, month) => month), datasets: [{ data: values }] },
    options: { animation: false },
  });`;

/** Installs what is compared with, in a folder that is no part of the project. */
export function installPeers(folder: string): void {
  const lock = 'package-lock.json';
  const wanted = readFileSync(join(HERE, lock), 'utf8');
  if (existsSync(join(folder, 'node_modules')) && readFileSync(join(folder, lock), 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  cpSync(HERE, folder, { recursive: true });
  console.log('Installing what the bytes are compared with …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see above.');
}

/** One script of everything that `code` imports, minified. */
export async function bundle(folder: string, code: string): Promise<Buffer> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bundled' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return Buffer.from(output.output[0].code);
}

export function weigh(title: string, files: readonly Buffer[], note?: string): Bytes {
  const total = (of: (code: Buffer) => number) => files.reduce((sum, code) => sum + of(code), 0);
  return {
    title,
    min: total((code) => code.length),
    gzip: total((code) => gzipSync(code, { level: 9 }).length),
    brotli: total((code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length),
    ...(note !== undefined && { note }),
  };
}

export async function measureBytes(
  built: string,
  peers: string,
): Promise<{ ours: Bytes[]; peers: (Bytes | { title: string; error: string })[] }> {
  const others: (Bytes | { title: string; error: string })[] = [];
  for (const { title, code, note } of PEERS) {
    try {
      others.push(weigh(title, [await bundle(peers, code)], note));
    } catch (error) {
      others.push({ title, error: String((error as Error).message).split('\n')[0]! });
    }
  }
  const styles = join(peers, 'node_modules/mortgage-calculator-package/dist/styles.css');
  if (existsSync(styles)) others.push(weigh('mortgage-calculator-package, its style sheet', [readFileSync(styles)]));
  const alike = await bundle(built, `import './ltv-calculator/define.js';`);
  return {
    ours: [
      ...delivered(join(built, 'cdn')),
      weigh('ltv-calculator, bundled as those below', [alike], 'everything in one file'),
    ],
    peers: others,
  };
}

/** What a page loads for each of our entries: the file and every chunk that it reaches. */
function delivered(cdn: string): Bytes[] {
  return readdirSync(cdn)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => {
      const files = [...reachable(cdn, name)].map((file) => readFileSync(join(cdn, file)));
      return weigh(name, files, files.length > 1 ? `${files.length} files` : 'one file, also from a disk');
    });
}

function reachable(folder: string, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(join(folder, name), 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
    reachable(folder, posix.join(posix.dirname(name), path!), seen);
  }
  return seen;
}
