import type { Expression, Operation } from './expression.js';
import { needsParentheses, type LeafPrinter } from './print.js';

/** MathML as plain data, so that the core needs no document and a page needs no markup string. */
export type MathMarkup =
  | { readonly tag: 'mn' | 'mi' | 'mo'; readonly text: string }
  | { readonly tag: 'mrow' | 'mfrac' | 'msup' | 'munder'; readonly children: readonly MathMarkup[] };

/**
 * A formula as MathML, with fractions drawn as fractions: native in today's browsers and readable by a screen reader.
 *
 * @param leaf gives the text of a name or of a value.
 */
export function toMathMarkup(expression: Expression, leaf: LeafPrinter): MathMarkup {
  switch (expression.kind) {
    case 'literal':
      return { tag: 'mn', text: leaf(expression) };
    case 'quantity':
      return { tag: 'mi', text: leaf(expression) };
    case 'summation':
      return row({ tag: 'munder', children: [sign('∑'), { tag: 'mi', text: expression.index }] }, toMathMarkup(expression.term, leaf));
    case 'operation':
      return operationMarkup(expression, leaf);
  }
}

const SIGN = { add: '+', subtract: '−', multiply: '×' } as const;

function operationMarkup(operation: Operation, leaf: LeafPrinter): MathMarkup {
  const { operator, operands } = operation;
  if (operator === 'divide') return { tag: 'mfrac', children: operands.map((operand) => toMathMarkup(operand, leaf)) };
  const parts = operands.map((operand, position) => bracketed(operation, operand, position, leaf));
  if (operator === 'power') return { tag: 'msup', children: parts };
  return row(...parts.flatMap((part, position) => (position === 0 ? [part] : [sign(SIGN[operator]), part])));
}

function bracketed(parent: Operation, operand: Expression, position: number, leaf: LeafPrinter): MathMarkup {
  const inner = toMathMarkup(operand, leaf);
  // A drawn fraction and a raised exponent show their extent by themselves, a fraction as a base does not.
  const drawn = operand.kind === 'operation' && operand.operator === 'divide' && parent.operator !== 'power';
  const raised = parent.operator === 'power' && position === 1;
  return needsParentheses(parent, operand, position) && !drawn && !raised ? row(sign('('), inner, sign(')')) : inner;
}

function row(...children: MathMarkup[]): MathMarkup {
  return { tag: 'mrow', children };
}

function sign(text: string): MathMarkup {
  return { tag: 'mo', text };
}
