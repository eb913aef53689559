import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { usableLocale } from '../../src/locale/intl-cache.js';
import { directionOf, languageOf } from '../../src/locale/language.js';
import { observeLanguage } from '../../src/locale/observe-language.js';

/** An element two shadow roots deep inside `outer`. */
function nest(outer: Element): { readonly host: Element; readonly innerHost: Element; readonly element: Element } {
  const host = outer.appendChild(document.createElement('div'));
  const innerHost = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  const element = innerHost.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  return { host, innerHost, element };
}

/** Without this the document's language leaks from one test into the next. */
function keepDocumentAsItWas(): void {
  const root = document.documentElement;
  const before = new Map<string, string | null>();
  beforeEach(() => {
    for (const name of ['lang', 'dir']) before.set(name, root.getAttribute(name));
  });
  afterEach(() => {
    for (const [name, value] of before) value === null ? root.removeAttribute(name) : root.setAttribute(name, value);
  });
}

describe('languageOf', () => {
  keepDocumentAsItWas();

  it('is the element’s own, else the nearest ancestor’s', async () => {
    const outer = await fixture(
      html`<div lang="de">
        <p lang="ru"><b></b></p>
        <i lang="kk"></i><u></u>
      </div>`,
    );
    const languages = ['p', 'b', 'i', 'u'].map((name) => languageOf(outer.querySelector(name) as Element));
    expect(languages).to.deep.equal(['ru', 'ru', 'kk', 'de']);
  });

  it('crosses shadow roots, open and closed', async () => {
    const outer = await fixture(html`<div lang="ru"></div>`);
    const { innerHost, element } = nest(outer);
    expect(languageOf(element)).to.equal('ru');
    innerHost.setAttribute('lang', 'en');
    expect(languageOf(element)).to.equal('en');
  });

  it('passes over an empty lang', async () => {
    const outer = await fixture(
      html`<div lang="ru">
        <p lang=" "><b lang=""></b></p>
      </div>`,
    );
    expect(languageOf(outer.querySelector('b') as Element)).to.equal('ru');
  });

  it('is the document’s, also for an element that is not in it', () => {
    document.documentElement.lang = 'kk';
    expect(languageOf(document.body)).to.equal('kk');
    expect(languageOf(document.createElement('p'))).to.equal('kk');
  });

  it('is the browser’s if no markup says, in a form that Intl takes', () => {
    document.documentElement.removeAttribute('lang');
    expect(languageOf(document.body)).to.equal(usableLocale(navigator.language));
    expect(() => new Intl.NumberFormat(languageOf(document.body))).not.to.throw();
  });

  it('is English in a browser that says "C", as WebKit may', () => {
    document.documentElement.removeAttribute('lang');
    Object.defineProperty(navigator, 'language', { value: 'C', configurable: true });
    expect(languageOf(document.body)).to.equal('en');
    delete (navigator as { language?: string }).language;
  });
});

describe('directionOf', () => {
  keepDocumentAsItWas();

  it('is right to left only if the nearest dir says so', async () => {
    const outer = await fixture(
      html`<div dir="RTL">
        <p>
          <b dir="ltr"><i></i></b><u dir="auto"></u>
        </p>
      </div>`,
    );
    const directions = ['p', 'b', 'i', 'u'].map((name) => directionOf(outer.querySelector(name) as Element));
    expect(directions).to.deep.equal(['rtl', 'ltr', 'ltr', 'ltr']);
    expect(directionOf(document.createElement('p'))).to.equal('ltr');
  });

  it('crosses shadow roots', async () => {
    const { element } = nest(await fixture(html`<div dir="rtl"></div>`));
    expect(directionOf(element)).to.equal('rtl');
  });

  it('does not follow the language', async () => {
    expect(directionOf(await fixture(html`<div lang="ar"></div>`))).to.equal('ltr');
  });
});

