// The event's own script. It needs nothing of the calculators but their attributes, two properties and events.

// In the dev server the sources, over any other server the built file. A site needs the script tag alone.
const built = ['../dist/cdn/ltv-calculator.js', '../dist/cdn/ownership-comparer.js'];
const load = import.meta.env
  ? import('../src/embed.ts')
  : Promise.all(built.map((file) => import(/* @vite-ignore */ file)));
load.catch(() => document.querySelector('.missing').removeAttribute('hidden'));

const language = document.documentElement.lang.slice(0, 2);
const calculator = document.querySelector('ltv-calculator');
const form = document.querySelector('.registration');
const log = document.querySelector('.log ol');
const snippet = document.querySelector('#snippet');
/** All but what ties the calculator to this page's own form. */
const written = calculator.getAttributeNames().filter((name) => name !== 'form' && name !== 'name');
const fallback = dedent(calculator.innerHTML);
/** The questions that a visitor or an example has answered: only these are new to the snippet. */
const touched = new Set();
let first;

const WORDS = {
  ru: { none: 'Пока не посчитан', copied: 'Скопировано', script: 'Файл из dist/cdn, у вас на сайте' },
  en: { none: 'Not worked out yet', copied: 'Copied', script: 'The file from dist/cdn, on your site' },
}[language];

const EXAMPLES = {
  ru: {
    coffee: {},
    garage: {
      ...{ averagePurchase: 14_500, purchaseFrequency: 2.2, purchaseFrequencyPeriod: 'year', grossMargin: 0.38 },
      ...{ churn: 0.24, churnPeriod: 'year', acquisitionCost: 6000 },
    },
    dentist: {
      ...{ averagePurchase: 11_800, purchaseFrequency: 2.5, purchaseFrequencyPeriod: 'year', grossMargin: 0.45 },
      ...{ churnBasis: 'lifespan', lifespan: 4, lifespanPeriod: 'year', acquisitionCost: 9500 },
    },
  },
  en: {
    coffee: {},
    garage: {
      ...{ averagePurchase: 210, purchaseFrequency: 1.8, purchaseFrequencyPeriod: 'year', grossMargin: 0.42 },
      ...{ churn: 0.22, churnPeriod: 'year', acquisitionCost: 95 },
    },
    dentist: {
      ...{ averagePurchase: 120, purchaseFrequency: 2.4, purchaseFrequencyPeriod: 'year', grossMargin: 0.5 },
      ...{ churnBasis: 'lifespan', lifespan: 5, lifespanPeriod: 'year', acquisitionCost: 160 },
    },
  },
}[language];

// --- Examples, and how it would look elsewhere

onChoice('example', (name) => {
  touched.clear();
  Object.keys(EXAMPLES[name]).forEach((id) => touched.add(id));
  calculator.inputs = EXAMPLES[name];
});
onChoice('theme', (theme) => calculator.setAttribute('theme', theme));
onChoice('language', (tag) => calculator.setAttribute('lang', tag));
onChoice('accent', (accent) => (document.documentElement.dataset.accent = accent));

function onChoice(name, choose) {
  for (const input of document.querySelectorAll(`input[name=${name}]`)) {
    input.addEventListener('change', () => {
      choose(input.value);
      writeSnippet();
    });
  }
}

// --- Events

for (const name of ['calc-ready', 'calc-input', 'calc-result', 'calc-error', 'calc-lead']) {
  document.addEventListener(name, ({ detail, target }) => {
    if (target !== calculator) return;
    first ??= detail.inputs;
    if (name === 'calc-input') follow(detail.field);
    writeLog(name, detail);
    writeSnippet();
    writeAttached();
  });
}

/** A field that was changed by hand is no example any more; an empty name means that all were reset. */
function follow(field) {
  if (field) touched.add(field);
  else touched.clear();
  for (const input of document.querySelectorAll('input[name=example]'))
    input.checked = !field && input.value === 'coffee';
}

function writeLog(name, { field, answer, issues, code }) {
  const words =
    {
      'calc-input': () => `field: ${JSON.stringify(field)}`,
      'calc-error': () => `${code}: ${issues.map((issue) => `${issue.field} ${issue.code}`).join(', ')}`,
    }[name]?.() ?? `${answer?.headline.figure}: ${headline(answer)?.toFixed(2)}`;
  const entry = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString('ru');
  const kind = document.createElement('b');
  kind.textContent = name;
  entry.append(time, ' ', kind, ' ', words);
  log.prepend(entry);
  while (log.children.length > 50) log.lastElementChild.remove();
}

