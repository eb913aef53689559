// The dealer's own script. It needs nothing of the calculators but an event and an attribute.

// In the dev server the sources, over any other server the built file. A site needs the script tag alone.
const built = ['../dist/cdn/ltv-calculator.js', '../dist/cdn/ownership-comparer.js'];
const load = import.meta.env
  ? import('../src/embed.ts')
  : Promise.all(built.map((file) => import(/* @vite-ignore */ file)));
load.catch(() => document.querySelector('.missing').removeAttribute('hidden'));

const request = document.querySelector('.request');
const taken = document.querySelector('.taken');
const sent = document.querySelector('.sent');

// --- The owner's bill stays short until somebody wants the rest of it

const comparer = document.querySelector('ownership-comparer');
const short = comparer.getAttribute('show');
document.querySelector('#rest').addEventListener('click', ({ currentTarget: button }) => {
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', open);
  comparer.setAttribute('show', open ? button.dataset.show : short);
});

// --- The calculator hands its answer over; what becomes of it is the page's affair

document.addEventListener('calc-lead', ({ detail: { answer, summary } }) => {
  request.elements.calculation.value = summary;
  taken.textContent = answer ? taken.dataset.taken : taken.dataset.empty;
  sent.hidden = true;
  show(document.querySelector('#request-title'));
});

// --- The request: nothing leaves the page

request.addEventListener('submit', (event) => {
  event.preventDefault();
  const filled = [...request.elements].filter(({ name, value }) => name && value !== '');
  sent.querySelector('dl').replaceChildren(...filled.flatMap(({ labels, value }) => [term(labels[0]), text(value)]));
  sent.hidden = false;
  show(sent);
});

request.addEventListener('reset', () => {
  taken.textContent = '';
  sent.hidden = true;
});

/** Focus alone would bring the middle of something tall into view. */
function show(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

/** A field is called what its label says. */
function term(label) {
  const element = document.createElement('dt');
  element.textContent = label.querySelector('b').textContent;
  return element;
}

function text(value) {
  const element = document.createElement('dd');
  element.textContent = value;
  return element;
}
