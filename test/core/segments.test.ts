import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import { segmentMix, type Segment } from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const segments: readonly Segment[] = [
  { weight: 600, value: 50 },
  { weight: 300, value: 100 },
  { weight: 100, value: 400 },
];
const anySegment = fc.record({
  weight: fc.integer({ min: 1, max: 1_000_000 }),
  value: between(-1e6, 1e6),
});
const some = fc.array(anySegment, { minLength: 2, maxLength: 12 });
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('segmentMix', () => {
  it('weighs by clients', () => {
    const mix = valueOf(segmentMix({ segments, weights: 'clients' }));
    expect(mix.mean).to.equal(100);
    expectClose(mix.unweightedMean, 550 / 3);
    expect(mix.segments).to.deep.equal([
      { share: 0.6, contribution: 30, index: 50 },
      { share: 0.3, contribution: 30, index: 100 },
      { share: 0.1, contribution: 40, index: 400 },
    ]);
  });

  it('takes a loss that nobody makes for 0, and not for −0', () => {
    const nobody = [
      { weight: 0, value: -50 },
      { weight: 10, value: 100 },
    ];
    const [lost] = valueOf(segmentMix({ segments: nobody, weights: 'clients' })).segments;
    expect(Object.is(lost!.contribution, 0)).to.equal(true);
  });

  it('refuses more clients than a number can hold, also where they bring nothing', () => {
    const many = [
      { weight: 1e308, value: 0 },
      { weight: 1e308, value: 0 },
    ];
    expect(issuesOf(segmentMix({ segments: many, weights: 'clients' }))).to.deep.equal([
      { field: 'segments', code: 'too-large' },
    ]);
  });

  it('says the same of shares as of clients', () => {
    fc.assert(
      fc.property(some, (any) => {
        const clients = valueOf(segmentMix({ segments: any, weights: 'clients' }));
        const parts = any.map((segment, row) => ({ ...segment, weight: clients.segments[row]!.share }));
        const shares = valueOf(segmentMix({ segments: parts, weights: 'shares' }));
        expect(shares.mean).to.be.closeTo(clients.mean, 1e-3);
        shares.segments.forEach(({ share }, row) => expectClose(share, clients.segments[row]!.share));
      }),
    );
  });

  it('has contributions that sum to the mean, and shares that sum to one', () => {
    fc.assert(
      fc.property(some, (any) => {
        const mix = valueOf(segmentMix({ segments: any, weights: 'clients' }));
        const size = Math.max(...any.map(({ value }) => Math.abs(value)));
        expect(total(mix.segments.map(({ contribution }) => contribution))).to.be.closeTo(mix.mean, 1e-9 * (1 + size));
        expectClose(total(mix.segments.map(({ share }) => share)), 1);
      }),
    );
  });

  it('has indices whose mean over clients is 100', () => {
    fc.assert(
      fc.property(some, (any) => {
        const earning = any.map((segment) => ({ ...segment, value: 1 + Math.abs(segment.value) }));
        const mix = valueOf(segmentMix({ segments: earning, weights: 'clients' }));
        expectClose(total(mix.segments.map(({ share, index }) => share * index!)), 100);
      }),
    );
  });

  it('gives the common value where all have one, however many clients each has', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 1e6 }), (any, value) => {
        const alike = any.map((segment) => ({ ...segment, value }));
        const mix = valueOf(segmentMix({ segments: alike, weights: 'clients' }));
        expectClose(mix.mean, value);
        expectClose(mix.unweightedMean, value);
        for (const { index } of mix.segments) expectClose(index!, 100);
      }),
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 20 }), (any, power) => {
        // A power of two is exact in binary, so equality is meant literally.
        const scaled = any.map((segment) => ({ ...segment, weight: segment.weight * 2 ** power }));
        const [one, other] = [any, scaled].map((list) => segmentMix({ segments: list, weights: 'clients' }));
        expect(other).to.deep.equal(one);
      }),
    );
  });

  it('tells no index where the mean is not above nothing', () => {
    const of = (...values: number[]) =>
      valueOf(segmentMix({ segments: values.map((value) => ({ weight: 1, value })), weights: 'clients' })).segments[0]!
        .index;
    expect(of(-5, 5)).to.equal(null);
    expect(of(-5, 1)).to.equal(null);
    expect(of(1, 3)).to.equal(50);
    expect(of(1e308, 5e-324)).to.be.closeTo(200, 1e-9);
  });

  it('names what is wrong', () => {
    const issues = (any: readonly Segment[], weights: 'clients' | 'shares' = 'clients') =>
      issuesOf(segmentMix({ segments: any, weights }));
    expect(issues([segments[0]!])).to.deep.equal([{ field: 'segments', code: 'too-few', limit: 2 }]);
    expect(issues([segments[0]!, { weight: -1, value: 1 }])).to.deep.equal([
      { field: 'segments', code: 'below-minimum', limit: 0, row: 1, column: 'weight' },
    ]);
    const nobody = { weight: 0, value: 1 };
    expect(issues([nobody, nobody], 'shares')).to.deep.equal([{ field: 'segments', code: 'no-clients' }]);
    expect(
      issues(
        [
          { weight: 0.5, value: 1 },
          { weight: 0.625, value: 1 },
        ],
        'shares',
      ),
    ).to.deep.equal([{ field: 'segments', code: 'shares-do-not-sum', limit: 1.125 }]);
    const tenths = [0.1, 0.2, 0.7].map((weight) => ({ weight, value: 1 }));
    expectClose(valueOf(segmentMix({ segments: tenths, weights: 'shares' })).mean, 1);
    const huge = { weight: 1e308, value: 1e308 };
    expect(issues([huge, huge])).to.deep.equal([{ field: 'segments', code: 'too-large' }]);
    expect(issues([huge, nobody])).to.deep.equal([{ field: 'segments', code: 'too-large' }]);
  });

  it('has no index where a value is beyond all measure of the mean', () => {
    const mix = valueOf(
      segmentMix({
        segments: [
          { weight: 1e-300, value: 1e300 },
          { weight: 1e10, value: 0 },
        ],
        weights: 'clients',
      }),
    );
    expect(mix.mean).to.be.above(0);
    expect(mix.segments[0]!.index).to.equal(null);
  });

  const text = '1' as never;
  const cases: readonly [() => unknown, string][] = [
    [
      () => segmentMix({ segments: [{ weight: text, value: 1 }], weights: 'clients' }),
      'segmentMix requires weight as a finite number, got "1"',
    ],
    [
      () => segmentMix({ segments: [{ weight: 1, value: text }], weights: 'clients' }),
      'segmentMix requires value as a finite number, got "1"',
    ],
    [
      () => segmentMix({ segments, weights: 'heads' as never }),
      'segmentMix requires weights as one of clients, shares, got "heads"',
    ],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(TypeError, message));
});
