const KEY_EVENTS = ['keydown', 'keypress', 'keyup'];

/** Host pages bind single keys to commands; what is typed into a field must not trigger them. Returns what ends it. */
export function keepKeys(root: EventTarget): () => void {
  KEY_EVENTS.forEach((name) => root.addEventListener(name, keepFromHost));
  return () => KEY_EVENTS.forEach((name) => root.removeEventListener(name, keepFromHost));
}

function keepFromHost(event: Event): void {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  // A script's bare event has no key.
  if (key?.length === 1 && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}
