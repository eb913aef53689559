import { css } from 'lit';

/** Tables to fill in: one grid of cells where there is room for it, else a card for each row. */
export const tableStyles = css`
  .table-field {
    grid-column: 1 / -1;
    justify-items: start;
  }
  .table-box {
    container-type: inline-size;
    inline-size: 100%;
  }
  .sheet {
    inline-size: 100%;
    border-spacing: 0;
    scroll-margin-block: 5em;
  }
  .root .sheet :is(th, td) {
    padding: 0;
    text-align: start;
  }
  .sheet thead th {
    padding: 0.25em 0.5em 0.375em;
    vertical-align: bottom;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 550;
    line-height: 1.3;
  }
  .root .sheet :is(th, .cell):not([data-kind='text'], .row-number),
  .cell:not([data-kind='text']) > .input {
    text-align: end;
  }
  .sheet .optional {
    white-space: nowrap;
  }
  .unit {
    white-space: nowrap;
  }
  .row-number {
    inline-size: 1.75em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .row-end {
    inline-size: 44px;
  }
  .cell {
    border: 0 solid var(--_field-border);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
    background: var(--_field);
  }
  .cell-name {
    display: none;
  }
  .cell > .input {
    display: block;
    padding-inline: 0.5em;
    scroll-margin-block: 5em;
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
    gap: 0.5em;
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
`;
