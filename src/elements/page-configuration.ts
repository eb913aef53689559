import type { Calculator } from '../calculators/calculator.js';
import type { AnyInputs } from '../calculators/question.js';
import { attributeOf, readText } from '../host/attributes.js';
import { EMPTY_CONFIGURATION, readConfiguration, readOptions, type Configuration } from '../host/configuration.js';
import { Notices } from '../host/notices.js';
import { isOption, type Options } from '../host/options.js';

/**
 * What the page says about an element: attributes, a JSON child over them, the `config` property over both.
 * It is kept as the page wrote it, because what an input may be depends on the model that is asked for.
 */
export class PageConfiguration {
  readonly notices = new Notices();
  readonly #tag: string;
  readonly #attributes = new Map<string, string>();
  #child: unknown;
  #property: unknown;
  #options: Options = {};

  constructor(tag: string) {
    this.#tag = tag;
  }

  /** How the element is to look and behave, as far as the JSON or the property says. */
  get options(): Options {
    return this.#options;
  }

  /** An option as configured, else as the attribute or a script has it; what makes no sense is told and counts as absent. */
  option<Key extends keyof Options>(key: Key, own: unknown): NonNullable<Options[Key]> | null {
    const value = this.#options[key] ?? own;
    if (value == null || isOption(key, value)) return (value ?? null) as NonNullable<Options[Key]> | null;
    this.#tellValue(`<${this.#tag}> `, key, typeof value === 'string' ? value : typeof value);
    return null;
  }

  get property(): unknown {
    return this.#property ?? null;
  }

  set property(property: unknown) {
    this.#property = property;
    this.#readOptions();
  }

  set child(child: unknown) {
    this.#child = child;
    this.#readOptions();
  }

  /** Takes over the text of a question's attribute, or that there is none any more. */
  takeAttribute(name: string, text: string | null): void {
    if (text === null) this.#attributes.delete(name);
    else this.#attributes.set(name, text);
  }

  /** The inputs of one model: an example's, the attributes', the child's, the property's, each over the one before. */
  inputsOf(calculator: Calculator, example: AnyInputs): AnyInputs {
    return {
      ...example,
      ...this.#attributeInputs(calculator),
      ...this.#read(calculator, this.#child, 'JSON').inputs,
      ...this.#read(calculator, this.#property, 'config').inputs,
    };
  }

  /** Reads what a script gives as inputs. */
  read(calculator: Calculator, source: unknown): Configuration {
    return this.#read(calculator, source, 'inputs');
  }

  #attributeInputs({ questions }: Calculator): AnyInputs {
    const given = questions.flatMap((question) => {
      const name = attributeOf(question.id);
      const text = this.#attributes.get(name);
      if (text === undefined) return [];
      const value = readText(question, text);
      if (value === undefined) this.#tellValue('', name, text);
      return value === undefined ? [] : [[question.id, value] as const];
    });
    return Object.fromEntries(given);
  }

  #read(calculator: Calculator, source: unknown, where: string): Configuration {
    if (source == null) return EMPTY_CONFIGURATION;
    const read = readConfiguration(calculator, source);
    read.warnings.forEach(({ name, told, ...warning }) =>
      this.notices.tell({ ...warning, name: name || where, told: `<${this.#tag}> ${where}: ${told}` }),
    );
    return read;
  }

  #tellValue(start: string, name: string, value: string): void {
    this.notices.tell({
      code: 'value',
      name,
      value,
      told: `${start}${name} has a value that cannot be used: ${value}`,
    });
  }

  #readOptions(): void {
    this.#options = { ...readOptions(this.#child), ...readOptions(this.#property) };
  }
}
