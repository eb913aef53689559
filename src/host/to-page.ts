/** Waits so long, in milliseconds, for a sign that the page is printed. */
const UNTIL_PRINTED = 1000;

/**
 * Puts a text on the clipboard, and says whether it is there. Where a frame or an insecure page may not write to it, the
 * older way is tried: the browser copies what is selected.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  const { ownerDocument: page } = root;
  try {
    await page.defaultView!.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, root);
  }
}

function copySelected(text: string, root: ShadowRoot): boolean {
  const { ownerDocument: page, activeElement } = root;
  const area = page.createElement('textarea');
  area.className = 'visually-hidden';
  area.value = text;
  // Inside, where no style and no listener of the page meets it.
  (root.querySelector('.root') ?? root).append(area);
  area.select();
  try {
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    (activeElement as HTMLElement | null)?.focus();
  }
}

/** Prints the page that the element is on, and says whether that began: a frame may be forbidden to, and is not told. */
export async function printPage({ ownerDocument }: Element): Promise<boolean> {
  const view = ownerDocument.defaultView;
  if (!view) return false;
  let printed = view === view.top;
  view.addEventListener('beforeprint', () => (printed = true), { once: true });
  try {
    view.print();
  } catch {
    return false;
  }
  if (!printed) await new Promise((resolve) => setTimeout(resolve, UNTIL_PRINTED));
  return printed;
}
