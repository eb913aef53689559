import { expect } from 'chai';
import { drawn, headline, headlineBecomes, inEachEngine, retype } from './support.js';

inEachEngine(
  "the built files in a host's form",
  { headers: () => ({ 'cache-control': 'no-cache' }) },
  ({ open, served }) => {
    it('are sent with the form by the browser itself: the inputs and the answer as JSON', async () => {
      const page = await open('form.html');
      await drawn(page);
      await page.click('ltv-calculator', '#averagePurchase');
      await retype(page, '100');
      await headlineBecomes(page, '$1,000');
      await page.click('button[type=submit]');
      await page.waitFor(() => location.search !== '');
      const query = served()
        .requests.map((path) => new URL(path, 'http://host').searchParams)
        .find((search) => search.has('person'))!;
      expect([...query.keys()]).to.deep.equal(['person', 'calculation']);
      expect(query.get('person')).to.equal('Ada');
      const sent = JSON.parse(query.get('calculation')!) as {
        inputs: { averagePurchase: number };
        answer: { headline: { figure: string }; figures: { id: string; value: number }[] };
      };
      expect(sent.inputs.averagePurchase).to.equal(100);
      expect(sent.answer.figures.find(({ id }) => id === sent.answer.headline.figure)?.value).to.be.closeTo(1000, 1e-9);
      expect(await page.problems()).to.deep.equal([]);
    });

    it("are reset by the form's button", async () => {
      const page = await open('form.html');
      await drawn(page);
      await page.click('ltv-calculator', '#averagePurchase');
      await retype(page, '100');
      await headlineBecomes(page, '$1,000');
      await page.click('button[type=reset]');
      await headlineBecomes(page, '$500');
      expect(
        await page.evaluate(
          () =>
            (
              document
                .querySelector('ltv-calculator')!
                .shadowRoot!.querySelector('#averagePurchase') as HTMLInputElement
            ).value,
        ),
      ).to.equal('50');
    });

    it('do not send the form by Enter, which is a commit in a calculator', async () => {
      const page = await open('form.html');
      await drawn(page);
      await page.click('ltv-calculator', '#averagePurchase');
      await retype(page, '1000');
      await page.press('Enter');
      await headlineBecomes(page, '$10,000');
      const value = () =>
        page.evaluate(
          () =>
            (
              document
                .querySelector('ltv-calculator')!
                .shadowRoot!.querySelector('#averagePurchase') as HTMLInputElement
            ).value,
        );
      await page.waitFor(
        () =>
          (document.querySelector('ltv-calculator')!.shadowRoot!.querySelector('#averagePurchase') as HTMLInputElement)
            .value === '1,000',
      );
      expect(await value()).to.equal('1,000');
      expect(await page.evaluate('location.search')).to.equal('');
      // Nor do the calculator's own buttons.
      await page.evaluate(() => {
        globalThis.print = () => undefined;
        document
          .querySelector('ltv-calculator')!
          .shadowRoot!.querySelectorAll('button')
          .forEach((button) => button.click());
      });
      await headlineBecomes(page, '$500');
      expect(await page.evaluate('location.search')).to.equal('');
    });

    it("show the form's listeners one target, the calculator: native input, no native change, and our own events", async () => {
      const page = await open('form.html');
      await drawn(page);
      await page.evaluate(() => {
        const heard: string[] = ((globalThis as { heard?: string[] }).heard = []);
        const form = document.querySelector('form')!;
        for (const type of ['input', 'change', 'calc-input', 'calc-result'] as const) {
          form.addEventListener(type, (event) => {
            const { localName, name } = event.target as HTMLInputElement;
            heard.push(`${type} ${localName} ${name}`);
          });
        }
        // What scripts of forms do: they walk over the elements.
        for (const field of form.elements) heard.push(`element ${(field as HTMLInputElement).name || field.localName}`);
      });
      await page.click('ltv-calculator', '#averagePurchase');
      await page.press('End');
      await page.type('1');
      await headlineBecomes(page, '$5,010');
      await page.press('Tab');
      const heard = (await page.evaluate('window.heard')) as string[];
      expect(heard.slice(0, 4)).to.deep.equal([
        'element person',
        'element calculation',
        'element button',
        'element button',
      ]);
      // The answer comes before or after the end of the native event, as the engine likes.
      expect(heard.slice(4).sort()).to.deep.equal([
        'calc-input ltv-calculator calculation',
        'calc-result ltv-calculator calculation',
        'input ltv-calculator calculation',
      ]);
    });

    it('follow a disabled fieldset', async () => {
      const page = await open('form.html');
      await drawn(page);
      const states = await page.evaluate(async () => {
        const calculator = document.querySelector('ltv-calculator')!;
        const fieldset = document.createElement('fieldset');
        calculator.replaceWith(fieldset);
        fieldset.append(calculator);
        const field = () => (calculator.shadowRoot!.querySelector('#averagePurchase') as HTMLInputElement).disabled;
        const sent = () => new FormData(document.querySelector('form')!).has('calculation');
        const states = [];
        for (const disabled of [true, false]) {
          fieldset.disabled = disabled;
          await calculator.updateComplete;
          await calculator.updateComplete;
          states.push([field(), sent()]);
        }
        return states;
      });
      expect(states).to.deep.equal([
        [true, false],
        [false, true],
      ]);
    });

    it('give back what was typed when somebody comes back to the page', async () => {
      const page = await open('form.html');
      await drawn(page);
      await page.click('ltv-calculator', '#averagePurchase');
      await retype(page, '100');
      await headlineBecomes(page, '$1,000');
      await page.evaluate("location.assign('twice.html')");
      await page.waitFor(() => location.pathname.endsWith('twice.html') && document.readyState === 'complete');
      await page.evaluate('history.back()');
      await page.waitFor(() => location.pathname.endsWith('form.html') && document.readyState === 'complete');
      await drawn(page);
      await headlineBecomes(page, '$1,000');
      expect(await headline(page)).to.equal('$1,000');
    });
  },
);
