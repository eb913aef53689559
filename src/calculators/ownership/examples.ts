import type { Example } from '../calculator.js';

/**
 * Sets of inputs with a story; where each number comes from stands in the words. They are cases, not benchmarks.
 *
 * Three-year-old cars sold for 138 % of their price in Russia in 2023 (Autostat via zr.ru). The Jetta: what its owner
 * spends a month on fuel and what it drinks (dzen.ru, 2025). Car sharing: fixed 300 000 a year, 9 a kilometre and 25 by
 * car sharing, so that the ranking turns at 18 750 km.
 */
export const OWNERSHIP_EXAMPLES: readonly Example[] = [
  {
    id: 'dearer-2023',
    currency: 'RUB',
    inputs: { price: 2_000_000, years: 3, valueBasis: 'resale', resaleValue: 2_760_000 },
  },
  {
    id: 'sharing-18750',
    currency: 'RUB',
    inputs: {
      price: 1_500_000,
      years: 5,
      kilometresPerYear: 15_000,
      valueBasis: 'resale',
      resaleValue: 500_000,
      fuelConsumption: 15,
      fuelPrice: 60,
      insuranceBasis: 'together',
      insurance: 60_000,
      service: 35_000,
      taxBasis: 'amount',
      tax: 5_000,
      sharing: 'yes',
      tariffPerMinute: 0,
      tariffPerKilometre: 25,
      tripPrice: 0,
      tariffPerWaitingMinute: 0,
    },
  },
];
