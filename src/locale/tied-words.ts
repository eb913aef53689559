/** Russian words that belong to the next one: prepositions, conjunctions and particles of a letter or two. */
const SHORT = /^[«(]?(?:[авикосуя]|во|до|за|из|ко|на|не|ни|но|об|от|по|со) $/i;

const NO_BREAK_SPACE = '\u00a0';

/**
 * A Russian text in which no line ends with a short word: it is tied to the next one, as printers do.
 *
 * @example
 * tied('от {lower} до {upper}'); // 'от\u00a0{lower} до\u00a0{upper}'
 */
export function tied(text: string): string {
  return text.replace(/\S+ /g, (word) => (SHORT.test(word) ? word.slice(0, -1) + NO_BREAK_SPACE : word));
}

/** A catalogue is tied once, when it is first printed from. */
const known = new WeakMap<object, object>();

/** All texts of a Russian catalogue, tied. */
export function tiedWords<Words extends object>(words: Words): Words {
  const found = known.get(words) ?? Object.fromEntries(Object.entries(words).map(([id, one]) => [id, tiedEntry(one)]));
  known.set(words, found);
  return found as Words;
}

function tiedEntry(entry: unknown): unknown {
  if (typeof entry === 'string') return tied(entry);
  return typeof entry === 'object' && entry !== null ? tiedWords(entry) : entry;
}
