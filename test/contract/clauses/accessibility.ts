import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { default as Axe } from 'axe-core';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { all, drawn, find, mount, openAll, put } from '../../support/element-page.js';
import type { Subject } from '../contract.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Axe in every state, and what axe does not see. For Chromium: axe judges elements and their computed styles, which are
 * the same everywhere, and only Chromium's protocol changes what a reader prefers.
 */
export function accessibility(subject: Subject): void {
  toAxe(subject);
  preferences(subject);
}

function toAxe({ tag, mend, situations }: Subject): void {
  describe('to axe', () => {
    const states: Record<string, [attributes: string, act?: (calculator: CalculatorElement) => unknown]> = {
      'as it comes': [''],
      'in Russian': ['lang="ru"'],
      'with everything unfolded': ['mode="advanced"', openAll],
      'with a mistake and its remedy, over an answer to other numbers': [
        '',
        (calculator) => put(calculator, mend.question, mend.text),
      ],
      'without an answer': [`inputs`, (calculator) => (calculator.inputs = { [mend.question]: mend.impossible ?? 10 })],
      'read-only': ['readonly'],
      disabled: ['disabled'],
      'in the dark': ['theme="dark"'],
      'in the dark, with a mistake and everything unfolded': [
        'theme="dark" mode="advanced"',
        async (calculator) => (await openAll(calculator), put(calculator, mend.question, mend.text)),
      ],
      'with the answer to be sent': ['lead'],
      'from right to left': ['dir="rtl"'],
      ...Object.fromEntries(
        Object.entries(situations).map(([situation, inputs]) => [
          `with ${situation}`,
          [
            'mode="advanced"',
            (calculator: CalculatorElement) => ((calculator.inputs = inputs), openAll(calculator)),
          ] as const,
        ]),
      ),
    };

    for (const [state, [attributes, act]] of Object.entries(states)) {
      it(`is clean ${state}`, async () => {
        const calculator = await mount(`<main>${`<h1>Page</h1><${tag} ${attributes}></${tag}>`}</main>`);
        await act?.(calculator);
        await drawn(calculator);
        expect(await violations(calculator)).to.deep.equal([]);
      });
    }

    it('is told apart from a page with a fault', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      find(calculator, '.fields label').remove();
      expect(await violations(calculator)).not.to.be.empty;
    });
  });
}

function preferences({ tag, mend }: Subject): void {
  describe('where colours are forced and motion is not wanted', () => {
    afterEach(() => executeServerCommand('emulate', {}));

    it('draws every field with an outline and every line in the reader’s colours', async () => {
      await executeServerCommand('emulate', { forcedColors: 'active' });
      const calculator = await mount(`<${tag}></${tag}>`);
      await put(calculator, mend.question, mend.text);
      const background = getComputedStyle(find(calculator, '.root')).backgroundColor;
      for (const control of all(calculator, '.control')) {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(control);
        expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
        expect(borderTopColor).not.to.equal(background);
      }
      for (const line of all<SVGElement>(calculator, '.chart-line'))
        expect(getComputedStyle(line).stroke).not.to.equal(background);
      expect(await violations(calculator)).to.deep.equal([]);
    });

    it('follows the system into the dark only where the page lets it', async () => {
      await executeServerCommand('emulate', { colorScheme: 'dark' });
      const [light, auto] = [await mount(`<${tag}></${tag}>`), await mount(`<${tag} theme="auto"></${tag}>`)];
      const lightness = (calculator: CalculatorElement) =>
        Number(/\d+/.exec(getComputedStyle(find(calculator, '.root')).backgroundColor)![0]);
      expect(lightness(light)).to.be.above(200);
      expect(lightness(auto)).to.be.below(60);
      expect(await violations(auto)).to.deep.equal([]);
    });

    it('moves nothing', async () => {
      const durations = (calculator: CalculatorElement) =>
        all(calculator, '*').flatMap((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return [transitionDuration, animationName].filter((value) => value !== '0s' && value !== 'none');
        });
      const calculator = await mount(`<${tag}></${tag}>`);
      await executeServerCommand('emulate', { reducedMotion: 'no-preference' });
      expect(durations(calculator)).not.to.be.empty;
      await executeServerCommand('emulate', { reducedMotion: 'reduce' });
      expect(durations(calculator)).to.deep.equal([]);
    });
  });
}

async function violations(calculator: CalculatorElement): Promise<string[]> {
  const { violations: found } = await axe.run(calculator, {
    runOnly: { type: 'tag', values: RULES },
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}
