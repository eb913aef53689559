import { nearest } from '../calculators/nearest.js';
import { orNear, type Notice } from './notices.js';

/** Those that belong to the browser, to a script of the page or to a framework have nothing to do with us. */
const OURS = /^(?!data-|aria-|on)[a-z][a-z-]{3,}$/;

/** Attributes that are nobody's and look like one of the element's: markup knows no capitals, and no mistake in spelling. */
export function misspeltAttributes(element: Element, known: readonly string[]): readonly Notice[] {
  return element.getAttributeNames().flatMap((name) => {
    const near = OURS.test(name) && !(name in element) && !known.includes(name) ? nearest(name, known) : undefined;
    if (near === undefined) return [];
    const told = `<${element.localName}> has no attribute ${name}${orNear(near)}`;
    return { code: 'unknown', name, near, told } as const;
  });
}

/** What no text in place of a calculator has, and a page that follows it has. */
const OF_A_PAGE = 'h1, main, nav, footer, ltv-calculator, nps-calculator, ownership-comparer';

/** Whether what was to follow the element stands in it: `<nps-calculator/>` closes nothing in HTML. */
export function isUnclosed(element: Element): boolean {
  return element.querySelector(OF_A_PAGE) !== null;
}

export function unclosed({ localName: name }: Element): Notice {
  return { code: 'inside', name, told: `<${name}> holds what follows it on the page: close it with </${name}>` };
}
