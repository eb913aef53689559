// What the library promises to the pages that host it: it asks the network for nothing, stores nothing, makes no code or
// markup out of text, and leaves the page's globals alone.

const NETWORK = 'The library makes no network request.';
const STORAGE = 'The library stores nothing.';
const CODE = 'No code out of text: a strict page forbids it.';
const MARKUP = 'No markup out of text: use a template, or textContent.';
const STYLE = 'A strict page blocks style attributes: use a stylesheet, SVG attributes or style.setProperty().';
const PAGE = 'The page belongs to its author.';

const GLOBALS = {
  fetch: NETWORK,
  XMLHttpRequest: NETWORK,
  WebSocket: NETWORK,
  EventSource: NETWORK,
  WebTransport: NETWORK,
  RTCPeerConnection: NETWORK,
  Image: NETWORK,
  Audio: NETWORK,
  FontFace: NETWORK,
  Worker: NETWORK,
  SharedWorker: NETWORK,
  importScripts: NETWORK,
  localStorage: STORAGE,
  sessionStorage: STORAGE,
  indexedDB: STORAGE,
  caches: STORAGE,
  cookieStore: STORAGE,
  eval: CODE,
  Function: CODE,
};

/** Members of anything, by name: the names are telling enough. */
const MEMBERS = {
  sendBeacon: NETWORK,
  serviceWorker: NETWORK,
  cookie: STORAGE,
  innerHTML: MARKUP,
  outerHTML: MARKUP,
  insertAdjacentHTML: MARKUP,
  setHTMLUnsafe: MARKUP,
  createContextualFragment: MARKUP,
  srcdoc: MARKUP,
  cssText: STYLE,
};

const DOCUMENT_MEMBERS = { write: MARKUP, writeln: MARKUP, head: PAGE, domain: PAGE };

const IMPORTS = {
  unsafeHTML: MARKUP,
  unsafeSVG: MARKUP,
  unsafeMathML: MARKUP,
  unsafeStatic: MARKUP,
  styleMap: STYLE,
};

const WINDOWS = ['window', 'globalThis', 'self', 'top', 'parent'];

const own = (table, name) => (Object.hasOwn(table, name) ? table[name] : undefined);

function memberName({ property, computed }) {
  if (!computed) return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
}

const isText = (node) =>
  (node?.type === 'Literal' && typeof node.value === 'string') ||
  node?.type === 'TemplateLiteral' ||
  (node?.type === 'BinaryExpression' && node.operator === '+' && (isText(node.left) || isText(node.right)));

export const promises = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      forbidden: '{{name}}: {{reason}}',
      dynamicImport: 'import(): nothing is fetched later.',
      pageWrite: 'A write to {{name}}: the library leaves no trace on the page but its elements.',
    },
  },
  create(context) {
    const scopes = context.sourceCode.scopeManager;
    const forbid = (node, name, reason) => context.report({ node, messageId: 'forbidden', data: { name, reason } });

    /** Whether an identifier means the global of its name and no variable of ours. */
    function isGlobal(node) {
      if (node.type !== 'Identifier') return false;
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        if (scope.set.get(node.name)?.defs.length > 0) return false;
      }
      return true;
    }
    const isWindow = (node) => node.type === 'Identifier' && WINDOWS.includes(node.name) && isGlobal(node);
    const isDocument = (node) =>
      (node.type === 'Identifier' && node.name === 'document') ||
      (node.type === 'MemberExpression' && /^(?:document|ownerDocument)$/.test(memberName(node) ?? ''));

    /** Reports a target of an assignment that belongs to the page. */
    function checkWrite(node, target) {
      if (target?.type !== 'MemberExpression') return;
      const { object } = target;
      const isPrototype = object.type === 'MemberExpression' && memberName(object) === 'prototype';
      const isBuiltIn = object.type === 'Identifier' && /^(?:Object|Array|Symbol|Intl|Math)$/.test(object.name);
      if (isWindow(object) || isDocument(object) || isPrototype || (isBuiltIn && isGlobal(object))) {
        context.report({ node, messageId: 'pageWrite', data: { name: context.sourceCode.getText(target) } });
      }
    }

    return {
      'Program:exit'() {
        const { through, variables } = scopes.globalScope;
        const known = variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
        for (const { identifier, isTypeReference } of new Set([...through, ...known])) {
          const reason = own(GLOBALS, identifier.name);
          if (reason && !isTypeReference) forbid(identifier, identifier.name, reason);
        }
      },
      MemberExpression(node) {
        const name = memberName(node);
        if (name === undefined) return;
        const reason =
          own(MEMBERS, name) ??
          (isWindow(node.object) ? own(GLOBALS, name) : undefined) ??
          (isDocument(node.object) ? own(DOCUMENT_MEMBERS, name) : undefined);
        if (reason) forbid(node, name, reason);
      },
      ImportSpecifier(node) {
        const name = node.imported.name ?? node.imported.value;
        const reason = own(IMPORTS, name);
        if (reason) forbid(node, name, reason);
      },
      ImportExpression: (node) => context.report({ node, messageId: 'dynamicImport' }),
      CallExpression(node) {
        const { callee } = node;
        const name = callee.type === 'MemberExpression' ? memberName(callee) : callee.name;
        const [first, second] = node.arguments;
        if ((name === 'setTimeout' || name === 'setInterval') && isText(first)) forbid(first, `${name} of text`, CODE);
        if (name === 'setAttribute' && first?.type === 'Literal') {
          if (first.value === 'style') forbid(node, "setAttribute('style')", STYLE);
          if (first.value === 'srcdoc') forbid(node, "setAttribute('srcdoc')", MARKUP);
          if (/^on/.test(first.value)) forbid(node, `setAttribute('${first.value}')`, CODE);
        }
        if (
          callee.type === 'MemberExpression' &&
          ['Object', 'Reflect'].includes(callee.object.name) &&
          ['defineProperty', 'defineProperties', 'assign', 'set'].includes(name) &&
          first &&
          (isWindow(first) ||
            isDocument(first) ||
            (first.type === 'MemberExpression' && memberName(first) === 'prototype'))
        ) {
          const target = context.sourceCode.getText(first);
          context.report({ node, messageId: 'pageWrite', data: { name: second ? `${target} by ${name}` : target } });
        }
      },
      AssignmentExpression: (node) => checkWrite(node, node.left),
      UpdateExpression: (node) => checkWrite(node, node.argument),
      UnaryExpression: (node) => node.operator === 'delete' && checkWrite(node, node.argument),
    };
  },
};
