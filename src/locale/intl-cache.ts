/**
 * One formatter per language and options, for the whole page.
 *
 * Building an `Intl` formatter costs some twenty times what using it costs, and a calculator formats dozens of
 * numbers on every keystroke. The cache is bounded, because languages and currencies come from markup that the page
 * may change for as long as it lives; the least recently used entry goes first.
 *
 * The language is always passed explicitly, so nothing here depends on the language of the browser and there is
 * nothing to clear when that changes.
 */
const LIMIT = 50;

/** What is used when a page, or a browser, gives a language that `Intl` refuses or does not know. */
const FALLBACK = 'en';

const kept = new Map<string, unknown>();

/**
 * The tag itself where `Intl` can use it, else "en".
 *
 * Pages write `ru_RU`, WebKit on Linux says "C", and `new Intl.NumberFormat('C')` throws. A tag that is well formed
 * but unknown would silently give the language of the browser, so that two readers of a page would see different
 * numbers: it falls back too.
 */
export function usableLocale(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag.replace(/_/g, '-').replace(/\..*/, ''))[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}

/** A memoised number formatter. Options that this engine refuses give a plain one: an odd figure beats no page. */
export function numberFormatter(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return remember(`n${language}${JSON.stringify(options)}`, () => {
    const locale = usableLocale(language);
    try {
      return new Intl.NumberFormat(locale, options);
    } catch {
      return new Intl.NumberFormat(locale);
    }
  });
}

/** Memoised plural rules, for cardinal numbers. */
export function pluralRules(language: string): Intl.PluralRules {
  return remember(`p${language}`, () => new Intl.PluralRules(usableLocale(language)));
}

function remember<Formatter>(key: string, create: () => Formatter): Formatter {
  const formatter = (kept.get(key) as Formatter | undefined) ?? create();
  kept.delete(key);
  kept.set(key, formatter);
  if (kept.size > LIMIT) kept.delete(kept.keys().next().value as string);
  return formatter;
}
