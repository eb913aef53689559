import { expect } from '@open-wc/testing';
import type { NpsCalculator } from '../../src/elements/nps-calculator/nps-calculator.js';
import '../../src/elements/nps-calculator/define.js';
import type { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import '../../src/elements/ltv-calculator/define.js';
import {
  all,
  drawn,
  expectNothingBroken,
  fieldOf,
  find,
  headline,
  leave,
  mount,
  put,
  removeMounted,
  textOf,
  type,
} from '../support/element-page.js';

const FIELDS = '#answerCounts input';

const counting = (attributes = 'lang="en"') =>
  mount<NpsCalculator>(`<nps-calculator entry="answers" ${attributes}></nps-calculator>`);
const texts = (calculator: NpsCalculator) => all<HTMLInputElement>(calculator, FIELDS).map(({ value }) => value);

function paste(field: HTMLInputElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (event.clipboardData !== clipboardData) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return field.dispatchEvent(event);
}

describe('a short list of numbers with labels', () => {
  afterEach(removeMounted);

  it('has a field for each number, with the answer that it counts as its label', async () => {
    const calculator = await counting();
    const fields = all<HTMLInputElement>(calculator, FIELDS);
    expect(fields.map(({ labels }) => labels![0]!.textContent)).to.deep.equal(
      Array.from({ length: 11 }, (_, answer) => String(answer)),
    );
    expect(texts(calculator)).to.deep.equal(['10', '5', '10', '15', '30', '60', '70', '80', '120', '250', '350']);
    const group = find(calculator, '#answerCounts');
    expect(find(calculator, `#${group.getAttribute('aria-labelledby')}`).textContent).to.equal('Answers from 0 to 10');
    const five = await mount<NpsCalculator>('<nps-calculator entry="answers-1-5"></nps-calculator>');
    expect(all(five, '.series-label').map(({ textContent }) => textContent)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('takes what is typed as any field does, keeps it meanwhile, and counts a blank one as nobody', async () => {
    const calculator = await counting();
    await type(calculator, 'answerCounts-10', '1 500');
    expect(fieldOf(calculator, 'answerCounts-10').value).to.equal('1 500');
    expect((calculator.inputs['answerCounts'] as number[])[10]).to.equal(1500);
    await leave(calculator, 'answerCounts-10');
    expect(fieldOf(calculator, 'answerCounts-10').value).to.equal('1,500');
    for (let answer = 0; answer < 10; answer += 1) await put(calculator, `answerCounts-${answer}`, '');
    expect(calculator.inputs['answerCounts']).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1500]);
    expect(headline(calculator)).to.equal('+100 points');
    expect(texts(calculator).slice(0, 10)).to.deep.equal(Array(10).fill(''));
  });

  it('marks the field that cannot be read, and all where the sum of them is wrong', async () => {
    const calculator = await counting();
    const wrong = () => all(calculator, `${FIELDS}[aria-invalid="true"]`).map(({ id }) => id);
    for (const text of ['many', '5%', '1e', '3;4']) {
      await put(calculator, 'answerCounts-3', text);
      await put(calculator, 'answerCounts-4', '30');
      expect(fieldOf(calculator, 'answerCounts-3').value).to.equal(text.replace(';', ','));
      if (text !== '3;4') expect(wrong(), text).to.deep.equal(['answerCounts-3']);
    }
    await put(calculator, 'answerCounts-3', '5%');
    // A number in place of the whole list would be no repair.
    expect(all(calculator, '.fix')).to.have.length(0);
    expect(textOf(calculator, '#answerCounts-problem')).to.match(/per cent sign/);
    await put(calculator, 'answerCounts-3', '-1');
    expect(wrong()).to.have.length(11);
    await put(calculator, 'answerCounts-3', '1');
    expect(wrong()).to.deep.equal([]);
    expectNothingBroken(calculator);
  });

  it('takes a column or a row from a spreadsheet from one field on, as far as it fits', async () => {
    const calculator = await counting();
    expect(paste(fieldOf(calculator, 'answerCounts-0'), '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11')).to.equal(false);
    await drawn(calculator);
    expect(calculator.inputs['answerCounts']).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(paste(fieldOf(calculator, 'answerCounts-9'), '90\t100')).to.equal(false);
    await drawn(calculator);
    expect(texts(calculator).slice(8)).to.deep.equal(['9', '90', '100']);
    expect(paste(fieldOf(calculator, 'answerCounts-10'), '1\n2')).to.equal(true);
    expect(paste(fieldOf(calculator, 'answerCounts-0'), '7')).to.equal(true);
  });

  it('is only shown where nothing may be changed', async () => {
    const calculator = await counting('lang="ru" readonly');
    expect(all<HTMLInputElement>(calculator, FIELDS).every(({ readOnly }) => readOnly)).to.equal(true);
    expect(paste(fieldOf(calculator, 'answerCounts-0'), '1\n2')).to.equal(true);
    expect(textOf(calculator, '#answerCounts-hint')).not.to.contain('вставить');
  });

  it('of a hundred thousand numbers shows the first of them and says how many there are more', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" churn-basis="cohort"></ltv-calculator>');
    calculator.inputs = { cohortSurvivors: Array.from({ length: 200_000 }, () => 7) };
    await drawn(calculator);
    expect(fieldOf(calculator, 'cohortSurvivors').value.trim().split(/\s+/)).to.have.length(25);
    expect(textOf(calculator, '[data-question="cohortSurvivors"]')).to.contain('Numbers not shown: 199,975.');
  });

  it('that are several cohorts offers each of them and their sum', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" churn-basis="cohort"></ltv-calculator>');
    await put(calculator, 'cohortSurvivors', 'A\t1000\t870\t740\nB\t500\t430\t370');
    const offers = all(calculator, '[data-question="cohortSurvivors"] .fix');
    expect(offers).to.have.length(3);
    offers[2]!.click();
    await drawn(calculator);
    expect(calculator.inputs['cohortSurvivors']).to.deep.equal([1500, 1300, 1110]);
    expect(all(calculator, '.fix')).to.have.length(0);
  });
});
