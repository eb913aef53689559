import { OwnershipComparer } from '../../src/elements/ownership-comparer/ownership-comparer.js';
import '../../src/elements/ownership-comparer/define.js';
import { contractOf } from './contract.js';

const other = (name: string, price: number | null) => ({
  name,
  price,
  resaleValue: null,
  fuelConsumption: 6,
  fuelPrice: null,
  insurance: null,
  service: 1_000_000_000,
  tax: null,
});

contractOf({
  tag: 'ownership-comparer',
  element: OwnershipComparer,
  money: 'price',
  others: ['kilometresPerYear', 'fuelConsumption'],
  share: 'saleCapture',
  mend: { question: 'fuelConsumption', text: '-5', value: 0, impossible: -5 },
  situations: {
    'other cars': {
      compare: 'yes',
      otherCars: [other('0123456789 9876543210 0123456789 9876543210', 9_000_000), other('2', null)],
    },
    'car sharing that always wins': { sharing: 'yes', tariffPerMinute: 0, tariffPerWaitingMinute: 0 },
    'car sharing that costs more': { sharing: 'yes', tariffPerMinute: 900, treats: [{ name: '☕', price: 50 }] },
    'a loan that outlives the car': { finance: 'loan', years: 3, loanMonths: 84, loanRate: 0.3 },
    'a hybrid, insurance apart, tax by horsepower': {
      electricity: 'yes',
      electricShare: 0.4,
      insuranceBasis: 'apart',
      taxBasis: 'horsepower',
      horsepower: 150.01,
    },
    'value and repairs by age': { valueBasis: 'by-age', repairsBasis: 'by-age', carAge: 3 },
    'a car that became dearer, and is not driven': { resaleValue: 9_000_000, kilometresPerYear: 0 },
    'everything that is left out at first': {
      tyres: 'yes',
      parking: 100,
      wash: 20,
      tolls: 50,
      fines: 30,
      inflation: 0.08,
      opportunityRate: 0.1,
      life: 'yes',
      secondCarShare: 0.5,
    },
    'nothing of the dealer': { dealerSide: 'no' },
    'a car that costs nothing': {
      ...{ price: 0, resaleValue: 0, fuelPrice: 0, insurance: 0, service: 0, tax: 0, dealerSide: 'no' },
    },
  },
  notable: { finance: 'loan' },
  longNumbers: {
    price: 987_654_321_012.34,
    resaleValue: 12_654_321_012.12,
    insurance: 87_654_321_012.12,
    service: 9_876_543_210.98,
    compare: 'yes',
    otherCars: [other('Abc', 987_654_321_012)],
    saleGross: -87_654_321_012.12,
  },
  title: { en: 'Cost of ownership, and who gets the money', ru: 'Стоимость владения и кому достаются эти деньги' },
});
