import { css } from 'lit';

/**
 * The theming contract. Every public token is named here once, with its default and what it is for; the docs table
 * is made from these lines. Inside, parts use the private `--_` names, which resolve the token, else the theme.
 */
const light = css`
  --_accent: var(--calc-accent, #0b655a); /* links, sliders, the line of the picture */
  --_accent-text: var(--calc-accent-text, #ffffff); /* text on the accent */
  --_text: var(--calc-text, #1b1f23); /* text */
  --_muted: var(--calc-muted, #59616b); /* hints, labels of axes */
  --_background: var(--calc-background, #ffffff); /* behind everything */
  --_surface: var(--calc-surface, #f6f5f1); /* behind notes and the result */
  --_border: var(--calc-border, #dddad2); /* lines that divide */
  --_field-border: var(--calc-field-border, #868c94); /* outline of fields, at least 3:1 */
  --_field: var(--calc-field, #ffffff); /* inside of fields */
  --_error: var(--calc-error, #b3261e); /* what is wrong */
  --_chart-2: var(--calc-chart-2, #a3541b); /* second colour of pictures */
  color-scheme: light;
`;

const dark = css`
  --_accent: var(--calc-accent, #63cdb9);
  --_accent-text: var(--calc-accent-text, #06231f);
  --_text: var(--calc-text, #eceae4);
  --_muted: var(--calc-muted, #a9afb6);
  --_background: var(--calc-background, #16191c);
  --_surface: var(--calc-surface, #1f2427);
  --_border: var(--calc-border, #363c41);
  --_field-border: var(--calc-field-border, #7b838b);
  --_field: var(--calc-field, #101315);
  --_error: var(--calc-error, #ff8f85);
  --_chart-2: var(--calc-chart-2, #f0a96b);
  color-scheme: dark;
`;

export const tokenStyles = css`
  .frame {
    --_font-size: var(--calc-font-size, 16px); /* the size that all others follow */
  }
  .root {
    --_font: var(--calc-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif); /* all text */
    --_number-font: var(--calc-number-font, var(--_font)); /* the headline number */
    --_headline-size: var(--calc-headline-size, clamp(2.5em, 11cqi, 3.75em)); /* the headline number */
    --_radius: var(--calc-radius, 0.5em); /* corners of fields and panels */
    --_gap: var(--calc-gap, 1.25em); /* space between blocks */
    --_padding: var(--calc-padding, clamp(1em, 4cqi, 2em)); /* space at the edge */
    --_border-width: var(--calc-border-width, 1px); /* outline of the whole calculator */
    --_max-width: var(--calc-max-width, 75em); /* how wide it may grow */
    --_focus: var(--calc-focus, var(--_accent)); /* ring around what has the focus */
    ${light}
  }
  .root[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      ${dark}
    }
  }
  @media print {
    .root[data-theme] {
      ${light}
      --_surface: #ffffff;
    }
  }
  @media (prefers-contrast: more) {
    .root[data-theme] {
      --_muted: var(--_text);
      --_border: var(--_field-border);
    }
  }
`;
