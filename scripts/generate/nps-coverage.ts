// docs/bench/nps-coverage.md: how often the intervals of the score hold the truth. The same on every machine.
import {
  coverageByShares,
  coverageOf,
  falseAlarms,
  GRID,
  MOST_BOOTSTRAPPED,
  simulatedCoverage,
  SIZES,
  type Coverage,
  type Shares,
} from '../../test/bench/nps-coverage.js';
import { CONFIDENCE_LEVELS } from '../../src/core/nps/normal.js';

const LEVEL = 0.95;

/** Beyond it nothing changes but the time that it takes. */
const MOST_AT_OTHER_LEVELS = 200;

const SIMULATED = 2000;
const SIMULATED_SIZES = [10, 30, 100];

/** Shares of firms that are alike, of the webinar's example, of very good ones, and of extremes. */
const SHOWN: readonly Shares[] = [
  { promoters: 0.3, detractors: 0.3 },
  { promoters: 0.5, detractors: 0.2 },
  { promoters: 0.6, detractors: 0.2 },
  { promoters: 0.7, detractors: 0.1 },
  { promoters: 0.88, detractors: 0.03 },
  { promoters: 0.95, detractors: 0.01 },
];

const ALARM_SIZES = [5, 10, 20, 30];

export default function npsCoverage(): Record<string, string> {
  return { 'docs/bench/nps-coverage.md': report() };
}

function report(): string {
  return `# How often the intervals of the score hold the truth

Written by \`npm run generate\`; the same on every machine. The code is \`test/bench/nps-coverage.ts\`.

An interval of 95% promises: of many surveys, about 95 of 100 have an interval that holds the score of all customers. Here the customers are known, so the promise can be checked. For ${GRID.length} mixes of promoters, passives and detractors (steps of a tenth, never everybody alike, and four extremes; more detractors than promoters would mirror them) every survey of n answers that can come out is gone through: its interval, and how likely it is by the trinomial distribution. What is added up is therefore exact and no simulation; the bootstrap alone draws by chance, a thousand times for each survey, from the seeds 0, 1, 2, … Intervals are those that are shown: cut to −100…+100 and never without the score itself.

## The three methods at 95%

**Mean** and **worst** are of all mixes; the worst mix is given as promoters : passives : detractors in percent. **Width** is the mean length of an interval in points.

${methodsTable()}

${reading()}

## The adjusted interval at other levels

${levelsTable()}

At 80 and 90% the worst mixes are those in which nearly everybody is a promoter: few different surveys can come out of them, and whole steps fall out of an interval at once. On average over all mixes the level is kept; with few and nearly alike answers, 95 or 99% is the safer choice.

## The adjusted interval at 95% by mix and number of answers

${mixesTable()}

## Two surveys: how often chance alone is called a change

Two surveys of the same customers, who have not changed. At 95% a change may be seen in 5% of the pairs; a test that stays below is careful.

${alarmsTable()}

## Checked by simulation

The same once more by trying: for each mix ${SIMULATED.toLocaleString('en').replace(',', ' ')} surveys are drawn answer by answer (xoshiro128++, seeded with n), and those whose interval holds the truth are counted. This code knows nothing of how likely a survey is. Chance alone lets a single mix be off by some 0.5 to 1.5 percentage points.

${simulationTable()}
`;
}

function methodsTable(): string {
  const head = ['n', 'Method', 'Mean', 'Worst', 'Worst mix', 'Width'];
  const rows = SIZES.flatMap((answers) =>
    (answers > MOST_BOOTSTRAPPED ? (['adjusted', 'wald'] as const) : (['adjusted', 'wald', 'bootstrap'] as const)).map(
      (method) => {
        const { mean, worst, worstShares, meanWidth } = coverageOf(answers, LEVEL, method);
        return [answers, TITLES[method], percent(mean), percent(worst), mix(worstShares), meanWidth.toFixed(1)];
      },
    ),
  );
  return table(head, rows);
}

const TITLES: Readonly<Record<Coverage['method'], string>> = {
  adjusted: 'adjusted Wald',
  wald: 'plain Wald',
  bootstrap: 'bootstrap',
};

function reading(): string {
  const [few, thirty] = [10, 30].map((answers) =>
    (['adjusted', 'wald'] as const).map((method) => coverageOf(answers, LEVEL, method)),
  ) as [Coverage[], Coverage[]];
  return `With ten answers the adjusted interval holds the truth in ${percent(few[0]!.mean)} of the surveys on average, the plain one in ${percent(few[1]!.mean)}; at its worst the plain one does so in ${percent(few[1]!.worst)}, since ten alike answers make it a point. With thirty answers the adjusted one is never below ${percent(thirty[0]!.worst)}. That is why it is the one that is shown, and the others stand beside it for comparison only.`;
}

function levelsTable(): string {
  const levels = CONFIDENCE_LEVELS.filter((level) => level !== LEVEL);
  const head = ['n', ...levels.flatMap((level) => [`${percent(level, 0)}: mean`, 'worst'])];
  const rows = SIZES.filter((answers) => answers <= MOST_AT_OTHER_LEVELS).map((answers) => [
    answers,
    ...levels.flatMap((level) => {
      const { mean, worst } = coverageOf(answers, level, 'adjusted');
      return [percent(mean), percent(worst)];
    }),
  ]);
  return table(head, rows);
}

function mixesTable(): string {
  const columns = SIZES.map((answers) => coverageByShares(answers, LEVEL, 'adjusted', SHOWN));
  const rows = SHOWN.map((shares, row) => [mix(shares), ...columns.map((column) => percent(column[row]!))]);
  return table(['Mix', ...SIZES.map((answers) => `n = ${answers}`)], rows);
}

function alarmsTable(): string {
  const rows = SHOWN.map((shares) => [
    mix(shares),
    ...ALARM_SIZES.map((answers) => percent(falseAlarms(answers, LEVEL, shares))),
  ]);
  return table(['Mix', ...ALARM_SIZES.map((answers) => `n = ${answers} and ${answers}`)], rows);
}

function simulationTable(): string {
  const rows = SIMULATED_SIZES.map((answers) => {
    const tried = simulatedCoverage(answers, LEVEL, 'adjusted', SIMULATED);
    const exact = coverageByShares(answers, LEVEL, 'adjusted', GRID);
    const apart = tried.map((part, index) => Math.abs(part - exact[index]!));
    const mean = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0) / parts.length;
    return [answers, percent(mean(tried)), percent(mean(exact)), percent(mean(apart)), percent(Math.max(...apart))];
  });
  return table(['n', 'Mean, tried', 'Mean, exact', 'Apart, mean', 'Apart, most'], rows);
}

function percent(part: number, digits = 1): string {
  return `${(100 * part).toFixed(digits)}%`;
}

function mix({ promoters, detractors }: Shares): string {
  return [promoters, 1 - promoters - detractors, detractors].map((part) => Math.round(100 * part)).join(' : ');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---:')), ...rows.map(line)].join('\n');
}
