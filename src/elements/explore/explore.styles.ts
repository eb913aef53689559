import { css } from 'lit';

/** Exploring an answer: a few fields above, a sentence and a picture below. */
export const exploreStyles = css`
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
  .explore-inline {
    inline-size: auto;
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
    gap: 0.25em 1em;
    align-items: center;
  }
  .range :is(.label, .problem-text) {
    grid-column: 1 / -1;
  }
  .scenarios {
    display: grid;
    gap: 0.5em;
    margin-block: 0.75em;
    padding: 0;
    list-style: none;
  }
  .scenario {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
  }
  .scenario-name {
    flex: 0 1 14em;
    inline-size: auto;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
  }
  .scenario-compared {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
  }
  .scenario-compared input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .scenario-figures {
    margin-block-start: 1em;
    overflow-x: auto;
  }
`;
