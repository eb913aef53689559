import { expect } from '@open-wc/testing';
import type { OwnershipComparer } from '../../src/elements/ownership-comparer/ownership-comparer.js';
import '../../src/elements/ownership-comparer/define.js';
import { ownership } from '../../src/calculators/ownership/ownership.js';
import {
  all,
  choose,
  drawn,
  fieldOf,
  find,
  mount,
  press,
  put,
  removeMounted,
  textOf,
} from '../support/element-page.js';

const comparer = (attributes = '') =>
  mount<OwnershipComparer>(`<ownership-comparer ${attributes}></ownership-comparer>`);

const button = (section: string) => `[aria-controls="section-${section}-content"]`;
const isOpen = (calculator: OwnershipComparer, section: string) =>
  find(calculator, button(section)).getAttribute('aria-expanded') === 'true';

describe('questions of one subject', () => {
  afterEach(removeMounted);

  it('fold away under a heading each, a level below that of all further questions, in the order of the questions', async () => {
    const calculator = await comparer('mode="advanced" heading-level="3"');
    const sections = [...new Set(ownership.questions.flatMap((one) => ('section' in one ? [one.section] : [])))];
    const headings = all(calculator, '[part~="advanced"] [part~="section"] > [role="heading"]');
    expect(headings.map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(sections.map(() => '5'));
    expect(headings.map((heading) => heading.querySelector('button')!.getAttribute('aria-controls'))).to.deep.equal(
      sections.map((section) => `section-${section}-content`),
    );
    expect(headings.every((heading) => heading.textContent!.trim().length > 3)).to.equal(true);
    expect(find(calculator, '#parking').checkVisibility()).to.equal(false);
    await press(calculator, button('upkeep'));
    expect(find(calculator, '#parking').checkVisibility()).to.equal(true);
    expect(sections.filter((section) => isOpen(calculator, section))).to.deep.equal(['upkeep']);
  });

  it('come out with a mistake in one of them, and stay as they are when it is mended', async () => {
    const calculator = await comparer();
    await put(calculator, 'parking', '-5');
    expect(find(calculator, '[data-question="parking"] .problem').checkVisibility()).to.equal(true);
    expect(isOpen(calculator, 'upkeep')).to.equal(true);
    await press(calculator, '[data-question="parking"] .fix');
    expect([calculator.inputs['parking'], isOpen(calculator, 'upkeep')]).to.deep.equal([0, true]);
  });

  it('are drawn under the choice that they follow, also where that one follows another', async () => {
    const calculator = await comparer('mode="advanced" insurance-basis="apart"');
    await press(calculator, button('duties'));
    expect(find(calculator, '#comprehensiveShare').checkVisibility()).to.equal(true);
    await choose(calculator, 'comprehensiveBasis', 'amount');
    expect(find(calculator, '#comprehensiveInsurance').checkVisibility()).to.equal(true);
    expect(all(calculator, '#comprehensiveShare')).to.deep.equal([]);
  });
});

describe('a table with as many rows as there are things to ask of', () => {
  afterEach(removeMounted);

  const shares = '[data-question="dealerShares"]';

  it('is headed by their names, which nobody types over, and has no rows to add or take away', async () => {
    const calculator = await comparer('lang="ru" mode="advanced"');
    await press(calculator, button('dealer'));
    const names = all(calculator, `${shares} tbody th`).map((head) => head.textContent!.trim());
    expect(names.slice(0, 3)).to.deep.equal(['Обслуживание', 'Ремонт', 'Страховка']);
    expect(all(calculator, `${shares} button`)).to.deep.equal([]);
    expect(all(calculator, `${shares} input`)).to.have.length(3 * names.length);
    expect(fieldOf(calculator, 'dealerShares-0-2').getAttribute('aria-label')).to.equal('Обслуживание: Ваша доля, %');
  });

  it('takes what is typed into its row, and says there what is wrong', async () => {
    const calculator = await comparer('mode="advanced"');
    await press(calculator, button('dealer'));
    await put(calculator, 'dealerShares-4-2', '35');
    const rows = calculator.inputs['dealerShares'] as readonly { line: string; capture: number }[];
    expect(rows[4]).to.include({ line: 'Tyres', capture: 0.35 });
    await put(calculator, 'dealerShares-4-2', '350');
    await drawn(calculator);
    expect(textOf(calculator, `${shares} .row-problems`)).to.match(/\d/);
    expect(fieldOf(calculator, 'dealerShares-4-2').getAttribute('aria-invalid')).to.equal('true');
  });
});
