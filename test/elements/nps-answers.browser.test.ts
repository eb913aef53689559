import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { NpsCalculator } from '../../src/elements/nps-calculator/nps-calculator.js';
import '../../src/elements/nps-calculator/define.js';
import { record } from '../support/element-events.js';
import {
  all,
  choose,
  consoleDuring,
  drawn,
  engine,
  everythingSaid,
  expectNothingBroken,
  fieldOf,
  find,
  focused,
  headline,
  keep,
  mount,
  press,
  put,
  removeMounted,
  textOf,
} from '../support/element-page.js';

const OPENED = '[aria-controls="intake-content"]';
const ELEVEN = (counts: Readonly<Record<number, number>>) =>
  Array.from({ length: 11 }, (_, score) => counts[score] ?? 0);

/** A calculator with the panel open. */
async function opened(attributes = 'lang="en"'): Promise<NpsCalculator> {
  const calculator = await mount<NpsCalculator>(`<nps-calculator ${attributes}></nps-calculator>`);
  await press(calculator, OPENED);
  return calculator;
}

async function until(condition: () => boolean, calculator?: NpsCalculator): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > 100_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (calculator) await drawn(calculator);
}

const report = (calculator: NpsCalculator) =>
  all(calculator, '.intake-report').length > 0 ? textOf(calculator, '.intake-report') : '';
/** That it is over; a slow engine may say before how far it has come. */
const reported = (calculator: NpsCalculator) => report(calculator) !== '' && all(calculator, 'progress').length === 0;
const spoken = (calculator: NpsCalculator) => textOf(calculator, '.root > [role="status"]');

