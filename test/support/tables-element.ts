import { html } from 'lit';
import { tableField } from '../../src/elements/parts/table-field.js';
import { tableStyles } from '../../src/elements/styles/table.styles.js';
import { CalculatorElement } from '../../src/elements/calculator-element.js';
import { en } from '../../src/elements/ltv-calculator/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/words/ru.js';
import type { CalculatorWords } from '../../src/locale/words.js';
import { tables } from '../calculators/support/tables.js';

const english: CalculatorWords = {
  ...en,
  title: 'A calculator with tables',
  headline: 'All of it',
  questions: {
    price: { label: 'Price' },
    serviceByAge: {
      label: 'Service by age of the car',
      hint: 'One row for each year.',
      columns: { share: 'Still coming', visits: 'Visits a year', gross: 'Gross profit a visit' },
    },
    owners: {
      label: 'Owners',
      columns: { years: 'Years', share: 'Share', purchase: 'Price paid', sale: 'Price when sold' },
    },
    branches: { label: 'Branches', columns: { name: 'Branch', weight: 'Clients', value: 'Value of a client' } },
  },
  figures: { total: 'Total' },
  sentences: { total: 'All of it comes to {total}.' },
  issues: { 'shares-over': 'The shares come to {limit}.' },
};

const russian: CalculatorWords = {
  ...ru,
  title: 'Калькулятор с таблицами',
  headline: 'Всего',
  questions: {
    price: { label: 'Цена' },
    serviceByAge: {
      label: 'Сервис по возрасту автомобиля',
      hint: 'По строке на каждый год.',
      columns: { share: 'Ещё приезжают', visits: 'Визитов в год', gross: 'Валовая прибыль с визита' },
    },
    owners: {
      label: 'Владельцы',
      columns: { years: 'Лет', share: 'Доля', purchase: 'Цена покупки', sale: 'Цена продажи' },
    },
    branches: { label: 'Филиалы', columns: { name: 'Филиал', weight: 'Клиентов', value: 'Ценность клиента' } },
  },
  figures: { total: 'Всего' },
  sentences: { total: 'Всё вместе: {total}.' },
  issues: { 'shares-over': 'Доли вместе дают {limit}.' },
};

/** An element that asks for tables, and only in tests. */
export class TablesElement extends CalculatorElement {
  static override readonly edition = {
    models: [
      { id: 'tables', calculator: tables, words: { en: english, ru: russian }, pictures: () => html``, tableField },
    ],
    styles: [tableStyles],
  };
}
customElements.define('tables-calculator', TablesElement);
