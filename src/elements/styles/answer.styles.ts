import { css } from 'lit';

/** The answer: one large number, one plain sentence, and what stands behind them. */
export const answerStyles = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.2);
  }
  .eyebrow {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 550;
  }
  .headline {
    font-family: var(--_number-font);
    font-size: var(--_headline-size);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .headline[data-long] {
    font-size: min(calc(var(--_headline-size) * 0.62), 7cqi);
    line-height: 1.3;
  }
  .caution {
    inline-size: fit-content;
    margin-block: 0.75em;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_error);
    border-radius: var(--_radius);
    color: var(--_error);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .sentence {
    margin-block-start: 0.5em;
    max-inline-size: 38em;
    font-size: 1.0625em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .result[data-stale] :is(.headline, .sentence) {
    color: var(--_muted);
  }
  .stale {
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_error);
    font-size: 0.9375em;
  }
  .pictures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.2);
  }
  .pictures[data-columns='2'] {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  .columns + .pictures {
    margin-block-start: calc(var(--_gap) * 1.6);
  }
  .small-title {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .notes {
    padding: 0.875em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notes li {
    margin-block-start: 0.4em;
    font-size: 0.9375em;
  }
  [part='check'] {
    margin-block-end: var(--_gap);
  }
  .notes .hint {
    margin-block-start: 0.75em;
  }
  .figures {
    margin-block-start: calc(var(--_gap) * 1.6);
    font-size: 0.9375em;
  }
  /* A number that has no room beside its name stands below it, whole. */
  .figure-row,
  .breakdown tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    break-inside: avoid;
  }
  .figure-row > *,
  .breakdown :is(th, td) {
    max-inline-size: 100%;
    padding: 0;
    font-weight: inherit;
  }
  .figure-row dt,
  .breakdown th {
    flex: 1 1 5em;
    text-align: start;
  }
  .figure-row dd,
  .breakdown td {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .figure-row {
    padding-block: 0.45em;
    border-block-end: 1px solid var(--_border);
    font-weight: 550;
  }
  .figure-row dt {
    color: var(--_muted);
    font-weight: 400;
  }
  .breakdown,
  .breakdown :is(caption, tbody) {
    display: block;
  }
  .breakdown {
    font-size: 0.9375em;
  }
  .breakdown caption {
    padding-block-end: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  .breakdown tr {
    padding-block: 0.3em;
    text-align: end;
  }
  .breakdown .sum {
    border-block-start: 1px solid var(--_text);
    font-weight: 600;
  }
  .assumptions li,
  .step {
    max-inline-size: 50em;
    font-size: 0.9375em;
  }
  .assumptions li {
    margin-block-end: 0.5em;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .assumptions li::before {
    /* Drawn: a dash of text would be read aloud. */
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    margin-inline-end: 0.5em;
    border-block-start: 1px solid var(--_muted);
    vertical-align: 0.3em;
  }
  .steps {
    columns: 2 24em;
    column-gap: 3em;
    margin-block-start: 0.75em;
  }
  .step {
    max-inline-size: none;
    margin-block-end: 1em;
    break-inside: avoid;
  }
  .step-name {
    font-weight: 600;
  }
  .step-words {
    color: var(--_muted);
    line-height: 1.4;
  }
  .step-words .step-name {
    color: var(--_text);
  }
  .step-numbers {
    padding-block: 0.35em;
    overflow-x: auto;
    font-size: 1.125em;
  }
  .step-numbers math {
    font-family: math, 'Cambria Math', 'STIX Two Math', serif;
    direction: ltr;
    white-space: nowrap;
  }
  /* Where boxes in a formula are laid out as any others, a long one breaks at its signs; elsewhere it scrolls. */
  @supports (display: math) {
    .step-numbers :is(math, math > mrow) {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.4em 0.25em;
    }
  }
  .step-result {
    font-weight: 700;
  }
  .sum-rows {
    columns: 12em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .legal {
    margin-block-start: calc(var(--_gap) * 1.2);
    max-inline-size: 60em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  @container (min-width: 45em) {
    .figures {
      columns: 2;
      column-gap: clamp(1.75em, 5cqi, 3.5em);
    }
  }
  @media print {
    .pictures {
      align-items: start;
    }
    /* Nobody can scroll a table on paper: it takes from the share of its neighbour. */
    .pictures[data-columns='2'] {
      grid-template-columns: 3fr 2fr;
    }
    .figures {
      columns: 2;
      column-gap: 2em;
    }
    /* Nobody can scroll a formula on paper. */
    .steps {
      columns: auto;
    }
    .step-words {
      color: inherit;
    }
    .step-numbers {
      font-size: 1em;
    }
    .result,
    .figure-row,
    .step,
    .notes,
    .breakdown {
      break-inside: avoid;
    }
    .notes {
      border: 1px solid var(--_border);
    }
  }
`;
