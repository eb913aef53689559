// The workshop's own script: it only brings the calculator.

// In the dev server the sources, over any other server the built file. A site needs the script tag alone.
const built = '../dist/cdn/nps-calculator.js';
const load = import.meta.env ? import('../src/embed.ts') : import(/* @vite-ignore */ built);
load.catch(() => document.querySelector('.missing').removeAttribute('hidden'));
