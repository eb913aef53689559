/**
 * Freezes plain data all the way down, so that an answer handed to a page stays the answer. A negative zero, which no
 * reader means and JSON does not know, becomes zero.
 */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const parts = value as Record<string, unknown>;
  for (const [name, part] of Object.entries(parts)) {
    if (part === 0) parts[name] = 0;
    else freeze(part);
  }
  return Object.freeze(value);
}
