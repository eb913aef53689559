import { css } from 'lit';

/** Small fields with their labels, as many in a line as there is room for. */
export const seriesStyles = css`
  .series {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.75em, 1fr));
    gap: 0.5em;
  }
  .series-item {
    display: grid;
    gap: 0.125em;
  }
  .series-label {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .series .input {
    padding-inline: 0.5em;
  }
  @media print {
    /* All answers from 0 to 10 in a line. */
    .series {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
  }
`;
