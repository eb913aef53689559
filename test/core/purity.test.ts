import { expect } from 'chai';
import * as core from './support/core.js';
import { coreFiles, exportedFunctions } from './support/docstring-examples.js';

/** Exported from their files for their neighbours only. */
const INNER = [
  'addCosts',
  'adjustedScore',
  'allRows',
  'answersIn',
  'areCounts',
  'areNumbers',
  'areShares',
  'areSharesOf',
  'atAge',
  'bestColumn',
  'between',
  'boughtHereProbabilities',
  'breaksWithin',
  'carPlanIssues',
  'carValueIssues',
  'carYears',
  'comingFactor',
  'costsTotal',
  'countIn',
  'countIssues',
  'countedRows',
  'createCollection',
  'cyclesWithin',
  'drawBinomial',
  'energyOf',
  'geometricSum',
  'groupOf',
  'growthUntil',
  'headGrade',
  'headText',
  'intervalOf',
  'isAnswer',
  'isGroup',
  'keyIn',
  'kilometreCost',
  'layoutOf',
  'loanIssues',
  'loanOf',
  'loanPart',
  'monthsUntil',
  'numbersRows',
  'ownershipIssues',
  'paidOf',
  'partOf',
  'piecesOf',
  'placesToTry',
  'plainDigits',
  'plainText',
  'requireLevel',
  'requireParameters',
  'rowAt',
  'scoreOf',
  'scoreTableOf',
  'shareIssues',
  'shareListIssues',
  'shareOf',
  'survivalByCycle',
  'totalOf',
  'tradeInDelay',
  'tyresOf',
  'vehicleIssues',
  'vehicleYears',
  'yearFactor',
  'yearMoments',
  'yearWithin',
];

describe('the core is pure', () => {
  for (const { path, text } of coreFiles()) {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

    it(`${path} mentions no page, no locale, no clock, no chance and no library`, () => {
      expect(code).not.to.match(
        /\b(document|window|globalThis|self|navigator|Intl|Date|performance|lit|zod|process)\b/,
      );
      expect(code).not.to.match(/Math\.random|toLocale|setTimeout|fetch\(|console\./);
    });

    it(`${path} imports only from the core, by the name of the built file`, () => {
      for (const [, specifier = ''] of code.matchAll(/from\s+'([^']+)'/g))
        expect(specifier).to.match(/^\.\.?\/[\w./-]+\.js$/);
    });

    it(`${path} is at most 250 lines long`, () => {
      expect(text.split('\n').length).to.be.at.most(250);
    });
  }
});

describe('the core is documented', () => {
  it('but for inner functions that there are, and that are not public', () => {
    const all = new Set(coreFiles().flatMap((file) => exportedFunctions(file).map(({ name }) => name)));
    expect(INNER.filter((name) => !all.has(name) || name in core)).to.deep.equal([]);
  });

  for (const file of coreFiles()) {
    for (const { name, docstring } of exportedFunctions(file).filter((exported) => !INNER.includes(exported.name))) {
      it(`${file.path}: ${name} is exported from the core and has an example`, () => {
        expect(core).to.have.property(name);
        expect(docstring).to.include('@example');
      });
    }
  }
});
