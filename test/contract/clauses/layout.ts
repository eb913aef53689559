import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { all, drawn, engine, find, mount, openAll, put } from '../../support/element-page.js';
import type { Subject } from '../contract.js';

const boxed = (width: number, markup: string) => mount(`<div style="inline-size: ${width}px">${markup}</div>`);

/**
 * Widths of a place in pixels. How lines break differs between engines, but what is too wide for the narrowest place in
 * the language with the longer words shows in each; the others are tried in Chromium.
 */
const WIDTHS = engine === 'chromium' ? [320, 480, 768] : [320];
const LANGUAGES = engine === 'chromium' ? ['ru', 'en'] : ['ru'];

/** Fonts of the tests; see scripts/testing/fonts.mjs. */
const FONTS = ['Wide', 'Narrow'];

/** There is room for all that it shows. */
export function room({ tag, mend, situations, longNumbers, fields = 8 }: Subject): void {
  describe('in a narrow place', () => {
    before(() => executeServerCommand('resize', { width: 1100, height: 900 }));
    before(() =>
      Promise.all(FONTS.flatMap((font) => [400, 700].map((weight) => document.fonts.load(`${weight} 16px ${font}`)))),
    );

    for (const lang of LANGUAGES) {
      it(`stays inside ${WIDTHS.join(', ')} pixels, in a wide and in a narrow font, with everything unfolded and numbers as long as they get (${lang})`, async () => {
        const calculator = await boxed(320, `<${tag} lang="${lang}" mode="advanced" lead></${tag}>`);
        const staysInside = async (situation: string) => {
          for (const width of WIDTHS)
            for (const font of FONTS) {
              await place(calculator, width, font);
              expect(overflowing(calculator), `${situation}, ${width} px, ${font}`).to.deep.equal([]);
            }
        };
        for (const [situation, inputs] of Object.entries({ '': {}, 'long numbers': longNumbers, ...situations })) {
          calculator.inputs = inputs;
          await drawn(calculator);
          await openAll(calculator);
          await staysInside(situation);
        }
        await put(calculator, mend.question, mend.text);
        await staysInside('a mistake');
      });
    }

    it('has targets that a thumb can hit', async () => {
      const calculator = await boxed(320, `<${tag} mode="advanced" lead></${tag}>`);
      await put(calculator, mend.question, mend.text);
      for (const target of all(calculator, 'button, select, input.input').filter((element) =>
        element.checkVisibility(),
      )) {
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(
          target.className === 'chart-toggle' ? 24 : 42,
        );
      }
    });

    it(`shows at most ${fields} fields of simple questions at first`, async () => {
      const calculator = await boxed(320, `<${tag}></${tag}>`);
      expect(all(calculator, '.field').filter((field) => field.checkVisibility()).length).to.be.at.most(fields);
    });
  });
}