/** A paste as the browser tells of it; what nobody keeps from happening then goes into the field. */
async function paste(calculator: NpsCalculator, text: string, files: readonly File[] = []): Promise<void> {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  files.forEach((file) => clipboardData.items.add(file));
  const field = find<HTMLTextAreaElement>(calculator, '#intake-text');
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
  if (event.clipboardData !== clipboardData) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  if (!field.dispatchEvent(event)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
}

/** A file as a person chooses it. */
async function open(calculator: NpsCalculator, ...files: readonly File[]): Promise<void> {
  const input = find<HTMLInputElement>(calculator, '#intake-file');
  // An input takes only true files, and one that pretends to be two gigabytes is none.
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

const csv = (...parts: readonly BlobPart[]) => new File([...parts], 'answers.csv', { type: 'text/csv' });

const rows = (count: number) => Array.from({ length: count }, (_, index) => String((index * 7) % 11)).join('\n');

/** Letters of windows-1251 by their places in its table. */
function cyrillic(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : ({ '«': 0xab, '»': 0xbb }[character] ?? code);
  });
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('answers that are pasted', () => {
  afterEach(removeMounted);

  it('are counted at once, become the counts of the form, and the page hears of it as of any change', async () => {
    const calculator = await opened();
    const heard = record(calculator);
    await paste(calculator, 'NPS\n9\n10\n10\n7\n0\n');
    await until(() => reported(calculator), calculator);
    expect(calculator.inputs['entry']).to.equal('answers');
    expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 0: 1, 7: 1, 9: 1, 10: 2 }));
    expect(headline(calculator)).to.equal('+40 points');
    expect(report(calculator)).to.contain('Answers counted: 5. Lines read: 6.').and.to.contain('“NPS”');
    expect(heard.details('calc-input').map(({ field }) => field)).to.deep.equal(['answerCounts', 'entry']);
    expect(heard.names()).to.contain('calc-result');
    expect(spoken(calculator)).to.contain('Answers counted: 5');
  });

  it('are pasted in a field that is in sight whole when the keyboard comes to it, above the bar with the score', async function () {
    // WebKit's driver cannot give a page another size.
    if (engine === 'webkit') this.skip();
    await executeServerCommand('resize', { width: 320, height: 640 });
    const calculator = await opened();
    const field = find<HTMLTextAreaElement>(calculator, '#intake-text');
    fieldOf(calculator, 'intake-scale').focus();
    // Its first line is in sight, and the rest of it below the edge.
    window.scrollBy(0, field.getBoundingClientRect().top - window.innerHeight + 40);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(field);
    const { left, right, bottom } = field.getBoundingClientRect();
    const below = calculator.shadowRoot!.elementFromPoint((left + right) / 2, bottom - 4);
    expect(below).to.equal(field);
    await executeServerCommand('resize', { width: 800, height: 600 });
  });

  it('stay in the field while they are few, where they can be mended, and the form is a form all the same', async () => {
    const calculator = await opened();
    await paste(calculator, '9\n10');
    await until(() => headline(calculator) === '+100 points', calculator);
    const field = fieldOf(calculator, 'intake-text');
    expect(field.value).to.equal('9\n10');
    field.focus();
    field.setSelectionRange(0, 1);
    await sendKeys({ type: '3' });
    await until(() => headline(calculator) === '0 points', calculator);
    await put(calculator, 'answerCounts-3', '0');
    expect(headline(calculator)).to.equal('+100 points');
    expect(report(calculator)).to.contain('have changed since then');
    await press(calculator, '[part~="reset"]');
    expect([fieldOf(calculator, 'intake-text').value, report(calculator)]).to.deep.equal(['', '']);
    expect(calculator.inputs['entry']).to.equal('groups');
  });

  it('never drop what is no answer: each kind with how many and where', async () => {
    const calculator = await opened();
    await paste(calculator, '9\n11\n-1\n7,5\nn/a\n\n4/5\n12.03.2024\n<b>good</b>\n10');
    await until(() => reported(calculator), calculator);
    const kinds = all(calculator, '.intake-others li').map((item) => item.textContent);
    expect(kinds).to.deep.equal([
      'blank: 1 — line 6',
      'no answer given: 1 — “n/a” (line 5)',
      'outside the scale: 2 — “11” (line 2), “-1” (line 3)',
      'between two answers: 1 — “7,5” (line 4)',
      'dates: 1 — “12.03.2024” (line 8)',
      'on another scale: 1 — “4/5” (line 7)',
      'other text: 1 — “<b>good</b>” (line 9)',
    ]);
    expect(report(calculator)).to.contain('Answers counted: 2.').and.to.contain('Not counted as answers: 8.');
    await paste(calculator, '');
    await put(calculator, 'intake-text', `${'12\n'.repeat(9)}9`);
    await until(() => report(calculator).includes('outside the scale: 9'), calculator);
    expect(textOf(calculator, '.intake-others')).to.match(
      /^outside the scale: 9 — (“12” \(line \d\),? ?){3} and others$/,
    );
  });

  it('that are dates by mistake, or no answers at all, are said to be so and change nothing', async () => {
    const calculator = await opened();
    const before = calculator.inputs;
    await paste(calculator, 'Date\n12.03.2024\n13.03.2024\n14.03.2024');
    await until(() => reported(calculator), calculator);
    expect(report(calculator)).to.match(
      /^There are no answers on this scale here\..*Most of these are dates: 3\..*as text first/,
    );
    expect(find(calculator, '#intake-said').className).to.equal('problem-text');
    await put(calculator, 'intake-text', 'good\nbad');
    await until(() => report(calculator).includes('other text: 2'), calculator);
    expect(calculator.inputs).to.deep.equal(before);
    expect(calculator.answer).not.to.equal(null);
    await put(calculator, 'intake-text', '  ');
    expect(report(calculator)).to.equal('');
  });

  it('are on the scale that is chosen, which counts them anew', async () => {
    const calculator = await opened();
    expect(fieldOf(calculator, 'intake-scale').value).to.equal('0-10');
    await paste(calculator, '5\n4\n5\n1\n9');
    await until(() => reported(calculator), calculator);
    await choose(calculator, 'intake-scale', '1-5');
    await until(() => calculator.inputs['entry'] === 'answers-1-5', calculator);
    expect(calculator.inputs['answerCountsFive']).to.deep.equal([1, 0, 0, 1, 2]);
    expect(report(calculator)).to.contain('outside the scale: 1 — “9” (line 5)');
    await choose(calculator, 'intake-scale', '1-10');
    await until(() => calculator.inputs['entry'] === 'answers-1-10', calculator);
    expect(calculator.inputs['answerCountsTen']).to.deep.equal([1, 0, 0, 1, 2, 0, 0, 0, 1, 0]);
  });

  it('begin on the scale of the form', async () => {
    const calculator = await opened('entry="answers-1-5"');
    expect(fieldOf(calculator, 'intake-scale').value).to.equal('1-5');
    await choose(calculator, 'entry', 'groups');
    expect(fieldOf(calculator, 'intake-scale').value).to.equal('0-10');
  });

  it('come from the column that is found, or from another one that is chosen', async () => {
    const calculator = await opened();
    await paste(calculator, 'id\tcsat\tNPS\n101\t5\t9\n102\t4\t10\n103\t5\tn/a');
    await until(() => reported(calculator), calculator);
    expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 9: 1, 10: 1 }));
    const list = find<HTMLSelectElement>(calculator, '#intake-column');
    expect([...list.options].map(({ text }) => text.trim())).to.deep.equal(['id', 'csat', 'NPS']);
    expect(list.value).to.equal('2');
    await choose(calculator, 'intake-column', '1');
    await until(() => report(calculator).includes('“csat”'), calculator);
    expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 4: 1, 5: 2 }));
    expect(find<HTMLSelectElement>(calculator, '#intake-column').value).to.equal('1');
  });

  it('that may be in several columns are asked about before anything is counted', async () => {
    const calculator = await opened();
    const before = calculator.inputs;
    await paste(calculator, 'q1\tq2\tnote\n5\t9\tfine\n6\t10\t\n5\t10\t');
    await until(() => reported(calculator), calculator);
    expect(report(calculator)).to.equal(
      'Several columns may hold the answers: “q1”, “q2”. Choose the right one below. The numbers in the form are unchanged.',
    );
    expect(spoken(calculator)).to.contain('Choose the right one below');
    expect(calculator.inputs).to.deep.equal(before);
    const list = find<HTMLSelectElement>(calculator, '#intake-column');
    expect([...list.options].map(({ text, disabled }) => [text.trim(), disabled])).to.deep.equal([
      ['choose a column', true],
      ['q1', false],
      ['q2', false],
      ['note', false],
    ]);
    expect(list.selectedIndex).to.equal(0);
    await choose(calculator, 'intake-column', '1');
    await until(() => report(calculator).startsWith('Answers counted: 3.'), calculator);
    expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 9: 1, 10: 2 }));
    expect(find<HTMLSelectElement>(calculator, '#intake-column').value).to.equal('1');
    calculator.lang = 'ru';
    await paste(calculator, '');
    await put(calculator, 'intake-text', 'Балл;Оценка;А;Б\n5;9;1;2\n6;10;3;x');
    await until(() => report(calculator).startsWith('Ответы могут быть в нескольких столбцах:'), calculator);
    expect(report(calculator)).to.contain('«Балл», «Оценка»');
  });

  it('that are a table of scores and counts become those counts, and are said to; a column of it makes them answers', async () => {
    const calculator = await opened();
    await paste(calculator, '8\t120\n9\t250\n10\t350');
    await until(() => reported(calculator), calculator);
    expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 8: 120, 9: 250, 10: 350 }));
    expect(report(calculator)).to.contain('Answers counted: 720.').and.to.contain('If it is not, choose');
    expect(spoken(calculator)).to.contain('Read as a table of scores and how many people gave them.');
    await choose(calculator, 'intake-column', '0');
    await until(() => calculator.inputs['answerCounts']?.toString() === ELEVEN({ 8: 1, 9: 1, 10: 1 }).toString());
    await drawn(calculator);
    expect(report(calculator)).not.to.contain('table');
    await choose(calculator, 'intake-column', 'all');
    await until(() => report(calculator).includes('Answers counted: 720.'), calculator);
    calculator.lang = 'ru';
    await open(calculator, csv('\ufeffОценка;Количество\r\n8;20\r\n9;70\r\n10;150\r\nИтого;240\r\n'));
    await until(() => report(calculator).startsWith('Ответов: 240.'), calculator);
    expect(report(calculator).replaceAll('\u00a0', ' ')).to.contain(
      'Прочитано как таблица: оценка и сколько человек её поставили.',
    );
    expect(report(calculator)).to.contain('«Итого»').and.not.to.contain('выберите');
  });

  it('of which only the groups are known become the three numbers of the form', async () => {
    const calculator = await opened('lang="ru"');
    await paste(calculator, 'Промоутеры\t600\t60%\nНейтралы\t250\t25%\nКритики\t150\t15%\nИтого\t1000\t100%');
    await until(() => reported(calculator), calculator);
    const { entry, promoters, passives, detractors } = calculator.inputs;
    expect({ entry, promoters, passives, detractors }).to.deep.equal({
      ...{ entry: 'groups', promoters: 600, passives: 250, detractors: 150 },
    });
    expect(report(calculator)).to.contain('Ответов: 1');
    expect(report(calculator)).not.to.contain('С тех пор');
    await put(calculator, 'promoters', '7');
    expect(report(calculator)).to.contain('С тех пор');
    await choose(calculator, 'intake-scale', '1-5');
    await paste(calculator, '');
    await put(calculator, 'intake-text', 'promoter\npassive\n5');
    await until(() => calculator.inputs['promoters'] === 2, calculator);
    expect(calculator.inputs['scale']).to.equal('1-5');
  });

  it('that are counted already in a way that leaves open how many there were are asked about', async () => {
    const calculator = await opened();
    const before = calculator.inputs;
    await paste(calculator, 'Score\tPercent\n8\t20%\n9\t30%\n10\t50%');
    await until(() => report(calculator).includes('does not say how many people'), calculator);
    await paste(calculator, '');
    await put(calculator, 'intake-text', 'Branch\tPromoters\tPassives\tDetractors\nA\t6\t3\t1\nB\t5\t4\t1');
    await until(() => report(calculator).includes('cannot be told which are meant'), calculator);
    expect(find(calculator, '#intake-said').className).to.equal('problem-text');
    expect(calculator.inputs).to.deep.equal(before);
  });

  it('may fill all columns, of which one may be chosen and all again', async () => {
    const calculator = await opened();
    await paste(calculator, '9;10\n8;7\n0;3');
    await until(() => reported(calculator), calculator);
    const answers = () => (calculator.inputs['answerCounts'] as number[]).reduce((sum, count) => sum + count, 0);
    expect(answers()).to.equal(6);
    for (const [column, expected] of [
      ['0', 3],
      ['all', 6],
      ['1', 3],
    ] as const) {
      await choose(calculator, 'intake-column', column);
      await until(() => answers() === expected, calculator);
      expect(find<HTMLSelectElement>(calculator, '#intake-column').value).to.equal(column);
    }
  });

  it('that are many never stand in the field', async () => {
    const calculator = await opened();
    await paste(calculator, rows(20_000));
    await until(() => reported(calculator), calculator);
    expect(report(calculator)).to.contain('Answers counted: 20,000.');
    expect(fieldOf(calculator, 'intake-text').value).to.equal('');
    await put(calculator, 'intake-text', rows(10_000));
    await until(() => report(calculator).includes('counted: 10,000.'), calculator);
    expect(fieldOf(calculator, 'intake-text').value).to.equal('');
  });

  it('have a picture of the cells beside them, which is left alone', async () => {
    const calculator = await opened();
    await paste(calculator, '9\n9', [new File([bytes(0x89, 0x50)], 'image.png', { type: 'image/png' })]);
    await until(() => reported(calculator), calculator);
    expect(report(calculator)).to.contain('Answers counted: 2.');
  });
});

