import { defineElement } from '../../host/define.js';
import { NpsCalculator } from './nps-calculator.js';

defineElement('nps-calculator', NpsCalculator);
