// The project's own rules: each keeps one of its promises.
import { layers } from './layers.mjs';
import { promises } from './promises.mjs';
import { templates } from './templates.mjs';

export default { meta: { name: 'ltv-widgets' }, rules: { layers, promises, templates } };
