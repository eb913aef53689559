import { expect } from 'chai';
import { npsInterval, type AnswerCounts, type NpsMethod } from '../../src/core/nps/index.js';
import { valueOf } from '../core/support/expect-outcome.js';
import { textOf } from './support/markdown.js';

/** Numbers with a sign of their own, spaces or commas between thousands. */
const numbersIn = (cell: string) =>
  [...cell.matchAll(/[+−]?\d[\d,\u00a0 ]*/g)].map(([text]) =>
    Number(text.replace('−', '-').replaceAll(/[+,\u00a0 ]/g, '')),
  );

describe('the table of intervals in the guides to the score', () => {
  for (const path of ['docs/nps.md', 'docs/nps.ru.md']) {
    const rows = [...textOf(path).matchAll(/^\| +([\d, \u00a0]+\d) \| (\d+, \d+, \d+) +\|(.*)\|$/gm)];

    it(`${path}: has its four rows`, () => expect(rows).to.have.length(4));

    for (const [, answers = '', three = '', rest = ''] of rows)
      it(`${path}: ${three} is what the formulas give`, () => {
        const [promoters, passives, detractors] = three.split(', ').map(Number);
        const counts = { promoters, passives, detractors } as AnswerCounts;
        const [score, shown, plain] = rest.split('|').map(numbersIn);
        expect(numbersIn(answers)[0]).to.equal(promoters! + passives! + detractors!);
        expect(score![0]).to.equal((100 * (promoters! - detractors!)) / numbersIn(answers)[0]!);
        expect(shown).to.deep.equal(limits(counts, 'adjusted'));
        expect(plain).to.deep.equal(limits(counts, 'wald'));
      });
  }
});

function limits(counts: AnswerCounts, method: NpsMethod): number[] {
  const { lower, upper } = valueOf(npsInterval({ counts, level: 0.95, method }));
  return [Math.round(lower), Math.round(upper)];
}
