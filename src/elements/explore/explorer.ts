import type { ReactiveController } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import type { Calculator } from '../../calculators/calculator.js';
import type { DrawsPlan, DrawsResult } from '../../calculators/explore/index.js';
import type { Outcome } from '../../core/outcome.js';
import { Announcer } from '../announcer.js';
import type { CalculatorState } from '../calculator-state.js';
import { Drawing } from './drawing.js';
import { freshExploration, type Exploration } from './exploration.js';
import type { ExploringHost } from './host.js';
import { Memo } from './memo.js';
import { Turns } from './turns.js';

/** Holds what is explored, one exploration a calculator, and has each panel worked out in its turn. */
export class Explorer implements ReactiveController {
  readonly #host: ExploringHost;
  readonly #explorations = new Map<Calculator, Exploration>();
  readonly #memo = new Memo();
  readonly #turns: Turns;
  readonly #drawing: Drawing;
  readonly #announcer: Announcer;
  /** The panel in which somebody changed something last, since the answer is what it is. */
  #asked: string | undefined;

  constructor(host: ExploringHost, announce: (sentence: string) => void) {
    this.#host = host;
    this.#turns = new Turns(host);
    this.#drawing = new Drawing(host);
    this.#announcer = new Announcer(announce);
    host.addController(this);
  }

  /** What was under way when it was taken away begins anew. */
  hostConnected(): void {
    if (this.#turns.areTaken) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#drawing.stop();
    this.#announcer.stop();
    this.#turns.end();
  }

  /** When the next panel may be worked out; nothing while none is. */
  get turn(): Promise<void> | undefined {
    return this.#turns.over;
  }

  /** Whether a panel is worked out now. */
  isDue(panel: string, answer: Answer): boolean {
    if (this.#turns.shows(panel, answer)) return true;
    if (!this.#turns.take(panel, answer)) return false;
    // Another answer is told by itself, and by no panel besides.
    this.#asked = undefined;
    return true;
  }

  /** Tells what a panel has come to, once it stands still and if it was in that panel that somebody changed something. */
  say(panel: string, sentence: string): void {
    if (this.#asked === panel) this.#announcer.settle(sentence);
  }

  /** Works something out anew only where what it depends on has changed. */
  once<Value>(name: string, dependsOn: readonly unknown[], compute: () => Value): Value {
    return this.#memo.once(name, dependsOn, compute);
  }

  of({ calculator }: CalculatorState): Exploration {
    const exploration = this.#explorations.get(calculator) ?? freshExploration();
    this.#explorations.set(calculator, exploration);
    return exploration;
  }

  /** What somebody changes in a panel. */
  change(panel: string, state: CalculatorState, change: Partial<Exploration>): void {
    Object.assign(this.of(state), change);
    this.#asked = panel;
    this.#host.requestUpdate();
  }

  /** The result of many draws, `null` while they are made, or what is wrong with the ranges. */
  draws(plan: DrawsPlan): Outcome<DrawsResult | null> {
    return this.#drawing.of(plan);
  }
}
