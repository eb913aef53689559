import { expect } from 'chai';
import {
  layOutBars,
  type BarLayout,
  type BarLayoutOptions,
  type BarRow,
  type PlacedText,
} from '../../../src/elements/charts/bar-layout.js';
import fc from '../../core/support/fast-check.js';
import { LINE_HEIGHT, overlap, textWidth, type Box } from '../../../src/elements/charts/text-box.js';

const SIZE = 12;

/** Nobody sees a hundredth of a pixel. */
const NEAR = 0.01;

function boxOf({ lines, anchor, x, top }: PlacedText): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top, bottom: top + lines.length * SIZE * LINE_HEIGHT };
}

function textsOf({ rows, levels }: BarLayout): PlacedText[] {
  return [...rows.flatMap(({ label, values }) => [label, ...values]), ...levels.flatMap(({ label }) => label ?? [])];
}

const money = (value: number) => `${Math.round(value).toLocaleString('ru').replace(/\s/g, '\u00a0')}\u00a0₽`;

const amount = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -0, 0.01, 987_654_321_012, -987_654_321_012),
);
const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.constantFrom('Казань', 'ОТДЕЛ-ПРОДАЖ-И-ОБСЛУЖИВАНИЯ-АВТОМОБИЛЕЙ-С-ПРОБЕГОМ-ВОСТОК', 'W'.repeat(60)),
);

/** Bars of one part, of parts side by side, or on both sides of a base. */
const row = fc.oneof(
  fc.record({ label, value: amount }).map(({ value, ...rest }): BarRow => ({
    ...rest,
    text: money(value),
    spans: [{ from: 0, to: value, look: 'solid' }],
  })),
  fc.record({ label, one: amount, other: amount }).map(({ label: name, one, other }): BarRow => ({
    label: name,
    text: money(Math.max(one, other)),
    textBefore: money(Math.min(one, other)),
    mark: (one + other) / 2,
    spans: [
      { from: 500, to: one, look: 'outline' },
      { from: 500, to: other, look: 'solid' },
    ],
  })),
);

const level = fc.option(
  fc.record({ value: amount, label: fc.constantFrom('', 'В среднем по всем клиентам: 251 000 ₽') }),
  {
    nil: undefined,
  },
);

const pictures = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 20 }),
    width: fc.integer({ min: 240, max: 900 }),
    base: level,
    reference: level,
  })
  .map(({ rows, width, base, reference }): BarLayoutOptions => ({
    ...{ rows, width, textSize: SIZE },
    ...(base && { base }),
    ...(reference && { reference }),
  }));

