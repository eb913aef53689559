/** What the script tag of the ownership edition loads: the costs with everything but exploring them, and nothing else. */
import './elements/ownership-comparer/define.costs.js';
