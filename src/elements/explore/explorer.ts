import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import type { Calculator } from '../../calculators/calculator.js';
import {
  createDraws,
  type Draws,
  type DrawsPlan,
  type DrawsResult,
  type Scenario,
} from '../../calculators/explore/index.js';
import { success, type Outcome } from '../../core/outcome.js';
import { Announcer } from '../announcer.js';
import type { CalculatorState } from '../calculator-state.js';

/** A slice of the draws takes no longer than this, in milliseconds: four times as long still leaves typing free. */
const SLICE = 8;

/** As many variants as a table on a phone can hold beside the form's own. */
export const LETTERS = ['A', 'B', 'C'] as const;

/** A set of inputs as it was kept. */
export interface KeptScenario extends Pick<Scenario, 'inputs'> {
  /** What it is called while nobody gives it a name; no two have the same one. */
  readonly letter: (typeof LETTERS)[number];
  /** As it was typed, once it was; else, and where that is blank, it goes by its letter. */
  readonly name: string | null;
}

/** What a person has set up to explore the answers of one calculator. */
export interface Exploration {
  /** How far shares are moved, 0…1. */
  sharePoints: number;
  /** The question to change for a goal; `null` until one is chosen. */
  goalQuestion: string | null;
  /** What stands in the field of the goal. */
  goalText: string;
  scenarios: readonly KeptScenario[];
  /** Which of them the form is compared with. */
  compared: number;
  /** What stands in the fields of the ranges, by question; `null` until the panel is opened first. */
  ranges: ReadonlyMap<string, RangeTexts> | null;
}

export interface RangeTexts {
  readonly low: string;
  readonly high: string;
}

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/** Holds what is explored, one exploration a calculator, and draws at random without ever holding up the page. */
export class Explorer implements ReactiveController {
  readonly #host: Host;
  readonly #known = new Map<string, { readonly dependsOn: readonly unknown[]; readonly value: unknown }>();
  readonly #explorations = new Map<Calculator, Exploration>();
  #drawn: { readonly key: string; readonly draws: Draws } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The answer that each panel shows, by the panel's name. */
  readonly #shown = new Map<string, Answer>();
  #turn: { readonly timer: ReturnType<typeof setTimeout>; readonly over: Promise<void>; end(): void } | undefined;
  #waiting = false;
  /** The panel in which somebody changed something last, since the answer is what it is. */
  #asked: string | undefined;
  readonly #announcer: Announcer;

  constructor(host: Host, announce: (sentence: string) => void) {
    this.#host = host;
    this.#announcer = new Announcer(announce);
    host.addController(this);
  }

  /** What was under way when it was taken away begins anew. */
  hostConnected(): void {
    if (this.#shown.size > 0) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#announcer.stop();
    this.#endTurn();
  }

  /** When the next panel may be worked out; nothing while none is. */
  get turn(): Promise<void> | undefined {
    return this.#turn?.over;
  }

  /**
   * Whether a panel is worked out now. One answer after another is taken up by one panel in a task, so that the keys
   * that somebody presses meanwhile are heard; what shows the answer already is free to be drawn again.
   */
  isDue(panel: string, answer: Answer): boolean {
    if (this.#shown.get(panel) === answer) return true;
    if (!this.#host.isConnected) return false;
    this.#waiting ||= this.#turn !== undefined;
    if (this.#turn !== undefined) return false;
    this.#shown.set(panel, answer);
    // Another answer is told by itself, and by no panel besides.
    this.#asked = undefined;
    let end = () => {};
    const over = new Promise<void>((resolve) => (end = resolve));
    this.#turn = { over, end, timer: setTimeout(() => this.#endTurn()) };
    return true;
  }

  #endTurn(): void {
    clearTimeout(this.#turn?.timer);
    this.#turn?.end();
    this.#turn = undefined;
    if (this.#waiting) this.#host.requestUpdate();
    this.#waiting = false;
  }

  /** Tells what a panel has come to, once it stands still and if it was in that panel that somebody changed something. */
  say(panel: string, sentence: string): void {
    if (this.#asked === panel) this.#announcer.settle(sentence);
  }

  /** Works something out anew only where what it depends on has changed. */
  once<Value>(name: string, dependsOn: readonly unknown[], compute: () => Value): Value {
    const known = this.#known.get(name);
    if (known && dependsOn.every((value, index) => value === known.dependsOn[index])) return known.value as Value;
    const value = compute();
    this.#known.set(name, { dependsOn, value });
    return value;
  }

  of({ calculator }: CalculatorState): Exploration {
    const known = this.#explorations.get(calculator);
    if (known !== undefined) return known;
    const fresh: Exploration = {
      sharePoints: 0.01,
      goalQuestion: null,
      goalText: '',
      scenarios: [],
      compared: 0,
      ranges: null,
    };
    this.#explorations.set(calculator, fresh);
    return fresh;
  }

  /** What somebody changes in a panel. */
  change(panel: string, state: CalculatorState, change: Partial<Exploration>): void {
    Object.assign(this.of(state), change);
    this.#asked = panel;
    this.#host.requestUpdate();
  }

  /**
   * The result of ten thousand draws, `null` while they are made, or what is wrong with the ranges. The same question
   * is not worked out twice; another one ends the one before.
   */
  draws(plan: DrawsPlan): Outcome<DrawsResult | null> {
    const key = JSON.stringify([plan.calculator.id, plan.inputs, plan.ranges, plan.language]);
    if (this.#drawn?.key === key) return success(this.#drawn.draws.result);
    this.#stop();
    const draws = createDraws(plan);
    if (!draws.ok) return draws;
    // Nobody sees it; once it is back on a page it is drawn again.
    if (!this.#host.isConnected) return success(null);
    this.#drawn = { key, draws: draws.value };
    this.#slice(draws.value);
    return success(null);
  }

  #slice(draws: Draws): void {
    this.#timer = setTimeout(() => {
      if (draws.run(SLICE, () => performance.now())) this.#host.requestUpdate();
      else this.#slice(draws);
    });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#drawn = undefined;
  }
}
