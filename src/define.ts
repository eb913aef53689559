/** Registers every calculator. */
import './elements/ltv-calculator/define.js';
import './elements/nps-calculator/define.js';
import './elements/ownership-comparer/define.js';
