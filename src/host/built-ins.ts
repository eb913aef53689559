/*
 * What the language has, in ways that survive a page which replaced it: Prototype.js and MooTools have an `Array.from`
 * that knows no second argument, Prototype's lists have `entries` and `reduce` of their own and a `toJSON`, and
 * browsers a few years old have no `at`, `flat` or `Object.hasOwn`. The build of the files for pages puts these in place
 * of the language's own: scripts/build/own-built-ins.ts.
 */

type List<Item> = ArrayLike<Item> & Iterable<Item>;

export function arrayFrom<Item>(
  source: ArrayLike<Item> | Iterable<Item>,
  make: (item: Item, index: number) => unknown = (item) => item,
): unknown[] {
  const items: ArrayLike<Item> = Symbol.iterator in source ? [...source] : source;
  const made: unknown[] = [];
  for (let index = 0; index < items.length; index += 1) made.push(make(items[index]!, index));
  return made;
}

export function at<Item>(list: List<Item> | undefined, place: number): Item | undefined {
  return list?.[place < 0 ? list.length + place : place];
}

export function flat<Item>(lists: Iterable<Item | readonly Item[]>): Item[] {
  const items: Item[] = [];
  for (const one of lists)
    // One by one: a call takes no hundred thousand arguments.
    if (Array.isArray(one)) for (const item of one as Item[]) items.push(item);
    else items.push(one as Item);
  return items;
}

export function flatMap<Item, Made>(
  list: List<Item>,
  make: (item: Item, index: number, list: List<Item>) => Made | readonly Made[],
): Made[] {
  const made: (Made | readonly Made[])[] = [];
  for (let index = 0; index < list.length; index += 1) made.push(make(list[index]!, index, list));
  return flat(made);
}

export function findLast<Item>(list: List<Item>, isIt: (item: Item) => boolean): Item | undefined {
  for (let index = list.length - 1; index >= 0; index -= 1) if (isIt(list[index]!)) return list[index];
  return undefined;
}

export function replaceAll(text: string, part: string, other: string): string {
  return text.split(part).join(other);
}

/** The entries of a list, or of a map. */
export function entries<Key, Value>(of: readonly Value[] | Map<Key, Value>): Iterable<unknown> {
  return 'get' in of ? of.entries() : of.map((item, index) => [index, item]);
}

export function reduce<Item, Sum>(
  list: List<Item>,
  step: (sum: Sum, item: Item, index: number, list: List<Item>) => Sum,
  ...start: Sum[]
): Sum {
  let index = start.length > 0 ? 0 : 1;
  let sum = (start.length > 0 ? start[0] : list[0]) as Sum;
  for (; index < list.length; index += 1) sum = step(sum, list[index]!, index, list);
  return sum;
}

export function fromEntries<Value>(all: Iterable<readonly [PropertyKey, Value]>): Record<PropertyKey, Value> {
  const made: Record<PropertyKey, Value> = {};
  // A key of the page's may be `__proto__`.
  for (const [key, value] of all)
    Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true });
  return made;
}

/** Of what is the object's own: those of libraries go up to what they have put upon all lists. */
export function keys(object: object): string[] {
  return Object.entries(object).map(([key]) => key);
}

export function values(object: object): unknown[] {
  return Object.entries(object).map(([, value]: [string, unknown]) => value);
}

export function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** A page's `toJSON` on every list would make texts of them: what the replacer returns is what stands there. */
export function stringify(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
