import { css } from 'lit';

/** Questions: label above, one box for the number with its unit and period, the hint below. */
export const formStyles = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-items: start;
  }
  @container (min-width: 32em) and (max-width: 44.99em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_gap) * 1.2);
    }
    .group {
      grid-column: 1 / -1;
    }
  }
  .models {
    display: grid;
    max-inline-size: 34em;
    gap: 0.375em;
    margin-block-end: var(--_gap);
  }
  .models .list {
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    margin-block-end: calc(var(--_gap) / 2);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .example {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .example[aria-pressed='true'] {
    font-weight: 600;
    text-decoration: none;
  }
  .examples .hint {
    flex-basis: 100%;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }
  /* Room for what sticks to the edge of the screen, so that it hides nothing that the keyboard comes to. */
  .form :is(input, select, textarea, button) {
    scroll-margin-block: 5em;
  }
  .label {
    font-weight: 550;
    line-height: 1.3;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .control {
    display: flex;
    align-items: stretch;
    min-block-size: 44px;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_field);
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .control:focus-within {
    border-color: var(--_focus);
    box-shadow: inset 0 0 0 1px var(--_focus);
  }
  .control:has([aria-invalid='true']) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .root .control :focus-visible {
    outline-offset: -2px;
    outline-color: var(--_focus);
  }
  .input,
  .list {
    min-inline-size: 0;
    min-block-size: 44px;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
  }
  textarea {
    resize: vertical;
    line-height: 1.4;
  }
  .input {
    flex: 1 1 4em;
    inline-size: 100%;
    padding: 0.25em 0.75em;
  }
  .affix {
    align-content: center;
    flex: none;
    max-inline-size: 50%;
    padding-inline: 0.75em;
    color: var(--_muted);
  }
  .affix:first-child {
    padding-inline-end: 0;
  }
  .input + .affix {
    padding-inline-start: 0.4em;
  }
  .list {
    flex: 0 1 auto;
    padding: 0.25em 0.5em;
    cursor: pointer;
  }
  .input ~ .list {
    border-inline-start: 1px solid var(--_border);
  }
  .control > .list:only-child {
    flex: 1 1 auto;
    inline-size: 100%;
    padding-inline: 0.625em;
  }
  .list option {
    background: var(--_field);
    color: var(--_text);
  }
  .slider {
    inline-size: 100%;
    block-size: 28px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .group,
  .group-fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .group {
    display: grid;
    gap: 0.75em;
  }
  .group-head {
    /* In WebKit the longest option sticks out of a list that is narrower. */
    overflow: clip;
    overflow-clip-margin: 4px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  .group-head .list {
    max-inline-size: 100%;
    padding-inline: 0.25em;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }
  .group-fields {
    display: grid;
    gap: 1em;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_border);
  }
  .problem,
  .doubt {
    display: grid;
    justify-items: start;
  }
  .problem-text {
    color: var(--_error);
    font-size: 0.875em;
    font-weight: 550;
    line-height: 1.4;
  }
  .fix {
    font-size: 0.875em;
    text-decoration-color: var(--_error);
  }
  .control:has([readonly]) {
    background: var(--_surface);
  }
  .input:disabled,
  .list:disabled {
    opacity: 0.7;
    cursor: not-allowed;
  }
  .peek {
    display: none;
  }
  @container (max-width: 44.99em) {
    /* As high as it pulls the answer up, which lies above it: seen only while it sticks to the screen's edge. */
    .peek {
      --_peek: 3.25em;
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 1em;
      block-size: var(--_peek);
      margin-block: var(--_gap) calc(-1 * var(--_peek) - var(--_gap) * 1.6);
      border-block-start: 2px solid var(--_accent);
      background: var(--_background);
      line-height: 1.2;
    }
    .peek span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .peek b {
      flex: none;
      max-inline-size: 75%;
      font-size: 1.375em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .peek b[data-long] {
      font-size: min(1.375em, 5.25cqi);
    }
    .form + .answer {
      position: relative;
      z-index: 2;
      background: var(--_background);
    }
  }
  @media (max-height: 25em) {
    .root .peek {
      display: none;
    }
  }
  @media print {
    .models,
    .peek,
    .slider,
    .examples:not(:has([part='story'])),
    .examples > :not([part='story']),
    .fix,
    .form .hint {
      display: none;
    }
    .fields,
    .group-fields {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.75em 1.5em;
      align-items: end;
    }
    .group,
    .group-fields > :is(:has(table), .series-field) {
      grid-column: 1 / -1;
    }
    .control,
    .input,
    .list {
      min-block-size: 0;
      font-size: 1em;
    }
    .control {
      border-color: var(--_border);
    }
    .list {
      appearance: none;
    }
    .field {
      break-inside: avoid;
    }
  }
`;
