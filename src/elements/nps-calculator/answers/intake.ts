import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { NPS_SCALES, type NpsScale } from '../../../core/nps/scale.js';
import type { TextEncoding } from '../../../core/nps/tally/index.js';
import type { Intake, IntakeController } from '../../model.js';
import type { View } from '../../view.js';
import { panel } from './panel.js';
import { AnswerReader, type Looking, type Reading } from './reader.js';
import { sentences } from './report.js';
import { fileSource, textSource, type Source } from './source.js';
import type { AnswersWords, AnswersWordsByLanguage } from './words/words.js';

/** A longer text is not put into the field, which would take longer than counting it. */
const MOST_IN_FIELD = 20_000;

/** Somebody who types has paused for so long, in milliseconds, when it is counted. */
const PAUSE = 400;

/** How far it has come is read out as often as this, in milliseconds. */
const TOLD_EVERY = 5_000;

/** The way of entering answers on each scale, and the question that holds their counts. */
const QUESTIONS: Readonly<Record<NpsScale, { readonly entry: string; readonly counts: string }>> = {
  '0-10': { entry: 'answers', counts: 'answerCounts' },
  '1-10': { entry: 'answers-1-10', counts: 'answerCountsTen' },
  '1-5': { entry: 'answers-1-5', counts: 'answerCountsFive' },
};

/** Pasting answers and opening files of them, in the languages of an edition. */
export function answersIntake(byLanguage: AnswersWordsByLanguage): Intake {
  return {
    start: (host, announce) => new AnswersIntake(host, announce, byLanguage),
  };
}

/** What a person has set up to have answers counted, and what came of it. */
class AnswersIntake implements IntakeController {
  readonly #host: ReactiveControllerHost;
  readonly #announce: (sentence: string) => void;
  readonly #byLanguage: AnswersWordsByLanguage;
  readonly #reader: AnswerReader;
  #text = '';
  /** As it was chosen; until then it is that of the form. */
  #scale: NpsScale | null = null;
  /** Whether all columns of the text are answers, as far as one can see. */
  #hasAllColumns = false;
  #told = -Infinity;

  constructor(host: ReactiveControllerHost, announce: (sentence: string) => void, byLanguage: AnswersWordsByLanguage) {
    this.#host = host;
    this.#announce = announce;
    this.#byLanguage = byLanguage;
    this.#reader = new AnswerReader(host);
  }

  reset(): void {
    [this.#text, this.#scale] = ['', null];
    this.#reader.forget();
  }

  draw(view: View): TemplateResult | typeof nothing {
    // Nobody may change anything any more, and neither may what was begun before.
    if (view.readonly || view.disabled) this.#reader.stop();
    if (view.readonly) return nothing;
    const { reading } = this.#reader;
    return panel({
      view,
      words: this.#words(view),
      reading,
      text: this.#text,
      scale: this.#scaleIn(view),
      column: reading.state === 'counted' ? reading.tally.column : null,
      hasAllColumns: this.#hasAllColumns,
      isChanged: isChanged(reading, view),
      act: {
        paste: (event) => this.#paste(event, view),
        type: (event) => this.#type(event, view),
        open: (files) => this.#open(files, view),
        stop: () => this.#stopped(view),
        scale: (scale) => this.#chooseScale(scale, view),
        encoding: (encoding) => this.#chooseEncoding(encoding, view),
        column: (column) => this.#again({ scale: this.#scaleIn(view), column }, view),
      },
    });
  }

  #words({ text: { language, tied } }: View): AnswersWords {
    return tied(this.#byLanguage[language] ?? Object.values(this.#byLanguage)[0]!);
  }

  #scaleIn({ state: { inputs } }: View): NpsScale {
    if (this.#scale !== null) return this.#scale;
    const entered = NPS_SCALES.find((scale) => QUESTIONS[scale].entry === inputs['entry']);
    return entered ?? (inputs['scale'] as NpsScale);
  }

  /** A long text is counted without going through the field. Spreadsheets add a picture of the cells: text comes first. */
  #paste(event: ClipboardEvent, view: View): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const files = [...(event.clipboardData?.files ?? [])];
    if (text === '' ? files.length === 0 : text.length <= MOST_IN_FIELD) return;
    event.preventDefault();
    if (text === '') this.#open(files, view);
    else this.#readLong(text, view);
  }

