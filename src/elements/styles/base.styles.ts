import { css } from 'lit';

/**
 * The border with the page's styles. Inherited properties cross into a shadow root and `:host` loses to a page's
 * `!important`; a wrapper inside cannot be reached, so that is where everything starts anew. Lengths are in em of one
 * token, because rem follows the page's root, which some sites set to 62.5 %.
 */
export const baseStyles = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }
  /*
   * A container has no width of its own. Where a page leaves the width to what is inside (a dialog, a flex row, a
   * float, a cell), this line asks for as much as we grow to, and breaks where there is less;
   * a container as narrow as its words has the room of the narrowest picture.
   */
  :host::before {
    content: '.\\a0. . . . .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 240px;
  }
  /* The page unset it with importance. */
  :host(:state(inline)) {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    all: initial;
    display: block;
    visibility: inherit;
    container-type: inline-size;
    flex: 1 0 100%;
    /* What lies above what inside is nobody's business outside. */
    isolation: isolate;
    font-size: var(--_font-size);
  }
  .root {
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--_max-width);
    margin-inline: auto;
    padding: var(--_padding);
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_background);
    color: var(--_text);
    font-family: var(--_font);
    font-size: 1em;
    position: relative;
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  p,
  h3,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Words and numbers keep their own direction on a page of the other one; only the layout is mirrored. */
  .root :is(p, li, dt, dd, td, label, caption, figcaption, button, .title, .affix, .peek b) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .root :is(th, b, text, option, select, .small-title) {
    unicode-bidi: plaintext;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .root :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .header {
    margin-block-end: calc(var(--_gap) * 1.2);
    max-inline-size: 46em;
  }
  .title {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .introduction {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.6);
    align-items: start;
  }
  .columns > * {
    min-inline-size: 0;
  }
  @container (min-width: 45em) {
    .columns[data-form] {
      grid-template-columns: minmax(17em, 5fr) minmax(0, 8fr);
      column-gap: clamp(1.75em, 5cqi, 3.5em);
    }
  }
  .disclosure {
    margin-block-start: var(--_gap);
    border-block-start: 1px solid var(--_border);
  }
  .form .disclosure {
    margin-block-start: calc(var(--_gap) * 0.8);
  }
  /* One list, not one block each. */
  .disclosure + .disclosure,
  .exploring > .disclosure,
  .form .disclosure .disclosure {
    margin-block-start: 0;
  }
  .form .disclosure .disclosure {
    padding-inline-start: 1.25em;
  }
  .disclosure .disclosure:first-child {
    border-block-start: 0;
  }
  .disclosure .disclosure .disclosure-button {
    font-size: 0.9375em;
  }
  .disclosure-title {
    font-size: 1em;
    font-weight: 600;
  }
  .disclosure-button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .chevron {
    flex: none;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(180deg);
  }
  .disclosure-content {
    padding-block: 0.25em var(--_gap);
  }
  .hint {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .action,
  .fix {
    min-block-size: 44px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
    cursor: pointer;
  }
  .action[part~='send'] {
    padding-inline: 1.25em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 600;
    text-decoration: none;
  }
  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  @media screen {
    .disclosure-content:not([data-open]) {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.15s;
    }
  }
  @media print {
    .actions,
    .chevron {
      display: none;
    }
    .root {
      padding: 0;
      border: 0;
      font-size: 9pt;
      --_gap: 1em;
    }
    .disclosure-title,
    .small-title {
      break-after: avoid;
    }
    .disclosure-button {
      min-block-size: 0;
    }
    .columns[data-form] {
      grid-template-columns: minmax(0, 1fr);
    }
    .disclosure[data-on-request]:not(:has([data-open])) {
      display: none;
    }
  }
`;
