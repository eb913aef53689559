/** A list: not even a `Set` is certain where something has to be told. */
const said: string[] = [];
const LONGEST = 300;

/**
 * Tells the page's author, once, in the console. A host page is never thrown at: what is wrong with its markup must
 * not stop its other scripts, and must not be said fifty times for fifty elements.
 */
export function warnOnce(told: string): void {
  // A page may hand over a book where a word belongs.
  const message = told.slice(0, LONGEST);
  if (said.includes(message)) return;
  said.push(message);
  console.warn(`[ltv-widgets] ${message}`);
}
