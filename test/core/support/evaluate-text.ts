/** A small reader of spreadsheet formulas, written apart from the printer: + - * / ^ (left to right), unary minus, SUM. */
export function evaluateText(text: string): number {
  let position = 0;
  const result = sum();
  if (position !== text.length) throw new Error(`stopped at ${position} in ${text}`);
  return result;

  function take(sign: string): boolean {
    if (!text.startsWith(sign, position)) return false;
    position += sign.length;
    return true;
  }

  function sum(): number {
    let total = product();
    for (;;) {
      if (take('+')) total += product();
      else if (take('-')) total -= product();
      else return total;
    }
  }

  function product(): number {
    let total = raised();
    for (;;) {
      if (take('*')) total *= raised();
      else if (take('/')) total /= raised();
      else return total;
    }
  }

  function raised(): number {
    let base = signed();
    while (take('^')) base **= signed();
    return base;
  }

  /** As in a spreadsheet, the sign binds closer than the exponent. */
  function signed(): number {
    return take('-') ? -signed() : atom();
  }

  function atom(): number {
    if (take('SUM(')) return listed();
    if (take('(')) return closed(sum());
    const [digits] = /^\d+(\.\d+)?(e[+-]?\d+)?/.exec(text.slice(position)) ?? [];
    if (digits === undefined) throw new Error(`no number at ${position} in ${text}`);
    position += digits.length;
    return Number(digits);
  }

  function listed(): number {
    let total = sum();
    while (take(',')) total += sum();
    return closed(total);
  }

  function closed(inner: number): number {
    if (!take(')')) throw new Error(`no closing bracket at ${position} in ${text}`);
    return inner;
  }
}
