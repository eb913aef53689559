import type { WordsByLanguage } from '../locale/words.js';
import { createText, type Text } from './text.js';

/** What a calculator says, made anew only for another language, currency or model. */
export class KeptText {
  #made: readonly unknown[] = [];
  #text: Text | undefined;

  /** @param tag the language of the page, which there may be no words in. */
  of(tag: string, currency: string | null, words: WordsByLanguage): Text {
    const made = [tag, currency, words];
    if (made.some((part, index) => part !== this.#made[index])) this.#text = undefined;
    this.#made = made;
    return (this.#text ??= createText(tag, currency, words));
  }
}
