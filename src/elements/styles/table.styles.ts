import { css } from 'lit';

/** A row as a card: its number and the button that removes it, then its cells two by two with their own names. */
const cards = css`
  .sheet,
  .sheet :is(tbody, .row-problems, .row-problems > :last-child) {
    display: block;
  }
  .sheet .row-problems > .head-number {
    display: none;
  }
  .sheet thead {
    display: none;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em 0.75em;
    align-items: end;
    padding-block-end: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .root .row > :is(.row-number, .row-end) {
    grid-row: 1;
    align-self: center;
    inline-size: auto;
    margin-block-end: -0.5em;
  }
  .root .row > .row-number {
    grid-column: 1;
    padding-block: 0.75em;
    color: var(--_text);
    font-weight: 600;
  }
  .row-end {
    grid-column: 2;
    justify-self: end;
  }
  .root .row > .cell {
    display: block;
    border: 0;
    background: none;
    text-align: start;
  }
  /* A name takes a line; so does the cell that is left alone at the end. */
  .root .row > :is([data-kind='text'], .cell:nth-of-type(odd):is(:has(+ .row-end), :last-child)) {
    grid-column: 1 / -1;
  }
  .root .row > [data-kind='text'] ~ .cell:nth-of-type(odd) {
    grid-column: auto;
  }
  .root .row > [data-kind='text'] ~ .cell:nth-of-type(even):is(:has(+ .row-end), :last-child) {
    grid-column: 1 / -1;
  }
  .cell-name {
    display: block;
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 550;
    line-height: 1.3;
    hyphens: auto;
  }
  .root .cell > .input {
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
    text-align: start;
  }
  .cell:has([aria-invalid='true']) {
    box-shadow: none;
  }
  .root .cell > [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .root .cell > [readonly] {
    background: var(--_surface);
  }
  /* As many cells in a line as there are, below the name that heads them. */
  [data-fixed] .row {
    display: flex;
    flex-wrap: wrap;
    padding-block-end: 0.75em;
  }
  .root [data-fixed] .row > .cell {
    flex: 1 1 0;
    min-inline-size: 3.5em;
  }
  .root [data-fixed] .row > .row-name {
    flex: 1 0 100%;
    padding-block-start: 0.5em;
    font-weight: 600;
  }
`;

/** Tables to fill in: one grid of cells where there is room for it, else a card for each row. */
export const tableStyles = css`
  .table-field {
    grid-column: 1 / -1;
    justify-items: start;
  }
  /* How much room a table needs follows from its number of columns. */
  .table-box {
    container: three-columns / inline-size;
    inline-size: 100%;
  }
  .table-box[data-columns='4']:not([data-fixed]) {
    container-name: four-columns;
  }
  .table-box:not([data-columns='4']):not([data-columns='3']):not([data-columns='2']):not([data-columns='1']) {
    container-name: many-columns;
  }
  .sheet {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
    scroll-margin-block: 5em;
  }
  .root .sheet :is(th, td) {
    padding: 0;
    text-align: start;
  }
  .root .sheet thead th {
    padding: 0 0.375em 0.375em;
    vertical-align: bottom;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 550;
    line-height: 1.3;
    hyphens: auto;
  }
  .sheet thead [data-kind='text'] {
    inline-size: 32%;
  }
  .root .sheet thead :not([data-kind='text']),
  .cell:not([data-kind='text']) > .input {
    text-align: end;
  }
  [data-fixed] thead [data-kind='text'] {
    inline-size: 34%;
  }
  .root [data-fixed] thead [data-kind='text'] {
    padding-inline-start: 0;
  }
  .root .row-name {
    padding-inline-end: 0.375em;
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .head-end {
    inline-size: 44px;
  }
  .head-number {
    inline-size: 1.5em;
  }
  .row-number {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .cell {
    border: 0 solid var(--_field-border);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
    background: var(--_field);
  }
  .row:is(:not(:has(~ .row)), :has(+ .row-problems)) > .cell {
    border-block-end-width: 1px;
  }
  .cell:is(:has(+ .row-end), :last-child) {
    border-inline-end-width: 1px;
  }
  .row:first-child > :is(.row-number, .row-name) + .cell {
    border-start-start-radius: var(--_radius);
  }
  .row:not(:has(~ .row)) > :is(.row-number, .row-name) + .cell {
    border-end-start-radius: var(--_radius);
  }
  .row:first-child > .cell:is(:has(+ .row-end), :last-child) {
    border-start-end-radius: var(--_radius);
  }
  .row:not(:has(~ .row)) > .cell:is(:has(+ .row-end), :last-child) {
    border-end-end-radius: var(--_radius);
  }
  .root .row-problems > td {
    padding-block: 0.25em 0.5em;
  }
  .cell-name {
    display: none;
  }
  .cell > ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .cell > .input {
    display: block;
    border-radius: inherit;
    padding-inline: 0.5em;
  }
  .root .cell > :focus-visible {
    outline-offset: -2px;
  }
  .cell:has([aria-invalid='true']) {
    box-shadow: inset 0 0 0 2px var(--_error);
  }
  .cell:has([readonly]) {
    background: var(--_surface);
  }
  .remove,
  .add {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .remove {
    justify-content: center;
    inline-size: 44px;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .remove:hover:enabled {
    background: var(--_surface);
    color: var(--_text);
  }
  .add {
    gap: 0.5em;
    padding-inline-end: 0.5em;
    font-weight: 550;
  }
  .sign {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .add .sign {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .notice {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    font-size: 0.875em;
    line-height: 1.4;
  }
  @media screen {
    @container three-columns (max-width: 23.99em) {
      ${cards}
    }
    @container four-columns (max-width: 29.99em) {
      ${cards}
    }
    @container many-columns (max-width: 37.99em) {
      ${cards}
    }
  }
  @media print {
    .add,
    .notice,
    .sheet :is(.head-end, .row-end) {
      display: none;
    }
    .cell {
      border-color: var(--_border);
    }
    .cell > .input {
      padding-block: 0.1em;
    }
  }
`;
