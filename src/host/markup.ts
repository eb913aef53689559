import { nearest } from '../calculators/nearest.js';
import { orNear, type Notice } from './notices.js';

/** Those that belong to the browser, to a script of the page or to a framework have nothing to do with us. */
const OURS = /^(?!data-|aria-|on)[a-z][a-z-]{3,}$/;

/** Attributes that are nobody's and look like one of the element's: markup knows no capitals, and no mistake in spelling. */
export function misspeltAttributes(element: Element, known: readonly string[]): readonly Notice[] {
  return element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name)!;
    if (isNoValue(element, name, value)) {
      const told = `<${element.localName}> ${name} has a value that cannot be used: ${value}`;
      return { code: 'value', name, value, told } as const;
    }
    const isOurs = OURS.test(name) && !(name in element) && !known.includes(name);
    const near = name === 'classname' ? 'class' : isOurs ? nearest(name, known) : undefined;
    if (near === undefined && !HANDLER.test(name)) return [];
    const told = `<${element.localName}> has no attribute ${name}${orNear(near)}`;
    return { code: 'unknown', name, near, told } as const;
  });
}

/** Events that are not the browser's have no attributes: what listens is a script. */
const HANDLER = /^on-?calc-/;

/** What templates make of an object that was to be a property, and of a switch that was to be off: any value is on. */
function isNoValue(element: Element, name: string, value: string): boolean {
  const isSwitch = typeof (element as unknown as Record<string, unknown>)[name] === 'boolean';
  return value === '[object Object]' || (isSwitch && /^(?:false|no|off|0)$/i.test(value));
}

/** What no text in place of a calculator has, and a page that follows it has. */
const OF_A_PAGE = 'h1, main, nav, footer, ltv-calculator, nps-calculator, ownership-comparer';

/** What a text in place of a calculator may have, but hardly has: told to an author who asks. */
const HARDLY_INSIDE = 'h2, h3, h4, h5, h6, form, script:not([type*="json" i]), header, section, article, iframe';

export function isDoubtful(element: Element): boolean {
  return element.querySelector(HARDLY_INSIDE) !== null;
}

/** Whether what was to follow the element stands in it: `<nps-calculator/>` closes nothing in HTML. */
export function isUnclosed(element: Element): boolean {
  return element.querySelector(OF_A_PAGE) !== null;
}

export function unclosed({ localName: name }: Element): Notice {
  return { code: 'inside', name, told: `<${name}> holds what follows it on the page: close it with </${name}>` };
}
