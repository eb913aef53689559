/**
 * What a list by age says of a whole age: its last value holds for all later ages. The list has one age at least.
 *
 * An inner part, not exported from the core.
 */
export function atAge<Value>(values: readonly Value[], age: number): Value {
  return values[Math.min(age, values.length - 1)] as Value;
}
