import { css } from 'lit';

/** Exploring an answer: a few fields above, a sentence and a picture below. */
export const exploreStyles = css`
  .exploring {
    margin-block-start: calc(var(--_gap) * 1.6);
  }
  .exploring-title {
    margin-block-end: calc(var(--_gap) / 2);
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .explore-introduction {
    max-inline-size: 44em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .explore-sentence {
    max-inline-size: 44em;
    margin-block: 0.75em;
    font-weight: 550;
  }
  .explore-choice {
    /* In WebKit the longest option sticks out of a list that is narrower. */
    overflow: clip;
    overflow-clip-margin: 4px;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    max-inline-size: 34em;
    margin-block-start: 0.5em;
  }
  .explore-add > .label {
    flex-basis: 100%;
  }
  .explore-add > .list {
    flex: 1 1 14em;
  }
  .explore-list {
    max-inline-size: 100%;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
  }
  .explore-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_gap);
    align-items: start;
    max-inline-size: 44em;
    margin-block-start: 0.75em;
  }
  .explore-fields .list {
    inline-size: 100%;
  }
  .ranges {
    display: grid;
    gap: 0.75em;
    max-inline-size: 34em;
    margin-block: 0.75em;
  }
  .range {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
  }
  .range :is(.control, .problem-text) {
    grid-column: 1 / -1;
  }
  .range-dash {
    flex: none;
    align-self: center;
    color: var(--_muted);
  }
  .scenarios {
    display: grid;
    margin-block: 0.75em 0.25em;
  }
  .scenario {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    max-inline-size: 44em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .scenario-name {
    flex: 1 1 10em;
    inline-size: auto;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
  }
  .scenario-name::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .scenario-compared {
    flex: 1 1 8em;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    font-size: 0.9375em;
  }
  @container (min-width: 45em) {
    .scenario-compared {
      flex: none;
    }
  }
  .scenario-compared input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .scenario-figures {
    margin-block-start: 1em;
  }
  .root .scenario-figures thead th {
    position: static;
  }
  @media screen {
    /* The name of a figure takes a line of its own: three numbers have no room beside it. */
    @container (max-width: 31.99em) {
      .scenario-figures :is(table, caption, thead, tbody) {
        display: block;
      }
      .root .scenario-figures tr {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 0 0.5em;
      }
      .root .scenario-figures tr > :first-child {
        grid-column: 1 / -1;
        padding-block-end: 0;
        border: 0;
      }
      .root .scenario-figures tr > :is(th, td) {
        padding-inline: 0;
      }
    }
  }
  @media print {
    .exploring:not(:has([data-open])),
    .exploring .action,
    .scenario-compared:has(:not(:checked)),
    .explore-add {
      display: none;
    }
    .exploring-title {
      break-after: avoid;
    }
    .scenario {
      padding-block: 0.25em;
    }
  }
`;
