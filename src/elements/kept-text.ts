import { spokenTag, type WordsByLanguage } from '../locale/words.js';
import { createText, type Text } from './text.js';

/** What a calculator says, made anew only for another language, currency or model. */
export class KeptText {
  #made: { readonly tag: string; readonly currency: string | null; readonly words: WordsByLanguage } | undefined;
  #text: Text | undefined;

  /** @param tag the language of the page, which there may be no words in. */
  of(tag: string, currency: string | null, words: WordsByLanguage): Text {
    const made = this.#made;
    if (made?.tag !== tag || made.currency !== currency || made.words !== words) this.#text = undefined;
    this.#made = { tag, currency, words };
    this.#text ??= createText(spokenTag(tag, words), currency, words);
    return this.#text;
  }
}
