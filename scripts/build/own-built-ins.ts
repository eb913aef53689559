import type { Plugin } from 'vite';

/**
 * Puts our own ways in place of what pages are known to replace and older browsers do not have, in the files for pages
 * only: `Array.from(list)` becomes `arrayFrom(list)`, `list.reduce(step, 0)` becomes `reduce(list, step, 0)`. What is
 * done and what is not is in docs/decisions/024-replaced-built-ins.md; the ways are in src/host/built-ins.ts.
 */
export function ownBuiltIns(): Plugin {
  return {
    name: 'own-built-ins',
    applyToEnvironment: ({ name }) => name === 'cdn' || name.startsWith('classic'),
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0]!;
      if (!/\/src\/.*\.ts$/.test(path) || path.endsWith(OWN)) return null;
      const edited = withOwnBuiltIns(code, this.parse(code));
      return edited === code ? null : { code: edited, map: null };
    },
  };
}

const OWN = '/src/host/built-ins.ts';

const FUNCTIONS: Readonly<Record<string, string>> = {
  'Array.from': 'arrayFrom',
  'Object.fromEntries': 'fromEntries',
  'Object.keys': 'keys',
  'Object.values': 'values',
  'Object.hasOwn': 'hasOwn',
  'JSON.stringify': 'stringify',
};

/** Of `Object` and `Map` there are some of the same name: those of a namespace are left alone. */
const METHODS = ['at', 'flat', 'flatMap', 'findLast', 'replaceAll', 'entries', 'reduce'];

/** As much of the tree as is looked at. */
interface Node {
  readonly type: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly computed?: boolean;
  readonly object: Node;
  readonly property: Node;
  readonly callee: Node;
  readonly arguments: readonly Node[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A module with calls of ours, and an import of them. */
export function withOwnBuiltIns(code: string, program: unknown): string {
  const edits: Edit[] = [];
  const used = new Set<string>();
  visit(program, (node) => {
    if (node.type === 'MemberExpression' && !node.computed) {
      const own = FUNCTIONS[`${node.object.name}.${node.property.name}`];
      if (own === undefined) return;
      used.add(own);
      edits.push({ from: node.start, to: node.end, text: PREFIX + own });
    }
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.computed) return;
    const { object, property } = node.callee;
    const { name } = property;
    if (!METHODS.includes(name) || /^(?:Object|Array)$/.test(object.name)) return;
    used.add(name);
    // In the order of the tree an outer call comes before an inner one that begins at the same place.
    edits.push({ from: node.start, to: node.start, text: `${PREFIX}${name}(` });
    const dot = object.end + code.slice(object.end, property.start).search(/\??\.\s*$/);
    const to = code.indexOf('(', property.end) + 1;
    edits.push({ from: dot, to, text: node.arguments.length > 0 ? ',' : '' });
  });
  if (used.size === 0) return code;
  const names = [...used].map((name) => `${name} as ${PREFIX}${name}`).join(', ');
  return `import { ${names} } from '${process.cwd().replaceAll('\\', '/')}${OWN}';\n${applied(code, edits)}`;
}

const PREFIX = '__own_';

function applied(code: string, edits: readonly Edit[]): string {
  let [done, from] = ['', 0];
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    done += code.slice(from, edit.from) + edit.text;
    from = edit.to;
  }
  return done + code.slice(from);
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) node.forEach((one) => visit(one, see));
  else if (typeof node === 'object' && node !== null) {
    if (typeof (node as Node).type === 'string') see(node as Node);
    Object.values(node).forEach((child) => visit(child, see));
  }
}
