import { expect } from 'chai';
import { calculate, type NpsInputs } from '../../../src/calculators/index.js';
import type { WordsLanguage } from '../../../src/locale/language.js';
import { npsPictures } from '../../../src/elements/nps-calculator/pictures.js';
import { en } from '../../../src/elements/nps-calculator/words/en.js';
import { ru } from '../../../src/elements/nps-calculator/words/ru.js';
import { createText } from '../../../src/elements/text.js';
import type { View } from '../../../src/elements/view.js';
import { markup } from '../charts/markup.js';

interface Drawing {
  readonly language?: WordsLanguage;
  readonly width?: number;
  readonly open?: readonly string[];
}

/** The pictures of an answer, near enough to markup to look for words and numbers; spaces are all alike. */
function drawn(inputs: Partial<NpsInputs>, { language = 'en', width = 600, open = [] }: Drawing = {}): string {
  const answer = calculate('nps', inputs as NpsInputs, { language });
  if (!answer.ok) throw new Error(answer.issues[0]!.code);
  const view = {
    text: createText(language, null, { en, ru }),
    ...{ direction: 'ltr', width, fontSize: 16, settled: true, open: new Set(open) },
    ask: { toggle: () => undefined },
  } as unknown as View;
  return markup(npsPictures(answer.value, view)).replace(/[\s\u00a0\u202f]+/g, ' ');
}

function titles(text: string): string[] {
  return [...text.matchAll(/<figcaption[^>]*>(.*?)<\/figcaption>/g)].map(([, title]) => title!);
}

function cells(text: string, table: string): string[] {
  const [, body] = text.split(`id="${table}-table"`);
  return [...body!.split('</table>')[0]!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!.trim());
}

