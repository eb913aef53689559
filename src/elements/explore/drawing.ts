import { createDraws, type Draws, type DrawsPlan, type DrawsResult } from '../../calculators/explore/index.js';
import { success, type Outcome } from '../../core/outcome.js';
import type { ExploringHost } from './host.js';

/** A slice of the draws takes no longer than this, in milliseconds: four times as long still leaves typing free. */
const SLICE = 8;

/** Draws at random without ever holding up the page. */
export class Drawing {
  readonly #host: ExploringHost;
  #drawn: { readonly key: string; readonly draws: Draws } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ExploringHost) {
    this.#host = host;
  }

  /**
   * The result of ten thousand draws, `null` while they are made, or what is wrong with the ranges. The same question
   * is not worked out twice; another one ends the one before.
   */
  of(plan: DrawsPlan): Outcome<DrawsResult | null> {
    const key = JSON.stringify([plan.calculator.id, plan.inputs, plan.ranges, plan.language]);
    if (this.#drawn?.key === key) return success(this.#drawn.draws.result);
    this.stop();
    const draws = createDraws(plan);
    if (!draws.ok) return draws;
    // Nobody sees it; once it is back on a page it is drawn again.
    if (!this.#host.isConnected) return success(null);
    this.#drawn = { key, draws: draws.value };
    this.#slice(draws.value);
    return success(null);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#drawn = undefined;
  }

  /** The last draws, their sum and their picture take a task each: on a slow phone any two of them are felt. */
  #slice(draws: Draws): void {
    this.#later(() => {
      if (!draws.run(SLICE, () => performance.now())) return this.#slice(draws);
      this.#later(() => {
        void draws.result;
        this.#later(() => this.#host.requestUpdate());
      });
    });
  }

  #later(work: () => void): void {
    this.#timer = setTimeout(work);
  }
}
