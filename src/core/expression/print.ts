import type { Expression, Literal, Operation, Operator, Quantity, Summation } from './expression.js';

/** How a leaf is shown: as its name, or as its value. Given by the caller, because words and number formats are not maths. */
export type LeafPrinter = (leaf: Quantity | Literal) => string;

const SIGN: Readonly<Record<Operator, string>> = {
  add: ' + ',
  subtract: ' − ',
  multiply: ' × ',
  divide: ' ÷ ',
  power: '^',
};

const SPREADSHEET_SIGN: Readonly<Record<Operator, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  power: '^',
};

const STRENGTH: Readonly<Record<Operator, number>> = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 };

/**
 * A formula on one line: "average purchase × purchases × gross margin ÷ churn".
 *
 * @example
 * printText(divide(literal(1), quantity('churn', 0.1, 'share')), (leaf) => (leaf.kind === 'literal' ? '1' : leaf.id)); // '1 ÷ churn'
 */
export function printText(expression: Expression, leaf: LeafPrinter): string {
  return print(expression, leaf, SIGN, (term) => `Σ ${term}`);
}

/**
 * A formula that a spreadsheet evaluates; `leaf` gives a cell's address or a number with a decimal point.
 *
 * @example
 * printSpreadsheet(multiply(add(literal(1), literal(2)), literal(3)), (leaf) => String(leaf.value)); // '=(1+2)*3'
 * printSpreadsheet(summation(literal(1), [literal(1), literal(2)]), (leaf) => String(leaf.value)); // '=SUM(1,2)'
 */
export function printSpreadsheet(expression: Expression, leaf: LeafPrinter): string {
  return `=${print(expression, leaf, SPREADSHEET_SIGN, null)}`;
}

function print(
  expression: Expression,
  leaf: LeafPrinter,
  signs: Readonly<Record<Operator, string>>,
  sum: ((term: string) => string) | null,
): string {
  switch (expression.kind) {
    case 'quantity':
    case 'literal':
      return leaf(expression);
    case 'summation':
      return sum === null
        ? `SUM(${expression.rows.map((row) => print(row, leaf, signs, sum)).join(',') || '0'})`
        : sum(bracketedIf(termNeedsParentheses(expression), print(expression.term, leaf, signs, sum)));
    case 'operation':
      return expression.operands
        .map((operand, position) =>
          bracketedIf(needsParentheses(expression, operand, position), print(operand, leaf, signs, sum)),
        )
        .join(signs[expression.operator]);
  }
}

function bracketedIf(needed: boolean, text: string): string {
  return needed ? `(${text})` : text;
}

/**
 * Whether an operand must be bracketed for the line to read back as the same tree.
 * A minus or a division to the right of its equal changes the meaning: a − (b + c), a ÷ (b × c).
 *
 * @example
 * needsParentheses(subtract(literal(3), add(literal(1), literal(1))), add(literal(1), literal(1)), 1); // true
 */
export function needsParentheses(parent: Operation, operand: Expression, position: number): boolean {
  if (operand.kind === 'summation') return STRENGTH[parent.operator] > 1;
  if (operand.kind === 'literal' || operand.kind === 'quantity') {
    return operand.value < 0 && (position > 0 || parent.operator === 'power');
  }
  const inner = STRENGTH[operand.operator];
  const outer = STRENGTH[parent.operator];
  if (inner !== outer) return inner < outer;
  if (parent.operator === 'power') return true;
  return position > 0 && (parent.operator === 'subtract' || parent.operator === 'divide');
}

/**
 * Whether the term of a sum must be bracketed: Σ reaches over × and ÷, and ends at the next + or −.
 *
 * @example
 * termNeedsParentheses(summation(add(literal(1), literal(2)), [])); // true
 */
export function termNeedsParentheses({ term }: Summation): boolean {
  return term.kind === 'operation' && STRENGTH[term.operator] === STRENGTH.add;
}
