import { CUMIPMT, CUMPRINC, DDB, PMT, SLN, SYD } from '@formulajs/formulajs';
import { expect } from 'chai';
import { ipmt, pmt, ppmt } from 'financial';
import * as core from './support/core.js';
import { expectClose, valueOf } from './support/expect-outcome.js';
import fc, { between } from './support/fast-check.js';

const thing = fc.record({
  price: between(1_000, 1e7),
  salvageShare: between(0.01, 0.95),
  lifeYears: fc.integer({ min: 2, max: 25 }),
});

const terms = fc.record({
  principal: between(1_000, 1e7),
  annualNominalRate: between(0.001, 0.6),
  months: fc.integer({ min: 2, max: 120 }),
});

describe('depreciation and loans beside other libraries', () => {
  it('straight line and sum of years agree with @formulajs/formulajs', () => {
    fc.assert(
      fc.property(thing, ({ price, salvageShare, lifeYears }) => {
        const salvage = price * salvageShare;
        const straight = valueOf(core.straightLineDepreciation({ price, salvage, lifeYears }));
        const digits = valueOf(core.sumOfYearsDepreciation({ price, salvage, lifeYears }));
        straight.forEach((lost) => expectClose(lost, SLN(price, salvage, lifeYears) as number));
        digits.forEach((lost, year) => expectClose(lost, SYD(price, salvage, lifeYears, year + 1) as number));
      }),
    );
  });

  it('double declining agrees with @formulajs/formulajs, floor included', () => {
    fc.assert(
      fc.property(thing, ({ price, salvageShare, lifeYears }) => {
        const salvage = price * salvageShare;
        const losses = valueOf(core.doubleDecliningDepreciation({ price, salvage, lifeYears }));
        losses.forEach((lost, year) => {
          const theirs = DDB(price, salvage, lifeYears, year + 1) as number;
          expect(lost).to.be.closeTo(theirs, 1e-9 * price);
        });
      }),
    );
  });

  it('a payment, and the interest and the principal of any months, agree with @formulajs/formulajs', () => {
    fc.assert(
      fc.property(terms, fc.nat(), ({ principal, annualNominalRate, months }, seed) => {
        const held = 1 + (seed % months);
        const found = valueOf(
          core.loanOverHolding({ loan: { principal, annualNominalRate, months }, heldMonths: held }),
        );
        const rate = annualNominalRate / 12;
        expectClose(found.payment, -(PMT(rate, months, principal, 0, 0) as number), 1e-8);
        expectClose(found.interest, -(CUMIPMT(rate, months, principal, 1, held, 0) as number), 1e-7);
        expectClose(found.principal, -(CUMPRINC(rate, months, principal, 1, held, 0) as number), 1e-7);
      }),
    );
  });

  it('and month by month with financial, a port of numpy-financial', () => {
    fc.assert(
      fc.property(terms, ({ principal, annualNominalRate, months }) => {
        const rate = annualNominalRate / 12;
        const loan = { principal, annualNominalRate, months };
        const owed = (month: number) => valueOf(core.loanOverHolding({ loan, heldMonths: month }));
        expectClose(owed(1).payment, -pmt(rate, months, principal), 1e-8);
        for (const month of [1, Math.ceil(months / 2), months]) {
          const [before, after] = [owed(month - 1), owed(month)];
          expect(after.interest - before.interest).to.be.closeTo(
            -ipmt(rate, month, months, principal),
            1e-6 * principal,
          );
          expect(before.balance - after.balance).to.be.closeTo(-ppmt(rate, month, months, principal), 1e-6 * principal);
        }
      }),
      { numRuns: 50 },
    );
  });
});
