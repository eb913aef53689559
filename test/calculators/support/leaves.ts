import type { Step } from '../../../src/calculators/answer.js';
import type { Expression } from '../../../src/core/expression/expression.js';

/** Every number that a working names, results too, with its unit and period: by name, `money a year`. */
export function leavesOf(working: readonly Step[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (id: string, unit: string, period?: string): void => {
    found.set(id, (found.get(id) ?? new Set()).add(period === undefined ? unit : `${unit} a ${period}`));
  };
  const visit = (part: Expression): void => {
    if (part.kind === 'quantity') note(part.id, part.unit, part.period);
    if (part.kind === 'operation') part.operands.forEach(visit);
    if (part.kind === 'summation') [part.term, ...part.rows].forEach(visit);
  };
  for (const { id, expression, result } of working) {
    note(id, result.unit, result.period);
    visit(expression);
  }
  return found;
}

/** The same of several workings by unit: a name that is told in two of them stands under both. */
export function namesByUnit(workings: readonly (readonly Step[])[]): Record<string, string[]> {
  const byUnit: Record<string, string[]> = {};
  for (const [id, units] of leavesOf(workings.flat())) for (const unit of units) (byUnit[unit] ??= []).push(id);
  for (const names of Object.values(byUnit)) names.sort();
  return byUnit;
}
