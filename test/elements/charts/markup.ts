import { noChange, nothing } from 'lit';

/** The markup of a template, near enough to look for words and numbers in it, without a browser. */
export function markup(value: unknown): string {
  if (value === nothing || value === noChange || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  if (typeof value !== 'object') return String(value);
  const { strings, values } = value as { strings: string[]; values: unknown[] };
  return strings.map((text, index) => text + markup(values[index])).join('');
}
