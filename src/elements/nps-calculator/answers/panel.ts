import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { NPS_SCALES, type NpsScale } from '../../../core/nps/scale.js';
import type { AnswerTally, TextEncoding } from '../../../core/nps/tally/index.js';
import { disclosure } from '../../parts/disclosure.js';
import type { View } from '../../view.js';
import type { Reading } from './reader.js';
import { columnName, report } from './report.js';
import type { Source } from './source.js';
import type { AnswersWords } from './words/words.js';

/** What the panel shows, and what a person may do in it. */
export interface Panel {
  readonly view: View;
  readonly words: AnswersWords;
  readonly reading: Reading;
  /** What stands in the field: a short text; a long one is counted and not kept there. */
  readonly text: string;
  readonly scale: NpsScale;
  /** The column that is counted, from 0; `null` where all of them are. */
  readonly column: number | null;
  readonly hasAllColumns: boolean;
  /** Whether the form has been changed since. */
  readonly isChanged: boolean;
  readonly act: {
    readonly paste: (event: ClipboardEvent) => void;
    readonly type: (event: InputEvent) => void;
    readonly open: (files: readonly File[]) => void;
    readonly stop: () => void;
    readonly scale: (scale: NpsScale) => void;
    readonly column: (column: number | null) => void;
    readonly encoding: (encoding: TextEncoding) => void;
  };
}

/** All the columns at once, in the list of columns. */
const ALL = 'all';

/** Closed at first: most people have three numbers. A file may be dropped on it all the same. */
export function panel(shown: Panel): TemplateResult {
  const { view, words } = shown;
  return html`<div
    class="intake"
    part="intake"
    @dragover=${accept(view)}
    @drop=${(event: DragEvent) => drop(event, shown)}
  >
    ${disclosure('intake', words.title, () => fields(shown), view)}
  </div>`;
}

function fields(shown: Panel): TemplateResult {
  const { view, words, reading } = shown;
  const tally = reading.state === 'counted' ? reading.tally : null;
  return html`<div class="intake-fields">
    <p class="hint intake-introduction" id="intake-introduction">${words.introduction}</p>
    ${scaleField(shown)} ${textField(shown)} ${openButton(shown)} ${report(reading, { view, words }, shown.isChanged)}
    ${reading.state === 'counted' ? encodingField(reading.source, shown) : nothing}
    ${tally && tally.columns.length > 0 ? columnField(tally, shown) : nothing}
  </div>`;
}

function scaleField({ view, words, scale, act }: Panel): TemplateResult {
  const names = view.text.words.questions['scale']?.options ?? {};
  return html`<div class="field">
    <label class="label" for="intake-scale">${words.scale}</label>
    <div class="control" part="control">
      <select
        class="list"
        part="list"
        id="intake-scale"
        ?disabled=${view.disabled}
        .value=${live(scale)}
        @change=${({ target }: Event) => act.scale((target as HTMLSelectElement).value as NpsScale)}
      >
        ${NPS_SCALES.map((one) => html`<option value=${one} ?selected=${one === scale}>${names[one] ?? one}</option>`)}
      </select>
    </div>
  </div>`;
}

function textField({ view, words, text, act }: Panel): TemplateResult {
  return html`<div class="field">
    <label class="label" for="intake-text">${words.label}</label>
    <div class="control" part="control">
      <textarea
        class="input intake-text"
        part="input"
        id="intake-text"
        rows="3"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="intake-introduction"
        ?disabled=${view.disabled}
        .value=${live(text)}
        @focus=${reveal}
        @paste=${act.paste}
        @input=${act.type}
      ></textarea>
    </div>
  </div>`;
}

/** Browsers bring the first line of a field into sight and not the field: on a phone a bar with the score lies over it. */
function reveal({ target }: Event): void {
  (target as HTMLElement).scrollIntoView({ block: 'nearest' });
}

/** The same button ends what it began, so that the focus stays where it is. */
function openButton({ view, words, reading, act }: Panel): TemplateResult {
  const isUnderWay = reading.state === 'under-way';
  return html`<button
      class="intake-open"
      part="intake-open"
      type="button"
      ?disabled=${view.disabled}
      @click=${(event: Event) => (isUnderWay ? act.stop() : fileInput(event).click())}
    >
      ${isUnderWay ? words.stop : words.open}
    </button>
    <input
      id="intake-file"
      type="file"
      accept=".csv,.tsv,.txt,text/*"
      aria-label=${words.open}
      hidden
      ?disabled=${view.disabled}
      @change=${({ target }: Event) => choose(target as HTMLInputElement, act)}
    />`;
}

/** A file input has a look and words of the browser's own; a button of ours opens it. */
function fileInput({ currentTarget }: Event): HTMLInputElement {
  return (currentTarget as HTMLElement).parentElement!.querySelector('#intake-file')!;
}

/** The same file may be chosen again once it has been mended. */
function choose(input: HTMLInputElement, act: Panel['act']): void {
  const files = [...(input.files ?? [])];
  input.value = '';
  if (files.length > 0) act.open(files);
}

/** Hundreds of columns are drawn anew only where they are others. */
function columnField(tally: AnswerTally, shown: Panel): TemplateResult {
  const { view, words, column, hasAllColumns, act } = shown;
  const names = tally.columns.map((_, index) => columnName(tally, index, { view, words }));
  const isAsked = tally.rivals.length > 0;
  const chosen = column === null ? ALL : String(column);
  const option = (value: string, name: string) =>
    html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
  return html`<div class="field">
    <label class="label" for="intake-column">${words.column}</label>
    <div class="control" part="control">
      <select
        class="list"
        part="list"
        id="intake-column"
        ?disabled=${view.disabled}
        @change=${({ target }: Event) => act.column(columnOf((target as HTMLSelectElement).value))}
      >
        ${guard([tally, view.text, hasAllColumns], () => [
          isAsked ? html`<option value="" selected disabled>${words.chooseColumn}</option>` : nothing,
          hasAllColumns && !isAsked ? option(ALL, words.allColumns) : nothing,
          ...names.map((name, index) => option(String(index), name)),
        ])}
      </select>
    </div>
  </div>`;
}

/** Asked where the bytes of a file do not tell. */
function encodingField({ encoding, encodings }: Source, { view, words, act }: Panel): TemplateResult | typeof nothing {
  if (encodings.length < 2) return nothing;
  return html`<div class="field">
    <label class="label" for="intake-encoding">${words.encoding}</label>
    <div class="control" part="control">
      <select
        class="list"
        part="list"
        id="intake-encoding"
        ?disabled=${view.disabled}
        @change=${({ target }: Event) => act.encoding((target as HTMLSelectElement).value as TextEncoding)}
      >
        ${encodings.map((one) => html`<option value=${one} ?selected=${one === encoding}>${words.encodings[one]}</option>`)}
      </select>
    </div>
  </div>`;
}

function columnOf(value: string): number | null {
  return value === ALL ? null : Number(value);
}

/** A text is dropped as into any field; a file is ours, unless the calculator is off. */
function accept({ disabled }: View) {
  return (event: DragEvent) => {
    if (!disabled && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
}

function drop(event: DragEvent, { view, act }: Panel): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  // Else the browser would leave the page for the file.
  event.preventDefault();
  if (view.disabled) return;
  if (!view.open.has('intake')) view.ask.toggle('intake');
  act.open(files);
}
