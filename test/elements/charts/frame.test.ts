import { expect } from 'chai';
import { frameOf, type FrameOptions } from '../../../src/elements/charts/frame.js';
import { textWidth } from '../../../src/elements/charts/text-box.js';

const options: FrameOptions = {
  width: 480,
  height: 240,
  direction: 'ltr',
  textSize: 12,
  above: 0,
  values: [0, 549],
  periods: [0, 36],
  formatValue: String,
  formatPeriod: String,
};

describe('charts: frameOf', () => {
  it('leaves room for the longest value', () => {
    const short = frameOf(options);
    const long = frameOf({ ...options, formatValue: (value) => `${value} 000 000 ₽` });
    expect(short.left).to.be.at.least(textWidth('400', 12));
    expect(long.left).to.be.at.least(textWidth('400 000 000 ₽', 12));
  });

  it('runs from right to left where the language does', () => {
    const { x, left, right } = frameOf({ ...options, direction: 'rtl' });
    expect(x(0)).to.equal(right);
    expect(x(36)).to.equal(left);
    expect(480 - right).to.be.greaterThan(left);
  });

  it('shows higher values higher, zero at the bottom', () => {
    const { y, bottom } = frameOf(options);
    expect(y(0)).to.equal(bottom);
    expect(y(549)).to.be.lessThan(y(100));
  });

  it('keeps a fixed domain', () => {
    const { y, top, bottom } = frameOf({ ...options, values: [0.4, 0.6], minimum: 0, maximum: 1 });
    expect([y(0), y(1)]).to.deep.equal([bottom, top]);
  });

  it('says nothing twice', () => {
    const { valueTicks } = frameOf({ ...options, values: [1], formatValue: (value) => value.toFixed(0) });
    const texts = valueTicks.map(({ text }) => text);
    expect(texts).to.deep.equal([...new Set(texts)]);
  });

  it('keeps the texts of the periods apart at every width', () => {
    for (let width = 160; width <= 900; width += 37) {
      const { periodTicks } = frameOf({ ...options, width, formatPeriod: (period) => `${period} месяцев` });
      periodTicks.slice(1).forEach((tick, index) => {
        const before = periodTicks[index]!;
        const needed = (textWidth(before.text, 12) + textWidth(tick.text, 12)) / 2;
        expect(tick.position - before.position, `${width}`).to.be.at.least(needed);
      });
    }
  });

  it('gives numbers for numbers without shape', () => {
    const shapeless = [[], [0], [0, 0], [-3], [1e12], [-1e300, 1e300], [NaN], [1e-320]];
    for (const values of shapeless) {
      for (const size of [0, 40, 480]) {
        const frame = frameOf({ ...options, values, periods: [0], width: size, height: size });
        const numbers = [frame.left, frame.right, frame.top, frame.bottom, frame.x(0), frame.y(values[0] || 0)];
        const ticks = [...frame.valueTicks, ...frame.periodTicks].map(({ position }) => position);
        expect([...numbers, ...ticks].every(Number.isFinite), `${values} at ${size}`).to.equal(true);
        expect(frame.valueTicks.length, `${values}`).to.be.greaterThan(0);
      }
    }
  });
});
