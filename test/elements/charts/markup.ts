import { noChange, nothing } from 'lit';

/**
 * The markup of a template, near enough to look for words and numbers in it, without a browser: the content of an element
 * stands in it however the template writes it, and what is meant for translators of pages is left out.
 */
export function markup(value: unknown): string {
  if (value === nothing || value === noChange || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  if (typeof value !== 'object') return String(value);
  const { strings, values } = value as { strings: string[]; values: unknown[] };
  return strings
    .map((text, index) => withContent(text, strings[index - 1], values[index - 1]) + said(text, values[index]))
    .join('')
    .replaceAll(' translate="no"', '')
    .replaceAll(` ${CONTENT}`, '');
}

const CONTENT = '.textContent=';

/** A value that is written as the content of its element stands behind the end of the tag. */
function withContent(text: string, before: string | undefined, value: unknown): string {
  return before?.endsWith(CONTENT) ? text.replace('>', `>${markup(value)}`) : text;
}

function said(text: string, value: unknown): string {
  return text.endsWith(CONTENT) ? '' : markup(value);
}
