import { directionOf, languageOf } from './language.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer for each document or shadow root in which somebody listens, however many do. */
const watches = new Map<Node, Watch>();

/**
 * Calls back whenever the language or the direction that applies to an element has changed, be it on the element, on
 * an ancestor, or on an ancestor of a shadow host around it. Returns what ends it.
 *
 * The roots are those around the element at the time of the call: observe when connected, dispose when disconnected.
 * Fifty elements in one document share one observer, and after the last disposal nothing is kept.
 */
export function observeLanguage(element: Element, callback: () => void): () => void {
  let known = describe(element);
  const listener = (): void => {
    const current = describe(element);
    if (current === known) return;
    known = current;
    callback();
  };
  // Without the means to look, the language stays what it was when the element came to the page.
  const roots = globalThis.MutationObserver ? rootsAround(element) : [];
  for (const root of roots) listen(root, listener);
  return () => {
    for (const root of roots) unlisten(root, listener);
  };
}

function describe(element: Element): string {
  return `${directionOf(element)} ${languageOf(element)}`;
}

/** The root an element is in, that root's host's root, and so on out to the document. */
function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  const host = (root as Partial<ShadowRoot>).host;
  return host ? [root, ...rootsAround(host)] : [root];
}

function listen(root: Node, listener: () => void): void {
  const watch = watches.get(root) ?? startWatch(root);
  watch.listeners.add(listener);
}

function startWatch(root: Node): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
}

function unlisten(root: Node, listener: () => void): void {
  const watch = watches.get(root);
  if (!watch?.listeners.delete(listener) || watch.listeners.size > 0) return;
  watch.observer.disconnect();
  watches.delete(root);
}
