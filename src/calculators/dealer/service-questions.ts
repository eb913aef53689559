import { share } from '../fields.js';

/** What is asked of a car's service alike, whether a customer is followed or the car. */
export const serviceVisits = {
  id: 'serviceVisits',
  kind: 'number',
  default: 1.5,
  minimum: 0,
  maximum: 100,
  period: 'year',
} as const;

export const warrantyYears = {
  id: 'warrantyYears',
  kind: 'number',
  default: null,
  optional: true,
  minimum: 0,
  maximum: 30,
} as const;

export const warrantyPart = { id: 'warrantyPart', ...share, default: 0.5 } as const;
