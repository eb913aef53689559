/** What a dealer is asked and told in the same words, whether a customer is followed or a car. */
export const questions = {
  serviceVisits: { label: 'Service visits', hint: 'For a car that comes to you.' },
  serviceGross: {
    label: 'Gross profit per visit',
    hint: 'What is left of the repair order after parts and technicians’ pay.',
  },
  warrantyYears: {
    label: 'Warranty, years',
    hint: 'Many customers leave when it ends. Leave empty if the share falls smoothly.',
  },
  warrantyPart: {
    label: 'How much of the fall comes when the warranty ends',
    hint: 'Applies only if a warranty is entered.',
  },
  timing: {
    label: 'When the service profit arrives',
    options: {
      start: 'at the start of each year',
      middle: 'in the middle of each year',
      end: 'at the end of each year',
    },
  },
} as const;

export const figures = { financeInsurance: 'Finance and insurance', service: 'Service' } as const;

export const names = {
  serviceVisits: 'visits per {period}',
  serviceGross: 'gross profit per visit',
  financeInsuranceGross: 'gross profit on finance and insurance',
  financeInsurance: 'finance and insurance',
  service: 'service',
} as const;

export const assumptions = {
  'timing-start': 'Sales are counted when they happen, each year’s service at its start.',
  'timing-middle': 'Sales are counted when they happen, each year’s service in its middle.',
  'timing-end': 'Sales are counted when they happen, each year’s service at its end.',
} as const;
