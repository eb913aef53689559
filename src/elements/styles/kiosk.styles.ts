import { css } from 'lit';

/**
 * For a slide in a hall: everything follows the width of the screen, and the headline that of its own column. The pixels
 * in the size let it grow when a reader zooms.
 */
export const kioskStyles = css`
  .frame[data-look='kiosk'] {
    --_font-size: var(--calc-font-size, clamp(18px, 2px + 1.5vw, 64px));
  }
  [data-look='kiosk'] > .root {
    --_headline-size: var(--calc-headline-size, min(14cqi, 5.5em));
    --_gap: var(--calc-gap, 1.25em);
    --_padding: var(--calc-padding, clamp(1em, 3cqi, 1.5em));
    --_border-width: var(--calc-border-width, 0);
    --_max-width: var(--calc-max-width, none);
  }
  [data-look='kiosk'] .answer {
    container-type: inline-size;
  }
  [data-look='kiosk'] .header {
    margin-block-end: 0.5em;
  }
  [data-look='kiosk'] .sentence {
    font-size: 1.125em;
  }
  [data-look='kiosk'] .pictures {
    row-gap: 0.75em;
    font-size: 1.1em;
  }
  [data-look='kiosk'] .chart-sample {
    margin-inline: 0.25em;
    scale: 1.4;
  }
  /* Forced colours lay a plate behind a text, as high as its letters may be: over what stands close to it. */
  [data-look='kiosk'] .eyebrow {
    position: relative;
  }
  /* Off the tails of large letters. */
  [data-look='kiosk'] .caution {
    margin-block-start: 1em;
  }
  [data-look='kiosk'] .legal {
    margin-block-start: 0.5em;
    max-inline-size: none;
    font-size: max(0.5em, 11px);
  }
  [data-look='kiosk'] .chart-toggle {
    color: var(--_muted);
    font-size: 0.625em;
  }
  @container (min-width: 45em) {
    [data-look='kiosk'] .columns[data-form] {
      grid-template-columns: minmax(14em, 1fr) minmax(0, 3fr);
    }
  }
  @container (min-width: 52em) {
    [data-look='kiosk'] .result {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 2em;
      align-items: center;
    }
    [data-look='kiosk'] .result > * {
      grid-column: 1 / -1;
    }
    [data-look='kiosk'] .result > :is(.eyebrow, .headline, .caution) {
      grid-column: 1;
    }
    [data-look='kiosk'] .result > .sentence {
      grid-area: 1 / 2 / span 3;
      margin: 0;
    }
  }
`;