document.querySelector('#clear').addEventListener('click', () => log.replaceChildren());

// --- The snippet, with what stands in the fields now

function writeSnippet() {
  const { inputs = {} } = calculator;
  const ids = new Map(Object.keys(inputs).map((id) => [attributeOf(id), id]));
  const basis = { rate: ['churn', 'churnPeriod'], lifespan: ['lifespan', 'lifespanPeriod'] };
  const idle = Object.entries(basis).flatMap(([name, of]) =>
    inputs.churnBasis && inputs.churnBasis !== name ? of : [],
  );
  const asked = [...ids].filter(([, id]) => touched.has(id) && inputs[id] !== first?.[id]).map(([name]) => name);
  const names = [...new Set(['lang', ...written, ...asked])].filter((name) => !idle.includes(ids.get(name)));
  const attributes = names.map(
    (name) => `  ${name}="${ids.has(name) ? valueOf(ids.get(name), inputs) : attribute(name)}"`,
  );
  snippet.textContent = [
    '<style>',
    '  ltv-calculator {',
    `    --calc-accent: ${token('--accent')};`,
    `    --calc-accent-text: ${token('--on-accent')};`,
    '  }',
    '</style>',
    '<ltv-calculator',
    ...attributes,
    '>',
    ...fallback.map((line) => `  ${line}`),
    '</ltv-calculator>',
    `<!-- ${WORDS.script} -->`,
    '<script src="/ltv-widgets/ltv-widgets.js" defer></script>',
  ].join('\n');
}

const SHARES = /^(?:churn|grossMargin|discountRate|marginGrowth|loyalty(?:Reward|Redemption|Uplift))$/;

function valueOf(id, inputs) {
  const value = inputs[id];
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(' ');
  return SHARES.test(id) ? `${Number((value * 100).toPrecision(12))}%` : value;
}

/** The lines as they stand in the page, without what they have in common at their beginning. */
function dedent(markup) {
  const lines = markup.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent).trimEnd());
}

function attribute(name) {
  return calculator.getAttribute(name) ?? (name === 'lang' ? document.documentElement.lang : '');
}

function attributeOf(id) {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

document.querySelector('#copy').addEventListener('click', async () => {
  const said = document.querySelector('#copied');
  const done = await navigator.clipboard?.writeText(snippet.textContent).then(
    () => true,
    () => false,
  );
  if (!done) getSelection().selectAllChildren(snippet);
  said.textContent = done ? WORDS.copied : '';
});

// --- The other calculator stays short until somebody wants the rest of it

const comparer = document.querySelector('ownership-comparer');
const short = comparer.getAttribute('show');
document.querySelector('#rest').addEventListener('click', ({ currentTarget: button }) => {
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', open);
  comparer.setAttribute('show', open ? button.dataset.show : short);
});

// --- Registration: nothing leaves the page

const attach = form.querySelector('[data-attach]');
attach.addEventListener('change', attachOrNot);

/** A field without a name is not sent. */
function attachOrNot() {
  if (attach.checked) calculator.setAttribute('name', 'calculation');
  else calculator.removeAttribute('name');
}

function writeAttached() {
  const value = headline(calculator.answer);
  form.querySelector('[data-attached]').textContent = value == null ? WORDS.none : money(value);
}

function headline(answer) {
  return answer?.figures.find(({ id }) => id === answer.headline.figure)?.value;
}

function money(value) {
  const currency = calculator.getAttribute('currency');
  const options = { style: 'currency', currency, maximumFractionDigits: 0 };
  return new Intl.NumberFormat(document.documentElement.lang, options).format(value);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const sent = document.querySelector('.sent');
  const list = sent.querySelector('dl');
  const calculation = sent.querySelector('pre');
  const data = new FormData(form);
  list.replaceChildren(
    ...[...data]
      .filter(([name]) => name !== 'calculation')
      .flatMap(([name, value]) => [item('dt', name), item('dd', value)]),
  );
  calculation.textContent = data.has('calculation') ? JSON.stringify(JSON.parse(data.get('calculation')), null, 2) : '';
  calculation.parentElement.hidden = !data.has('calculation');
  sent.hidden = false;
  sent.focus();
});

form.addEventListener('reset', () => {
  follow('');
  document.querySelector('.sent').hidden = true;
  setTimeout(attachOrNot);
});

function item(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

writeSnippet();
