import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { applyEdits, EDITS } from '../../scripts/build/good-guest.js';

describe('the build plugin good-guest', () => {
  for (const file of Object.keys(EDITS)) {
    const code = readFileSync(`node_modules/${file}`, 'utf8');

    it(`finds its places in ${file}`, () => {
      const edited = applyEdits(code, file, 'ltv-widgets');
      expect(edited).not.to.match(/Versions\?\?=|litPropertyMetadata|Symbol\.metadata|createPolicy\("lit-html"/);
      expect(edited).not.to.match(/(?:Polyfill|Hydrate)Support\b|ShadyCSS|"CSSResult is|"Value passed/);
    });

    it(`fails when ${file} has changed`, () => {
      expect(() => applyEdits('export {};', file, 'ltv-widgets')).to.throw(`good-guest: ${file} no longer contains`);
    });
  }

  it('creates the policy on first use, and remembers a refusal', () => {
    const line = 's.createPolicy("lit-html",{createHTML:t=>t})';
    const rest = ';t.x,B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3");';
    const edited = applyEdits(line + rest, 'lit-html/lit-html.js', 'ours').split(';t.x')[0];
    const asked: string[] = [];
    const policyFrom = new Function('s', `return ${edited}`) as (types: unknown) => {
      createHTML: (text: string) => string;
    };

    const allowed = policyFrom({ createPolicy: (name: string, rules: object) => (asked.push(name), rules) });
    expect(asked).to.deep.equal([]);
    expect(allowed.createHTML('<p>') + allowed.createHTML('<b>')).to.equal('<p><b>');
    expect(asked).to.deep.equal(['ours']);

    let refusals = 0;
    const refused = policyFrom({
      createPolicy: () => {
        refusals += 1;
        throw new TypeError('no');
      },
    });
    for (const _ of [1, 2]) {
      expect(() => refused.createHTML('<p>'))
        .to.throw(Error, 'ours')
        .with.property('code', 'trusted-types');
    }
    expect(refusals).to.equal(1);
  });
});
