import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import plugin from '../../scripts/eslint/index.mjs';

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser as never } });

const { layers, promises, templates } = plugin.rules;

const inFile = (filename: string, code: string) => ({ filename: `/project/src/${filename}`, code });
const caught = (filename: string, code: string, messageId: string) => ({
  ...inFile(filename, code),
  errors: [{ messageId }],
});

tester.run('layers', layers, {
  valid: [
    inFile('core/ltv/worth.ts', "import { period } from '../period.js';"),
    inFile('calculators/ltv/ltv.ts', "import { worth } from '../../core/index.js';"),
    inFile('calculators/question.ts', "import type { WordsLanguage } from '../locale/language.js';"),
    inFile('locale/parse-number.ts', "import type { Outcome } from '../core/outcome.js';"),
    inFile('locale/parse-number.ts', "import { type Outcome, type Issue } from '../core/outcome.js';"),
    inFile(
      'host/configuration.ts',
      "import { ltv } from '../calculators/ltv/ltv.js'; import { en } from '../locale/en.js';",
    ),
    inFile('host/state.ts', "import type { ReactiveController } from 'lit';"),
    inFile('elements/parts/field.ts', "import { html } from 'lit'; import { live } from 'lit/directives/live.js';"),
    inFile('elements/ltv-calculator/define.ts', "import { define } from '../../host/define.js';"),
    inFile('embed.ts', "import './define.js'; import './elements/ltv-calculator/define.js';"),
    { filename: '/project/test/core/x.test.ts', code: "import { x } from '../../src/core/x.js';" },
  ],
  invalid: [
    caught('core/worth.ts', "import { ltv } from '../calculators/ltv/ltv.js';", 'layer'),
    caught('core/worth.ts', "import type { Words } from '../locale/words.js';", 'layer'),
    caught('core/worth.ts', "import * as z from 'zod/mini';", 'package'),
    caught('calculators/limits.ts', "import * as z from 'zod/mini';", 'package'),
    caught('core/worth.ts', "import { readFileSync } from 'node:fs';", 'package'),
    caught('core/worth.ts', "type X = import('../locale/words.js').Words;", 'layer'),
    caught('core/worth.ts', "export { x } from '../host/x.js';", 'layer'),
    caught('core/worth.ts', "export * from '../elements/x.js';", 'layer'),
    caught('calculators/ltv/ltv.ts', "import { z } from 'zod';", 'package'),
    caught('calculators/ltv/ltv.ts', "import { html } from 'lit';", 'package'),
    caught('calculators/ltv/ltv.ts', "import { en } from '../../locale/en.js';", 'layer'),
    caught('locale/parse-number.ts', "import { round } from '../core/round.js';", 'layer'),
    caught('host/state.ts', "import { x } from '../elements/x.js';", 'layer'),
    caught('host/state.ts', "import { html } from 'lit';", 'package'),
    caught('elements/x.ts', "import { LtvCalculator } from '../index.js';", 'entry'),
    caught('elements/x.ts', "import './ltv-calculator/define.js';", 'entry'),
    caught('elements/x.ts', "import { z } from 'zod/mini';", 'package'),
    caught('elements/x.ts', "import { helper } from '../../test/support/helper.js';", 'outside'),
    caught('novelty/x.ts', "import { y } from './y.js';", 'unknown'),
  ],
});

const honest = [
  'element.textContent = text;',
  "element.style.setProperty('--share', '50%');",
  "element.setAttribute('aria-label', name);",
  'setTimeout(() => refresh(), 100);',
  'function fetch() {} fetch();',
  "import { html } from 'lit'; html`<p>fetch</p>`;",
  'type Cache = Map<string, Function>;',
  "window.addEventListener('message', listen);",
  'this.top = 5; const self = this; self.value = 1;',
  "if (!customElements.get('ltv-calculator')) customElements.define('ltv-calculator', LtvCalculator);",
  'const copy = Object.assign({}, given);',
  'const { head } = list; list.head = 1;',
];

