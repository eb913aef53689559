/** Exploring any function: goals, causes of a difference, draws. The rest of the core is `ltv-widgets/core`. */
export { attribute, MOST_CHANGES } from './attribute.js';
export type { Attribution, Changes } from './attribute.js';
export { histogram, mean } from './distribution.js';
export { percentile } from './percentile.js';
export type { Bin } from './distribution.js';
export { randomFractions, randomIntegers } from './random.js';
export type { Random, RandomState } from './random.js';
export { seekInput } from './seek.js';
export type { Interval } from './places.js';
export type { InputFound, InputSearch, Trial } from './seek.js';
export { stepWithin } from './step.js';
export type { Step, Stepped } from './step.js';
