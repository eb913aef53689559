import { contractOfModel } from './model-subject.js';

const owner = { ownershipYears: 3, boughtHere: 1, saleGross: 1000, financeInsuranceGross: 500 };

contractOfModel('vehicle', {
  money: 'serviceGross',
  others: ['serviceVisits', 'serviceShareLast'],
  mend: { question: 'serviceShareLast', text: '120', value: 1 },
  situations: {
    'one owner': { owners: [owner] },
    'six owners, one of them at a loss': {
      owners: [owner, owner, owner, owner, owner, { ...owner, saleGross: -2000, boughtHere: 0.1 }],
    },
    'a warranty that ends': { warrantyYears: 3, warrantyPart: 1, timing: 'end' },
  },
  notable: {},
  longNumbers: {
    owners: [{ ...owner, saleGross: 987_654_321_012.34, financeInsuranceGross: 87_654_321_012.12 }],
    serviceGross: 9_876_543_210.98,
  },
  title: { en: 'Lifetime value of a car', ru: 'Пожизненная ценность автомобиля' },
});
