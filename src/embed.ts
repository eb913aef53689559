/** What the script tag loads: every calculator, registered; nothing else happens. */
import './define.js';
