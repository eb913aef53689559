import { expect } from '@open-wc/testing';
import type { NpsCalculator } from '../../src/elements/nps-calculator/nps-calculator.js';
import '../../src/elements/nps-calculator/define.js';
import { choose, mount, removeMounted, textOf } from '../support/element-page.js';

const HINTS = ['promoters', 'passives', 'detractors'] as const;

describe('what counts as a promoter, under its field', () => {
  afterEach(removeMounted);

  const hints = (calculator: NpsCalculator) => HINTS.map((id) => textOf(calculator, `#${id}-hint`));

  it('follows the scale, as the rule beside the score does', async () => {
    const calculator = await mount<NpsCalculator>('<nps-calculator lang="en" mode="advanced"></nps-calculator>');
    expect(hints(calculator)).to.deep.equal(['Answered 9 or 10.', 'Answered 7 or 8.', 'Answered 0 to 6.']);
    await choose(calculator, 'scale', '1-5');
    expect(hints(calculator)).to.deep.equal(['Answered 5.', 'Answered 4.', 'Answered 1 to 3.']);
    await choose(calculator, 'scale', '1-10');
    expect(hints(calculator)).to.deep.equal(['Answered 9 or 10.', 'Answered 7 or 8.', 'Answered 1 to 6.']);
  });
});
