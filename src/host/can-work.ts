/** What the page's author is told where it is not so. */
export const CANNOT_WORK =
  'Something of the browser is missing here, or was replaced by a script of the page: what stands inside the tags is shown.';

/**
 * Whether the language and the browser are what we are written for. A page may have replaced what it found (libraries of
 * 2010 do), an extension may have taken something away: rather what stands inside the tag than numbers out of a broken
 * list. Asked again whenever an element comes to life, because a page may replace things later than it loads us.
 */
export function canWork(): boolean {
  try {
    const list = [1, 2, 1];
    const same = Object.fromEntries(Object.entries({ list: [...new Set(list.map((one) => one + 1))] }));
    return (
      JSON.stringify([same, Object.keys(same), Object.values(same)]) === '[{"list":[2,3]},["list"],[[2,3]]]' &&
      Array.from(list, (one) => one * 2).reduce((sum, one) => sum + one, 0) === 8 &&
      [...new Map([[1, 2]]).entries()].flat()[1] === 2 &&
      list
        .flatMap((one) => [one, one])
        .filter((one) => one > 1)
        .find((one) => one > 1) === 2 &&
      list.every(Number.isFinite) &&
      list.some((one) => one > 1) &&
      new Intl.NumberFormat('en').format(1234) === '1,234' &&
      // A server has no page to draw on, and registers all the same.
      (!('document' in globalThis) ||
        ('replaceSync' in CSSStyleSheet.prototype && 'adoptedStyleSheets' in Document.prototype))
    );
  } catch {
    return false;
  }
}
