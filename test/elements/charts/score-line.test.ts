import { expect } from 'chai';
import { layOutScoreLine, type ScoreLineLayoutOptions } from '../../../src/elements/charts/score-line-layout.js';
import { scoreLine, type ScoreLineOptions } from '../../../src/elements/charts/score-line.js';
import fc from '../../core/support/fast-check.js';
import { markup } from './markup.js';

const options: ScoreLineOptions = {
  ...{ width: 480, direction: 'ltr' },
  extent: [-100, 100],
  ticks: [-100, -50, 0, 50, 100],
  score: { value: 40, label: 'NPS: +40' },
  interval: { lower: 35, upper: 45, label: '95% confidence: +35 to +45' },
  comparison: { value: 50, label: 'To compare: +50' },
  formatValue: (value) => `${value > 0 ? '+' : ''}${value}`,
  label: 'The NPS is +40, between +35 and +45.',
};

/** Nobody sees a millionth of a pixel. */
const NEAR = 1e-6;

const points = fc.double({ min: -100, max: 100, noNaN: true });
const lines = fc
  .record({
    value: points,
    one: points,
    other: points,
    width: fc.integer({ min: 240, max: 1900 }),
    textSize: fc.integer({ min: 12, max: 27 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .filter(({ width, textSize }) => width >= textSize * 20)
  .map(({ value, one, other, ...rest }): ScoreLineLayoutOptions => ({
    ...{ ...options, ...rest },
    score: { value, label: 'NPS: +40' },
    interval: { lower: Math.min(one, other), upper: Math.max(one, other), label: '95%: +35 to +45' },
  }));

describe('charts: layOutScoreLine', () => {
  it('keeps everything inside, from the least to the greatest score', () => {
    fc.assert(
      fc.property(lines, ({ width, ...rest }) => {
        const { height, axis, ends, score, ticks, names, interval, below } = layOutScoreLine({ width, ...rest });
        expect(score).to.be.within(ends[0] - NEAR, ends[1] + NEAR);
        for (const { position } of ticks) expect(position).to.be.within(ends[0] - NEAR, ends[1] + NEAR);
        for (const { left, right, top, bottom } of names) {
          expect(left).to.be.at.least(-NEAR);
          expect(right).to.be.at.most(width + NEAR);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(axis - (interval?.half ?? 0) + NEAR);
        }
        expect(below!).to.be.within(axis, height);
      }),
    );
  });

  it('sets the name of the interval over it, and that of the score above or beside, never upon it', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { names } = layOutScoreLine(given);
        for (const { label } of names) expect(label).not.to.equal('');
        const [one, other] = names;
        if (!one || !other) return;
        expect(other.bottom <= one.top || other.left > one.right || other.right < one.left).to.equal(true);
      }),
    );
  });

  it('is the mirror image from right to left', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const ltr = layOutScoreLine({ ...given, direction: 'ltr' });
        const rtl = layOutScoreLine({ ...given, direction: 'rtl' });
        expect(ltr.score + rtl.score).to.be.closeTo(given.width, 1e-6);
        expect(ltr.comparison! + rtl.comparison!).to.be.closeTo(given.width, 1e-6);
        if (ltr.interval) expect(ltr.interval.ends[0] + rtl.interval!.ends[1]).to.be.closeTo(given.width, 1e-6);
      }),
    );
  });

  it('draws the interval as long as it is', () => {
    const { interval, ends } = layOutScoreLine(options);
    const length = interval!.ends[1] - interval!.ends[0];
    expect(length / (ends[1] - ends[0])).to.be.closeTo(10 / 200, 1e-9);
  });

  it('has no interval and no name of one where there is nothing to guess', () => {
    const { interval, names } = layOutScoreLine({ ...options, interval: { lower: 40, upper: 40, label: 'none' } });
    expect(interval).to.equal(null);
    expect(names.map(({ label }) => label)).to.deep.equal(['NPS: +40']);
  });

  it('is lower without a score to compare with', () => {
    const { comparison: _comparison, ...alone } = options;
    expect(layOutScoreLine(alone).height).to.be.below(layOutScoreLine(options).height);
  });
});

describe('charts: scoreLine', () => {
  it('is an image that says the score, and hides its texts from screen readers', () => {
    const text = markup(scoreLine(options));
    expect(text).to.match(/role="img"\s+aria-label=The NPS is \+40, between \+35 and \+45\./);
    expect(text.match(/aria-hidden="true"/g)).to.have.length(1);
  });

  it('names everything once', () => {
    const text = markup(scoreLine(options));
    for (const name of ['NPS: +40\u2069', '+35 to +45\u2069', 'To compare: +50\u2069', '>+100<', '>\u2212100<'])
      expect(text.replace('>-100<', '>\u2212100<').split(name), name).to.have.length(2);
  });

  it('takes numbers without shape', () => {
    for (const value of [NaN, Infinity, -Infinity, 1e308]) {
      const text = markup(
        scoreLine({ ...options, score: { value, label: 'x' }, interval: { lower: value, upper: value, label: 'y' } }),
      );
      if (!Number.isNaN(value)) expect(text, `${value}`).not.to.match(/NaN|Infinity|undefined/);
    }
  });
});
