/** Works something out anew only where what it depends on has changed. */
export class Memo {
  readonly #known = new Map<string, { readonly dependsOn: readonly unknown[]; readonly value: unknown }>();

  once<Value>(name: string, dependsOn: readonly unknown[], compute: () => Value): Value {
    const known = this.#known.get(name);
    if (known && dependsOn.every((value, index) => value === known.dependsOn[index])) return known.value as Value;
    const value = compute();
    this.#known.set(name, { dependsOn, value });
    return value;
  }
}
