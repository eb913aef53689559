// Cohorts as spreadsheets have them.
import { expect } from 'chai';
import { LTV_QUESTIONS } from '../../src/calculators/ltv/questions.js';
import { cohortSum, readCohort } from '../../src/elements/cohort-text.js';
import { typedValue } from '../../src/elements/typed-value.js';

const QUESTION = LTV_QUESTIONS.find(({ id }) => id === 'cohortSurvivors')!;
const YEAR = [1000, 870, 740, 650, 590, 550, 520, 490, 470, 455, 440, 430, 420];
const PARTS = YEAR.map((left) => left / 10);
const PER_CENT = PARTS.map((part) => `${part}%`);

describe('a cohort', () => {
  const one: Readonly<Record<string, readonly [text: string, values: readonly number[]]>> = {
    'thirteen numbers, months 0 to 12': [YEAR.join(' '), YEAR],
    'a row': [YEAR.join('\t'), YEAR],
    'a column': [YEAR.join('\n'), YEAR],
    'per cents with signs': [PER_CENT.join('\t'), PARTS],
    'per cents with signs and spaces': [PARTS.map((part) => `${part} %`).join(' '), PARTS],
    'per cents without signs': [PARTS.join('\n'), PARTS],
    'per cents down a column': [PER_CENT.join('\n'), PARTS],
    'a label in front': [`March 2024\t${YEAR.join('\t')}`, YEAR],
    'a label and a colon': [`Когорта марта: ${YEAR.join(' ')}`, YEAR],
    'a size before per cents': [['1000', ...PER_CENT].join('\t'), YEAR],
    'a label and a size before per cents': [['Март', '1000', ...PER_CENT].join(';'), YEAR],
    'a size before the per cents after it': [['1000', ...PER_CENT.slice(1)].join('\t'), YEAR],
    'a size before per cents without signs': [['1000', ...PARTS].join('\t'), YEAR],
    'a size before parts of one': [['1000', ...PARTS.map((part) => part / 100)].join('\t'), YEAR],
    'months above': [`Cohort\t${YEAR.map((_, month) => month).join('\t')}\nMarch\t${YEAR.join('\t')}`, YEAR],
    'names of months above': [`\t${YEAR.map((_, month) => `M${month}`).join('\t')}\nMarch\t${YEAR.join('\t')}`, YEAR],
    'months beside': [`Month\tLeft\n${YEAR.map((left, month) => `${month}\t${left}`).join('\n')}`, YEAR],
    'names of months beside': [YEAR.map((left, month) => `Month ${month}\t${left}`).join('\n'), YEAR],
    'months, numbers and per cents': [
      YEAR.map((left, month) => `${month}\t${left}\t${PER_CENT[month]}`).join('\n'),
      YEAR,
    ],
    'a cohort beside one that has just begun': [`March\t${YEAR.join('\t')}\nApril\t1200\t900`, YEAR],
  };
  for (const [what, [text, values]] of Object.entries(one))
    it(`is read: ${what}`, () => {
      expect(typedValue(QUESTION, text, 'en')).to.deep.equal({ ok: true, value: values });
    });

  it('in Russian has decimal commas', () => {
    expect(readCohort('Март\t1000\t100%\t87,5%\t74,1%', 'ru')).to.deep.equal({ kind: 'one', values: [1000, 875, 741] });
  });

  it('among several is chosen, or all are summed up as far as each goes', () => {
    const text = 'Cohort\t0\t1\t2\t3\nMarch\t1000\t870\t740\t650\nApril\t500\t430\t370\nMay\t90\t80';
    const found = typedValue(QUESTION, text, 'en');
    expect(found.ok).to.equal(false);
    const issues = found.ok ? [] : found.issues.map(({ code, suggestion }) => [code, suggestion?.value]);
    expect(issues).to.deep.equal([
      ['several-cohorts', [1000, 870, 740, 650]],
      ['another-cohort', [500, 430, 370]],
      ['sum-of-cohorts', [1500, 1300, 1110]],
    ]);
    expect(readCohort('1\t10\t20\n2\t9\t18\n3\t8\t16', 'en')).to.deep.equal({
      ...{
        kind: 'several',
        cohorts: [
          [10, 9, 8],
          [20, 18, 16],
        ],
      },
    });
    expect(
      cohortSum([
        [3, 2],
        [3, 2, 1],
      ]),
    ).to.equal(undefined);
  });

  it('with a gap or a mixture is no cohort', () => {
    for (const text of ['March\t1000\t\t740', '100%\t870\t74%', 'March', '', '\t'])
      expect(readCohort(text, 'en'), JSON.stringify(text)).to.equal(undefined);
    expect(typedValue(QUESTION, '1000\tmany\t740', 'en').ok).to.equal(false);
  });

  it('of any length is read in one go', () => {
    for (const text of [
      '1\t'.repeat(200_000),
      '1\n'.repeat(200_000),
      ' '.repeat(400_000),
      'a: '.repeat(100_000),
      '% '.repeat(200_000),
    ])
      typedValue(QUESTION, text, 'en');
  });
});
