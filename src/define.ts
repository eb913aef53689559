/** Registers every calculator. */
import './elements/ltv-calculator/define.js';
