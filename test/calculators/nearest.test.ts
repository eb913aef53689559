import { expect } from 'chai';
import { nearest } from '../../src/calculators/nearest.js';

describe('the name that a mistyped one may have meant', () => {
  it('is the one that takes the fewest letters to change, put in or leave out', () => {
    const known = ['margin', 'churn', 'church', 'lifespan'];
    for (const [typed, meant] of [
      ['churn', 'churn'],
      ['curn', 'churn'],
      ['chuurn', 'churn'],
      ['chirn', 'churn'],
      ['chruch', 'church'],
      ['lifespam', 'lifespan'],
    ] as const)
      expect(nearest(typed, known), typed).to.equal(meant);
  });

  it('may be written in capitals', () => {
    expect(nearest('CHURN', ['margin', 'churn'])).to.equal('churn');
    expect(nearest('lifespan', ['LifeSpan'])).to.equal('LifeSpan');
  });

  it('is two letters away at the most, or a third of the name', () => {
    expect([nearest('abcd', ['abxx']), nearest('abcd', ['axxx'])]).to.deep.equal(['abxx', undefined]);
    // Three letters make "sunday" of "saturday" (Wagner & Fischer, 1974): a third of nine, and more than one of eight.
    expect([nearest('saturdays', ['sundays']), nearest('saturday', ['sunday'])]).to.deep.equal(['sundays', undefined]);
    expect(nearest('a', [])).to.equal(undefined);
  });

  it('is told by its first sixty-four letters', () => {
    const long = 'x'.repeat(64);
    const longer = `${long}${'y'.repeat(40)}`;
    expect([nearest(longer, [long]), nearest(long, [longer])]).to.deep.equal([long, longer]);
    expect(nearest(`${'y'.repeat(40)}${long}`, [long])).to.equal(undefined);
  });
});
