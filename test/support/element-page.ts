// What tests do with a calculator on a page: put it there, type into it with the keyboard, read what a person reads.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CalculatorElement } from '../../src/elements/calculator-element.js';

const mounted = new Set<Element>();

/** Puts markup on the page and gives its calculator once it is drawn; `removeMounted` takes it away again. */
export async function mount<Calculator extends CalculatorElement>(markup: string): Promise<Calculator> {
  const host = document.createElement('div');
  host.innerHTML = markup;
  mounted.add(host);
  document.body.append(host);
  const calculator = [...host.querySelectorAll('*')].find((element) => element.localName.includes('-')) as Calculator;
  return drawn(calculator);
}

/** For `afterEach`: nothing of one test is left for the next. */
export function removeMounted(): void {
  mounted.forEach((host) => host.remove());
  mounted.clear();
}

/** Registers an element to be taken away after the test. */
export function keep<Kept extends Element>(element: Kept): Kept {
  mounted.add(element);
  return element;
}

/** The calculator when it has drawn what it knows, also what it learned by drawing (its width). */
export async function drawn<Calculator extends CalculatorElement>(calculator: Calculator): Promise<Calculator> {
  for (let round = 0; round < 3; round += 1) {
    await calculator.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return calculator;
}

export function find<Found extends Element = HTMLElement>(calculator: CalculatorElement, selector: string): Found {
  const found = calculator.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

export function all<Found extends Element = HTMLElement>(calculator: CalculatorElement, selector: string): Found[] {
  return [...calculator.renderRoot.querySelectorAll<Found>(selector)];
}

export function fieldOf(calculator: CalculatorElement, id: string): HTMLInputElement {
  return find<HTMLInputElement>(calculator, `#${id}`);
}

/** Replaces what stands in a field as a person does: select all, then the keyboard. */
export async function type(calculator: CalculatorElement, id: string, text: string): Promise<HTMLInputElement> {
  const field = fieldOf(calculator, id);
  field.focus();
  field.select();
  if (text === '') await sendKeys({ press: 'Delete' });
  for (const part of withoutRepeats(text)) await sendKeys({ type: part });
  await drawn(calculator);
  return fieldOf(calculator, id);
}

/** WebKit's driver presses all keys of a text before it lets go of any, so a key that comes twice counts once. */
function withoutRepeats(text: string): string[] {
  const parts: string[] = [];
  for (const key of text) {
    if (parts.length === 0 || parts.at(-1)!.includes(key)) parts.push(key);
    else parts.push(parts.pop()! + key);
  }
  return parts;
}

/** The same without the keyboard, for tests about something else than typing. */
export async function put(calculator: CalculatorElement, id: string, text: string): Promise<void> {
  const field = fieldOf(calculator, id);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await drawn(calculator);
}

export async function choose(calculator: CalculatorElement, id: string, option: string): Promise<void> {
  const list = find<HTMLSelectElement>(calculator, `#${id}`);
  list.value = option;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(calculator);
}

/** Leaves a field, so that what was understood is shown. */
export async function leave(calculator: CalculatorElement, id: string): Promise<void> {
  const field = fieldOf(calculator, id);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
  await drawn(calculator);
}

export async function press(calculator: CalculatorElement, selector: string): Promise<void> {
  find(calculator, selector).click();
  await drawn(calculator);
}

export async function openAll(calculator: CalculatorElement): Promise<void> {
  for (const button of all(calculator, 'button[aria-expanded="false"]')) button.click();
  await drawn(calculator);
}

export function textOf(calculator: CalculatorElement, selector: string): string {
  return (find(calculator, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function headline(calculator: CalculatorElement): string {
  return textOf(calculator, '.headline');
}

/** Everything that is on the screen or read out: texts, fields, and the names and descriptions in attributes. */
export function everythingSaid(calculator: CalculatorElement): string {
  const elements = all(calculator, '*');
  const values = elements.flatMap((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [element.value] : [],
  );
  const names = elements.flatMap((element) =>
    ['aria-label', 'aria-valuetext', 'title'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [calculator.renderRoot.textContent, ...values, ...names].join('\n');
}

/** No reader has ever been helped by these; a typed text that contains one is taken out beforehand. */
export function expectNothingBroken(calculator: CalculatorElement, typed = ''): void {
  const said = everythingSaid(calculator)
    .split(typed || '\0')
    .join('');
  expect(said).not.to.match(/NaN|∞|Infinity|undefined|\bnull\b|\[object|\{\w+\}/);
}

/** What a console was told while something happened. */
export async function consoleDuring(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const names = ['debug', 'info', 'log', 'warn', 'error'] as const;
  const before = names.map((name) => console[name]);
  names.forEach(
    (name) => (console[name] = (...words: unknown[]) => said.push(`${name}: ${words.map(String).join(' ')}`)),
  );
  try {
    await act();
  } finally {
    names.forEach((name, index) => (console[name] = before[index]!));
  }
  return said;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs the tests, which the page of the test runner names. */
export const engine = document.documentElement.dataset['engine'] as EngineName;

/**
 * What is seen once it is as it should be, or after long enough as it is then: what is explored is drawn in tasks of its
 * own, which a busy machine begins when it can.
 */
export async function seenOnce<Seen>(look: () => Seen, isThere: (seen: Seen) => boolean): Promise<Seen> {
  const end = Date.now() + 40_000;
  let seen = look();
  while (!isThere(seen) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen = look();
  }
  return seen;
}

/** Where the keyboard is, also inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
