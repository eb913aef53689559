// The whole core: its entries as one, as tests that go through all of it need it.
export * from '../../../src/core/index.js';
export * from '../../../src/core/explore/index.js';
export * from '../../../src/core/ltv/dealer/index.js';
export * from '../../../src/core/nps/index.js';
export * from '../../../src/core/nps/tally/index.js';
export * from '../../../src/core/ownership/index.js';
