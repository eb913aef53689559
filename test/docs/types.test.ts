import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';

/** The frameworks need not be installed: of each there is as much as its types touch. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  react: `export interface HTMLAttributes<T> { id?: string; ref?: T }
    export type DetailedHTMLProps<E, T> = E & { key?: string };
    export namespace JSX { interface IntrinsicElements { p: object } }`,
  preact: `export interface HTMLAttributes<T> { id?: string; ref?: T }
    export namespace JSX { interface IntrinsicElements { p: object } }`,
  'solid-js': `export namespace JSX { interface HTMLAttributes<T> { id?: string; ref?: T } interface IntrinsicElements { p: object } }`,
  'svelte/elements': `export interface HTMLAttributes<T> { id?: string; 'bind:this'?: T } export interface SvelteHTMLElements { p: object }`,
  vue: `export type DefineComponent<P> = { new (): { $props: P } }; export interface GlobalComponents { RouterLink: object }`,
};

const CONSUMERS: Readonly<Record<string, string>> = {
  jsx: `import type {} from 'ltv-widgets/types/jsx';
    type Props = JSX.IntrinsicElements['ltv-calculator'];`,
  react: `import type {} from 'ltv-widgets/types/react'; import type { JSX } from 'react';
    type Props = JSX.IntrinsicElements['ltv-calculator'];`,
  preact: `import type {} from 'ltv-widgets/types/preact'; import type { JSX } from 'preact';
    type Props = JSX.IntrinsicElements['ltv-calculator'];`,
  solid: `import type {} from 'ltv-widgets/types/solid'; import type { JSX } from 'solid-js';
    type Props = JSX.IntrinsicElements['ltv-calculator'];`,
  svelte: `import type {} from 'ltv-widgets/types/svelte'; import type { SvelteHTMLElements } from 'svelte/elements';
    type Props = SvelteHTMLElements['ltv-calculator'];`,
  vue: `import type {} from 'ltv-widgets/types/vue'; import type { GlobalComponents } from 'vue';
    type Props = InstanceType<GlobalComponents['ltv-calculator']>['$props'];`,
};

const LISTENER: Readonly<Record<string, string>> = { solid: 'on:calc-result', vue: 'onCalc-result' };
const CONFIG: Readonly<Record<string, string>> = { solid: 'prop:config' };

const files = Object.fromEntries(
  Object.entries(CONSUMERS).map(([name, head]) => [
    `${name}.ts`,
    `${head}
    export const good: Props = {
      'average-purchase': 80, churn: '5%', 'churn-period': 'quarter', theme: 'dark', lead: true,
      '${CONFIG[name] ?? 'config'}': { averagePurchase: 80, mode: 'advanced' },
      '${LISTENER[name] ?? 'oncalc-result'}': (event) => { const known: string = event.detail.answer.calculator; return void known; },
    };
    // @ts-expect-error There is no such period.
    export const wrongValue: Props = { 'churn-period': 'week' };
    // @ts-expect-error There is no such question.
    export const wrongKey: Props = { '${CONFIG[name] ?? 'config'}': { averagePurchaze: 80 } };
    // @ts-expect-error There is no such theme.
    export const wrongTheme: Props = { theme: 'sepia' };
    ${head.slice(head.indexOf('type Props')).replace('Props', 'NpsProps').replace('ltv-calculator', 'nps-calculator')}
    export const score: NpsProps = { entry: 'answers', promoters: '68', '${CONFIG[name] ?? 'config'}': { surveyOf: 'employees' } };
    // @ts-expect-error There is no such way to enter answers.
    export const wrongEntry: NpsProps = { entry: 'stars' };
    ${head.slice(head.indexOf('type Props')).replace('Props', 'CarProps').replace('ltv-calculator', 'ownership-comparer')}
    export const car: CarProps = { price: '40000', 'dealer-side': 'no', '${CONFIG[name] ?? 'config'}': { finance: 'loan' } };
    // @ts-expect-error There is no such way to pay.
    export const wrongFinance: CarProps = { finance: 'barter' };`,
  ]),
);

describe('types for templates', () => {
  let problems: string[] = [];

  before(function () {
    this.timeout(300_000);
    problems = check({
      ...files,
      ...Object.fromEntries(Object.entries(FRAMEWORKS).map(([name, code]) => [`framework/${name}.d.ts`, code])),
    });
  });

  for (const name of Object.keys(CONSUMERS)) {
    it(`${name}: takes what the tag takes, and refuses what it does not`, () => {
      expect(problems.filter((problem) => problem.includes(`${name}.`))).to.deep.equal([]);
    });
  }

  it('are all without a fault', () => expect(problems).to.deep.equal([]));
});

/** Type-checks files that exist in memory alone, against the sources. */
function check(virtual: Readonly<Record<string, string>>): string[] {
  const root = process.cwd();
  const folder = join(root, 'consumer');
  const texts = new Map(Object.entries(virtual).map(([name, text]) => [join(folder, name), text]));
  const options: ts.CompilerOptions = {
    ...ts.convertCompilerOptionsFromJson(
      (ts.readConfigFile('tsconfig.json', ts.sys.readFile).config as { compilerOptions: object }).compilerOptions,
      root,
    ).options,
    skipLibCheck: false,
    types: [],
    exactOptionalPropertyTypes: false,
    paths: {
      'ltv-widgets': [join(root, 'src/index.ts')],
      'ltv-widgets/types/*': [join(root, 'types/*.d.ts')],
      ...Object.fromEntries(Object.keys(FRAMEWORKS).map((name) => [name, [join(folder, `framework/${name}.d.ts`)]])),
    },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFileSync(path, 'utf8');
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const { directoryExists } = host;
  host.directoryExists = (path) => path.startsWith(folder) || (directoryExists?.(path) ?? true);
  const own = (path: string | undefined) =>
    path !== undefined && (path.startsWith(folder) || path.startsWith(join(root, 'types')));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host))
    .filter(({ file }) => own(file?.fileName))
    .map(({ file, start = 0, messageText }) => {
      const { line } = file!.getLineAndCharacterOfPosition(start);
      return `${file!.fileName.slice(root.length + 1)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