describe('charts: layOutBars', () => {
  it('keeps everything inside, at every width', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const layout = layOutBars(options);
        const boxes = [...textsOf(layout).map(boxOf), ...layout.rows.flatMap(({ bar, spans }) => [bar, ...spans])];
        for (const { left, right, top, bottom } of boxes) {
          expect([left, right, top, bottom].every(Number.isFinite)).to.equal(true);
          // A part that is too small to be seen is drawn two pixels wide, also at the edge.
          expect(left).to.be.at.least(-1.5 - NEAR);
          expect(right).to.be.at.most(options.width + 1.5 + NEAR);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(layout.height + NEAR);
        }
        for (const { x } of layout.levels.flatMap(({ strokes }) => strokes)) expect(x).to.be.within(0, options.width);
      }),
    );
  });

  it('sets no text upon another, and none upon a bar', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const layout = layOutBars(options);
        const texts = textsOf(layout).map(boxOf);
        texts.forEach((one, index) => {
          for (const other of texts.slice(index + 1)) expect(overlap(one, other)).to.be.below(NEAR * 10);
          for (const { bar } of layout.rows) expect(overlap(one, bar)).to.be.below(NEAR * 10);
        });
      }),
    );
  });

  it('draws no level to compare with through a text', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const layout = layOutBars(options);
        const texts = layout.rows.flatMap(({ label: name, values }) => [name, ...values]).map(boxOf);
        const strokes = layout.levels.flatMap(({ kind, strokes: drawn }) => (kind === 'reference' ? drawn : []));
        for (const { x, top, bottom } of strokes)
          for (const text of texts)
            expect(
              x > text.left && x < text.right && Math.min(bottom, text.bottom) - Math.max(top, text.top),
            ).to.satisfy((shared: number | false) => shared === false || shared < NEAR);
      }),
    );
  });

  it('leaves a short name on one line, whatever its letters add up to', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яА-Я]{1,8} \d$/), fc.integer({ min: 500, max: 900 }), (name, width) => {
        const [placed] = layOutBars({
          width,
          textSize: SIZE,
          rows: [{ label: name, text: '1', spans: [{ from: 0, to: 1, look: 'solid' }] }],
        }).rows;
        expect(placed!.label.lines).to.deep.equal([name]);
      }),
    );
  });

  it('cuts no name off', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const bare = (text: string) => text.replace(/ /g, '');
        layOutBars(options).rows.forEach((placed, index) => {
          expect(bare(placed.label.lines.join(''))).to.equal(bare(options.rows[index]!.label));
        });
      }),
    );
  });

  it('draws spans as long as their amounts, on one scale', () => {
    const amounts = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 240, max: 900 }), (values, width) => {
        const rows = values.map((value): BarRow => ({
          label: 'A',
          text: '1',
          spans: [{ from: 0, to: value, look: 'solid' }],
        }));
        const spans = layOutBars({ rows, width }).rows.flatMap((placed) => placed.spans);
        const most = Math.max(...values.map(Math.abs));
        const widest = Math.max(...spans.map(({ left, right }) => right - left));
        values
          .filter((value) => value !== 0)
          .forEach((value, index) => {
            const length = spans[index]!.right - spans[index]!.left;
            const exact = (Math.abs(value) / most) * widest;
            if (exact >= 1.5) expect(length).to.be.closeTo(exact, NEAR);
            else expect(length).to.be.at.least(1.5 - NEAR);
          });
      }),
    );
  });

  it('sets names beside the bars where it is wide, above them where it is narrow', () => {
    const rows: BarRow[] = [{ label: 'Казань', text: '305 000 ₽', spans: [{ from: 0, to: 305e3, look: 'solid' }] }];
    const [wide] = layOutBars({ rows, width: 640 }).rows;
    const [narrow] = layOutBars({ rows, width: 300 }).rows;
    expect(wide!.bar.left).to.be.above(boxOf(wide!.label).right);
    expect(narrow!.bar.left).to.be.at.most(1);
    expect(narrow!.bar.top).to.be.at.least(boxOf(narrow!.label).bottom);
  });

  it('keeps rows apart, so that a name above its bar is not read as that of the bar before', () => {
    const text = '305 000 ₽';
    const rows = ['Казань', 'Пермь', 'Уфа'].map((name): BarRow => ({
      label: name,
      text,
      spans: [{ from: 0, to: 305e3, look: 'solid' }],
    }));
    const placed = layOutBars({ rows, width: 300, textSize: SIZE }).rows;
    placed.slice(1).forEach((one, index) => {
      const own = one.bar.top - boxOf(one.label).bottom;
      const other = boxOf(one.label).top - placed[index]!.bar.bottom;
      // Things that belong together stand nearer to each other: here four times, and a line of text apart at least.
      expect(other).to.be.at.least(4 * own);
      expect(other).to.be.at.least(SIZE);
    });
  });

  it('keeps bars apart where names stand beside them, and more where lines lead to an enlarged one', () => {
    const row = (enlarges: boolean): BarRow => ({
      label: 'A',
      text: '1',
      spans: [{ from: 0, to: 1, look: 'solid' }],
      enlarges,
    });
    const placed = layOutBars({ rows: [row(false), row(false), row(true)], width: 640, textSize: SIZE }).rows;
    const gaps = placed.slice(1).map(({ bar }, index) => bar.top - placed[index]!.bar.bottom);
    expect(gaps[0]).to.be.at.least(SIZE / 2);
    expect(gaps[1]).to.be.at.least(1.5 * gaps[0]!);
  });

  it('gives bars the room that values would take from them, with values above', () => {
    const text = '987 654 321 012 ₽'.replace(/ /g, '\u00a0');
    const rows: BarRow[] = [{ label: 'A', text, textBefore: `−${text}`, spans: [{ from: -1, to: 1, look: 'solid' }] }];
    const [placed] = layOutBars({ rows, width: 240 }).rows;
    expect(placed!.bar.right - placed!.bar.left).to.be.closeTo(240, 3);
    for (const value of placed!.values) expect(boxOf(value).bottom).to.be.at.most(placed!.bar.top);
  });

  it('shows a bar again as long as there is room, with parts in the same proportion', () => {
    const spans = [
      { from: 0, to: 30, look: 'solid' },
      { from: 30, to: 40, look: 'hatch' },
    ] as const;
    const rows: BarRow[] = [
      { label: 'Revenue', text: '$4,000', spans: [{ from: 0, to: 4000, look: 'solid' }] },
      { label: 'Profit', text: '$40', spans },
      { label: 'Profit, enlarged', text: '', spans, enlarges: true },
    ];
    for (const width of [240, 640]) {
      const [revenue, profit, enlarged] = layOutBars({ rows, width }).rows;
      const alone = layOutBars({ rows: rows.slice(0, 2), width }).rows;
      const length = ({ left, right }: Box) => right - left;
      expect(length(enlarged!.bar)).to.be.above(length(revenue!.bar));
      expect(length(enlarged!.spans[0]!) / length(enlarged!.spans[1]!)).to.be.closeTo(3, 0.01);
      if (width === 240) expect(length(profit!.bar)).to.equal(length(alone[1]!.bar));
    }
  });

  it('says a loss on the side where its bar ends', () => {
    const rows: BarRow[] = [{ label: 'A', text: '−5 ₽', spans: [{ from: 0, to: -5, look: 'solid' }] }];
    const [placed] = layOutBars({ rows, width: 640 }).rows;
    expect(boxOf(placed!.values[0]!).right).to.be.below(placed!.bar.left);
  });

  it('takes numbers without shape', () => {
    for (const values of [[], [0], [0, 0], [NaN], [Infinity, 1], [1e308, -1e308], [5e-324], [-3, -9], [1e-13, 2e-13]]) {
      const rows = values.map((value): BarRow => ({
        label: '',
        text: '',
        mark: value,
        spans: [{ from: 0, to: value, look: 'tint' }],
      }));
      const layout = layOutBars({ rows, width: 240, reference: { value: values[0] ?? NaN, label: 'x' } });
      expect(JSON.stringify(layout), `${values}`).not.to.match(/"(x|left|right|top|bottom|height)":null/);
      expect(layout.height).to.be.above(0);
    }
  });
});
