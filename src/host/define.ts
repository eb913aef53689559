import { CANNOT_WORK, canWork } from './can-work.js';
import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

/** A class that knows which version it is, so that a second copy on the page can be told from the same one. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers an element unless its name is taken. The same script twice is silent; another version is said once,
 * naming both; neither ever throws. The first one wins, as the platform has it. A browser that cannot make a member
 * of a form (Safari before 16.4) goes on showing what stands inside the tag, and so does a page that has broken what we
 * need of it.
 */
export function defineElement(tag: string, element: VersionedElement, registry = globalThis.customElements): void {
  // Without a registry (a server) there is nothing to define and nothing to complain about.
  if (registry === undefined) return;
  const known: VersionedElement | undefined = registry.get(tag);
  if (!('attachInternals' in element.prototype))
    warnOnce('This browser is too old: it shows what stands inside the tag.');
  else if (!canWork()) warnOnce(CANNOT_WORK);
  else if (known === undefined) registry.define(tag, element);
  else if (known.version !== VERSION) {
    warnOnce(
      `<${tag}> is already defined by version ${known.version ?? 'unknown'}; version ${VERSION} is not used. Load one of them.`,
    );
  }
}
