import { analyze } from './analyze.mjs';
import { read, typeScriptFiles } from './sources.js';

/** What of the manifest format is used here; https://github.com/webcomponents/custom-elements-manifest */
export interface Manifest {
  schemaVersion: string;
  readme?: string;
  modules: Module[];
}

export interface Module {
  kind: string;
  path: string;
  declarations?: Declaration[];
  exports?: { kind: string; name: string; declaration: { name: string; module?: string } }[];
}

export interface Declaration {
  kind: string;
  name: string;
  description?: string;
  summary?: string;
  tagName?: string;
  customElement?: boolean;
  superclass?: Reference;
  members?: Member[];
  attributes?: ManifestAttribute[];
  events?: ManifestEvent[];
  cssProperties?: { name: string; default?: string; description?: string }[];
  cssParts?: { name: string; description?: string }[];
}

export interface Reference {
  name: string;
  module?: string;
  package?: string;
}

export interface Member {
  kind: 'field' | 'method';
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  attribute?: string;
  static?: boolean;
  readonly?: boolean;
  privacy?: 'public' | 'protected' | 'private';
}

export interface ManifestAttribute {
  name: string;
  fieldName?: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

export interface ManifestEvent {
  name: string;
  description?: string;
  type?: { text: string };
}

/** What the analyzer sees in the sources of the elements, unabridged. */
export function sourceManifest(): Manifest {
  return analyze(Object.fromEntries(typeScriptFiles('src/elements').map((path) => [path, read(path)])));
}

/** The class of a tag: `LtvCalculator` of `ltv-calculator`, in the file of that name. */
export function declarationOf(manifest: Manifest, tag: string): Declaration {
  const file = manifest.modules.find(({ path }) => path === `src/elements/${tag}/${tag}.ts`);
  const declaration = file?.declarations?.find(({ kind }) => kind === 'class');
  if (!declaration) throw new Error(`src/elements/${tag}/${tag}.ts declares no class.`);
  return declaration;
}

/** Methods that the platform or Lit calls, and statics that are no one's to use. */
const INNER = [
  /^(?:connected|disconnected|attributeChanged|form\w+)Callback$/,
  /^(?:properties|styles|observedAttributes|calculator)$/,
];

/** Whether a member is for whoever uses the element. */
export function isPublic({ name, privacy }: Member): boolean {
  return !name.startsWith('#') && (privacy ?? 'public') === 'public' && !INNER.some((pattern) => pattern.test(name));
}
