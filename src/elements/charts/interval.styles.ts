import { css } from 'lit';

/** What intervals and number lines have beyond other pictures. */
export const intervalStyles = css`
  .chart-stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: inherit;
    align-content: start;
  }
  .chart .chart-scale {
    stroke: var(--_muted);
  }
  .chart-band {
    fill: var(--_accent);
    fill-opacity: 0.16;
  }
  .chart-name {
    font-weight: 600;
  }
  .chart .chart-whisker {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .chart .chart-whisker.chart-unsure {
    stroke-dasharray: 4 4;
  }
  .chart-value {
    fill: var(--_accent);
    stroke: var(--_background);
    stroke-width: 1.5px;
  }
  .chart-value.chart-unsure {
    fill: var(--_background);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .chart .chart-diamond {
    fill: var(--_background);
    stroke: var(--_chart-2);
    stroke-width: 2px;
  }
  @media print {
    /* Their tables are short. Broken over pages, Chromium sets the next row of pictures upon the rest of a table. */
    .chart-figure {
      break-inside: avoid;
    }
  }
`;
