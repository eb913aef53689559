// Bundles the browser tests, so that a test page loads a handful of files instead of hundreds of modules. Every test
// file stays an entry of its own; what they share lies in common chunks.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../setup.mjs';

/** Folder of the bundles, from the root of the project: each run has one of its own, which goes with it. */
const BUNDLES = `.test-bundles/${process.pid}`;

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The path of the bundle of a test file, both from the root of the project. */
const bundleOf = (file) => `${BUNDLES}/${file.replace(/\.ts$/, '.js')}`;

/** The test file that a bundle was made of, both from the root of the project. */
export const sourceOf = (bundle) =>
  bundle
    .replaceAll('\\', '/')
    .replace(/^\.test-bundles\/\d+\//, '')
    .replace(/\.js$/, '.ts');

/** Writes the bundles of test files, and of the script that defines all elements; returns the paths of the first. */
export async function bundleTests(files) {
  process.once('exit', () => rmSync(join(root, BUNDLES), { recursive: true, force: true }));
  const inputs = [...files, 'src/define.ts'];
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(inputs.map((file) => [file.replace(/\.ts$/, ''), join(root, file)])),
    platform: 'browser',
    // Commands reach the server of the test runner by an address that only that server knows.
    external: /^\/__web-dev-server__/,
    preserveEntrySignatures: false,
    // By its package.json most of our modules do nothing but export; those of the tests register elements.
    treeshake: false,
    // Lit's production build: what a page will run.
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { define: { __VERSION__: JSON.stringify(version), __BUNDLES__: JSON.stringify(`/${BUNDLES}`) } },
  });
  await bundle.write({
    dir: join(root, BUNDLES),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  });
  await bundle.close();
  return files.map(bundleOf);
}