describe('a file of answers', () => {
  afterEach(removeMounted);

  for (const [name, file, encoding] of [
    ['UTF-8', csv('Дата;Оценка\n01.02.2024;9\n02.02.2024;10'), 'UTF-8'],
    ['UTF-8 with its mark', csv('\ufeffДата;Оценка\r\n01.02.2024;9\r\n02.02.2024;10\r\n'), 'UTF-8'],
    ['windows-1251', csv(cyrillic('Дата;Оценка\r\n01.02.2024;9\r\n02.02.2024;10')), 'windows-1251'],
    [
      'UTF-16',
      csv(
        bytes(0xff, 0xfe),
        Uint16Array.from('Дата;Оценка\n01.02.2024;9\n02.02.2024;10', (one) => one.charCodeAt(0)),
      ),
      'UTF-16',
    ],
  ] as const) {
    it(`is read in ${name}`, async () => {
      const calculator = await opened();
      await open(calculator, file);
      await until(() => reported(calculator), calculator);
      expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 9: 1, 10: 1 }));
      expect(report(calculator)).to.contain('“Оценка”').and.to.contain(`File: answers.csv, encoding ${encoding}.`);
    });
  }

  it('with an apostrophe of Windows is read, and one whose bytes do not tell asks for its encoding', async () => {
    const calculator = await opened();
    await open(calculator, csv('score,comment\n9,Don', bytes(0x92), 't change\n10,'));
    await until(() => reported(calculator), calculator);
    expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 9: 1, 10: 1 }));
    expect(report(calculator)).to.contain('windows-1252').and.not.to.contain('for sure');
    expect(all(calculator, '#intake-encoding')).to.have.length(0);
    await open(calculator, csv('score ', bytes(0xa9), ' us\n9\n10'));
    await until(() => report(calculator).includes('cannot be told for sure'), calculator);
    expect(report(calculator)).to.contain('“score © us”');
    await choose(calculator, 'intake-encoding', 'windows-1251');
    await until(() => report(calculator).includes('windows-1251'), calculator);
    await choose(calculator, 'intake-encoding', 'x-mac-cyrillic');
    await until(() => report(calculator).includes('Mac, Cyrillic'), calculator);
    expect(all(calculator, '#intake-encoding option')).to.have.length(4);
  });

  it('tells its encoding by a comment far from its beginning', async () => {
    const calculator = await opened();
    const line = cyrillic('9;плохо\n');
    await open(calculator, csv('score;note\n', '9;ok\n'.repeat(60_000), line, 'Ж;oops\n', line));
    await until(() => reported(calculator), calculator);
    expect(report(calculator)).to.contain('windows-1251').and.to.contain('Answers counted: 60,002.');
  });

  it('with semicolons, quotation marks and lines within cells is counted by its column', async () => {
    const calculator = await opened();
    await open(calculator, csv('sep=;\r\nid;score;comment\r\n101;9;"good; very\r\ngood"\r\n102;oops;\r\n103;8;'));
    await until(() => reported(calculator), calculator);
    expect(calculator.inputs['answerCounts']).to.deep.equal(ELEVEN({ 8: 1, 9: 1 }));
    expect(textOf(calculator, '.intake-others')).to.equal('other text: 1 — “oops” (line 5)');
  });

  it('that is no text is refused with what to do, and another one is taken after it', async () => {
    const calculator = await opened();
    const before = calculator.inputs;
    for (const content of [
      bytes(0x50, 0x4b, 3, 4, 20, 0),
      bytes(0x39, 0, 0x0a, 0, 1, 2),
      new TextEncoder().encode('%PDF-1.7'),
    ]) {
      await open(calculator, new File([content], 'book.xlsx'));
      await until(() => /book\.xlsx is not a text file\. Save the table as CSV/.test(report(calculator)), calculator);
      expect(calculator.inputs).to.deep.equal(before);
      expect(find(calculator, '#intake-said').className).to.equal('problem-text');
      expect(spoken(calculator)).to.contain('is not a text file');
      await open(calculator, csv(''));
      await until(() => report(calculator).startsWith('There are no answers'), calculator);
    }
    await open(calculator, csv('9'));
    await until(() => headline(calculator) === '+100 points');
  });

  it('of two gigabytes is refused before a byte of it is read', async () => {
    const calculator = await opened();
    const touched: string[] = [];
    const never = (name: string) => () => {
      touched.push(name);
      throw new Error(`${name} is not to be called`);
    };
    const names = ['stream', 'arrayBuffer', 'text', 'bytes', 'slice'];
    const huge = Object.assign(
      Object.create(File.prototype) as File,
      {},
      Object.fromEntries(names.map((name) => [name, never(name)])),
    );
    Object.defineProperties(huge, { name: { value: 'all.csv' }, size: { value: 2e9 }, type: { value: 'text/csv' } });
    await open(calculator, huge);
    await until(() => reported(calculator), calculator);
    expect(report(calculator)).to.match(/^all\.csv is larger than 256 MB/);
    expect(touched).to.deep.equal([]);
  });

  it('that is gone meanwhile, and several at once, are refused too', async () => {
    const calculator = await opened();
    const gone = csv('9\n10');
    Object.defineProperty(gone, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    await open(calculator, gone);
    await until(() => report(calculator).startsWith('answers.csv could not be read.'), calculator);
    await open(calculator, csv('9'), csv('10'));
    await until(() => report(calculator).startsWith('There are several files.'), calculator);
    expect(calculator.inputs['entry']).to.equal('groups');
  });

  it('may be dropped on the panel, open or closed, or pasted', async () => {
    const calculator = await mount<NpsCalculator>('<nps-calculator lang="en"></nps-calculator>');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(csv('9\n0'));
    const over = new DragEvent('dragover', { dataTransfer, cancelable: true, bubbles: true });
    find(calculator, '.intake').dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    find(calculator, '.intake').dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
    await until(() => reported(calculator), calculator);
    expect(find(calculator, '#intake-content').hasAttribute('data-open')).to.equal(true);
    expect(headline(calculator)).to.equal('0 points');
    await paste(calculator, '', [csv('10')]);
    await until(() => headline(calculator) === '+100 points');
  });
});

