import type { Plugin } from 'vite';

/**
 * Leaves the core's guards against a programmer's mistakes out of the files for pages: there only our own calculators
 * call the core, with inputs that are checked already, and every byte is paid by strangers. The npm build keeps them.
 */
export function withoutGuards(): Plugin {
  return {
    name: 'without-guards',
    applyToEnvironment: ({ name }) => name === 'cdn' || name.startsWith('classic'),
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/src/core/misuse.ts')) return null;
      const guards = [...code.matchAll(/export function (\w+)/g)].map(([, name]) => name ?? '');
      return { code: guards.map((name) => (RESULT.test(name) ? passOn(name) : nothing(name))).join('\n'), map: null };
    },
  };
}

/** Guards of a result hand it on; the others only look. */
const RESULT = /Result$/;

const passOn = (name: string) => `export const ${name} = (functionName, value) => value;`;
const nothing = (name: string) => `/* @__NO_SIDE_EFFECTS__ */ export function ${name}() {}`;
