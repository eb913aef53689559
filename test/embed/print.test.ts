import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { CLASSIC, drawn, inEachEngine, pageOf } from './support.js';

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;
const head = `<script defer src="${CLASSIC}"></script>`;

const PRINTED = {
  en: ['Customer lifetime value'],
  ru: ['Пожизненная ценность клиента'],
};

inEachEngine(
  'the built files on paper',
  {
    pages: Object.fromEntries(
      Object.keys(PRINTED).map((language) => [`/${language}.html`, pageOf(head, `<ltv-calculator lang="${language}" acquisition-cost="100"></ltv-calculator>`)]),
    ),
  },
  ({ open, engine }) => {
    for (const language of Object.keys(PRINTED) as (keyof typeof PRINTED)[]) {
      const title = `show inputs, answer, working, tables and assumptions in ${language}`;
      const reason = engine !== 'chromium' ? 'only Chromium prints to a file here' : hasReader ? '' : 'no pdftotext on this machine';
      if (reason) it.skip(`${title} (${reason})`);
      else
        it(title, async () => {
          const page = await open(`/${language}.html`);
          await drawn(page);
          const folder = mkdtempSync(join(tmpdir(), 'ltv-widgets-print-'));
          try {
            const file = join(folder, 'page.pdf');
            writeFileSync(file, await page.print!());
            const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout;
            if (process.env.SHOW_PRINT) console.log(text);
            for (const words of PRINTED[language]) expect(text).to.include(words);
          } finally {
            rmSync(folder, { recursive: true });
          }
        });
    }
  },
);
