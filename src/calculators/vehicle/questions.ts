import { serviceVisits, warrantyPart, warrantyYears } from '../dealer/service-questions.js';
import { exampleAmount, exampleRows } from '../example-amount.js';
import { advanced, gross, share, simple, slider, timing } from '../fields.js';
import { discountRate } from '../ltv/presets.js';
import type { InputsOf, Question } from '../question.js';

/** How many owners a car may have in this calculator: each has a name in the words. */
const MOST_OWNERS = 6;

/**
 * What the vehicle calculator asks: who owns the car in turn, and how it comes for service as it ages. The amounts are
 * examples of the size that the dealer's model has; the English gross per new and per used car, and of finance and
 * insurance per car, are American averages (Presidio/NCM, Q3 2025).
 */
export const VEHICLE_QUESTIONS = [
  {
    ...simple,
    id: 'owners',
    kind: 'table',
    columns: [
      { id: 'ownershipYears', kind: 'number', minimum: 0.1, maximum: 15 },
      { id: 'boughtHere', ...share },
      { id: 'saleGross', ...gross },
      { id: 'financeInsuranceGross', ...gross },
    ],
    ...exampleRows(
      [
        { ownershipYears: 6, boughtHere: 1, saleGross: 1_840, financeInsuranceGross: 1_666 },
        { ownershipYears: 4, boughtHere: 0.4, saleGross: 1_306, financeInsuranceGross: 1_000 },
        { ownershipYears: 4, boughtHere: 0.3, saleGross: 900, financeInsuranceGross: 500 },
      ],
      [
        { ownershipYears: 4, boughtHere: 1, saleGross: 100_000, financeInsuranceGross: 40_000 },
        { ownershipYears: 4, boughtHere: 0.4, saleGross: 80_000, financeInsuranceGross: 30_000 },
        { ownershipYears: 4, boughtHere: 0.3, saleGross: 60_000, financeInsuranceGross: 15_000 },
      ],
    ),
    minimumRows: 1,
    maximumRows: MOST_OWNERS,
  },
  { ...simple, ...serviceVisits },
  { ...simple, id: 'serviceGross', ...gross, ...exampleAmount(117, 6_750) },
  { ...simple, id: 'serviceShareFirst', ...share, default: 0.8, slider },
  { ...simple, id: 'serviceShareLast', ...share, default: 0.2, slider },
  { ...simple, id: 'serviceElsewhereFactor', ...share, default: 0.3, slider },
  { ...simple, ...discountRate },
  { ...advanced, ...warrantyYears },
  { ...advanced, ...warrantyPart },
  { ...advanced, ...timing },
] as const satisfies readonly Question[];

export type VehicleInputs = InputsOf<typeof VEHICLE_QUESTIONS>;
