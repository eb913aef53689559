import { defineElement } from '../../host/define.js';
import { LtvCalculator } from './ltv-calculator.js';

defineElement('ltv-calculator', LtvCalculator);
