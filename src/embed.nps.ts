/** What the script tag of the NPS edition loads: the score with everything but exploring it, and nothing else. */
import './elements/nps-calculator/define.score.js';
