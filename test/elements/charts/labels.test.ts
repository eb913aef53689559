import { expect } from 'chai';
import {
  crossing,
  placeLabels,
  stackLabels,
  type LabelRequest,
  type Setting,
} from '../../../src/elements/charts/labels.js';
import { overlap, wrap } from '../../../src/elements/charts/text-box.js';

const setting: Setting = { size: 10, direction: 'ltr', bounds: { left: 0, top: 0, right: 300, bottom: 200 } };
const nothingDrawn = { boxes: [], lines: [] };

function request(text: string, x: number, y: number, keyed = false): LabelRequest {
  return { text, look: 'solid', keyed, anchors: [{ x, y }], gap: 5 };
}

describe('charts: wrap', () => {
  it('leaves what fits alone', () => expect(wrap('Acquisition cost', 10, 200)).to.deep.equal(['Acquisition cost']));

  it('breaks into lines of about one length', () => {
    expect(wrap('one two three four', 10, 100)).to.deep.equal(['one two', 'three four']);
  });

  it('keeps a number with its currency', () => {
    const lines = wrap('Стоимость привлечения: 12\u00a0345\u00a0678\u00a0₽', 12, 170);
    expect(lines).to.deep.equal(['Стоимость привлечения:', '12\u00a0345\u00a0678\u00a0₽']);
  });

  it('lets a word that is too long stand', () => expect(wrap('привлечения', 10, 5)).to.deep.equal(['привлечения']));
});

describe('charts: overlap and crossing', () => {
  const box = { left: 10, top: 10, right: 30, bottom: 20 };

  it('measures the shared area', () => {
    expect(overlap(box, { left: 20, top: 0, right: 99, bottom: 15 })).to.equal(50);
    expect(overlap(box, { left: 30, top: 10, right: 40, bottom: 20 })).to.equal(0);
  });

  it('measures how long a line runs through, even without a point inside', () => {
    const through = [
      { x: 0, y: 15 },
      { x: 100, y: 15 },
    ];
    expect(crossing(box, through)).to.equal(20);
    expect(crossing(box, [...through].reverse())).to.equal(20);
    expect(
      crossing(box, [
        { x: 0, y: 30 },
        { x: 100, y: 30 },
      ]),
    ).to.equal(0);
  });

  it('takes single and upright lines without NaN', () => {
    expect(crossing(box, [])).to.equal(0);
    expect(crossing(box, [{ x: 15, y: 15 }])).to.equal(0);
    expect(
      crossing(box, [
        { x: 15, y: 0 },
        { x: 15, y: 50 },
      ]),
    ).to.equal(0);
  });
});

describe('charts: placeLabels', () => {
  it('stands below to the right of its point where all is free', () => {
    const [label] = placeLabels([request('four', 100, 100)], setting, nothingDrawn);
    expect(label).to.include({ left: 105, top: 105, right: 129, side: -1, hides: 0 });
  });

  it('stays inside the bounds', () => {
    for (const [x, y] of [
      [0, 0],
      [300, 0],
      [0, 200],
      [300, 200],
    ] as const) {
      const [label] = placeLabels([request('a longer label', x, y)], setting, nothingDrawn);
      expect(label!.left).to.be.at.least(0);
      expect(label!.right).to.be.at.most(300);
      expect(label!.top).to.be.at.least(0);
      expect(label!.bottom).to.be.at.most(200);
    }
  });

  it('keeps off lines and off other labels', () => {
    const line = [
      { x: 0, y: 200 },
      { x: 300, y: 0 },
    ];
    const labels = placeLabels([request('one', 150, 100), request('two', 150, 100)], setting, {
      boxes: [],
      lines: [line],
    });
    expect(labels.map(({ hides }) => hides)).to.deep.equal([0, 0]);
    expect(overlap(labels[0]!, labels[1]!)).to.equal(0);
    for (const label of labels) expect(crossing(label, line)).to.equal(0);
  });

  it('says so where there is no room', () => {
    const bounds = { left: 0, top: 0, right: 60, bottom: 15 };
    const labels = placeLabels(
      [request('one two', 0, 0), request('three', 0, 0)],
      { ...setting, bounds },
      nothingDrawn,
    );
    expect(labels[1]!.hides).to.be.greaterThan(0);
  });

  it('sets text after its sample against the start of the line', () => {
    const rtl: Setting = { ...setting, direction: 'rtl' };
    expect(placeLabels([request('one', 150, 100, true)], setting, nothingDrawn)[0]!.side).to.equal(-1);
    expect(placeLabels([request('one', 150, 100, true)], rtl, nothingDrawn)[0]!.side).to.equal(1);
  });
});

describe('charts: stackLabels', () => {
  it('sets one under the other', () => {
    const [one, two] = stackLabels([request('one', 0, 0, true), request('two', 0, 0, true)], setting);
    expect(one).to.include({ top: 0, bottom: 12.5 });
    expect(two).to.include({ top: 12.5, bottom: 25 });
  });
});
