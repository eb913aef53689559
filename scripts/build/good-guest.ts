import type { Plugin } from 'vite';

/**
 * Makes the bundled library a good guest on a stranger's page, in the self-contained files only:
 *
 * - Lit creates its Trusted Types policy while loading, under a fixed name, so a second copy of Lit dies where a policy
 *   is enforced. Here the policy has the name of our file and is created when something is first rendered; a failure is
 *   remembered and thrown from every render as `TrustedTypesError` with the code `trusted-types`.
 * - Lit keeps registries on `globalThis` and on `Symbol`, for decorators and for its versions, and lets whatever the page
 *   has there take part in drawing: polyfills, hydration. Here there is none of it, and nothing of browsers that could
 *   not read our scripts either.
 *
 * Each edit must find its place, or the build fails: that is how an upgrade of the library gets noticed.
 */
export function goodGuest(policyNames: Record<string, string>): Plugin {
  return {
    name: 'good-guest',
    applyToEnvironment: ({ name }) => name in policyNames,

    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? id;
      const file = Object.keys(EDITS).find((suffix) => path.endsWith(`/node_modules/${suffix}`));
      if (!file) return null;
      return { code: applyEdits(code, file, policyNames[this.environment.name] ?? ''), map: null };
    },

    generateBundle(_options, bundle) {
      const policy = policyNames[this.environment.name];
      const code = Object.values(bundle)
        .map((file) => (file.type === 'chunk' ? file.code : ''))
        .join('\n');
      const left = LEFTOVERS.exec(code);
      if (left) this.error(`"${left[0]}" is still in the output: a library keeps state on the page that is not ours.`);
      const policies = [...code.matchAll(/\.createPolicy\(["'`]([^"'`]*)/g)].map((match) => match[1]);
      if (policies.length !== 1 || policies[0] !== policy) {
        this.error(`Expected one Trusted Types policy called ${policy}, found ${policies.join(', ') || 'none'}.`);
      }
    },
  };
}

type Edit = readonly [find: RegExp, replacement: string];

const LEFTOVERS = /globalThis\.litPropertyMetadata|litHtmlVersions|litElementVersions|reactiveElementVersions/;

const POLICY = `{createHTML:((policy,failure)=>text=>{
  if(failure)throw failure;
  try{policy??=$1.createPolicy("%POLICY%",{createHTML:text=>text})}
  catch(cause){
    failure=Error("This page's Trusted Types allow no policy called %POLICY%",{cause});
    failure.name="TrustedTypesError";
    failure.code="trusted-types";
    throw failure
  }
  return policy.createHTML(text)
})()}`;

export const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'lit-html/lit-html.js': [
    [/(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/, POLICY],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  ],
  'lit-element/lit-element.js': [
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
      ';',
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    // What decorators have left there; we have none.
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\.)/, ''],
    [/(\w+)=\w+\.reactiveElementPolyfillSupport,(.*),\1\?\.\(\{ReactiveElement:\w+\}\)/, '$2'],
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  ],
  // Browsers that read our scripts adopt sheets; all styles are ours, and are what they should be.
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, 'true'],
    [/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\("CSSResult is not constructable[^"]*"\)/, '$1'],
    [
      /if\("number"==typeof (\w+)\)return \1;throw Error\("Value passed to 'css' function[^"]*"\+\1\+"[^"]*"\)/,
      'return $1',
    ],
  ],
};

export function applyEdits(code: string, file: string, policy: string): string {
  return (EDITS[file] ?? []).reduce((text, [find, replacement]) => {
    if (text.search(find) === -1) {
      throw new Error(`good-guest: ${file} no longer contains ${find}. Look at what changed in the library.`);
    }
    return text.replace(find, replacement.replaceAll('%POLICY%', policy));
  }, code);
}
