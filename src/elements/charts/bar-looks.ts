/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BarLook } from './bar-layout.js';

/** One entry of the key to a picture. */
export interface KeyEntry {
  readonly label: string;
  readonly look: BarLook;
}

/** The looks of parts that stand side by side, in an order in which neighbours differ most: dark, light, middle. */
export const PART_LOOKS: readonly BarLook[] = [
  'solid',
  'hatch',
  'dense',
  'dots',
  'tint',
  'cross',
  'outline',
  'stripes',
];

/** The side of a pattern's tile, and what is drawn on it. The colours come from `chartStyles`. */
const TEXTURES: Partial<Record<BarLook, { readonly tile: number; readonly path: string; readonly turned?: boolean }>> =
  {
    hatch: { tile: 5, path: 'M0 0V5', turned: true },
    cross: { tile: 5, path: 'M0 0V5M0 2.5H5', turned: true },
    dots: { tile: 5, path: 'M2.5 2.5h.01' },
    stripes: { tile: 4, path: 'M2 0V4' },
    dense: { tile: 5, path: 'M0 0V5', turned: true },
  };

/** Patterns belong to one picture: `id` is unique within the shadow root. */
export function drawLooks(id: string, looks: Iterable<BarLook>) {
  return svg`<defs>${[...new Set(looks)].map((look) => drawTexture(id, look))}</defs>`;
}

function drawTexture(id: string, look: BarLook) {
  const texture = TEXTURES[look];
  if (!texture) return nothing;
  const { tile, path, turned } = texture;
  return svg`<pattern id=${`${id}-${look}`} class=${`chart-texture chart-${look}`} width=${tile} height=${tile}
    patternUnits="userSpaceOnUse" patternTransform=${turned ? 'rotate(45)' : nothing}
    ><rect class="chart-ground" width=${tile} height=${tile}></rect><path d=${path}></path></pattern>`;
}

/** What a part is filled with, where a style alone cannot say it. */
export function fillOf(id: string, look: BarLook) {
  return TEXTURES[look] ? `url(#${id}-${look})` : nothing;
}

/** What the looks stand for; in HTML, so that it wraps. Its names are in the table too, hence nothing for screen readers. */
export function chartKey(id: string, entries: readonly KeyEntry[]): TemplateResult {
  return html`<ul class="chart-key" part="chart-key" aria-hidden="true">
    ${entries.map(
      ({ label, look }) =>
        html`<li>
          <svg class="chart-sample" width="24" height="14">
            <rect
              class=${`chart-bar chart-${look}`}
              fill=${fillOf(id, look)}
              x=".5"
              y=".5"
              width="23"
              height="13"
            ></rect>
          </svg>
          ${label}
        </li>`,
    )}
  </ul>`;
}
