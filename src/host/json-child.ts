import type { Notices } from './notices.js';
import { parseJson } from './parse-json.js';

/** What the JSON inside an element says; `undefined` where there is none or it cannot be read, which the page is told. */
export function readJsonChild(element: Element, notices: Notices): unknown {
  // Editors that make paragraphs of everything put one around it.
  const script = element.querySelector(':is(:scope, :scope > p) > script[type^="application/json" i]');
  const source = script?.textContent?.trim() ?? '';
  if (source === '') return undefined;
  const parsed = parseJson(source) ?? parseJson(mended(source));
  // While the page is still arriving, half of it may be here.
  const isWhole = script?.nextSibling != null || document.readyState !== 'loading';
  if (parsed === undefined && isWhole)
    notices.tell({
      code: 'unreadable',
      name: 'JSON',
      told: `<${element.localName}>: the JSON inside it cannot be read`,
    });
  return parsed;
}

/** What editors make of it taken back: their quotation marks, also as entities, paragraphs, line breaks and hard spaces. */
function mended(source: string): string {
  return source
    .replace(/<\/?(?:p|br)\b[^>]*>|&nbsp;|\u00a0/gi, ' ')
    .replace(/[“”„‟«»″]|&(?:quot|#822[01]|#8243|#34|[lr]dquo);/gi, '"');
}

/** Calls back when it may have changed: while a page is parsed an element comes to life before its children do. */
export function observeJsonChild(element: Element, callback: () => void): () => void {
  // Taken away by some extensions; then what is there now is what counts.
  if (!globalThis.MutationObserver) return () => undefined;
  const observer = new MutationObserver(callback);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
