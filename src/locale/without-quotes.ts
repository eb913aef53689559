/** Straight ones, those of books, and the marks of minutes and seconds, which editors put in their place. */
const QUOTED = /^(["'“”„‟«»‘’‚‹›″′])([^"'“”„‟«»‘’‚‹›″′]*)["'“”„‟«»‘’‚‹›″′]$/;

/**
 * The text without quotation marks around all of it: pasted from a letter, `lang=“ru”` is the language «“ru”» to a
 * browser. Marks that belong to the text, within it or at one end alone, stay.
 */
export function withoutQuotes(text: string): string {
  return text.trim().replace(QUOTED, '$2').trim();
}
