import { html, nothing, type noChange, type TemplateResult } from 'lit';

export interface ChartTableOptions {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each names the row. */
  readonly rows: readonly (readonly string[])[];
}

export interface FigureOptions {
  /** Unique within the shadow root. */
  readonly id: string;
  /** What the figure is about; seen above it. */
  readonly label: string;
  readonly chart: TemplateResult;
  /** `noChange` leaves the one that is there. */
  readonly table: TemplateResult | typeof noChange;
  readonly expanded: boolean;
  /** Takes all columns of the grid that it stands in. */
  readonly wide?: boolean;
  onToggle(event: Event): void;
  readonly words: { readonly showTable: string; readonly hideTable: string };
}

/** The numbers behind a picture, as a table that can be read cell by cell, copied and printed. */
export function chartTable({ caption, columns, rows }: ChartTableOptions): TemplateResult {
  return html`<table class="chart-table" part="chart-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td translate="no" .textContent=${cell}></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * A picture with its numbers one keypress away. The table is always there, because paper has no buttons: styles hide it
 * on screens, where it takes focus only once it shows, so that its overflow scrolls by keyboard.
 */
export function figureWithTable({
  id,
  label,
  chart,
  table,
  expanded,
  onToggle,
  words,
  wide,
}: FigureOptions): TemplateResult {
  return html`<figure class="chart-figure" part="chart-figure" ?data-wide=${wide}>
    <figcaption class="chart-caption" id="${id}-caption">${label}</figcaption>
    ${chart}
    <button
      class="chart-toggle"
      part="chart-toggle"
      id="${id}-toggle"
      type="button"
      aria-expanded=${expanded}
      aria-controls="${id}-table"
      aria-labelledby="${id}-toggle ${id}-caption"
      @click=${onToggle}
    >
      ${expanded ? words.hideTable : words.showTable}
    </button>
    <div
      class="chart-data"
      id="${id}-table"
      role=${expanded ? 'region' : nothing}
      tabindex=${expanded ? 0 : nothing}
      aria-labelledby=${expanded ? `${id}-caption` : nothing}
    >
      ${table}
    </div>
  </figure>`;
}
