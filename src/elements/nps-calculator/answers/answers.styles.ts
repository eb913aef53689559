import { css } from 'lit';

/** Pasting answers and opening files: a disclosure above the questions. */
export const answersStyles = css`
  .form .intake .disclosure {
    margin-block-start: 0;
    border-block-end: 1px solid var(--_border);
  }
  .intake {
    margin-block-end: var(--_gap);
  }
  .intake-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .intake-text {
    max-block-size: 12em;
  }
  .intake-open {
    justify-self: start;
    min-block-size: 44px;
    padding: 0.25em 1em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .intake-report {
    display: grid;
    gap: 0.375em;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .intake-said {
    font-weight: 550;
  }
  .intake-others {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }
  .intake-progress {
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--_accent);
  }
  @media print {
    .intake :is(.field, .intake-open, .intake-introduction, .disclosure-title),
    .intake:not(:has(.intake-report)) {
      display: none;
    }
  }
`;
