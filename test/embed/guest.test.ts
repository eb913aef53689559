import { expect } from 'chai';
import { CLASSIC, drawn, headlineBecomes, inEachEngine, MODULE, pageOf, retype } from './support.js';

/** Notes every touch of what a good guest leaves alone. Stands before the script on the page. */
const spies = `<script>
  window.touched = [];
  const note = (what) => window.touched.push(what);
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(window, name, { configurable: true, get: () => (note(name), undefined) });
  }
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => (note('cookie'), ''), set: () => note('cookie') });
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'Worker', 'SharedWorker', 'BroadcastChannel', 'open', 'eval', 'Function', 'RTCPeerConnection']) {
    const original = window[name];
    if (!original) continue;
    window[name] = new Proxy(original, {
      apply: (target, self, args) => (note(name), Reflect.apply(target, self, args)),
      construct: (target, args) => (note(name), Reflect.construct(target, args)),
    });
  }
  navigator.sendBeacon = () => note('sendBeacon');
  history.pushState = history.replaceState = () => note('history');
</script>`;

/** Everything that a script could have changed on the page, by name. */
const surroundings = `(() => {
  const keys = (object) => Reflect.ownKeys(object).map(String).sort();
  const builtins = ['Array', 'Object', 'String', 'Symbol', 'Promise', 'Element', 'HTMLElement', 'Node', 'Event', 'Document', 'ShadowRoot', 'CSSStyleSheet', 'Intl'];
  return {
    window: keys(window).filter((key) => !/^\\d+$/.test(key)),
    document: keys(document),
    builtins: builtins.flatMap((name) => [...keys(window[name]), ...keys(window[name].prototype ?? {})].map((key) => name + '.' + key)),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    html: document.documentElement.outerHTML,
  };
})()`;

const TAG = '<ltv-calculator discount-rate="0" lead><p>Before.</p></ltv-calculator>';

inEachEngine('the built files as guests', { pages: { '/bare.html': pageOf(spies, TAG) } }, ({ open, served }) => {
  for (const [src, kind] of [
    [CLASSIC, 'script'],
    [MODULE, 'module'],
  ] as const) {
    describe(`the ${kind}`, () => {
      it('adds nothing to the page but the element, and asks for nothing after itself', async () => {
        const page = await open('/bare.html');
        const before = await page.evaluate(surroundings);
        await page.evaluate(
          async (address, type) => {
            const script = document.createElement('script');
            if (type === 'module') script.type = type;
            script.src = address;
            const loaded = new Promise((done, fail) => Object.assign(script, { onload: done, onerror: fail }));
            document.head.append(script);
            await loaded;
            script.remove();
          },
          src,
          kind,
        );
        await drawn(page);
        expect(served().requests.slice(0, 3)).to.deep.equal(['/bare.html', '/watch.js', src]);
        const others = served().requests.slice(3);
        for (const path of others) expect(path).to.match(/^\/dist\/cdn\/chunks\/[\w-]+\.js$/);
        if (kind === 'script') expect(others).to.deep.equal([]);

        // Somebody uses everything there is.
        const asked = served().requests.length;
        await page.click('ltv-calculator', '#averagePurchase');
        await retype(page, '100');
        await headlineBecomes(page, '$1,000');
        await page.evaluate(async () => {
          globalThis.print = () => undefined;
          const calculator = document.querySelector('ltv-calculator')!;
          const settle = () => new Promise((done) => setTimeout(done, 20));
          for (const button of [...calculator.shadowRoot!.querySelectorAll('button')]) {
            button.click();
            await settle();
          }
          for (const list of calculator.shadowRoot!.querySelectorAll('select')) {
            list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
            list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            list.dispatchEvent(new Event('change', { bubbles: true }));
            await settle();
          }
          for (const language of ['ru', 'en']) {
            calculator.lang = language;
            await settle();
          }
          calculator.removeAttribute('lang');
          calculator.config = { theme: 'auto', currency: 'RUB' };
          await settle();
          delete (globalThis as { print?: unknown }).print;
        });

        expect(served().requests.length).to.equal(asked);
        expect(await page.evaluate('window.touched')).to.deep.equal([]);
        const after = (await page.evaluate(surroundings)) as Record<string, unknown>;
        // The page's own print is an inherited or own property, depending on the engine; the test took it away.
        const windowKeys = (value: unknown) => (value as string[]).filter((key) => key !== 'print');
        const known = before as Record<string, unknown>;
        expect(windowKeys(after['window'])).to.deep.equal(windowKeys(known['window']));
        for (const what of ['document', 'builtins', 'sheets', 'html'])
          expect(after[what], what).to.deep.equal(known[what]);
        expect(await page.problems()).to.deep.equal([]);
      });
    });
  }

  it('keeps what is typed from the keys of the page, and leaves it the others', async () => {
    const page = await open('/bare.html');
    await page.evaluate(async (address) => {
      const script = document.createElement('script');
      script.src = address;
      const loaded = new Promise((done) => Object.assign(script, { onload: done }));
      document.head.append(script);
      await loaded;
      const heard: string[] = ((globalThis as { heard?: string[] }).heard = []);
      for (const type of ['keydown', 'keyup', 'keypress'])
        document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
    }, CLASSIC);
    await drawn(page);
    await page.click('ltv-calculator', '#averagePurchase');
    await page.type('1s');
    await page.press('Escape');
    expect([...new Set((await page.evaluate('window.heard')) as string[])]).to.deep.equal(['Escape']);
  });
});
