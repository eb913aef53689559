import { noChange, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import type { Block } from '../blocks.js';
import { disclosure } from '../parts/disclosure.js';
import type { View } from '../view.js';
import { Explorer } from './explorer.js';
import { goalPanel } from './goal-panel.js';
import { numbersAsked, type Panel } from './panel.js';
import { rangesPanel } from './ranges-panel.js';
import { scenariosPanel } from './scenarios-panel.js';
import { sensitivityPanel } from './sensitivity-panel.js';
import type { ExploreWordsByLanguage } from './words/words.js';

/** What an element adds to explore its answers, whichever calculator it is. Editions without it are smaller. */
export interface Exploring {
  readonly start: (host: ReactiveControllerHost) => Explorer;
  readonly draw: (explorer: Explorer, answer: Answer, view: View, shown: (block: Block) => boolean) => TemplateResult[];
}

const PANELS = {
  sensitivity: sensitivityPanel,
  goal: goalPanel,
  scenarios: scenariosPanel,
  ranges: rangesPanel,
} as const satisfies Readonly<Record<string, (panel: Panel) => TemplateResult>>;

type PanelName = keyof typeof PANELS;

/** What is closed is not worked out, and what is open is not while somebody types. */
function drawn(name: PanelName, { open, settled }: View, content: () => TemplateResult) {
  if (!open.has(name)) return nothing;
  return settled ? content() : noChange;
}

/** Exploring in the languages of an edition. */
export function exploring(byLanguage: ExploreWordsByLanguage): Exploring {
  return {
    start: (host) => new Explorer(host),
    draw(explorer, answer, view, shown) {
      // A calculator of tables alone has no number to move.
      const numbers = numbersAsked({ answer, view }).length > 0;
      const words = byLanguage[view.text.language] ?? Object.values(byLanguage)[0]!;
      return (Object.keys(PANELS) as PanelName[])
        .filter((name) => shown(name) && (name === 'scenarios' || numbers))
        .map((name) => {
          const content = () => PANELS[name]({ explorer, answer, view, words });
          return disclosure(name, words[name].title, () => drawn(name, view, content), view, true);
        });
    },
  };
}
