/** Russian words that belong to the next one: prepositions, conjunctions and particles of a letter or two. */
const SHORT = /^[«(]?(?:[авикосуя]|во|до|за|из|ко|на|не|ни|но|об|от|по|со) $/i;

/** A space before a unit, between the digits of one number, or before a dash: what follows begins no line. */
const INSIDE = /([\d}]) (?=%|км|МБ|п\.|\d{3}(?!\d))| (?=—)/g;

const NO_BREAK_SPACE = '\u00a0';

/**
 * A Russian text in which no line ends with a short word and none begins with a unit or a dash: they are tied to their
 * neighbours, as printers do.
 *
 * @example
 * tied('от {lower} до {upper} км'); // 'от\u00a0{lower} до\u00a0{upper}\u00a0км'
 */
export function tied(text: string): string {
  return text
    .replace(/\S+ /g, (word) => (SHORT.test(word) ? word.slice(0, -1) + NO_BREAK_SPACE : word))
    .replace(INSIDE, `$1${NO_BREAK_SPACE}`);
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
