// Tables to fill in: what a person does to rows and cells, on the screen of a small calculator of the tests.
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { default as Axe } from 'axe-core';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { TableRow } from '../../src/calculators/question.js';
import { record } from '../support/element-events.js';
import {
  all,
  drawn,
  everythingSaid,
  expectNothingBroken,
  fieldOf,
  find,
  focused,
  keep,
  leave,
  mount,
  press,
  put,
  removeMounted,
  textOf,
  type,
} from '../support/element-page.js';
import type { TablesElement } from '../support/tables-element.js';
import '../support/tables-element.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };

const SERVICE = [
  { share: 0.95, visits: 1.8, gross: 120 },
  { share: 0.9, visits: 1.8, gross: 140 },
  { share: 0.6, visits: null, gross: null },
];

async function calculatorIn(language: 'ru' | 'en', attributes = ''): Promise<TablesElement> {
  return mount<TablesElement>(`<tables-calculator lang="${language}" ${attributes}></tables-calculator>`);
}

const service = (calculator: TablesElement) => calculator.inputs['serviceByAge'] as readonly TableRow[];
const values = (calculator: TablesElement, id: string) =>
  all<HTMLInputElement>(calculator, `#${id} input`).map(({ value }) => value);
const problems = (calculator: TablesElement, id: string) =>
  all(calculator, `[data-question="${id}"] .problem-text`).map((problem) =>
    problem.textContent!.replace(/\s+/g, ' ').trim(),
  );
const rowCount = (calculator: TablesElement, id: string) => all(calculator, `#${id} tbody .row`).length;
const notices = (calculator: TablesElement) =>
  all(calculator, '.notice p').map((notice) => notice.textContent!.replace(/\s+/g, ' ').trim());
const add = (calculator: TablesElement, id: string) => press(calculator, `[data-question="${id}"] .add`);
const remove = (calculator: TablesElement, id: string, row: number) =>
  press(calculator, `#${id} tbody .row:nth-child(${row + 1}) .remove`);

/** What the browser does on Ctrl+V; whether the element took it over. */
async function paste(calculator: TablesElement, id: string, text: string): Promise<boolean> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox gives a script's event a clipboard of its own.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  fieldOf(calculator, id).focus();
  fieldOf(calculator, id).dispatchEvent(event);
  await drawn(calculator);
  return event.defaultPrevented;
}

