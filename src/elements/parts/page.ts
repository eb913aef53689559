import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import type { Notice } from '../../host/notices.js';
import type { Block } from '../blocks.js';
import type { Model } from '../model.js';
import { pictureColumns, type View } from '../view.js';
import { authorNotes } from './author-notes.js';
import { disclosure } from './disclosure.js';
import { form } from './form.js';
import { modelChoice } from './model-choice.js';
import { breakdown, figures, headlineText, result } from './result.js';
import { assumptions, failed, notes } from './texts.js';
import { working } from './working.js';

/** What the page of a calculator is made of besides its view. */
export interface PageParts {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly look: 'page' | 'kiosk';
  readonly title: string;
  readonly announced: string;
  readonly lead: boolean;
  /** What could not be used of the markup, where the author wants to read it. */
  readonly notices: readonly Notice[] | undefined;
  readonly shown: (block: Block) => boolean;
  readonly pictures: (answer: Answer, view: View) => unknown;
  /** Where there are more of them than stand well beside the questions. */
  readonly furtherPictures: ((answer: Answer, view: View) => unknown) | undefined;
  /** The models among which the reader may choose, and the one that is in force. */
  readonly models: readonly Model[];
  readonly model: string;
  /** Ways to explore the answer, where the edition has them. */
  readonly explore: (answer: Answer) => TemplateResult | typeof nothing;
  readonly send: () => void;
  /** This very answer has been copied. */
  readonly copied: boolean;
  readonly copy: () => void;
  readonly print: () => void;
  /** What could not be done here, in words. */
  readonly refused: string;
}

/** The whole calculator: questions on one side, the answer on the other, how it came about below. */
export function page(answer: Answer | null, view: View, parts: PageParts): TemplateResult {
  const { text } = view;
  const asks = parts.shown('form');
  return html`<div class="frame" data-look=${parts.look}>
    <div class="root" part="calculator" data-theme=${parts.theme} lang=${text.language} dir=${view.direction}>
      ${parts.notices ? authorNotes(parts.notices, view) : nothing}
      ${parts.shown('models') ? modelChoice(view, parts) : nothing} ${header(view, parts)}
      <div class="columns" ?data-form=${asks}>
        ${asks ? form(view, parts.shown, answer ? headlineText(answer, view) : '') : nothing}
        <div class="answer" part="answer" role="group" aria-label=${text.common.interface.answer}>
          ${answer ? answerBlocks(answer, view, parts) : failed(view)}
        </div>
      </div>
      ${answer ? explanation(answer, view, parts) : nothing}
      ${parts.shown('actions') ? actions(answer !== null, view, parts) : nothing}
      ${text.words.legal === undefined ? nothing : html`<p class="legal" part="legal">${text.words.legal}</p>`}
      <p class="visually-hidden" role="status">${parts.announced}</p>
    </div>
  </div>`;
}

function header({ text, headingLevel }: View, { shown, title }: PageParts): TemplateResult | typeof nothing {
  if (!shown('title') && !shown('introduction')) return nothing;
  // No <header>: within a page that would be one banner too many.
  return html`<div class="header" part="header">
    ${shown('title') ? html`<div class="title" part="title" role="heading" aria-level=${headingLevel}>${title}</div>` : nothing}
    ${shown('introduction') ? html`<p class="introduction" part="introduction">${text.words.introduction}</p>` : nothing}
  </div>`;
}

function answerBlocks(answer: Answer, view: View, { shown, pictures }: PageParts): TemplateResult {
  return html`${result(answer, view)} ${shown('picture') ? pictureBox(pictures(answer, view), view) : nothing}
  ${shown('notes') ? notes(answer, view) : nothing} ${shown('figures') ? breakdown(answer, view) : nothing}`;
}

function pictureBox(pictures: unknown, view: View): TemplateResult {
  return html`<div class="pictures" part="pictures" data-columns=${pictureColumns(view)}>${pictures}</div>`;
}

function explanation(answer: Answer, view: View, parts: PageParts): TemplateResult {
  const { shown, explore, furtherPictures } = parts;
  const { interface: words } = view.text.common;
  const wide = { ...view, width: view.fullWidth };
  return html`${furtherPictures && shown('picture') ? pictureBox(furtherPictures(answer, wide), wide) : nothing}
  ${shown('figures') ? figures(answer, view) : nothing}
  ${shown('working') ? disclosure('working', words.working, () => working(answer, view), view) : nothing}
  ${shown('assumptions') ? disclosure('assumptions', words.assumptions, () => assumptions(answer, view), view) : nothing}
  ${explore(answer)}`;
}

function actions(answered: boolean, view: View, parts: PageParts): TemplateResult {
  const { interface: words } = view.text.common;
  const button = (name: string, words: string, act: () => void, off = false) =>
    html`<button class="action" part=${`action ${name}`} type="button" ?disabled=${off} @click=${act}>
      ${words}
    </button>`;
  // An answer that no longer follows the inputs is not sent or copied under their name.
  const stale = view.issues.length > 0;
  return html`<div class="actions" part="actions">
    ${parts.lead ? button('send', words.send, parts.send, stale || view.disabled) : nothing}
    ${button('print', words.print, parts.print)}
    ${answered ? button('copy', parts.copied ? words.copied : words.copy, parts.copy, stale) : nothing}
    ${parts.refused ? html`<p class="hint" part="refused">${parts.refused}</p>` : nothing}
    ${view.readonly ? nothing : button('reset', words.reset, view.ask.reset, view.disabled)}
  </div>`;
}
