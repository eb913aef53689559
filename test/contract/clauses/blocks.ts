import { expect } from '@open-wc/testing';
import { BLOCKS } from '../../../src/elements/blocks.js';
import type { Way } from '../../../src/elements/explore/exploring.js';
import { drawn, headline, mount } from '../../support/element-page.js';
import type { Subject } from '../contract.js';

/** Where each block stands, for those that can be left out. */
const SELECTORS: Readonly<Record<(typeof BLOCKS)[number], string>> = {
  title: '.title',
  introduction: '.introduction',
  models: '.models',
  examples: '.examples',
  form: '.form',
  intake: '.intake',
  advanced: '[part~="advanced"]',
  figures: '.figures',
  notes: '.notes',
  picture: '.pictures',
  sensitivity: '[part~="sensitivity"]',
  goal: '[part~="goal"]',
  scenarios: '[part~="scenarios"]',
  ranges: '[part~="ranges"]',
  working: '[part~="working"]',
  assumptions: '[part~="assumptions"]',
  actions: '.actions',
};

/** A page may leave out every block, and show any alone. */
export function blocks({ tag, element, notable }: Subject): void {
  const { examples = [] } = element.edition.models[0]!.calculator;

  describe('blocks', () => {
    const isThere = (calculator: Element, block: keyof typeof SELECTORS) =>
      calculator.shadowRoot!.querySelector(SELECTORS[block]) !== null;
    const models = `models="${element.edition.models.map(({ id }) => id).join(' ')}"`;
    /** A choice of one is none, and not every calculator has examples or is explored in every way. */
    const isWay = (block: string): block is Way => ['sensitivity', 'goal', 'scenarios', 'ranges'].includes(block);
    const blocks = BLOCKS.filter(
      (block) =>
        (block !== 'models' || element.edition.models.length > 1) &&
        (block !== 'intake' || element.edition.models[0]!.intake !== undefined) &&
        (block !== 'examples' || examples.length > 0) &&
        (!isWay(block) || (element.edition.exploring?.ways.includes(block) ?? false)),
    );
    /** These are drawn inside the form. */
    const INSIDE_FORM: readonly (typeof BLOCKS)[number][] = ['advanced', 'examples', 'intake'];

    for (const block of blocks) {
      it(`leave out ${block} when told to hide it, and nothing else`, async () => {
        const calculator = await mount(`<${tag} ${models} hide="${block}"></${tag}>`);
        calculator.inputs = notable;
        await drawn(calculator);
        const inside = block === 'form' ? INSIDE_FORM : [];
        for (const each of blocks)
          expect(isThere(calculator, each), each).to.equal(each !== block && !inside.includes(each));
        expect(headline(calculator)).to.match(/\d/);
      });

      it(`draw ${block} alone when told to show it`, async () => {
        const wanted = INSIDE_FORM.includes(block) ? ['form', block] : [block];
        const calculator = await mount(`<${tag} ${models} show="${wanted.join(' ')}"></${tag}>`);
        calculator.inputs = notable;
        await drawn(calculator);
        expect(blocks.filter((each) => isThere(calculator, each))).to.have.members(wanted);
        expect(headline(calculator)).to.match(/\d/);
      });
    }

    it('are named in a list, with spaces or commas; names that there are not do nothing', async () => {
      const calculator = await mount(`<${tag} hide="working,  picture nothing"></${tag}>`);
      expect([
        isThere(calculator, 'working'),
        isThere(calculator, 'picture'),
        isThere(calculator, 'form'),
      ]).to.deep.equal([false, false, true]);
    });
  });
}
