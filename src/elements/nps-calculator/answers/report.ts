import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerTally, OtherCells } from '../../../core/nps/tally/index.js';
import type { View } from '../../view.js';
import type { Reading } from './reader.js';
import { MOST_BYTES } from './source.js';
import type { AnswersWords } from './words/words.js';

/** So many examples of a kind, or columns to choose from, are named. */
const EXAMPLES = 3;

const MEGABYTE = 2 ** 20;

/** What the words of a report are filled with. */
export interface Telling {
  readonly view: View;
  readonly words: AnswersWords;
}

/** What a text or a file came to: whole sentences, as they are read out too. */
export function sentences(reading: Reading, { view, words }: Telling): readonly string[] {
  const { text } = view;
  const count = (value: number) => text.format.count(value);
  const named = (name: string | null) => name || words.pasted;
  switch (reading.state) {
    case 'none':
      return [];
    case 'under-way': {
      const { source, read, answers } = reading;
      const share = text.format.share(Math.round(100 * read) / 100);
      return [text.fill(words.underWay, { name: named(source.name), share, answers: count(answers) })];
    }
    case 'stopped':
      return [words.stopped];
    case 'refused': {
      const { reason, name } = reading;
      return [text.fill(words.refused[reason], { name: named(name), limit: count(MOST_BYTES / MEGABYTE) })];
    }
    case 'counted': {
      const { tally } = reading;
      const { answers, lines } = tally;
      const counted = text.fill(words.counted, { answers: count(answers), lines: count(lines) });
      const dates = countOf(tally, 'date');
      const others = othersIn(tally);
      if (tally.readAs === 'which-column') {
        return [text.fill(words.readAs['which-column'], { columns: rivalNames(tally, { view, words }) })];
      }
      if (tally.readAs === 'shares-alone' || tally.readAs === 'unclear-table') return [words.readAs[tally.readAs]];
      return [
        answers > 0 ? counted : words.none,
        ...(answers === 0 || tally.readAs === 'answers' ? [] : [words.readAs[tally.readAs]]),
        ...(dates > answers ? [text.fill(words.dates, { count: count(dates) })] : []),
        ...(others > 0 ? [`${text.fill(words.others, { count: count(others) })}.`] : []),
      ];
    }
  }
}

/** A column by the words above it, else by its number. */
export function columnName({ columns }: AnswerTally, column: number, { view: { text }, words }: Telling): string {
  return columns[column]!.head ?? text.fill(words.columnNumber, { number: text.format.count(column + 1) });
}

function rivalNames(tally: AnswerTally, telling: Telling): string {
  const { view, words } = telling;
  const names = tally.rivals
    .slice(0, EXAMPLES)
    .map((column) => view.text.fill(words.quoted, { text: columnName(tally, column, telling) }));
  return [names.join(', '), ...(tally.rivals.length > EXAMPLES ? [words.further] : [])].join(' ');
}

function countOf({ others }: AnswerTally, wanted: OtherCells['kind']): number {
  return others.find(({ kind }) => kind === wanted)?.count ?? 0;
}

function othersIn({ others }: AnswerTally): number {
  return others.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The report on the screen: the sentences, and below them each kind of what was no answer with the first of it.
 *
 * @param isChanged whether the form has been changed since.
 */
export function report(reading: Reading, telling: Telling, isChanged: boolean): TemplateResult | typeof nothing {
  const { words } = telling;
  const said = sentences(reading, telling);
  if (said.length === 0) return nothing;
  const isWrong = reading.state === 'refused' || (reading.state === 'counted' && reading.tally.answers === 0);
  return html`<div class="intake-report" part="intake-report" id="intake-report">
    ${reading.state === 'under-way' ? html`<progress class="intake-progress" max="1" aria-labelledby="intake-said" .value=${reading.read}></progress>` : nothing}
    <p class=${isWrong ? 'problem-text' : 'intake-said'} id="intake-said">${said.join(' ')}</p>
    ${reading.state === 'counted' ? details(reading, telling) : nothing}
    ${isChanged ? html`<p class="hint">${words.changed}</p>` : nothing}
  </div>`;
}

function details({ source, tally }: Reading & { state: 'counted' }, telling: Telling): TemplateResult {
  const { view, words } = telling;
  const { text } = view;
  const encoding = source.encoding && words.encodings[source.encoding];
  const file = source.encodings.length > 1 ? words.doubtfulFile : words.file;
  return html`${
    tally.others.length === 0
      ? nothing
      : html`<ul class="intake-others">
          ${tally.others.map((found) => html`<li>${kindText(found, telling)}</li>`)}
        </ul>`
  }
  ${tally.head === null ? nothing : html`<p class="hint">${text.fill(words.head, { head: tally.head })}</p>`}
  ${encoding ? html`<p class="hint">${text.fill(file, { name: source.name ?? '', encoding })}</p>` : nothing}`;
}

function kindText({ kind, count, examples }: OtherCells, { view: { text }, words }: Telling): string {
  const said = text.fill(words.kind, { kind: words.kinds[kind], count: text.format.count(count) });
  const shown = examples
    .slice(0, EXAMPLES)
    .map(({ line, text: cell }) =>
      text.fill(cell === '' ? words.blankExample : words.example, { text: cell, line: text.format.count(line) }),
    );
  const further = count > shown.length ? ` ${words.further}` : '';
  return `${said} — ${shown.join(', ')}${further}`;
}
