import { parseJson } from './parse-json.js';
import { warnOnce } from './warn.js';

/** What the JSON inside an element says; `undefined` where there is none or it cannot be read, which the page is told. */
export function readJsonChild(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const source = script?.textContent?.trim() ?? '';
  if (source === '') return undefined;
  const parsed = parseJson(source);
  // While the page is still arriving, half of it may be here.
  const isWhole = script?.nextSibling != null || document.readyState !== 'loading';
  if (parsed === undefined && isWhole) warnOnce(`<${element.localName}>: the JSON inside it cannot be read`);
  return parsed;
}

/** Calls back when it may have changed: while a page is parsed an element comes to life before its children do. */
export function observeJsonChild(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
