import { css } from 'lit';

/**
 * All the colour of a picture and of its table. The tokens, which the wrapper defines:
 * `--_accent`, `--_chart-2`, `--_text`, `--_muted`, `--_border`, `--_background`.
 */
export const chartStyles = css`
  .chart {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
  }
  .chart text {
    unicode-bidi: plaintext;
    fill: var(--_text);
  }
  .chart .chart-tick {
    fill: var(--_muted);
  }
  .chart-label {
    paint-order: stroke;
    stroke: var(--_background);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .chart path {
    fill: none;
    stroke-linejoin: round;
  }
  .chart .chart-grid {
    stroke: var(--_border);
    shape-rendering: crispedges;
  }
  .chart-axis,
  .chart-drop,
  .chart-reference {
    stroke: var(--_muted);
    shape-rendering: crispedges;
  }
  .chart .chart-upright {
    stroke: var(--_muted);
    stroke-opacity: 0.6;
    stroke-dasharray: 2 4;
    shape-rendering: crispedges;
  }
  .chart .chart-tails,
  .chart .chart-centre {
    fill: var(--_accent);
    fill-opacity: 0.1;
    stroke: var(--_accent);
  }
  .chart .chart-centre {
    fill-opacity: 0.35;
  }
  .chart-drop {
    stroke-dasharray: 1 3;
  }
  .chart-reference {
    stroke-dasharray: 5 4;
  }
  .chart .chart-area {
    fill: var(--_accent);
    fill-opacity: 0.08;
  }
  .chart-line {
    stroke: var(--_accent);
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .chart-dashed {
    stroke: var(--_chart-2);
    stroke-dasharray: 8 6;
  }
  .chart-dotted {
    stroke: var(--_muted);
    stroke-dasharray: 0.1 5;
    stroke-width: 3px;
  }
  .chart-dot,
  .chart-ring {
    fill: var(--_background);
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
  .chart-ring {
    stroke-width: 2px;
  }

  .chart-bar {
    stroke: var(--_ink);
  }
  .chart-bar,
  .chart-texture {
    --_ink: var(--_accent);
  }
  .chart-bar:is(.chart-dense, .chart-dots, .chart-stripes),
  .chart-texture:is(.chart-dense, .chart-dots, .chart-stripes) {
    --_ink: var(--_chart-2);
  }
  .chart-bar:is(.chart-tint, .chart-outline) {
    --_ink: var(--_muted);
  }
  .chart-bar.chart-solid {
    fill: var(--_ink);
  }
  .chart-bar.chart-tint {
    fill: var(--_ink);
    fill-opacity: 0.3;
  }
  .chart-bar.chart-outline {
    fill: var(--_background);
  }
  .chart-texture path {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .chart-dots path {
    stroke-width: 2.25px;
    stroke-linecap: round;
  }
  .chart-ground {
    fill: var(--_background);
  }
  .chart-dense .chart-ground {
    fill: var(--_ink);
  }
  .chart .chart-dense path {
    stroke: var(--_background);
    stroke-width: 1px;
  }
  .chart-halo {
    stroke: var(--_background);
    stroke-width: 4px;
  }
  .chart-mark {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .chart-halo + .chart-reference {
    stroke-dasharray: 4 2;
  }
  .chart-connector {
    stroke: var(--_muted);
    stroke-dasharray: 1 2;
  }
  .chart-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-end: 0.75em;
    color: var(--_text);
    font-size: 0.75em;
    line-height: 1.5;
    list-style: none;
  }
  .chart-key li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .chart-sample {
    flex: none;
  }

  .chart-figure {
    margin: 0;
  }
  .chart-figure[data-wide] {
    grid-column: 1 / -1;
  }
  .chart-caption {
    margin-block-end: 0.5em;
    color: var(--_text);
    font-weight: 600;
  }
  .chart-toggle {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .chart-toggle:focus-visible,
  .chart-data:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .chart-table {
    inline-size: 100%;
    border-collapse: collapse;
    color: var(--_text);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .chart-table caption {
    padding-block-end: 0.5em;
    color: var(--_muted);
    text-align: start;
  }
  .chart-table :is(th, td) {
    padding-block: 0.375em;
    padding-inline: 1em 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    vertical-align: bottom;
  }
  .chart-table :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .chart-table tr {
    text-align: end;
  }
  .chart-table thead th {
    color: var(--_muted);
  }
  .chart-table td {
    white-space: nowrap;
  }

  @media screen {
    .chart-data {
      max-block-size: 20em;
      overflow: auto;
    }
    .chart-data:not([role]) {
      display: none;
    }
    .chart-table thead th {
      position: sticky;
      inset-block-start: 0;
      background: var(--_background);
    }
  }
  @media print {
    .chart,
    .chart-sample {
      --_background: #ffffff;
    }
    .chart-caption,
    .chart-key {
      break-after: avoid;
    }
    .chart-figure svg,
    .chart-table tr {
      break-inside: avoid;
    }
    .chart-toggle {
      display: none;
    }
    .chart-data {
      margin-block-start: 1em;
    }
    .chart-table :is(th, td) {
      padding-block: 0.125em;
      line-height: 1.25;
    }
    .chart-table:has(th:nth-child(8)) {
      font-size: 0.7em;
    }
    .chart-table :is(th, td):not(:first-child) {
      padding-inline-start: 0.625em;
    }
  }
  @media (forced-colors: active) {
    .chart,
    .chart-sample {
      --_accent: Highlight;
      --_chart-2: CanvasText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_background: Canvas;
    }
    .chart .chart-grid {
      stroke: none;
    }
  }
`;
