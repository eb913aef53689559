const FOCUSABLE = ':is(button, input, select, textarea):not(:disabled), [tabindex="0"]';

/**
 * Keeps the keyboard where it is while something is drawn anew: where what has the focus is gone, hidden or switched off
 * afterwards, it goes to what stands nearest, and not to the top of the page. Returns what is to be called after the drawing.
 */
export function keepFocus(root: ShadowRoot | null): () => void {
  const focused = root?.activeElement;
  if (!focused) return () => undefined;
  const around: Element[] = [];
  for (let element = focused.parentElement; element; element = element.parentElement) around.push(element);
  return () => {
    // Once whoever changed it has said where the focus is to go, and once what is written into a field is there.
    setTimeout(() => {
      if (root!.activeElement && root!.activeElement !== focused) return;
      if (isThere(focused) || !root!.host.isConnected || elsewhere(root!)) return;
      for (const element of around) {
        const next = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isThere);
        if (element.isConnected && next) return next.focus();
      }
    });
  };
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;
}

/** The reader has gone on to something else on the page by then. */
function elsewhere({ host }: ShadowRoot): boolean {
  const { activeElement, body } = host.ownerDocument;
  return activeElement !== null && activeElement !== body && activeElement !== host && !activeElement.contains(host);
}
