import { contractOfModel } from './model-subject.js';

contractOfModel('service', {
  money: 'serviceTicket',
  others: ['serviceVisits', 'serviceMargin'],
  mend: { question: 'serviceMargin', text: '120', value: 1 },
  situations: {
    'a campaign to win clients back': { winBack: 'yes' },
    'a campaign that cannot pay': { winBack: 'yes', winBackCost: 1e9 },
    'costs above the profit': { serviceVariableCost: 100_000 },
  },
  notable: {},
  longNumbers: {
    serviceTicket: 987_654_321_012.34,
    serviceVariableCost: 87_654_321_012.12,
    serviceClients: 987_654,
  },
  title: { en: 'Lifetime value of a service customer', ru: 'Пожизненная ценность клиента сервиса' },
});
