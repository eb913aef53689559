// Which layer of src may import what. Arrows point downwards only.
import { dirname, join, posix } from 'node:path';

const LAYERS = {
  core: { layers: [], packages: [] },
  calculators: { layers: ['core'], types: ['locale'], packages: [] },
  locale: { layers: [], types: ['core'], packages: [] },
  host: { layers: ['core', 'calculators', 'locale'], packages: [], typePackages: ['lit'] },
  elements: { layers: ['core', 'calculators', 'locale', 'host'], packages: ['lit'] },
  handout: { layers: ['core', 'calculators', 'locale', 'host', 'elements'], packages: ['lit'] },
};

/** `src/core/x.ts` → ['core', 'x.ts']; undefined outside src. */
function pathInSource(file) {
  const path = file.replaceAll('\\', '/');
  const start = path.lastIndexOf('/src/');
  return start === -1 ? undefined : path.slice(start + '/src/'.length).split('/');
}

const isPackage = (allowed, source) => allowed?.some((name) => source === name || source.startsWith(`${name}/`));

export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: 'src/{{from}} may not import {{what}} from src/{{to}}.',
      entry: 'Nothing in a layer imports {{to}}: it is an entry, for whoever uses the library.',
      outside: 'src may not import from outside src: {{to}}.',
      package: 'src/{{from}} may not import the package {{to}}.',
      unknown: 'src/{{from}} is not a known layer; name it in scripts/eslint/layers.mjs.',
    },
  },
  create(context) {
    const own = pathInSource(context.filename);
    if (!own || own.length === 1) return {};
    const [from] = own;
    const rules = LAYERS[from];

    function check(node, typeOnly) {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const report = (messageId, to) =>
        context.report({ node: node.source, messageId, data: { from, to, what: typeOnly ? 'types' : 'values' } });

      if (!rules) return report('unknown', source);
      if (!source.startsWith('.')) {
        const allowed = isPackage(rules.packages, source) || (typeOnly && isPackage(rules.typePackages, source));
        return allowed ? undefined : report('package', source);
      }
      const target = pathInSource(join(dirname(context.filename), posix.normalize(source)));
      if (!target) return report('outside', source);
      const [to] = target;
      const name = target.at(-1).replace(/\.[jt]s$/, '');
      if (target.length === 1 || (to === 'elements' && name === 'define'))
        return report('entry', `src/${target.join('/')}`);
      if (to === from || rules.layers.includes(to) || (typeOnly && rules.types?.includes(to))) return undefined;
      return report('layer', to);
    }

    return {
      ImportDeclaration(node) {
        const types = (specifier) => specifier.importKind === 'type';
        check(node, node.importKind === 'type' || (node.specifiers.length > 0 && node.specifiers.every(types)));
      },
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      TSImportType: (node) => check(node, true),
    };
  },
};
