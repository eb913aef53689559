/** What a dealer is asked and told in the same words, whether a customer is followed or a car. */
export const questions = {
  serviceVisits: { label: 'Visits to service', hint: 'Of a car that comes to you.' },
  serviceGross: {
    label: 'Gross profit per visit',
    hint: 'What is left of the bill after parts and technicians’ pay.',
  },
  warrantyYears: {
    label: 'Warranty, years',
    hint: 'Many leave when it ends. Leave empty if the share falls smoothly.',
  },
  warrantyPart: {
    label: 'How much of the whole fall comes when the warranty ends',
    hint: 'Only counts where a warranty is given.',
  },
  timing: {
    label: 'When the profit of service arrives',
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
  'timing-start': 'Sales are counted when they happen, the service of each year at its start.',
  'timing-middle': 'Sales are counted when they happen, the service of each year in its middle.',
  'timing-end': 'Sales are counted when they happen, the service of each year at its end.',
} as const;