describe('observeLanguage', () => {
  keepDocumentAsItWas();

  const Original = window.MutationObserver;
  let alive = 0;

  beforeEach(() => {
    alive = 0;
    window.MutationObserver = class extends Original {
      override observe(...given: Parameters<MutationObserver['observe']>): void {
        alive += 1;
        super.observe(...given);
      }
      override disconnect(): void {
        alive -= 1;
        super.disconnect();
      }
    };
  });

  afterEach(() => {
    window.MutationObserver = Original;
    expect(alive, 'observers left behind').to.equal(0);
  });

  /** Counts the calls until disposed. */
  function listen(element: Element): { calls: number; readonly dispose: () => void } {
    const heard = {
      calls: 0,
      dispose: observeLanguage(element, () => {
        heard.calls += 1;
      }),
    };
    return heard;
  }

  it('hears the element, an ancestor, a shadow host’s ancestor and the document', async () => {
    const outer = await fixture(html`<div></div>`);
    const { host, innerHost, element } = nest(outer);
    const heard = listen(element);
    const places = [document.documentElement, outer, host, innerHost, element];
    for (const [index, place] of places.entries()) {
      place.setAttribute('lang', ['ru', 'en', 'de', 'fr', 'kk'][index] as string);
      await nextFrame();
      expect(heard.calls, `place ${index}`).to.equal(index + 1);
    }
    heard.dispose();
  });

  it('hears a change of direction, and a lang that goes away', async () => {
    const outer = await fixture(html`<div lang="de"><p></p></div>`);
    const heard = listen(outer.firstElementChild as Element);
    outer.setAttribute('dir', 'rtl');
    await nextFrame();
    outer.removeAttribute('lang');
    await nextFrame();
    expect(heard.calls).to.equal(2);
    heard.dispose();
  });

  it('is silent when nothing changes for the element', async () => {
    const outer = await fixture(
      html`<div lang="ru">
        <p></p>
        <b></b>
      </div>`,
    );
    const heard = listen(outer.querySelector('p') as Element);
    outer.querySelector('b')?.setAttribute('lang', 'en');
    document.documentElement.lang = 'fr';
    outer.setAttribute('lang', 'ru');
    outer.setAttribute('title', 'x');
    await nextFrame();
    expect(heard.calls).to.equal(0);
    heard.dispose();
  });

  it('shares one observer between fifty elements of a document', async () => {
    const outer = await fixture(html`<div></div>`);
    const heard = Array.from({ length: 50 }, () => listen(outer.appendChild(document.createElement('p'))));
    expect(alive).to.equal(1);
    outer.setAttribute('lang', 'kk');
    await nextFrame();
    expect(heard.every(({ calls }) => calls === 1)).to.equal(true);
    for (const { dispose } of heard.slice(1)) dispose();
    expect(alive).to.equal(1);
    heard[0]?.dispose();
    expect(alive).to.equal(0);
  });

  it('shares the observers of shadow roots as well', async () => {
    const { element } = nest(await fixture(html`<div></div>`));
    const sibling = element.parentNode?.appendChild(document.createElement('p')) as Element;
    const heard = [listen(element), listen(sibling)];
    expect(alive).to.equal(3);
    for (const { dispose } of heard) dispose();
    expect(alive).to.equal(0);
  });

  it('is silent after disposal, which may come twice', async () => {
    const outer = await fixture(html`<div></div>`);
    const [ended, other] = [listen(outer), listen(outer)];
    ended.dispose();
    ended.dispose();
    outer.setAttribute('lang', 'de');
    await nextFrame();
    expect([ended.calls, other.calls]).to.deep.equal([0, 1]);
    other.dispose();
  });

  it('lets a listener end itself, or another, while being called', async () => {
    const outer = await fixture(html`<div></div>`);
    let calls = 0;
    const disposers = [0, 1].map(() =>
      observeLanguage(outer, () => {
        calls += 1;
        for (const dispose of disposers) dispose();
      }),
    );
    outer.setAttribute('lang', 'de');
    await nextFrame();
    expect(calls).to.equal(1);
  });

  it('works in a tree that is not in the document', async () => {
    const outer = document.createElement('div');
    const heard = listen(outer.appendChild(document.createElement('p')));
    outer.lang = 'de';
    await nextFrame();
    expect(heard.calls).to.equal(1);
    heard.dispose();
  });
});
