import fc from 'fast-check';

/** The same cases on every run, so that a failure is one for everybody; set FC_SEED to look further. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20260101) });

export default fc;

const STEPS = 2 ** 24;

/**
 * Numbers of a range. To `fc.double` each number that a computer holds is as likely as any other, so that of those from
 * 0 to 1 half lie below 1e-154, and a rate, a probability or a discount drawn so is none. Here three of four are spread
 * evenly over the range.
 */
export function between(min: number, max: number): fc.Arbitrary<number> {
  const evenly = fc.integer({ min: 0, max: STEPS }).map((step) => Math.min(max, min + (max - min) * (step / STEPS)));
  return fc.oneof({ weight: 3, arbitrary: evenly }, { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) });
}
