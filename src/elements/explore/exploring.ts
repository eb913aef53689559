import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import type { Block } from '../blocks.js';
import { disclosure } from '../parts/disclosure.js';
import type { View } from '../view.js';
import { Explorer } from './explorer.js';
import { goalPanel } from './goal-panel.js';
import type { ExploringHost } from './host.js';
import { numbersAsked, type Panel } from './panel.js';
import { rangesPanel } from './ranges-panel.js';
import { scenariosPanel } from './scenarios-panel.js';
import { sensitivityPanel } from './sensitivity-panel.js';
import type { ExploreWordsByLanguage } from './words/words.js';

/** What an element adds to explore its answers, whichever calculator it is. Editions without it are smaller. */
export interface Exploring {
  /** The ways that there are. */
  readonly ways: readonly Way[];
  readonly start: (host: ExploringHost, announce: (sentence: string) => void) => Explorer;
  readonly draw: (
    explorer: Explorer,
    answer: Answer,
    view: View,
    shown: (block: Block) => boolean,
  ) => TemplateResult | typeof nothing;
}

const PANELS = {
  sensitivity: sensitivityPanel,
  goal: goalPanel,
  scenarios: scenariosPanel,
  ranges: rangesPanel,
} as const satisfies Readonly<Record<string, (panel: Panel) => TemplateResult>>;

/** A way of exploring an answer. */
export type Way = keyof typeof PANELS;

const ALL_WAYS = Object.keys(PANELS) as Way[];

/** What is closed is not worked out, and what is open is not while somebody types, nor all of it in one go. */
function drawn(name: Way, { explorer, answer, view }: Panel, content: () => TemplateResult) {
  if (!view.open.has(name)) return nothing;
  return view.settled && explorer.isDue(name, answer) ? content() : noChange;
}

/** Exploring in the languages of an edition, in all ways or in those that make sense of its answers. */
export function exploring(byLanguage: ExploreWordsByLanguage, ways: readonly Way[] = ALL_WAYS): Exploring {
  return {
    ways,
    start: (host, announce) => new Explorer(host, announce),
    draw(explorer, answer, view, shown) {
      // A calculator of tables alone has no number to move.
      const numbers = numbersAsked({ answer, view }).length > 0;
      const { language, tied } = view.text;
      const words = tied(byLanguage[language] ?? Object.values(byLanguage)[0]!);
      const panel: Panel = { explorer, answer, view, words };
      const names = ways.filter((name) => shown(name) && (name === 'scenarios' || numbers));
      return names.length === 0 ? nothing : group(names, panel);
    },
  };
}

/** One heading over all ways, so that whoever goes by headings can pass them by. */
function group(names: readonly Way[], panel: Panel): TemplateResult {
  const { view, words } = panel;
  const below = { ...view, headingLevel: view.headingLevel + 1 };
  return html`<section class="exploring" part="exploring" role="group" aria-labelledby="exploring-title">
    <div class="exploring-title" id="exploring-title" role="heading" aria-level=${below.headingLevel}>
      ${words.title}
    </div>
    ${names.map((name) => disclosure(name, words[name].title, () => drawn(name, panel, () => PANELS[name](panel)), below, { onRequest: true }))}
  </section>`;
}
