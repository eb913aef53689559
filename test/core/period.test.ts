import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import {
  PERIODS,
  convertAmount,
  convertChurn,
  convertCompoundRate,
  periodsIn,
  shorterPeriod,
  type Period,
} from './support/core.js';
import { expectClose } from './support/expect-outcome.js';

const period = fc.constantFrom(...PERIODS);
const share = between(0, 0.6);

describe('periods', () => {
  it('lie within each other as in a calendar', () => {
    expect(PERIODS.map((inner) => periodsIn('year', inner))).to.deep.equal([12, 4, 1]);
    expect(periodsIn('quarter', 'month')).to.equal(3);
    expect(periodsIn('month', 'year')).to.equal(1 / 12);
  });

  it('have a shorter one of each two', () => {
    expect(shorterPeriod('month', 'year')).to.equal('month');
    expect(shorterPeriod('year', 'quarter')).to.equal('quarter');
    expect(shorterPeriod('quarter', 'quarter')).to.equal('quarter');
  });
});

describe('conversion between periods', () => {
  it('returns to where it started', () => {
    fc.assert(
      fc.property(share, period, period, (rate, from, to) => {
        expectClose(convertChurn(convertChurn(rate, from, to), to, from), rate);
        expectClose(convertCompoundRate(convertCompoundRate(rate, from, to), to, from), rate);
        expectClose(convertAmount(convertAmount(rate, from, to), to, from), rate);
      }),
    );
  });

  it('changes no digit of a rate whose period stays', () => {
    fc.assert(
      fc.property(share, period, (rate, same) => {
        expect(convertChurn(rate, same, same)).to.equal(rate);
        expect(convertCompoundRate(rate, same, same)).to.equal(rate);
      }),
    );
  });

  it('goes the same way in one step or two', () => {
    fc.assert(
      fc.property(share, period, period, period, (churn, one, two, three) => {
        expectClose(convertChurn(convertChurn(churn, one, two), two, three), convertChurn(churn, one, three));
      }),
    );
  });

  it('leaves the share that stays the product of the shares that stay', () => {
    fc.assert(
      fc.property(share, (churn) => expectClose(1 - convertChurn(churn, 'month', 'quarter'), (1 - churn) ** 3)),
    );
  });

  it('keeps nobody leaving, everybody leaving and the digits of the smallest churn', () => {
    expect(convertChurn(0, 'month', 'year')).to.equal(0);
    expect(convertChurn(1, 'year', 'month')).to.equal(1);
    expectClose(convertChurn(1e-15, 'month', 'year') * 1e15, 12);
    expect(convertChurn(0.1, 'quarter', 'quarter')).to.equal(0.1);
    // By way of logarithms a third would come back with another last digit.
    expect(convertChurn(1 / 3, 'quarter', 'quarter')).to.equal(1 / 3);
    expect(convertCompoundRate(0.1, 'quarter', 'quarter')).to.equal(0.1);
    expect(convertCompoundRate(-1, 'month', 'year')).to.equal(-1);
  });
});

describe('misuse of periods', () => {
  const cases: readonly [() => unknown, string][] = [
    [() => periodsIn('week' as Period, 'month'), 'periodsIn requires outer as one of month, quarter, year, got "week"'],
    [() => periodsIn('year', 7 as never), 'periodsIn requires inner as one of month, quarter, year, got 7'],
    [() => convertChurn('0.1' as never, 'month', 'year'), 'convertChurn requires churn as a finite number, got "0.1"'],
    [() => convertChurn(1.1, 'month', 'year'), 'convertChurn requires churn from 0 to 1, got 1.1'],
    [() => convertCompoundRate(-1.5, 'month', 'year'), 'convertCompoundRate requires rate from -1 to'],
    [
      () => convertCompoundRate(1e300, 'month', 'year'),
      'convertCompoundRate requires inputs with a finite result, got Infinity',
    ],
    [() => convertAmount(NaN, 'month', 'year'), 'convertAmount requires amount as a finite number, got NaN'],
    [() => convertAmount(1e308, 'month', 'year'), 'convertAmount requires inputs with a finite result, got Infinity'],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(message));
});