describe('the pictures of NPS', () => {
  it('say the score and its interval to those who do not see them, and have them in a table', () => {
    const text = drawn({});
    expect(text).to.contain(
      'aria-label=NPS from 1,000 answers: +40 points. For all customers it is estimated to be between 35 and 45',
    );
    expect(text).to.contain('NPS: +40 points\u2069').and.contain('95% confidence: +35 to +45\u2069');
    expect(cells(text, 'npsScore').slice(2)).to.deep.equal([
      ...['NPS', '+40 points'],
      ...['Lower end of the interval', '+34.9 points'],
      ...['Upper end of the interval', '+44.8 points'],
    ]);
  });

  it('say the score to compare with too', () => {
    const text = drawn({ comparisonScore: -12.5 });
    expect(text).to.contain('For comparison: −12.5 points\u2069').and.contain('For comparison: −12.5 points. ');
    expect(cells(text, 'npsScore').slice(-2)).to.deep.equal(['Score to compare with, points', '−12.5 points']);
  });

  it('speak Russian', () => {
    const text = drawn({ comparisonScore: 50 }, { language: 'ru' });
    expect(text).to.contain('NPS: +40 пунктов\u2069').and.contain('интервал 95 %: от +35 до +45\u2069');
    expect(text).to.contain('Для сравнения: +50 пунктов\u2069');
  });

  it('tell a narrow interval to a tenth, and leave one out where all have answered', () => {
    expect(drawn({ promoters: 600_000, passives: 200_000, detractors: 200_000 })).to.match(
      /95% confidence: \+39\.\d to \+40\.\d/,
    );
    const before = { earlierPromoters: 990_000, earlierPassives: 2000, earlierDetractors: 0 };
    expect(drawn({ comparison: 'earlier', ...before })).to.match(/Earlier survey: \+99\.8 \(\+99\.79 to \+99\.81\)/);
    const census = drawn({ population: 1000 }, { open: ['advanced'] });
    expect(census).not.to.contain('confidence: ').and.not.to.contain('chart-band');
    expect(titles(census)).not.to.include('The same interval by different methods');
  });

  it('show who it is made of in one bar, in the order of the scale', () => {
    const text = drawn({});
    expect(text).to.contain('Answers: 1,000; Detractors: 20%; Passives: 20%; Promoters: 60%');
    expect(titles(text)).to.deep.equal(['The score and its precision', 'Promoters, passives and detractors']);
  });

  it('group the answers of each scale by its own rule', () => {
    const looks = (entry: NpsInputs['entry']) => {
      const text = drawn({ entry });
      const chart = text.slice(text.indexOf('Answers one by one. '));
      const bars = [...chart.split('</svg>')[0]!.matchAll(/<rect class=chart-bar chart-(\w+)/g)].map(
        ([, look]) => look,
      );
      return ['dense', 'tint', 'solid'].map((look) => bars.filter((one) => one === look).length);
    };
    expect(looks('answers')).to.deep.equal([7, 2, 2]);
    expect(looks('answers-1-10')).to.deep.equal([6, 2, 2]);
    expect(looks('answers-1-5')).to.deep.equal([3, 1, 1]);
  });

  it('leave nobody out of the distribution: a few of many are less than 1%, none are nothing', () => {
    const text = drawn({ entry: 'answers', answerCounts: [1, 0, 0, 0, 0, 0, 0, 0, 1000, 0, 100_000] });
    expect(text).to.contain('0: <1%; 1: 0; 2: 0; 3: 0; 4: 0; 5: 0; 6: 0; 7: 0; 8: 1%; 9: 0; 10: 99%');
  });

  it('print shares that sum to a hundred over the columns, in the key and in the tables', () => {
    const numbers = (texts: readonly string[]) =>
      texts.map((one) => Math.round(10 * parseFloat(one.replace(',', '.'))));
    const sum = (texts: readonly string[]) => numbers(texts).reduce((total, one) => total + one, 0);
    // Each for itself: 11 × 9 %, and 14.3, 14.3, 71.4 of seven; whole ones 14, 14, 71.
    for (const answerCounts of [
      Array<number>(11).fill(1),
      [0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 5],
      [3, 0, 0, 0, 0, 0, 0, 3, 0, 0, 3],
    ])
      for (const language of ['en', 'ru'] as const) {
        const text = drawn({ entry: 'answers', answerCounts }, { language });
        const [, columns] =
          /aria-label=(?:Answers one by one|Ответы по одному)\. (.*?)[" ]*(?:>|viewBox|role|class)/.exec(text)!;
        expect(sum(columns!.split('; ').map((one) => one.split(': ')[1]!)), columns).to.equal(1000);
        for (const table of ['npsDistribution', 'npsGroups']) {
          const shares = cells(text, table).filter((cell) => cell.endsWith('%'));
          expect(sum(shares), shares.join()).to.equal(1000);
        }
        const key = [
          ...text.matchAll(/(?:Detractors|Passives|Promoters|Критики|Нейтральные|Промоутеры): ([\d.,]+) ?%/g),
        ];
        expect(sum(key.slice(0, 3).map(([, share]) => share!))).to.equal(1000);
      }
  });

  it('set two surveys side by side, each with its interval', () => {
    const text = drawn({ comparison: 'earlier' });
    expect(text).to.contain('Earlier survey: +33 (+28 to +38); This survey: +40 (+35 to +45)');
    expect(cells(text, 'npsWaves')).to.include('+27.9 points');
  });

  it('mark branches with few answers in words and lines, and set all beside their mean', () => {
    const text = drawn({ entry: 'branches' });
    expect(text).to.contain('Example 3 (few answers: 20): +40 (+2 to +67); All together: +44');
    expect(text.match(/chart-value chart-unsure/g)).to.have.length(1);
    expect(text).to.contain('chart-reference');
  });

  it('compare methods for those who ask for more, and where they differ', () => {
    const title = 'The same interval by different methods';
    expect(titles(drawn({}))).not.to.include(title);
    expect(titles(drawn({}, { open: ['advanced'] }))).to.include(title);
    expect(titles(drawn({ promoters: 7, passives: 0, detractors: 0 }))).to.include(title);
  });

  it('take what room there is: score and groups beside the answers where it is wide', () => {
    const widths = (width: number) =>
      [...drawn({ entry: 'answers' }, { width }).matchAll(/role="img"[^>]* width=(\d+)/g)].map(([, found]) =>
        Number(found),
      );
    expect(widths(300)).to.deep.equal([300, 300, 300]);
    const [score, distribution, groups] = widths(700);
    expect([score, distribution! + groups! + 24]).to.deep.equal([700, 699]);
    const [beside, below, right] = widths(1000);
    expect([beside, below]).to.deep.equal([585, 585]);
    expect(right).to.equal(390);
  });
});
