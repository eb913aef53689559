import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NpsScale } from '../../../core/nps/scale.js';
import { startTally, type AnswerTally } from '../../../core/nps/tally/index.js';
import { MOST_BYTES, type Refusal, type Source } from './source.js';

/** Counting takes no longer than this in one go, in milliseconds: four times as long still leaves typing free. */
const SLICE = 8;

/** So many characters are counted between two looks at the clock. */
const STEP = 8_192;

/** How often it is drawn how far it has come, in milliseconds: what takes less is not drawn at all. */
const DRAWN_EVERY = 250;

/** How answers are looked for: on which scale, and in which column, `null` to find it. */
export interface Looking {
  readonly scale: NpsScale;
  readonly column: number | null;
}

/** What has become of the last text or file. */
export type Reading =
  | { readonly state: 'none' }
  /** `read`: the part of it that has been counted, 0…1. */
  | { readonly state: 'under-way'; readonly source: Source; readonly read: number; readonly answers: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'refused'; readonly reason: Refusal; readonly name: string }
  | { readonly state: 'counted'; readonly source: Source; readonly looking: Looking; readonly tally: AnswerTally };

/** What is to be done at the end, and each time that it is drawn how far it has come. */
export interface Listening {
  readonly ended: (reading: Reading) => void;
  readonly advanced?: (reading: Reading) => void;
}

interface Run extends Listening {
  readonly source: Source;
  readonly looking: Looking;
}

/**
 * Counts the answers of a text or a file in slices, so that a page stays awake over a million of them. Another text ends
 * the one before; off the page nothing is counted, and what was under way begins anew once it is back.
 */
export class AnswerReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #reading: Reading = { state: 'none' };
  #run: Run | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#interrupt();
    if (this.#run) this.#start(this.#run, 0);
  }

  hostDisconnected(): void {
    this.#interrupt();
  }

  /** What is to be done is kept, to begin anew; a copy in its place ends the counting that is under way. */
  #interrupt(): void {
    clearTimeout(this.#timer);
    if (this.#run) this.#run = { ...this.#run };
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** @param pause before it begins, in milliseconds: while somebody types, the next key ends it. */
  read(source: Source, looking: Looking, listening: Listening, pause = 0): void {
    const run = { source, looking, ...listening };
    this.#run = run;
    // What is refused is refused before it is read.
    if (source.size > MOST_BYTES) this.#end(run, refused('too-large', source));
    else this.#start(run, pause);
  }

  refuse(reason: Refusal): void {
    this.#leave({ state: 'refused', reason, name: '' });
  }

  /** Ends what is under way; the counts before it stay where they are. */
  stop(): void {
    if (this.#run) this.#leave({ state: 'stopped' });
  }

  forget(): void {
    this.#leave({ state: 'none' });
  }

  #start(run: Run, pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#count(run), pause);
  }

  async #count(run: Run): Promise<void> {
    const { source, looking } = run;
    const tallying = startTally(looking);
    let begun = performance.now();
    let drawn = begun;
    for await (const piece of source.pieces()) {
      if (run !== this.#run) return;
      if ('refused' in piece) return this.#end(run, refused(piece.refused, source));
      for (let place = 0; place < piece.text.length; place += STEP) {
        tallying.add(piece.text.slice(place, place + STEP));
        if (performance.now() - begun < SLICE) continue;
        if (performance.now() - drawn > DRAWN_EVERY) {
          const left = Math.max(0, piece.text.length - place - STEP);
          this.#advance(run, (piece.read - left) / source.size, tallying.answersSoFar());
          drawn = performance.now();
        }
        await this.#rest();
        if (run !== this.#run) return;
        begun = performance.now();
      }
    }
    const tally = tallying.finish();
    // What the form makes of it is a task of its own.
    await this.#rest();
    if (run === this.#run) this.#end(run, { state: 'counted', source, looking, tally });
  }

  /** Off the page, and once another text is there, it is never over, and what waits for it is forgotten. */
  #rest(): Promise<void> {
    return new Promise((resolve) => (this.#timer = setTimeout(resolve)));
  }

  #advance(run: Run, read: number, answers: number): void {
    this.#reading = { state: 'under-way', source: run.source, read, answers };
    run.advanced?.(this.#reading);
    this.#host.requestUpdate();
  }

  #end(run: Run, reading: Reading): void {
    this.#leave(reading);
    run.ended(reading);
  }

  #leave(reading: Reading): void {
    clearTimeout(this.#timer);
    this.#run = undefined;
    this.#reading = reading;
    this.#host.requestUpdate();
  }
}

function refused(reason: Refusal, { name }: Source): Reading {
  return { state: 'refused', reason, name: name ?? '' };
}
