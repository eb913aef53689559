import { expect } from 'chai';
import { placesToTry, type Interval } from '../../src/core/explore/places.js';

/** In rising order, each once. */
const sorted = (places: readonly number[]) => [...new Set(places)].sort((one, other) => one - other);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the places where a function is tried', () => {
  it('are every 24th of the interval, steps that double away from the present input, and halves towards the ends', () => {
    const places = placesToTry({ lower: 0, upper: 24, present: 6 });
    const steps = upTo(22).map((power) => 6 * 2 ** (power - 20));
    // The last step is 12: with 24 it would be further than either end, 18 away.
    expect(steps.at(-1)).to.equal(12);
    const expected = [
      ...upTo(25),
      ...steps.flatMap((step) => [6 - step, 6 + step]),
      ...upTo(30).flatMap((index) => [6 * 2 ** -(index + 1), 24 - 18 * 2 ** -(index + 1)]),
    ];
    expect(places).to.deep.equal(sorted(expected.filter((place) => place >= 0 && place <= 24)));
  });

  it('begin with steps of a millionth of one, or of the way to the further end, where the present input is 0', () => {
    const nearest = (interval: Interval) => placesToTry(interval).find((place) => place > 0);
    // Halves towards the end at 0 do not move from it, so the first step is the nearest.
    expect(nearest({ lower: 0, upper: 1000, present: 0 })).to.equal(2 ** -20);
    expect(nearest({ lower: 0, upper: 0.25, present: 0 })).to.equal(0.25 * 2 ** -20);
    expect(placesToTry({ lower: -8, upper: 4, present: 0 })).to.include.members([-4, -2, 2 ** -20, -(2 ** -20)]);
  });

  it('are close together where most inputs lie', () => {
    const places = placesToTry({ lower: 0, upper: 1e9, present: 5e8, usual: [0, 48] });
    expect(places).to.include.members(upTo(49));
    expect(placesToTry({ lower: 0, upper: 1e9, present: 5e8 })).not.to.include(47);
  });

  it('have 0 among them where it lies inside, once and without a sign', () => {
    const places = placesToTry({ lower: -3, upper: 5, present: 1 });
    expect(places.filter((place) => place === 0)).to.have.length(1);
    expect(places.some((place) => Object.is(place, -0))).to.equal(false);
    expect(placesToTry({ lower: 1, upper: 5, present: 2 })).not.to.include(0);
    const whole = placesToTry({ lower: -3, upper: 5, present: -1, whole: true });
    expect(whole.some((place) => Object.is(place, -0))).to.equal(false);
  });

  it('are whole where only whole numbers count, and all of them where there are few', () => {
    expect(placesToTry({ lower: 1, upper: 12, present: 3, whole: true })).to.deep.equal(upTo(12).map((one) => one + 1));
    expect(placesToTry({ lower: 1, upper: 1e6, present: 3, whole: true }).every(Number.isInteger)).to.equal(true);
  });

  it('are the one place of an interval without a length', () => {
    expect(placesToTry({ lower: 5, upper: 5, present: 5 })).to.deep.equal([5]);
    expect(placesToTry({ lower: 0, upper: 0, present: 0 })).to.deep.equal([0]);
  });
});
