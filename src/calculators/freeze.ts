/**
 * Freezes plain data all the way down, so that an answer handed to a page stays the answer. A negative zero, which no
 * reader means and JSON does not know, becomes zero.
 */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) freezeList(value);
  else for (const name in value) freezePart(value as Parts, name, value[name]);
  return Object.freeze(value);
}

type Parts = Record<string | number, unknown>;

function freezeList(list: unknown[]): void {
  for (let index = 0; index < list.length; index += 1) freezePart(list as unknown as Parts, index, list[index]);
}

/** A long working has thousands of parts, at every keystroke: nothing is made to look at them. */
function freezePart(whole: Parts, name: string | number, part: unknown): void {
  if (typeof part === 'object') freeze(part);
  else if (Object.is(part, -0)) whole[name] = 0;
}
