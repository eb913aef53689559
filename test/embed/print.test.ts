import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Page } from '../support/engines.js';
import { CLASSIC, drawn, inEachEngine, pageOf } from './support.js';

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;
const head = `<script defer src="${CLASSIC}"></script>`;

const LANGUAGES = ['en', 'ru'];

/** The same in whatever columns and lines it stands. */
const squeezed = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]/g, '');

/** What must stand on paper, and how much of it there is at least. */
const PARTS = {
  questions: ['.form > .fields .label', 6],
  headline: ['[part=headline], [part=sentence]', 2],
  figures: ['.figures dt, .figures dd', 10],
  breakdown: ['[part=breakdown] :is(caption, th, td)', 6],
  'tables of the pictures': ['.chart-table :is(th, td)', 60],
  'names of the working': ['[part~=working] .disclosure-title', 1],
  assumptions: ['[part~=assumptions] :is(li, .disclosure-title)', 5],
} as const;

inEachEngine(
  'the built files on paper',
  {
    pages: Object.fromEntries(
      LANGUAGES.map((language) => [
        `/${language}.html`,
        pageOf(head, `<ltv-calculator lang="${language}" acquisition-cost="100"></ltv-calculator>`),
      ]),
    ),
  },
  ({ open, engine }) => {
    for (const language of LANGUAGES) {
      const title = `show inputs, answer, working, tables and assumptions in ${language}`;
      const reason =
        engine !== 'chromium' ? 'only Chromium prints to a file here' : hasReader ? '' : 'no pdftotext on this machine';
      if (reason) it.skip(`${title} (${reason})`);
      else
        it(title, async () => {
          const page = await open(`/${language}.html`);
          await drawn(page);
          const folder = mkdtempSync(join(tmpdir(), 'ltv-widgets-print-'));
          try {
            const file = join(folder, 'page.pdf');
            writeFileSync(file, await page.print!());
            const paper = squeezed(spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout);
            for (const [name, [selector, atLeast]] of Object.entries(PARTS)) {
              const texts = await textsOf(page, selector);
              expect(texts.length, name).to.be.at.least(atLeast);
              for (const text of texts) expect(paper, name).to.include(squeezed(text));
            }
            for (const value of ['50', '100', ...(await formulas(page))]) expect(paper).to.include(squeezed(value));
          } finally {
            rmSync(folder, { recursive: true });
          }
        });
    }
  },
);

function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (where) =>
      [...document.querySelector('ltv-calculator')!.shadowRoot!.querySelectorAll(where)]
        .map((element) => element.textContent ?? '')
        .filter((text) => text.trim() !== ''),
    selector,
  );
}

/** The results that the working comes to, as they stand at the end of each line. */
function formulas(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelector('ltv-calculator')!.shadowRoot!.querySelectorAll('[part~=working] math')].map(
      (math) => math.textContent?.split('=').at(-1) ?? '',
    ),
  );
}