describe('reading for long', () => {
  afterEach(removeMounted);

  const MANY = 1_000_000;
  let million = '';
  before(() => (million = rows(MANY)));
  const stopButton = (calculator: NpsCalculator) => find(calculator, '.intake-open');
  const isUnderWay = (calculator: NpsCalculator) => all(calculator, 'progress').length > 0;

  /** Most of it comes so slowly that nobody who presses a key comes too late, however busy the machine is. */
  const slow = () => {
    const file = csv(million.repeat(20));
    const slice = (start: number, end: number) => File.prototype.slice.call(file, start, end);
    const later = (start: number, end: number) => ({
      arrayBuffer: async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return slice(start, end).arrayBuffer();
      },
    });
    return Object.defineProperty(file, 'slice', {
      value: (start: number, end: number) => (start < file.size / 8 ? slice : later)(start, end),
    });
  };

  it('counts millions of lines, and the page goes on meanwhile', async () => {
    const calculator = await opened();
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    // So many that they take more than a few turns on the fastest machine.
    await open(calculator, csv(`${million}\n`.repeat(5)));
    await until(() => report(calculator).includes('Answers counted: 5,000,000.'), calculator);
    clearInterval(timer);
    const counts = calculator.inputs['answerCounts'] as readonly number[];
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(5 * MANY);
    expect(turns).to.be.above(10);
  });

  it('says how far it has come, and is stopped by the button that began it, which keeps the focus', async () => {
    const calculator = await opened();
    const before = calculator.inputs;
    await open(calculator, slow());
    await until(() => isUnderWay(calculator), calculator);
    expect(report(calculator)).to.match(/^answers\.csv: \d+% read, [\d,]+ answers so far\./);
    expect(spoken(calculator)).to.match(/^answers\.csv: \d+% read/);
    expect(find<HTMLProgressElement>(calculator, 'progress').value).to.be.within(1e-6, 0.999);
    expectNothingBroken(calculator);
    expect(stopButton(calculator).textContent!.trim()).to.equal('Stop reading');
    stopButton(calculator).focus();
    await sendKeys({ press: 'Enter' });
    await drawn(calculator);
    expect(report(calculator)).to.match(/^Reading was stopped\./);
    expect(spoken(calculator)).to.match(/^Reading was stopped\./);
    expect(focused()).to.equal(stopButton(calculator));
    expect(stopButton(calculator).textContent!.trim()).to.equal('Open a file');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(calculator.inputs).to.deep.equal(before);
  });

  it('is ended by another text, whose counts alone are taken', async () => {
    const calculator = await opened();
    const heard = record(calculator);
    await paste(calculator, million);
    await open(calculator, csv(million.repeat(20)));
    await until(() => isUnderWay(calculator));
    await paste(calculator, '10\n10');
    await until(() => report(calculator).startsWith('Answers counted: 2.'), calculator);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(headline(calculator)).to.equal('+100 points');
    expect(heard.details('calc-input')).to.have.length(2);
  });

  it('goes on with nothing off the page, and begins anew once it is back', async () => {
    const calculator = await opened();
    const place = calculator.parentElement!;
    const file = csv(million.repeat(20));
    let read = 0;
    Object.defineProperty(file, 'slice', {
      value(start: number, end: number) {
        read += 1;
        return File.prototype.slice.call(file, start, end);
      },
    });
    await open(calculator, file);
    await until(() => read > 1);
    calculator.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = read;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(read).to.equal(before);
    const short = csv('9');
    await open(calculator, short);
    place.append(calculator);
    await until(() => report(calculator).startsWith('Answers counted: 1.'), calculator);
  });

  it('changes nothing of a calculator that is only shown, or off, by then', async () => {
    for (const state of ['readonly', 'disabled'] as const) {
      const calculator = await opened();
      const before = calculator.inputs;
      await open(calculator, csv(million));
      calculator[state] = true;
      await drawn(calculator);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(calculator.inputs).to.deep.equal(before);
      if (state === 'readonly') expect(all(calculator, '.intake')).to.have.length(0);
      else
        for (const control of all<HTMLInputElement>(calculator, '.intake-fields :is(textarea, select, input, button)'))
          expect(control.disabled, control.id).to.equal(true);
    }
  });
});

