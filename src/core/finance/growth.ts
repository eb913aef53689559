/** Slots for moments of an eighth of a year: 64 years of them, and later ones take the place of earlier ones. */
const SLOTS = 512;
const PER_PERIOD = 8;

const rates = /* @__PURE__ */ new Float64Array(SLOTS);
const moments = /* @__PURE__ */ new Float64Array(SLOTS);
const powers = /* @__PURE__ */ new Float64Array(SLOTS);

/**
 * What 1 grows to until a moment, `growthPerPeriod ** moment`, remembered: a power takes longer than all else that is
 * done to an amount, and ten thousand draws ask for the same few hundred moments again and again.
 *
 * An inner part, not exported from the core.
 *
 * @param growthPerPeriod 1 + the rate of a period, above 0.
 * @param moment in periods, of either sign.
 */
export function growthUntil(growthPerPeriod: number, moment: number): number {
  const slot = (moment * PER_PERIOD) & (SLOTS - 1);
  // No rate is remembered before the first one: a growth of 0 is none.
  if (rates[slot] !== growthPerPeriod || moments[slot] !== moment) {
    rates[slot] = growthPerPeriod;
    moments[slot] = moment;
    powers[slot] = growthPerPeriod ** moment;
  }
  return powers[slot]!;
}
