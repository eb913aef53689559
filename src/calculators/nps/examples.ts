import type { Example } from '../calculator.js';

/**
 * Answers with a story; where each number comes from stands in the words. Scores that firms told of themselves come
 * without counts: the hundred answers are ours, chosen so that they give what was told.
 */
export const NPS_EXAMPLES: readonly Example[] = [
  { id: 'webinar-2023', inputs: { entry: 'groups', promoters: 600, passives: 200, detractors: 200 } },
  { id: 'satisfied-96', inputs: { entry: 'groups', promoters: 68, passives: 28, detractors: 4 } },
  { id: 'score-85', inputs: { entry: 'groups', promoters: 88, passives: 9, detractors: 3 } },
  {
    id: 'fifteen-points',
    inputs: {
      entry: 'groups',
      promoters: 60,
      passives: 25,
      detractors: 15,
      comparison: 'earlier',
      earlierPromoters: 50,
      earlierPassives: 30,
      earlierDetractors: 20,
    },
  },
];
