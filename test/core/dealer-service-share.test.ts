import { expect } from 'chai';
import { serviceShareAtAge, serviceShareByAge } from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';
import fc, { between } from './support/fast-check.js';

const share = between(0, 1);
const years = between(0.1, 30);

describe('serviceShareByAge', () => {
  it('steps down at the end of the warranty in the last year too, and not where it ends with the last year', () => {
    // From 0.8 to 0.2 over ages 0 to 3, half of the 0.6 at once: 0.1 a year, and 0.3 more at the end of the warranty.
    const shares = (warrantyYears: number) =>
      valueOf(serviceShareByAge({ firstShare: 0.8, lastShare: 0.2, years: 4, warrantyYears, warrantyPart: 0.5 })).map(
        (one) => Math.round(one * 1e9) / 1e9,
      );
    expect(shares(2)).to.deep.equal([0.8, 0.7, 0.3, 0.2]);
    expect(shares(3)).to.deep.equal([0.8, 0.7, 0.6, 0.2]);
    expect(shares(4)).to.deep.equal([0.8, 0.6, 0.4, 0.2]);
  });

  it('falls along a line: 80 % to 50 % over four years is 80, 70, 60, 50 (dealer-cycle-01)', () => {
    const shares = valueOf(serviceShareByAge({ firstShare: 0.8, lastShare: 0.5, years: 4 }));
    [0.8, 0.7, 0.6, 0.5].forEach((expected, age) => expectClose(shares[age]!, expected));
    expect(shares).to.have.length(4);
  });

  it('makes a step at the end of the warranty, as large a part of the fall as is said', () => {
    const decline = { firstShare: 0.9, lastShare: 0.3, years: 5, warrantyYears: 3 };
    const step = valueOf(serviceShareByAge({ ...decline, warrantyPart: 1 }));
    expect(step).to.deep.equal([0.9, 0.9, 0.9, 0.3, 0.3]);
    const half = valueOf(serviceShareByAge({ ...decline, warrantyPart: 0.5 }));
    [0.9, 0.825, 0.75, 0.375, 0.3].forEach((expected, age) => expectClose(half[age]!, expected));
  });

  it('takes a warranty that ends during a year as ended at the next age', () => {
    const decline = { firstShare: 1, lastShare: 0.5, years: 4, warrantyPart: 1 };
    expect(valueOf(serviceShareByAge({ ...decline, warrantyYears: 2.5 }))).to.deep.equal([1, 1, 1, 0.5]);
  });

  it('has no step without a warranty, with one of no years, and with one that outlasts the last age', () => {
    const decline = { firstShare: 0.8, lastShare: 0.5, years: 4 };
    const line = valueOf(serviceShareByAge(decline));
    for (const warrantyYears of [null, 0, 3.5, 4, 10]) {
      expect(valueOf(serviceShareByAge({ ...decline, warrantyYears, warrantyPart: 0.7 }))).to.deep.equal(line);
    }
  });

  it('gives a single age the first share, and a part of a year an age of its own', () => {
    expect(valueOf(serviceShareByAge({ firstShare: 0.8, lastShare: 0.5, years: 1 }))).to.deep.equal([0.8]);
    expect(valueOf(serviceShareByAge({ firstShare: 0.8, lastShare: 0.5, years: 1.5 }))).to.deep.equal([0.8, 0.5]);
  });

  it('makes no age of what is due to binary fractions: 2.5 + 15 + 0.3 + 1.1 + 0.1 years are nineteen ages', () => {
    const sum = [2.5, 15, 0.3, 1.1, 0.1].reduce((total, one) => total + one, 0);
    expect(sum).to.be.above(19);
    const line = valueOf(serviceShareByAge({ firstShare: 0.8, lastShare: 0.2, years: 19 }));
    expect(valueOf(serviceShareByAge({ firstShare: 0.8, lastShare: 0.2, years: sum }))).to.deep.equal(line);
    expect(valueOf(serviceShareByAge({ firstShare: 0.8, lastShare: 0.2, years: 1e-12 }))).to.deep.equal([0.8]);
  });

  it('ends at the last share itself, also where a line and a step together miss it by a digit', () => {
    const decline = { firstShare: 0.529, lastShare: 0, years: 14, warrantyYears: 0.7283750553069487 };
    const shares = valueOf(serviceShareByAge({ ...decline, warrantyPart: 0.011817258394109732 }));
    expect(shares.at(-1)).to.equal(0);
  });

  it('starts at the first share, ends at the last, and stays between them and in one direction', () => {
    fc.assert(
      fc.property(share, share, years, fc.option(years), share, (...numbers) => {
        const [firstShare, lastShare, count, warrantyYears, warrantyPart] = numbers;
        const decline = { firstShare, lastShare, years: count, warrantyYears, warrantyPart };
        const shares = valueOf(serviceShareByAge(decline));
        expect(shares).to.have.length(Math.ceil(count - 1e-9));
        expect(shares[0]).to.equal(firstShare);
        if (shares.length > 1) expect(shares.at(-1)!).to.equal(lastShare);
        const rises = lastShare > firstShare ? 1 : -1;
        shares.forEach((one, age) => {
          expect(one).to.be.within(Math.min(firstShare, lastShare), Math.max(firstShare, lastShare));
          expect((one - (shares[age - 1] ?? one)) * rises).to.be.at.least(-1e-12);
        });
      }),
    );
  });

  it('names every number that is out of range', () => {
    const decline = { firstShare: 1.1, lastShare: -0.1, years: 0, warrantyYears: -1, warrantyPart: 2 };
    expect(issuesOf(serviceShareByAge(decline))).to.deep.equal([
      { field: 'serviceShareFirst', code: 'above-maximum', limit: 1 },
      { field: 'serviceShareLast', code: 'below-minimum', limit: 0 },
      { field: 'years', code: 'not-positive', limit: 0 },
      { field: 'warrantyYears', code: 'below-minimum', limit: 0 },
      { field: 'warrantyPart', code: 'above-maximum', limit: 1 },
    ]);
    expect(issuesOf(serviceShareByAge({ firstShare: 1, lastShare: 1, years: 101 }))).to.deep.equal([
      { field: 'years', code: 'above-maximum', limit: 100 },
    ]);
  });
});

describe('serviceShareAtAge', () => {
  it('takes a list as given and lets its last share hold for later ages', () => {
    expect([0, 1, 2, 3, 40].map((age) => serviceShareAtAge([0.5, 0.9, 0.4], age))).to.deep.equal([
      0.5, 0.9, 0.4, 0.4, 0.4,
    ]);
  });

  it('refuses what is a mistake in code', () => {
    expect(() => serviceShareAtAge([], 0)).to.throw(RangeError, 'at least one share');
    expect(() => serviceShareAtAge([0.5], -1)).to.throw(RangeError, 'a whole age from 0, got -1');
    expect(() => serviceShareAtAge([0.5], 0.5)).to.throw(RangeError, 'a whole age from 0, got 0.5');
  });
});