const broken: readonly [code: string, messageId?: string][] = [
  ["fetch('/x');"],
  ["window.fetch('/x');"],
  ["globalThis['fetch']('/x');"],
  ['new XMLHttpRequest();'],
  ["navigator.sendBeacon('/x');"],
  ["new WebSocket('wss://x');"],
  ["new EventSource('/x');"],
  ['new Image().src = url;'],
  ["importScripts('/x.js');"],
  ["localStorage.setItem('a', 'b');"],
  ['const kept = window.sessionStorage;'],
  ["indexedDB.open('x');"],
  ["document.cookie = 'a=b';"],
  ['const all = element.ownerDocument.cookie;'],
  ["eval('1');"],
  ["new Function('return 1');"],
  ["setTimeout('go()', 10);"],
  ['setInterval(`go(${x})`, 10);'],
  ["const later = await import('./later.js');", 'dynamicImport'],
  ['element.innerHTML = text;'],
  ['element.outerHTML = text;'],
  ["element.insertAdjacentHTML('beforeend', text);"],
  ['document.write(text);'],
  ["import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  ["import { unsafeSVG as svgOf } from 'lit/directives/unsafe-svg.js';"],
  ["import { styleMap } from 'lit/directives/style-map.js';"],
  ["element.setAttribute('style', 'color: red');"],
  ["element.setAttribute('onclick', 'go()');"],
  ["element.style.cssText = 'color: red';"],
  ['document.head.append(style);'],
  ['window.ltv = calculator;', 'pageWrite'],
  ['globalThis.ltv ??= {};', 'pageWrite'],
  ['document.title = title;', 'pageWrite'],
  ['Array.prototype.last = last;', 'pageWrite'],
  ['delete window.name;', 'pageWrite'],
  ["Object.defineProperty(window, 'ltv', { value: 1 });", 'pageWrite'],
  ['Object.assign(globalThis, api);', 'pageWrite'],
];

tester.run('promises', promises, {
  valid: honest.map((code) => inFile('host/x.ts', code)),
  invalid: broken.map(([code, messageId = 'forbidden']) => {
    // An assignment may break two promises at once, say storage and the page's own state.
    const two = code.startsWith('document.cookie =');
    return {
      ...inFile('host/x.ts', code),
      errors: two ? [{ messageId: 'pageWrite' }, { messageId }] : [{ messageId }],
    };
  }),
});

tester.run('templates', templates, {
  valid: [
    'html`<input type="text" inputmode="decimal" data-style="x" .value=${style} @input=${on} />`;',
    'html`<p>one = two</p><!-- style= is blocked -->`;',
    'svg`<rect x=${left} fill="none" />`;',
    'css`.a { margin-inline-start: 1em; inset-inline: 0; text-align: start; border-inline: 1px solid }`;',
    'css`/* left: 1rem */ .left { --gap-left: 1px; grid-area: left; }`;',
    'css`@media print { .a { inline-size: 100% } } @container (inline-size > 30em) { .b { color: red } }`;',
    'css`.rem { background: url("data:image/svg+xml,x") }`;',
    'other`style=`;',
  ].map((code) => inFile('elements/x.ts', code)),
  invalid: [
    'html`<p style="color: red">x</p>`;',
    'html`<p style=${styles}>x</p>`;',
    'svg`<path style="fill: red" />`;',
    'html`<input type="number" />`;',
    'html`<input type=number />`;',
    'html`<div .innerHTML=${text}></div>`;',
    'html`<iframe srcdoc=${text}></iframe>`;',
    'html`<button onclick="go()">x</button>`;',
    'css`.a { padding: 1.5rem }`;',
    'css`.a { gap: .5rem }`;',
    'css`.a { margin-left: 1px }`;',
    'css`.a{padding-right:1px}`;',
    'css`.a { border-left: 1px solid }`;',
    'css`.a { border-top-left-radius: 1px }`;',
    'css`.a { left: 0 }`;',
    'css`.a { color: red; right: 0 }`;',
    'css`.a { text-align: left }`;',
    'css`.a { float: right }`;',
    'css`@media (min-width: 40em) { .a { color: red } }`;',
    'css`@import "x.css";`;',
    'css`.a { background: url(/x.png) }`;',
    'css`.a { inset-inline-start: ${x}; left: ${y} }`;',
  ].map((code) => ({ ...inFile('elements/x.ts', code), errors: [{ messageId: 'forbidden' }] })),
});
