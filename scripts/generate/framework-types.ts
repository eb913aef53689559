// types/*.d.ts: the elements in templates of React, Preact, Solid, Svelte, Vue and of whoever else has a global JSX.
import { describeElements, type ElementDescription } from './read/elements.js';

const HEADER = '// Written by npm run generate.';

export default async function frameworkTypes(): Promise<Record<string, string>> {
  const elements = await describeElements();
  return {
    'types/elements.d.ts': attributeTypes(elements),
    'types/jsx.d.ts': jsx(elements),
    'types/preact.d.ts': preact(elements),
    'types/react.d.ts': react(elements),
    'types/solid.d.ts': solid(elements),
    'types/svelte.d.ts': svelte(elements),
    'types/vue.d.ts': vue(elements),
  };
}

type Elements = readonly ElementDescription[];

const names = (elements: Elements, suffix: string) => elements.map(({ className }) => className + suffix).join(', ');
const perElement = (elements: Elements, line: (element: ElementDescription) => string) => elements.map(line).join('\n');

function attributeTypes(elements: Elements): string {
  return `${HEADER}
import type { CalculatorEventMap, CalculatorInputs, Options } from 'ltv-widgets';
${elements.map(attributesOf).join('\n')}
/** What any of the models asks. */
export type AnyCalculatorInputs = CalculatorInputs[keyof CalculatorInputs];

/** Properties that only scripts and frameworks set. */
export interface CalculatorProperties {
  config?: Partial<AnyCalculatorInputs> & Options;
  inputs?: Partial<AnyCalculatorInputs>;
}

/** Listeners as React 19, Preact and Svelte 5 write them: oncalc-result={…}. */
export type CalculatorListeners = {
  [Name in keyof CalculatorEventMap as \`on\${Name}\`]?: (event: CalculatorEventMap[Name]) => void;
};
`;
}

function attributesOf({ className, tag, options, questions }: ElementDescription): string {
  const lines = [
    ...options.map(({ name, type, text }) => line(name, type === 'number' ? 'number | string' : type, text.en)),
    ...questions.map(({ name, type, text }) => line(name, type === 'number' ? 'number | string' : type, text.en)),
  ];
  return `
/** What the tag <${tag}> may carry, by the names of markup. */
export interface ${className}Attributes {
${lines.join('\n')}
}
`;
}

function line(name: string, type: string, text: string): string {
  return `  /** ${text} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`;
}

const IMPORT = (elements: Elements) =>
  `import type { ${names(elements, '')} } from 'ltv-widgets';
import type { CalculatorListeners, CalculatorProperties, ${names(elements, 'Attributes')} } from './elements.js';`;

function jsx(elements: Elements): string {
  return `${HEADER} For templates that take their tags from a global JSX namespace.
import type { CalculatorListeners, CalculatorProperties, ${names(elements, 'Attributes')} } from './elements.js';

declare global {
  namespace JSX {
    interface IntrinsicElements {
${perElement(elements, ({ tag, className }) => `      '${tag}': ${className}Attributes & CalculatorProperties & CalculatorListeners & { [attribute: string]: unknown };`)}
    }
  }
}
`;
}

function react(elements: Elements): string {
  return `${HEADER} For React 19: import type {} from 'ltv-widgets/types/react'.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${IMPORT(elements)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(elements, ({ tag, className }) => `      '${tag}': DetailedHTMLProps<HTMLAttributes<${className}>, ${className}> & ${className}Attributes & CalculatorProperties & CalculatorListeners;`)}
    }
  }
}
`;
}

function preact(elements: Elements): string {
  return `${HEADER} For Preact: import type {} from 'ltv-widgets/types/preact'.
import type { HTMLAttributes } from 'preact';
${IMPORT(elements)}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(elements, ({ tag, className }) => `      '${tag}': HTMLAttributes<${className}> & ${className}Attributes & CalculatorProperties & CalculatorListeners;`)}
    }
  }
}
`;
}

function solid(elements: Elements): string {
  return `${HEADER} For Solid: import type {} from 'ltv-widgets/types/solid'.
import type { JSX as SolidJSX } from 'solid-js';
import type { CalculatorEventMap, ${names(elements, '')} } from 'ltv-widgets';
import type { CalculatorProperties, ${names(elements, 'Attributes')} } from './elements.js';

type Listeners = { [Name in keyof CalculatorEventMap as \`on:\${Name}\`]?: (event: CalculatorEventMap[Name]) => void };
type Properties = { [Name in keyof CalculatorProperties as \`prop:\${Name}\`]?: CalculatorProperties[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(elements, ({ tag, className }) => `      '${tag}': SolidJSX.HTMLAttributes<${className}> & ${className}Attributes & Properties & Listeners;`)}
    }
  }
}
`;
}

function svelte(elements: Elements): string {
  return `${HEADER} For Svelte 5: import type {} from 'ltv-widgets/types/svelte'.
import type { HTMLAttributes } from 'svelte/elements';
${IMPORT(elements)}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${perElement(elements, ({ tag, className }) => `    '${tag}': HTMLAttributes<${className}> & ${className}Attributes & CalculatorProperties & CalculatorListeners;`)}
  }
}
`;
}

function vue(elements: Elements): string {
  return `${HEADER} For Vue 3: import type {} from 'ltv-widgets/types/vue'.
import type { DefineComponent } from 'vue';
import type { CalculatorEventMap } from 'ltv-widgets';
import type { CalculatorProperties, ${names(elements, 'Attributes')} } from './elements.js';

type Listeners = {
  [Name in keyof CalculatorEventMap as \`on\${Capitalize<Name>}\`]?: (event: CalculatorEventMap[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
${perElement(elements, ({ tag, className }) => `    '${tag}': DefineComponent<${className}Attributes & CalculatorProperties & Listeners>;`)}
  }
}
`;
}
