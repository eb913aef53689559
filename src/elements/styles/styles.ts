import { chartStyles } from '../charts/chart.styles.js';
import { answerStyles } from './answer.styles.js';
import { baseStyles } from './base.styles.js';
import { formStyles } from './form.styles.js';
import { kioskStyles } from './kiosk.styles.js';
import { tokenStyles } from './tokens.styles.js';

/** Everything that a calculator looks like, as sheets that all calculators on a page share. */
export const calculatorStyles = [tokenStyles, baseStyles, formStyles, answerStyles, chartStyles, kioskStyles];
