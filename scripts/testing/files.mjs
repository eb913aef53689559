// The test files, and what each needs before it can run.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** Paths of all test files, from the root of the project. */
const testFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();

const isBrowserTest = (file) => file.endsWith('.browser.test.ts');

export const browserTests = () => testFiles().filter(isBrowserTest);

/** The test files whose path contains one of the words (all, where there are none), by the job that runs them. */
export function testFilesByJob(words) {
  const files = testFiles().filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  const inNode = files.filter((file) => !isBrowserTest(file));
  const among = (list, ...folders) => list.filter((file) => folders.some((name) => file.startsWith(`test/${name}/`)));
  const core = among(inNode, 'core');
  const embed = among(inNode, 'embed');
  // These read what was built.
  const built = among(inNode, 'docs', 'ssr', 'types');
  const others = inNode.filter((file) => ![core, embed, built].some((list) => list.includes(file)));
  return { browser: files.filter(isBrowserTest), core, embed, built, others };
}
