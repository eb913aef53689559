// The dealer's own script: it only brings the comparer.

// In the dev server the sources, over any other server the built file. A site needs the script tag alone.
const built = '../dist/cdn/ownership-comparer.js';
const load = import.meta.env ? import('../src/embed.ts') : import(/* @vite-ignore */ built);
load.catch(() => document.querySelector('.missing').removeAttribute('hidden'));
