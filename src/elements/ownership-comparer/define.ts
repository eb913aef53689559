import { defineElement } from '../../host/define.js';
import { OwnershipComparer } from './ownership-comparer.js';

defineElement('ownership-comparer', OwnershipComparer);