/** It fits where it is put. */
export function layout({ tag }: Subject): void {
  describe('in its place', () => {
    before(() => executeServerCommand('resize', { width: 1100, height: 900 }));

    it('puts the answer beside the form where there is room, below it where there is none', async () => {
      const wide = await boxed(1000, `<${tag}></${tag}>`);
      expect(left(wide, '.answer')).to.be.above(right(wide, '.form'));
      const narrow = await boxed(480, `<${tag}></${tag}>`);
      expect(find(narrow, '.answer').getBoundingClientRect().top).to.be.at.least(
        find(narrow, '.form').getBoundingClientRect().bottom - 1,
      );
    });

    it('is mirrored where the page reads from right to left, at once when that changes', async () => {
      const calculator = await boxed(1000, `<section dir="rtl"><${tag}></${tag}></section>`);
      expect(find(calculator, '.root').getAttribute('dir')).to.equal('rtl');
      expect(right(calculator, '.answer')).to.be.below(left(calculator, '.form'));
      calculator.closest('section')!.dir = 'ltr';
      await drawn(calculator);
      expect(find(calculator, '.root').getAttribute('dir')).to.equal('ltr');
      expect(left(calculator, '.answer')).to.be.above(right(calculator, '.form'));
    });

    for (const [place, [open, close]] of Object.entries(PLACES)) {
      it(`is as wide in ${place} as in a block, and never wider than there is room`, async () => {
        for (const width of [1000, 400]) {
          const block = await boxed(width, `<${tag}></${tag}>`);
          const calculator = await boxed(width, `${open}<${tag}></${tag}>${close}`);
          const [wide, most] = [widthOf(calculator), widthOf(block)];
          // A cell and a dialog have edges of their own.
          expect(wide).to.be.within(most - 60, most);
        }
      });
    }

    it('takes no more than its share beside others, also in columns that are as wide as what is in them', async () => {
      for (const row of ['display: grid; grid-template-columns: 1fr 1fr', 'display: flex']) {
        const calculator = await boxed(
          800,
          `<div style="${row}"><div><${tag}></${tag}></div><div><${tag}></${tag}></div></div>`,
        );
        expect(widthOf(calculator)).to.be.closeTo(400, 1);
      }
    });

    it('is not there when it is hidden, though it is a block otherwise', async () => {
      const calculator = await boxed(320, `<${tag} hidden></${tag}>`);
      expect(getComputedStyle(calculator).display).to.equal('none');
      calculator.hidden = false;
      expect(getComputedStyle(calculator).display).to.equal('block');
    });
  });
}

/** Places that leave the width to what is inside. */
const PLACES: Readonly<Record<string, readonly [string, string]>> = {
  'a dialog': ['<dialog open style="position: static; max-inline-size: none; margin: 0">', '</dialog>'],
  'a row': ['<div style="display: flex; justify-content: center">', '</div>'],
  'a block in a row': ['<div style="display: flex; justify-content: center"><div>', '</div></div>'],
  'a centred column': ['<div style="display: flex; flex-direction: column; align-items: center">', '</div>'],
  'a centred grid': ['<div style="display: grid; place-items: center">', '</div>'],
  'a float': ['<div style="display: flow-root"><div style="float: left">', '</div></div>'],
  'an inline block': ['<div style="display: inline-block">', '</div>'],
  'a cell of a table': ['<table><tbody><tr><td>', '</td></tr></tbody></table>'],
};

/** Gives a calculator in a box another width and another font, and waits until its pictures have followed. */
async function place(calculator: CalculatorElement, width: number, font: string): Promise<void> {
  const box = calculator.parentElement!;
  box.style.inlineSize = `${width}px`;
  box.style.setProperty('--calc-font', font);
  // Sizes are observed at the end of a frame, and what follows from them is drawn in the next.
  await nextFrame();
  await nextFrame();
  await drawn(calculator);
}

function widthOf(calculator: CalculatorElement): number {
  return find(calculator, '.root').getBoundingClientRect().width;
}

/** What sticks out of the calculator; boxes that scroll by themselves may hold more than they show. */
function overflowing(calculator: CalculatorElement): string[] {
  const { left: least, right: most } = calculator.getBoundingClientRect();
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScroller = (element: Element): boolean => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) if (scrolls(parent)) return true;
    return false;
  };
  const out = all(calculator, '.root *:not(.visually-hidden):not(option)')
    .filter((element) => {
      const { left: start, right: end } = element.getBoundingClientRect();
      return start < least - 1 || end > most + 1;
    })
    // What a picture defines is drawn where it is used; for its own box, browsers make something up.
    .filter((element) => element.checkVisibility() && !inScroller(element) && !element.closest('defs'))
    .map(
      (element) => `${element.localName}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 40)}`,
    );
  const scrolled = [
    calculator,
    ...all(calculator, '.root, .answer, .field, .figures, .notes, .pictures, .disclosure, .actions'),
  ]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map(
      (element) => `${element.localName}.${element.className} holds ${element.scrollWidth} in ${element.clientWidth}`,
    );
  return [...out, ...scrolled];
}

function left(calculator: CalculatorElement, selector: string): number {
  return find(calculator, selector).getBoundingClientRect().left;
}

function right(calculator: CalculatorElement, selector: string): number {
  return find(calculator, selector).getBoundingClientRect().right;
}
