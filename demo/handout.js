// The handout's own script: it only sees whether the calculators came. It is a classic one, and so is theirs: a page
// opened from the disk may load no modules.

// In the dev server of a copy that is not built yet, the sources; a site and a disk have the built file.
if (!customElements.get('ltv-calculator'))
  import('../src/embed.ts').catch(() => document.querySelector('.missing').removeAttribute('hidden'));
