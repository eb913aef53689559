import { css } from 'lit';

/** What flows have beyond other pictures. */
export const flowStyles = css`
  .chart .chart-ribbon:not(.chart-solid, .chart-tint, .chart-outline) {
    fill: inherit;
  }
  .chart .chart-ribbon {
    stroke-width: 0.75px;
  }
  .chart .chart-node {
    fill: var(--_ink);
    fill-opacity: 1;
  }
  @media print {
    /* Broken over pages, Chromium sets the next row of pictures upon the rest of a table. */
    .chart-figure {
      break-inside: avoid;
    }
  }
`;
