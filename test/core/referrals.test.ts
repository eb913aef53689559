import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import { referralValue, type Referrals } from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const inputs: Referrals = {
  referrals: 0.4,
  wouldNotHaveComeShare: 0.5,
  newClientValue: 1000,
  acquisitionCost: 300,
  reward: 50,
  annualDiscountRate: 0.25,
  delayYears: 1,
  chain: 'first',
};

describe('referralValue', () => {
  it('splits recommendations into margin, acquisition cost saved and rewards, each discounted', () => {
    const value = valueOf(referralValue(inputs));
    expectClose(value.fromNewClients, 160);
    expectClose(value.acquisitionSaved, 48);
    expectClose(value.rewards, -16);
    expectClose(value.total, 192);
    expect(value.chainMultiplier).to.equal(1);
  });

  it('is, with the chain, what the rounds add up to one by one', () => {
    const share = between(0, 0.9);
    fc.assert(
      fc.property(share, share, share, (referrals, wouldNotHaveComeShare, annualDiscountRate) => {
        const chained = { ...inputs, referrals, wouldNotHaveComeShare, annualDiscountRate };
        const once = valueOf(referralValue(chained));
        const newClients = (referrals * wouldNotHaveComeShare) / (1 + annualDiscountRate);
        let [total, reached] = [0, 1];
        for (let round = 0; round < 400; round++) {
          total += once.total * reached;
          reached *= newClients;
        }
        expectClose(valueOf(referralValue({ ...chained, chain: 'endless' })).total, total);
      }),
    );
  });

  it('has parts that sum to the total', () => {
    const money = between(0, 1e6);
    fc.assert(
      fc.property(money, money, money, (newClientValue, acquisitionCost, reward) => {
        const value = valueOf(referralValue({ ...inputs, newClientValue, acquisitionCost, reward, chain: 'endless' }));
        expectClose(value.fromNewClients + value.acquisitionSaved + value.rewards, value.total);
      }),
    );
  });

  it('is nothing where nobody recommends, and costs where only rewards are given', () => {
    expect(valueOf(referralValue({ ...inputs, referrals: 0, chain: 'endless' }))).to.deep.equal({
      fromNewClients: 0,
      acquisitionSaved: 0,
      rewards: 0,
      total: 0,
      chainMultiplier: 1,
    });
    expect(valueOf(referralValue({ ...inputs, newClientValue: 0, acquisitionCost: 0 })).total).to.be.below(0);
  });

  it('refuses a chain in which every client brings another, and says below what it must stay', () => {
    const each: Referrals = { ...inputs, referrals: 2.5, chain: 'endless' };
    expect(issuesOf(referralValue(each))).to.deep.equal([{ field: 'referrals', code: 'chain-diverges', limit: 2.5 }]);
    expect(valueOf(referralValue({ ...each, referrals: 2.4 })).chainMultiplier).to.be.closeTo(25, 1e-9);
    expect(valueOf(referralValue({ ...each, chain: 'first' })).chainMultiplier).to.equal(1);
    expect(valueOf(referralValue({ ...each, wouldNotHaveComeShare: 0 })).chainMultiplier).to.equal(1);
  });

  it('names what is wrong', () => {
    const wrong: Referrals = {
      referrals: -1,
      wouldNotHaveComeShare: 1.1,
      newClientValue: 0,
      acquisitionCost: -1,
      reward: -1,
      annualDiscountRate: -1,
      delayYears: -1,
      chain: 'first',
    };
    expect(issuesOf(referralValue(wrong))).to.deep.equal([
      { field: 'referrals', code: 'below-minimum', limit: 0 },
      { field: 'wouldNotHaveComeShare', code: 'above-maximum', limit: 1 },
      { field: 'acquisitionCost', code: 'below-minimum', limit: 0 },
      { field: 'reward', code: 'below-minimum', limit: 0 },
      { field: 'discountRate', code: 'not-above', limit: -1 },
      { field: 'delayYears', code: 'below-minimum', limit: 0 },
    ]);
    expect(issuesOf(referralValue({ ...inputs, wouldNotHaveComeShare: -0.1 }))).to.deep.equal([
      { field: 'wouldNotHaveComeShare', code: 'below-minimum', limit: 0 },
    ]);
    const huge = { ...inputs, referrals: 1e200, newClientValue: 1e200 };
    expect(issuesOf(referralValue(huge))).to.deep.equal([{ field: 'newClientValue', code: 'too-large' }]);
  });

  const { chain: _chain, ...numbers } = inputs;
  for (const name of Object.keys(numbers)) {
    const message = `referralValue requires ${name} as a finite number, got "1"`;
    it(message, () => expect(() => referralValue({ ...inputs, [name]: '1' as never })).to.throw(TypeError, message));
  }

  it('knows two chains only', () => {
    const message = 'referralValue requires chain as one of first, endless, got true';
    expect(() => referralValue({ ...inputs, chain: true as never })).to.throw(TypeError, message);
  });
});
