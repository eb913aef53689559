/** What the script tag of the small edition loads: the calculator for any business, and nothing else. */
import './elements/ltv-calculator/define.business.js';