  #readLong(text: string, view: View): void {
    this.#text = '';
    this.#read(textSource(text), null, view);
    this.#host.requestUpdate();
  }

  #type({ target, inputType }: InputEvent, view: View): void {
    const text = (target as HTMLTextAreaElement).value;
    if (text.length > MOST_IN_FIELD) return this.#readLong(text, view);
    this.#text = text;
    if (text.trim() === '') this.#reader.forget();
    else this.#read(textSource(text), null, view, inputType?.startsWith('insertFrom') ? 0 : PAUSE);
  }

  #open(files: readonly File[], view: View): void {
    this.#text = '';
    if (files.length === 1) return this.#read(fileSource(files[0]!), null, view);
    this.#reader.refuse('several');
    this.#tell(view);
  }

  #stopped(view: View): void {
    this.#reader.stop();
    this.#tell(view);
  }

  #chooseScale(scale: NpsScale, view: View): void {
    this.#scale = scale;
    const { reading } = this.#reader;
    this.#again({ scale, column: reading.state === 'counted' ? reading.looking.column : null }, view);
    this.#host.requestUpdate();
  }

  #chooseEncoding(encoding: TextEncoding, view: View): void {
    const { reading } = this.#reader;
    if (reading.state !== 'counted') return;
    const source = reading.source.inEncoding?.(encoding);
    if (source) this.#read(source, reading.looking.column, view);
  }

  /** The same text or file, looked at otherwise. */
  #again({ column }: Looking, view: View): void {
    const { reading } = this.#reader;
    if (reading.state === 'counted' || reading.state === 'under-way') this.#read(reading.source, column, view);
  }

  #read(source: Source, column: number | null, view: View, pause = 0): void {
    this.#told = -Infinity;
    const ended = (reading: Reading) => this.#end(reading, view);
    const advanced = () => this.#advance(view);
    this.#reader.read(source, { scale: this.#scaleIn(view), column }, { ended, advanced }, pause);
  }

  #advance(view: View): void {
    const now = performance.now();
    if (now - this.#told < TOLD_EVERY) return;
    this.#told = now;
    this.#tell(view);
  }

  #end(reading: Reading, view: View): void {
    if (reading.state === 'counted') {
      // A column that was chosen says nothing about the others.
      if (reading.looking.column === null) {
        this.#hasAllColumns = reading.tally.column === null && reading.tally.rivals.length === 0;
      }
      apply(reading, view);
    }
    this.#tell(view);
  }

  #tell(view: View): void {
    this.#announce(sentences(this.#reader.reading, { view, words: this.#words(view) }).join(' '));
  }
}

/** The counts become those of the form, where they can be changed like any others. */
function apply({ looking, tally }: Reading & { state: 'counted' }, { state, ask }: View): void {
  if (tally.answers === 0) return;
  const { entry, counts } = QUESTIONS[looking.scale];
  const question = (wanted: string) => state.calculator.questions.find(({ id }) => id === wanted)!;
  if (tally.groups !== null) {
    Object.entries(tally.groups).forEach(([group, count]) => ask.set(question(group), count));
    ask.set(question('scale'), looking.scale);
    return ask.set(question('entry'), 'groups');
  }
  ask.set(question(counts), tally.counts);
  ask.set(question('entry'), entry);
}

/** Whether the form holds other counts than those of the text by now. */
function isChanged(reading: Reading, { state: { inputs } }: View): boolean {
  if (reading.state !== 'counted' || reading.tally.answers === 0) return false;
  const { groups } = reading.tally;
  if (groups !== null) {
    const isOther = Object.entries(groups).some(([group, count]) => inputs[group] !== count);
    return inputs['entry'] !== 'groups' || inputs['scale'] !== reading.looking.scale || isOther;
  }
  const { entry, counts } = QUESTIONS[reading.looking.scale];
  return inputs['entry'] !== entry || JSON.stringify(inputs[counts]) !== JSON.stringify(reading.tally.counts);
}
