import '../../src/elements/ltv-calculator/define.js';
import { all, drawn, mount, openAll } from '../support/element-page.js';
it('debug', async () => {
  const c = await mount(`<div style="inline-size: 320px"><ltv-calculator lang="ru" mode="advanced" lead></ltv-calculator></div>`);
  await drawn(c); await openAll(c);
  const lines: string[] = [c.scrollWidth + ' ' + c.clientWidth];
  for (const e of all(c, '.root, .root *')) {
    if (e.scrollWidth > e.clientWidth + 1) lines.push(`${e.localName}.${e.getAttribute('class')} ${e.scrollWidth}/${e.clientWidth} ${getComputedStyle(e).overflowX} ${getComputedStyle(e).display} right ${e.getBoundingClientRect().right}`);
  }
  console.log(lines.join('\n'));
});
