import type { Expression, Operation, Summation } from './expression.js';
import { needsParentheses, termNeedsParentheses, type LeafPrinter } from './print.js';

/** MathML as plain data, so that the core needs no document and a page needs no markup string. */
export type MathMarkup =
  | { readonly tag: 'mn' | 'mi' | 'mo'; readonly text: string }
  | { readonly tag: 'mrow' | 'mfrac' | 'msup' | 'munder'; readonly children: readonly MathMarkup[] };

/**
 * A formula as MathML, with fractions drawn as fractions: native in today's browsers and readable by a screen reader.
 *
 * @param leaf gives the text of a name or of a value.
 * @example
 * toMathMarkup(divide(literal(1), literal(2)), (leaf) => String(leaf.value)); // { tag: 'mfrac', children: [{ tag: 'mn', text: '1' }, { tag: 'mn', text: '2' }] }
 */
export function toMathMarkup(expression: Expression, leaf: LeafPrinter): MathMarkup {
  switch (expression.kind) {
    case 'literal':
      return { tag: 'mn', text: leaf(expression) };
    case 'quantity':
      return { tag: 'mi', text: leaf(expression) };
    case 'summation':
      return summationMarkup(expression, leaf);
    case 'operation':
      return operationMarkup(expression, leaf);
  }
}

function summationMarkup(summation: Summation, leaf: LeafPrinter): MathMarkup {
  const term = toMathMarkup(summation.term, leaf);
  const sum: MathMarkup = { tag: 'munder', children: [sign('∑'), { tag: 'mi', text: summation.index }] };
  return termNeedsParentheses(summation) ? row(sum, sign('('), term, sign(')')) : row(sum, term);
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
  // A raised exponent shows its extent by itself.
  const raised = parent.operator === 'power' && position === 1;
  return needsParentheses(parent, operand, position) && !raised ? row(sign('('), inner, sign(')')) : inner;
}

function row(...children: MathMarkup[]): MathMarkup {
  return { tag: 'mrow', children };
}

function sign(text: string): MathMarkup {
  return { tag: 'mo', text };
}
