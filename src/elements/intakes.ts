import type { ReactiveControllerHost } from 'lit';
import type { Intake, IntakeController, Model } from './model.js';

/** The intakes of an element's models, each of which begins its life when it is drawn first. */
export class Intakes {
  readonly #host: ReactiveControllerHost;
  readonly #announce: (sentence: string) => void;
  readonly #started = new Map<Intake, IntakeController>();

  constructor(host: ReactiveControllerHost, announce: (sentence: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  of({ intake }: Model): IntakeController | undefined {
    if (intake === undefined) return undefined;
    const started = this.#started.get(intake) ?? intake.start(this.#host, this.#announce);
    this.#started.set(intake, started);
    return started;
  }
}
