import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Calculator } from '../../calculators/calculator.js';
import {
  createDraws,
  type Draws,
  type DrawsPlan,
  type DrawsResult,
  type Scenario,
} from '../../calculators/explore/index.js';
import { success, type Outcome } from '../../core/outcome.js';
import type { CalculatorState } from '../calculator-state.js';

/** A slice of the draws takes no longer than this, in milliseconds: four times as long still leaves typing free. */
const SLICE = 8;

/** As many variants as a table on a phone can hold beside the form's own. */
export const MOST_SCENARIOS = 3;

/** What a person has set up to explore the answers of one calculator. */
export interface Exploration {
  /** How far shares are moved, 0…1. */
  sharePoints: number;
  /** The question to change for a goal; `null` until one is chosen. */
  goalQuestion: string | null;
  /** What stands in the field of the goal. */
  goalText: string;
  scenarios: readonly Scenario[];
  /** Which of them the form is compared with. */
  compared: number;
  /** What stands in the fields of the ranges, by question; `null` until the panel is opened first. */
  ranges: ReadonlyMap<string, RangeTexts> | null;
}

export interface RangeTexts {
  readonly low: string;
  readonly high: string;
}

/** Holds what is explored, one exploration a calculator, and draws at random without ever holding up the page. */
export class Explorer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #explorations = new Map<Calculator, Exploration>();
  #drawn: { readonly key: string; readonly draws: Draws } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
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

  change(state: CalculatorState, change: Partial<Exploration>): void {
    Object.assign(this.of(state), change);
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