describe('the panel of answers', () => {
  afterEach(removeMounted);

  it('is closed at first, and left out where the page says so', async () => {
    const calculator = await mount<NpsCalculator>('<nps-calculator></nps-calculator>');
    expect(find(calculator, '#intake-content').hasAttribute('data-open')).to.equal(false);
    const without = await mount<NpsCalculator>('<nps-calculator hide="intake"></nps-calculator>');
    expect(all(without, '.intake')).to.have.length(0);
  });

  it('is used by the keyboard alone', async () => {
    const calculator = await mount<NpsCalculator>('<nps-calculator lang="en"></nps-calculator>');
    find<HTMLElement>(calculator, OPENED).focus();
    await sendKeys({ press: 'Enter' });
    await drawn(calculator);
    const tab = async () => {
      await sendKeys({ press: 'Tab' });
      return focused()?.id || focused()?.className;
    };
    expect([await tab(), await tab()]).to.deep.equal(['intake-scale', 'intake-text']);
    for (const key of ['9', 'Enter', '8', 'Enter', '3']) await sendKeys({ press: key });
    await until(() => report(calculator).startsWith('Answers counted: 3.'), calculator);
    expect(headline(calculator)).to.equal('0 points');
    expect(focused()?.id).to.equal('intake-text');
    expect([await tab(), await tab()]).to.deep.equal(['intake-open', 'entry']);
  });

  it('opens the browser’s own choice of a file by its button', async () => {
    const calculator = await opened();
    let asked = 0;
    find<HTMLInputElement>(calculator, '#intake-file').click = () => (asked += 1);
    find<HTMLElement>(calculator, '.intake-open').focus();
    await sendKeys({ press: 'Enter' });
    expect(asked).to.equal(1);
  });

  it('speaks both languages, and is silent in the console', async () => {
    const said = await consoleDuring(async () => {
      const calculator = await opened('lang="ru"');
      await paste(calculator, 'Оценка\n9\n10\n11\n12.03.2024');
      await until(() => reported(calculator), calculator);
      expect(report(calculator)).to.equal(
        'Ответов: 2. Прочитано строк: 5. Числа перенесены в форму ниже, их можно поправить. Не сочтено ответами: 2. ' +
          'вне шкалы: 1 — «11» (строка 4)даты: 1 — «12.03.2024» (строка 5) За заголовок столбца принято: «Оценка».',
      );
      expect(textOf(calculator, '.intake')).not.to.match(/[A-Za-z]{4,}/);
      await open(calculator, new File([bytes(0x50, 0x4b, 3, 4)], 'книга.xlsx'));
      await until(() => report(calculator).startsWith('книга.xlsx: это не текст.'), calculator);
      calculator.lang = 'en';
      await drawn(calculator);
      expect(report(calculator)).to.match(/^книга\.xlsx is not a text file\./);
      expectNothingBroken(calculator);
      expect(everythingSaid(calculator)).not.to.contain('строка');
    });
    expect(said).to.deep.equal([]);
  });

  it('leaves no timer that counts behind when it is taken away at once', async () => {
    const calculator = await opened();
    await paste(calculator, rows(30_000));
    calculator.remove();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(calculator.inputs['entry']).to.equal('groups');
    keep(calculator);
  });
});
