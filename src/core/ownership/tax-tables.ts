import type { TaxTable } from './transport-tax.js';

/**
 * Tables of the Russian transport tax for cars. Data, not law: a region changes its rates by a law of its own, and a
 * table says for which years it is known to hold. `base` is what the tax code sets where a region has set nothing; a
 * region may go up to ten times either way.
 */
export const TRANSPORT_TAX_TABLES: Readonly<Record<'moscow' | 'saint-petersburg' | 'base', TaxTable>> = {
  moscow: {
    id: 'moscow',
    brackets: [
      { upTo: 100, rate: 12 },
      { upTo: 125, rate: 25 },
      { upTo: 150, rate: 35 },
      { upTo: 175, rate: 45 },
      { upTo: 200, rate: 50 },
      { upTo: 225, rate: 65 },
      { upTo: 250, rate: 75 },
      { upTo: null, rate: 150 },
    ],
    validFrom: 2024,
    validTo: 2025,
    source: 'Закон города Москвы от 09.07.2008 № 33 «О транспортном налоге»',
    date: '2025-12-31',
  },
  'saint-petersburg': {
    id: 'saint-petersburg',
    brackets: [
      { upTo: 100, rate: 24 },
      { upTo: 150, rate: 35 },
      { upTo: 200, rate: 50 },
      { upTo: 250, rate: 75 },
      { upTo: null, rate: 150 },
    ],
    validFrom: 2024,
    validTo: 2025,
    source: 'Закон Санкт-Петербурга от 04.11.2002 № 487-53 «О транспортном налоге»',
    date: '2025-12-31',
  },
  base: {
    id: 'base',
    brackets: [
      { upTo: 100, rate: 2.5 },
      { upTo: 150, rate: 3.5 },
      { upTo: 200, rate: 5 },
      { upTo: 250, rate: 7.5 },
      { upTo: null, rate: 15 },
    ],
    validFrom: 2011,
    validTo: 2025,
    source: 'Налоговый кодекс РФ, статья 361, пункт 1',
    date: '2025-12-31',
  },
};