describe('a table to fill in', () => {
  before(() => executeServerCommand('resize', { width: 1000, height: 900 }));
  afterEach(removeMounted);

  describe('cells', () => {
    it('show the numbers as fields do, and take them as people write them', async () => {
      const calculator = await calculatorIn('ru');
      expect(values(calculator, 'serviceByAge')).to.deep.equal(['95', '1,8', '120', '90', '1,8', '140', '60', '', '']);
      const field = await type(calculator, 'serviceByAge-2-2', '1 234,56 ₽');
      expect(field.value).to.equal('1 234,56 ₽');
      expect(service(calculator)[2]).to.deep.equal({ share: 0.6, visits: null, gross: 1234.56 });
      await sendKeys({ press: 'Tab' });
      await drawn(calculator);
      expect(fieldOf(calculator, 'serviceByAge-2-2').value).to.match(/^1\s234,56$/);
      expect(service(calculator)[2]!['gross']).to.equal(1234.56);
    });

    it('answer while one types, and do not move the caret', async () => {
      const calculator = await calculatorIn('en');
      const before = calculator.answer!.figures[0]!.value;
      const field = await type(calculator, 'serviceByAge-0-2', '1234');
      field.setSelectionRange(2, 2);
      await sendKeys({ type: '9' });
      await drawn(calculator);
      expect([field.value, field.selectionStart, service(calculator)[0]!['gross']]).to.deep.equal(['12934', 3, 12934]);
      expect(calculator.answer!.figures[0]!.value).not.to.equal(before);
    });

    it('keep what cannot be read, each its own, and say what is wrong by row and column', async () => {
      const calculator = await calculatorIn('en');
      await type(calculator, 'serviceByAge-1-1', 'twice');
      await type(calculator, 'serviceByAge-2-0', 'most');
      await leave(calculator, 'serviceByAge-2-0');
      await put(calculator, 'price', '7');
      expect(values(calculator, 'serviceByAge').slice(3, 7)).to.deep.equal(['90', 'twice', '140', 'most']);
      expect(problems(calculator, 'serviceByAge')).to.deep.equal([
        'Row 2, “Visits a year”. Enter a number, like 1.8.',
        'Row 3, “Still coming”. Enter a number, like 95.',
      ]);
      const wrong = all(calculator, '#serviceByAge [aria-invalid=true]');
      expect(wrong.map(({ id }) => id)).to.deep.equal(['serviceByAge-1-1', 'serviceByAge-2-0']);
      for (const [index, cell] of wrong.entries()) {
        const described = calculator.renderRoot.querySelector(`#${cell.getAttribute('aria-describedby')}`);
        expect(described!.textContent!.trim()).to.equal(problems(calculator, 'serviceByAge')[index]);
      }
      expect(calculator.answer).to.equal(null);
      await type(calculator, 'serviceByAge-1-1', '2');
      await type(calculator, 'serviceByAge-2-0', '50');
      expect(service(calculator).map(({ visits }) => visits)).to.deep.equal([1.8, 2, null]);
      expect(problems(calculator, 'serviceByAge')).to.deep.equal([]);
      expect(calculator.answer).not.to.equal(null);
    });

    it('ask for what is missing in a row that has something, unless it may stay blank', async () => {
      const calculator = await calculatorIn('ru', 'mode="advanced"');
      await put(calculator, 'serviceByAge-1-0', '');
      expect(problems(calculator, 'serviceByAge')).to.deep.equal(['Строка 2, «Ещё приезжают». Введите число.']);
      await put(calculator, 'branches-0-0', ' ');
      expect(problems(calculator, 'branches')).to.deep.equal(['Строка 1, «Филиал». Заполните эту ячейку.']);
      await put(calculator, 'branches-0-0', 'Север');
      await put(calculator, 'serviceByAge-1-0', '80');
      await put(calculator, 'serviceByAge-1-1', '');
      expect(service(calculator)[1]).to.deep.equal({ share: 0.8, visits: null, gross: 140 });
      expect(problems(calculator, 'serviceByAge')).to.deep.equal([]);
      expect((calculator.inputs['branches'] as TableRow[])[0]!['name']).to.equal('Север');
    });

    it('out of their limits have a button with the value that mends them, which leaves the rest alone', async () => {
      const calculator = await calculatorIn('en');
      await put(calculator, 'serviceByAge-0-0', '120');
      await put(calculator, 'serviceByAge-1-1', '1.50');
      expect(problems(calculator, 'serviceByAge')).to.deep.equal([
        'Row 1, “Still coming”. This cannot be more than 100%.',
      ]);
      expect(textOf(calculator, '.fix')).to.equal('Set to 100%');
      await press(calculator, '.fix');
      expect(service(calculator)[0]!['share']).to.equal(1);
      expect(values(calculator, 'serviceByAge').slice(0, 5)).to.deep.equal(['100', '1.8', '120', '90', '1.50']);
      expect(focused()).to.equal(fieldOf(calculator, 'serviceByAge-0-0'));
    });

    it('with a sign of another unit offer the number, whatever else is unfinished', async () => {
      const calculator = await calculatorIn('ru');
      await put(calculator, 'serviceByAge-0-2', '15%');
      await put(calculator, 'serviceByAge-1-0', 'почти все');
      expect(textOf(calculator, '.fix')).to.match(/^Указать 15\s₽$/);
      await press(calculator, '.fix');
      expect(values(calculator, 'serviceByAge').slice(0, 4)).to.deep.equal(['95', '1,8', '15', 'почти все']);
      expect(problems(calculator, 'serviceByAge')).to.have.length(1);
    });

    it('wrong by the dozen are all marked, a few spelled out and the others counted', async () => {
      const calculator = await calculatorIn('en');
      await paste(calculator, 'serviceByAge-0-0', 'a\tb\tc\nd\te\tf');
      expect(all(calculator, '#serviceByAge [aria-invalid=true]')).to.have.length(6);
      expect(problems(calculator, 'serviceByAge')).to.have.length(5);
      expect(problems(calculator, 'serviceByAge')[4]).to.equal('More problems in the table: 2.');
    });

    it('are named for those who do not see the table, and open the right keyboard', async () => {
      const calculator = await calculatorIn('en', 'mode="advanced"');
      const cells = all<HTMLInputElement>(calculator, '#branches input');
      expect(cells.slice(0, 3).map((cell) => [cell.ariaLabel, cell.type, cell.inputMode])).to.deep.equal([
        ['Branch, row 1', 'text', 'text'],
        ['Clients, row 1', 'text', 'decimal'],
        // A loss has a minus sign, which a keypad of digits may lack.
        ['Value of a client, $ (optional), row 1', 'text', 'text'],
      ]);
      for (const cell of cells) expect(parseFloat(getComputedStyle(cell).fontSize)).to.be.at.least(16);
    });
  });

  describe('a rule over the whole table', () => {
    it('is explained beside it, and mended as a whole', async () => {
      const calculator = await calculatorIn('ru');
      for (const row of [0, 1]) await put(calculator, `owners-${row}-1`, '100');
      await add(calculator, 'owners');
      await put(calculator, 'owners-2-0', '2');
      await put(calculator, 'owners-2-1', '100');
      await put(calculator, 'owners-2-2', '5');
      expect(problems(calculator, 'owners')).to.deep.equal(['Доли вместе дают 3.']);
      expect(textOf(calculator, '.fix')).to.equal('Исправить таблицу');
      await press(calculator, '.fix');
      expect((calculator.inputs['owners'] as TableRow[]).map(({ share }) => share)).to.deep.equal([
        1 / 3,
        1 / 3,
        1 / 3,
      ]);
      expect(calculator.answer).not.to.equal(null);
      expect(focused()).to.equal(find(calculator, '#owners'));
    });
  });

  describe('rows', () => {
    it('are added at the end up to the most; the focus goes into the new one and it is announced', async () => {
      const calculator = await calculatorIn('en');
      await add(calculator, 'serviceByAge');
      expect(focused()).to.equal(fieldOf(calculator, 'serviceByAge-3-0'));
      expect(textOf(calculator, '[role=status]')).to.equal('Row 4 added.');
      expect(service(calculator), 'a blank row is no row yet').to.deep.equal(SERVICE);
      expect(calculator.answer).not.to.equal(null);
      await put(calculator, 'serviceByAge-3-0', '50');
      expect(service(calculator)[3]).to.deep.equal({ share: 0.5, visits: null, gross: null });
      await add(calculator, 'serviceByAge');
      await add(calculator, 'serviceByAge');
      expect(rowCount(calculator, 'serviceByAge')).to.equal(6);
      expect(all(calculator, '[data-question=serviceByAge] .add')).to.deep.equal([]);
      expect(textOf(calculator, '[data-question=serviceByAge]')).to.contain('the limit is 6');
    });

    it('are removed down to the least; the focus stays in the table', async () => {
      const calculator = await calculatorIn('ru');
      const buttons = () => all<HTMLButtonElement>(calculator, '#serviceByAge .remove');
      buttons()[0]!.focus();
      await remove(calculator, 'serviceByAge', 0);
      expect(service(calculator)).to.deep.equal(SERVICE.slice(1));
      expect(textOf(calculator, '[role=status]')).to.equal('Строка 1 удалена. Осталось строк: 2.');
      expect(focused()).to.equal(buttons()[0]);
      buttons()[1]!.focus();
      await remove(calculator, 'serviceByAge', 1);
      expect(service(calculator)).to.deep.equal([SERVICE[1]]);
      expect(focused()).to.equal(fieldOf(calculator, 'serviceByAge-0-0'));
      expect(buttons().map(({ disabled }) => disabled)).to.deep.equal([true]);
    });

    it('say what is wrong in them right below them, of the whole table below all', async () => {
      const calculator = await mount<TablesElement>('<tables-calculator lang="en"></tables-calculator>');
      const rows = all(calculator, '[data-question="serviceByAge"] tbody .row').length;
      await put(calculator, 'serviceByAge-0-0', 'many');
      const problem = find(calculator, '[data-question="serviceByAge"] .problem-text');
      expect(problem.closest('tr')!.previousElementSibling).to.equal(
        fieldOf(calculator, 'serviceByAge-0-0').closest('tr'),
      );
      expect(rows).to.be.above(1);
      calculator.inputs = { branches: [] };
      await drawn(calculator);
      expect(find(calculator, '[data-question="branches"] .problem-text').closest('tr')).to.equal(null);
    });

    it('that are blank stay on the screen and out of the numbers; problems count them all the same', async () => {
      const calculator = await calculatorIn('en');
      for (const column of [0, 1, 2]) await put(calculator, `serviceByAge-0-${column}`, '');
      expect(rowCount(calculator, 'serviceByAge')).to.equal(3);
      expect(service(calculator)).to.deep.equal(SERVICE.slice(1));
      const heard = record(calculator);
      await put(calculator, 'serviceByAge-2-0', '120');
      expect(problems(calculator, 'serviceByAge')).to.deep.equal([
        'Row 3, “Still coming”. This cannot be more than 100%.',
      ]);
      expect(fieldOf(calculator, 'serviceByAge-2-0').getAttribute('aria-invalid')).to.equal('true');
      // A listener counts as the inputs do.
      expect(heard.details('calc-error')[0]!.issues![0]).to.include({ row: 1, column: 'share' });
      await press(calculator, '.fix');
      expect(values(calculator, 'serviceByAge')).to.deep.equal(['', '', '', '90', '1.8', '140', '100', '', '']);
    });

    it('that are too few or too many are told, and none is hidden', async () => {
      const calculator = await calculatorIn('en');
      calculator.inputs = { serviceByAge: Array.from({ length: 8 }, () => SERVICE[0]) as never };
      await drawn(calculator);
      expect(rowCount(calculator, 'serviceByAge')).to.equal(8);
      expect(problems(calculator, 'serviceByAge')).to.deep.equal(['Rows allowed: at most 6.']);
      await remove(calculator, 'serviceByAge', 7);
      await remove(calculator, 'serviceByAge', 6);
      expect(problems(calculator, 'serviceByAge')).to.deep.equal([]);
      calculator.inputs = { branches: [] };
      await drawn(calculator);
      expect(rowCount(calculator, 'branches')).to.equal(2);
      expect(problems(calculator, 'branches')).to.deep.equal(['Rows needed: at least 2.']);
    });

    it('that are thousands too many are not all drawn, and it is said how many are not', async () => {
      const calculator = await calculatorIn('en');
      calculator.inputs = { serviceByAge: Array.from({ length: 4000 }, () => ({ ...SERVICE[0]!, share: 7 })) as never };
      await drawn(calculator);
      expect(rowCount(calculator, 'serviceByAge')).to.equal(18);
      expect(textOf(calculator, '[data-question=serviceByAge]')).to.contain('Rows not shown: 3,982.');
      expect(service(calculator)).to.have.length(4000);
    });

    it('go back to the page’s with “Start over”', async () => {
      const calculator = await calculatorIn('en', 'service-by-age="50%, 2"');
      await put(calculator, 'serviceByAge-0-0', 'half');
      await add(calculator, 'serviceByAge');
      await press(calculator, '.action[part~=reset]');
      expect(values(calculator, 'serviceByAge')).to.deep.equal(['50', '2', '']);
      expect(problems(calculator, 'serviceByAge')).to.deep.equal([]);
    });
  });

  describe('a pasted block', () => {
    it('fills the cells to the right and down, with new rows, and leaves the others', async () => {
      const calculator = await calculatorIn('ru');
      const taken = await paste(calculator, 'serviceByAge-1-1', '2,5\t1 200,50 ₽\r\n1,5\t99\r\n1\t\r\n');
      expect(taken).to.equal(true);
      expect(rowCount(calculator, 'serviceByAge')).to.equal(4);
      expect(problems(calculator, 'serviceByAge')).to.deep.equal(['Строка 4, «Ещё приезжают». Введите число.']);
      await put(calculator, 'serviceByAge-3-0', '30');
      expect(service(calculator)).to.deep.equal([
        SERVICE[0],
        { share: 0.9, visits: 2.5, gross: 1200.5 },
        { share: 0.6, visits: 1.5, gross: 99 },
        { share: 0.3, visits: 1, gross: null },
      ]);
      expect(fieldOf(calculator, 'serviceByAge-1-2').value).to.match(/^1\s200,50$/);
      expect(textOf(calculator, '[role=status]')).to.equal('Вставлено начиная со строки 2.');
    });

    it('of shares written as parts of one is understood and said', async () => {
      const calculator = await calculatorIn('en');
      await paste(calculator, 'serviceByAge-0-0', '0.95\n0.9\n0.825');
      expect(service(calculator).map(({ share }) => share)).to.deep.equal([0.95, 0.9, 0.825]);
      expect(notices(calculator)).to.deep.equal(['“Still coming”: 0.95 was read as 95%.']);
      await paste(calculator, 'serviceByAge-0-0', '0.5%\n0.9%');
      expect(service(calculator).map(({ share }) => share)).to.deep.equal([0.005, 0.009, 0.825]);
      expect(notices(calculator)).to.deep.equal([]);
    });

    it('that does not fit says how much of it was left out', async () => {
      const calculator = await calculatorIn('en');
      const rows = ['Share;Visits;Gross;Note', ...Array.from({ length: 9 }, (_, row) => `${90 - row}%;1;5;x`)];
      await paste(calculator, 'serviceByAge-2-0', rows.join('\n'));
      expect(rowCount(calculator, 'serviceByAge')).to.equal(6);
      expect(service(calculator).map(({ share }) => share)).to.deep.equal([0.95, 0.9, 0.9, 0.89, 0.88, 0.87]);
      const said = [
        'The first row was read as headings: Share · Visits · Gross · Note.',
        'Rows that did not fit: 5. The table takes at most 6.',
        'Left out, because the table has no such columns: Note.',
      ];
      expect(notices(calculator)).to.deep.equal(said);
      for (const sentence of said) expect(textOf(calculator, '[role=status]')).to.contain(sentence);
      await put(calculator, 'serviceByAge-0-0', '94');
      expect(notices(calculator), 'until the table is changed').to.deep.equal([]);
    });

    it('keeps in its cells what cannot be read, and takes names as they are', async () => {
      const calculator = await calculatorIn('ru', 'mode="advanced"');
      await paste(
        calculator,
        'branches-0-0',
        'Филиал;Клиентов;Ценность\n"Север; и восток";1 200;5 000 ₽\nЮг;n/a;\n;;\nЗапад;300;',
      );
      expect(values(calculator, 'branches').map((value) => value.replace(/\s/g, ' '))).to.deep.equal([
        ...['Север; и восток', '1 200', '5 000'],
        ...['Юг', 'n/a', ''],
        ...['Запад', '300', ''],
      ]);
      expect(problems(calculator, 'branches')[0]).to.contain('Строка 2, «Клиентов».');
      await put(calculator, 'branches-1-1', '40');
      expect(calculator.inputs['branches']).to.deep.equal([
        { name: 'Север; и восток', weight: 1200, value: 5000 },
        { name: 'Юг', weight: 40, value: null },
        { name: 'Запад', weight: 300, value: null },
      ]);
    });

    it('goes under the heads that it brings along, in whatever order they stand', async () => {
      const calculator = await calculatorIn('ru', 'mode="advanced"');
      const [name, weight, value] = all(calculator, '[data-question="branches"] thead th').map((head) =>
        head.textContent!.trim(),
      );
      await paste(calculator, 'branches-0-0', `${value}\t${name}\t${weight}\n5 000\tСевер\t60\n7 000\tЮг\t40`);
      expect((calculator.inputs['branches'] as object[]).slice(0, 2)).to.deep.equal([
        { name: 'Север', weight: 60, value: 5000 },
        { name: 'Юг', weight: 40, value: 7000 },
      ]);
      expect(notices(calculator)).to.deep.equal([
        `Первая строка принята за заголовки: ${value} · ${name} · ${weight}.`,
      ]);
    });

    it('goes by common names of columns, leaves out others and totals, takes the place of examples, and says so', async () => {
      const calculator = await calculatorIn('en', 'mode="advanced"');
      await paste(calculator, 'branches-0-0', 'Value\tStore\tManager\tClients\n5,000\tNorth\tAnn\t60\nTotal\t\t\t60');
      expect((calculator.inputs['branches'] as object[])[0]).to.deep.equal({ name: 'North', weight: 60, value: 5000 });
      expect(calculator.inputs['branches'], 'no example between them').to.have.length(1);
      expect(rowCount(calculator, 'branches'), 'as many as there have to be').to.equal(2);
      const said = [
        'The first row was read as headings: Value · Store · Manager · Clients.',
        'Left out, because the table has no such columns: Manager.',
        'Read as totals and left out: Total.',
      ];
      expect(notices(calculator)).to.deep.equal(said);
      for (const sentence of said) expect(textOf(calculator, '[role=status]')).to.contain(sentence);
    });

    it('of one value is left to the browser, which knows where the caret is', async () => {
      const calculator = await calculatorIn('ru');
      for (const text of ['1,8', '1 200 ₽\r\n', 'слово, и ещё одно', ''])
        expect(await paste(calculator, 'serviceByAge-0-2', text), text).to.equal(false);
      expect(service(calculator)).to.deep.equal(SERVICE);
    });

    it('changes nothing where nothing may be changed', async () => {
      const calculator = await calculatorIn('en', 'readonly');
      expect(await paste(calculator, 'serviceByAge-0-0', '1\t2\n3\t4')).to.equal(false);
      expect(service(calculator)).to.deep.equal(SERVICE);
    });
  });

  describe('with the keyboard alone', () => {
    it('goes through the cells and the buttons in the order in which they are seen', async () => {
      const calculator = await calculatorIn('en');
      fieldOf(calculator, 'serviceByAge-1-2').focus();
      const visited: (string | null)[] = [];
      for (let step = 0; step < 3; step += 1) {
        await sendKeys({ press: 'Tab' });
        visited.push(focused()!.id || focused()!.getAttribute('aria-label'));
      }
      expect(visited).to.deep.equal(['Remove row 2', 'serviceByAge-2-0', 'serviceByAge-2-1']);
    });

    it('goes on with a new row by Enter in the last cell, and sends no form of the page', async () => {
      const form = keep(document.createElement('form'));
      form.innerHTML = '<tables-calculator lang="en" name="calc"></tables-calculator><button>Send</button>';
      document.body.append(form);
      const calculator = await drawn(form.firstElementChild as TablesElement);
      let sent = 0;
      form.addEventListener('submit', (event) => {
        sent += 1;
        event.preventDefault();
      });
      await type(calculator, 'serviceByAge-1-2', '150');
      await sendKeys({ press: 'Enter' });
      await drawn(calculator);
      expect(rowCount(calculator, 'serviceByAge'), 'not the last row').to.equal(3);
      await type(calculator, 'serviceByAge-2-2', '90');
      await sendKeys({ press: 'Enter' });
      await drawn(calculator);
      expect(rowCount(calculator, 'serviceByAge')).to.equal(4);
      expect(focused()).to.equal(fieldOf(calculator, 'serviceByAge-3-0'));
      fieldOf(calculator, 'serviceByAge-3-2').focus();
      await sendKeys({ press: 'Enter' });
      await drawn(calculator);
      expect(rowCount(calculator, 'serviceByAge'), 'a blank row is enough').to.equal(4);
      expect(sent).to.equal(0);
      expect(service(calculator)[2]!['gross']).to.equal(90);
    });
  });

  describe('to the page', () => {
    it('is set by an attribute, by JSON and by a script, and told by events', async () => {
      const calculator = await calculatorIn('en', 'service-by-age="0.5, 2, 100; 25%"');
      const expected = [
        { share: 0.5, visits: 2, gross: 100 },
        { share: 0.25, visits: null, gross: null },
      ];
      expect(service(calculator)).to.deep.equal(expected);
      const heard = record(calculator);
      await put(calculator, 'serviceByAge-1-1', '3');
      expect(heard.details('calc-input')[0]).to.deep.include({ field: 'serviceByAge' });
      expect(heard.details('calc-result')[0]!.inputs['serviceByAge']).to.deep.equal([
        expected[0],
        { ...expected[1], visits: 3 },
      ]);
      calculator.inputs = { serviceByAge: [{ share: 1 }] as never };
      await drawn(calculator);
      expect(service(calculator)).to.deep.equal([{ share: 1, visits: null, gross: null }]);
      expect(values(calculator, 'serviceByAge')).to.deep.equal(['100', '', '']);
    });

    it('is one line in a summary: rows by their names, else by their numbers', async () => {
      const calculator = await calculatorIn('en', 'mode="advanced" lead');
      const heard = record(calculator);
      await press(calculator, '.action[part~=send]');
      const said = heard.details('calc-lead')[0]!.summary!;
      expect(said).to.contain('Service by age of the car: 1: 95%, 1.8, $120; 2: 90%, 1.8, $140; 3: 60%, —, —\n');
      expect(said).to.match(/Branches: A: 1, \$100; B: 3, —$/m);
    });

    it('changes nothing while it is read-only or turned off', async () => {
      const calculator = await calculatorIn('en', 'readonly');
      expect(all<HTMLInputElement>(calculator, '#serviceByAge input').every(({ readOnly }) => readOnly)).to.equal(true);
      expect(all(calculator, '.add, .remove')).to.deep.equal([]);
      const off = await calculatorIn('en', 'disabled');
      const controls = all<HTMLInputElement>(off, '.table-field :is(input, button)');
      expect(controls.length).to.be.above(9);
      expect(controls.every(({ disabled }) => disabled)).to.equal(true);
    });
  });

  describe('on the screen', () => {
    for (const width of [320, 480, 700, 1200]) {
      it(`fits ${width} pixels, with targets that a thumb hits`, async () => {
        const box = keep(document.body.appendChild(document.createElement('div')));
        box.style.inlineSize = `${width}px`;
        box.innerHTML = '<tables-calculator lang="ru" mode="advanced"></tables-calculator>';
        const calculator = await drawn(box.firstElementChild as TablesElement);
        expect(box.scrollWidth).to.be.at.most(width);
        const edge = box.getBoundingClientRect();
        for (const control of all(calculator, '.table-field :is(input, button)')) {
          const { left, right, height, width: wide } = control.getBoundingClientRect();
          expect(left >= edge.left && right <= edge.right, control.id || control.className).to.equal(true);
          expect(height, control.id || control.className).to.be.at.least(44);
          expect(wide, control.id || control.className).to.be.at.least(44);
        }
        for (const cell of all<HTMLInputElement>(calculator, '#owners input'))
          expect(cell.scrollWidth, `${cell.value} in ${width}`).to.be.at.most(cell.clientWidth);
      });
    }

    for (const [state, attributes, act] of [
      ['as it comes', '', undefined],
      ['read-only', 'readonly', undefined],
      ['disabled, in the dark', 'disabled theme="dark"', undefined],
      [
        'with mistakes and notices',
        '',
        (calculator: TablesElement) => paste(calculator, 'serviceByAge-0-0', 'Share\tVisits\n0.5\tx\n0.4\t1'),
      ],
      [
        'in the dark, with mistakes',
        'theme="dark"',
        (calculator: TablesElement) => put(calculator, 'owners-0-1', '120'),
      ],
    ] as const) {
      for (const width of [320, 1200])
        it(`is clean to axe ${state} at ${width} pixels`, async () => {
          const calculator = await mount<TablesElement>(
            `<main><h1>Page</h1><div><tables-calculator lang="en" mode="advanced" ${attributes}></tables-calculator></div></main>`,
          );
          calculator.parentElement!.style.inlineSize = `${width}px`;
          await act?.(calculator);
          await drawn(calculator);
          const { violations } = await axe.run(calculator, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          });
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.failureSummary}`)).to.deep.equal([]);
          expectNothingBroken(calculator);
        });
    }

    it('speaks Russian alone on a Russian page', async () => {
      const calculator = await calculatorIn('ru', 'mode="advanced"');
      await paste(calculator, 'serviceByAge-0-0', 'Доля\tВизиты\n0,5\tмного\n0,4\t1');
      await put(calculator, 'owners-0-1', '120');
      const said = everythingSaid(calculator).replace(/\b(?:LTV|lifetime value|loan-to-value)\b/g, '');
      expect(said.match(/[a-z]{2,}/gi)).to.equal(null);
    });
  });
});
