import { expect } from 'chai';
import { sankey, type SankeyGraph, type SankeyNode } from 'd3-sankey';
import { flowGraph, type FlowLink, type FlowNode } from '../../../src/elements/charts/flow-graph.js';
import {
  layOutFlow,
  type FlowLayout,
  type FlowLayoutOptions,
  type PlacedFlowNode,
  type Ribbon,
} from '../../../src/elements/charts/flow-layout.js';
import type { PlacedText } from '../../../src/elements/charts/bar-layout.js';
import fc from '../../core/support/fast-check.js';
import { LINE_HEIGHT, overlap, textWidth, type Box, type Point } from '../../../src/elements/charts/text-box.js';

const SIZE = 12;

/** Nobody sees a hundredth of a pixel. */
const NEAR = 0.01;

/** Large amounts in short, as a calculator would have them. */
const money = (value: number) =>
  value < 1e13
    ? `${Math.round(value)
        .toFixed(0)
        .replace(/\B(?=(\d{3})+$)/g, '\u00a0')}\u00a0₽`
    : value.toExponential(2);

const NAMES = [
  ...['Обесценивание', 'Топливо', 'Проценты по кредиту', 'Мы', 'Банк', 'Государство', 'Страховая компания'],
  ...['Независимые сервисы и магазины', 'ШИНОМОНТАЖ-И-СЕЗОННОЕ-ХРАНЕНИЕ-КОЛЁС', 'Наша валовая прибыль', 'W'.repeat(40)],
];

const value = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom(0, 1e-9, 0.01, 987_654_321_012, 1e300),
);

/** Two to four columns of a few nodes each, any of which may give something to any in a later one. */
const graphs = fc
  .array(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 })
  .chain((columns) => {
    const nodes = columns.flatMap((names, column) =>
      names.map((label, index): FlowNode => ({ id: `${column}-${index}`, label, column })),
    );
    const pairs = nodes.flatMap((one) =>
      nodes.filter(({ column }) => column > one.column).map((other) => ({ from: one.id, to: other.id })),
    );
    const links = fc
      .array(fc.option(value), { minLength: pairs.length, maxLength: pairs.length })
      .map((values) =>
        pairs.flatMap((pair, index): FlowLink[] =>
          values[index] === null ? [] : [{ ...pair, value: values[index]! }],
        ),
      );
    return links.map((made) => ({ nodes, links: made }));
  });

const pictures = fc
  .record({ graph: graphs, width: fc.integer({ min: 240, max: 1200 }) })
  .map(({ graph, width }): FlowLayoutOptions => ({ ...graph, width, textSize: SIZE, formatValue: money }));

function boxOf({ lines, anchor, x, top }: PlacedText): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE)));
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top, bottom: top + lines.length * SIZE * LINE_HEIGHT };
}

/** How wide a ribbon or a node is, across the direction in which money runs. */
function breadthOf({ edges: [one, other] }: Ribbon, end: 0 | 3, { turned }: FlowLayout): number {
  return turned ? Math.abs(other[end].x - one[end].x) : Math.abs(other[end].y - one[end].y);
}

function lengthOf({ left, right, top, bottom }: Box, { turned }: FlowLayout): number {
  return turned ? right - left : bottom - top;
}

/** Where it starts across, counted from where the largest are. */
function startOf(points: readonly Point[], { turned }: FlowLayout, width: number): number {
  return Math.min(...points.map(({ x, y }) => (turned ? width - x : y)));
}

/** How many pairs of links between two columns cross. */
function crossings(links: readonly FlowLink[], rank: ReadonlyMap<string, number>): number {
  const at = (id: string) => rank.get(id)!;
  return links.filter((one, index) =>
    links.slice(index + 1).some((other) => (at(one.from) - at(other.from)) * (at(one.to) - at(other.to)) < 0),
  ).length;
}

function ranks(columns: readonly (readonly { readonly node: FlowNode }[])[]) {
  return new Map(columns.flatMap((column) => column.map(({ node }, index) => [node.id, index] as const)));
}

describe('charts: flowGraph', () => {
  it('values nodes and links as d3-sankey does', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, links }) => {
        const drawn = links.filter(({ value: one }) => one > 1e-12);
        fc.pre(drawn.length > 0);
        const ids = new Set(drawn.flatMap(({ from, to }) => [from, to]));
        const reference = d3(
          nodes.filter(({ id }) => ids.has(id)),
          drawn,
        );
        const { columns } = flowGraph(nodes, links);
        const places = columns.flat().filter(({ passes }) => !passes);
        const own = new Map(places.map(({ node, value: one }) => [node.id, one]));
        expect(own.size).to.equal(reference.nodes.length);
        for (const node of reference.nodes) {
          expect(own.get(node.id)! / node.value!).to.be.closeTo(1, 1e-9);
        }
      }),
    );
  });

  it('has the first column by size, and what nothing comes from or goes to not at all', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, links }) => {
        const { columns } = flowGraph(nodes, links);
        for (const { value: one } of columns.flat()) expect(one).to.be.above(0);
        const sizes = (columns[0] ?? []).map(({ value: one }) => one);
        expect(sizes).to.deep.equal([...sizes].sort((one, other) => other - one));
      }),
    );
  });

  it('crosses nothing where nothing has to cross', () => {
    // A staircase: each link moves on by a node on one of its sides.
    const steps = fc.array(fc.constantFrom('from', 'to', 'both'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(steps, (moves) => {
        const at = { from: 0, to: 0 };
        const pairs = [{ ...at }];
        for (const move of moves) {
          if (move !== 'to') at.from += 1;
          if (move !== 'from') at.to += 1;
          pairs.push({ ...at });
        }
        // Falls fast enough that sizes follow the stairs.
        const links = pairs.map(({ from, to }) => ({ from: `a${from}`, to: `b${to}`, value: 3 ** (20 - from) }));
        const nodes = (['from', 'to'] as const).flatMap((end, column) =>
          Array.from({ length: at[end] + 1 }, (_, index) => ({ id: `${'ab'[column]}${index}`, label: '', column })),
        );
        const sorted = [...nodes].reverse();
        fc.pre(descends(links, at.from));
        expect(crossings(links, ranks(flowGraph(sorted, links).columns))).to.equal(0);
      }),
    );
  });

  it('does not depend on the order of links', () => {
    const shuffled = graphs.chain((graph) =>
      fc.shuffledSubarray(graph.links, { minLength: graph.links.length }).map((links) => ({ ...graph, mixed: links })),
    );
    fc.assert(
      fc.property(shuffled, ({ nodes, links, mixed }) => {
        const even = (given: readonly FlowLink[]) =>
          given.map((link) => ({ ...link, value: Math.floor(link.value % 7) }));
        const ids = (given: readonly FlowLink[]) =>
          flowGraph(nodes, given).columns.map((column) => column.map(({ node }) => node.id));
        expect(ids(even(mixed))).to.deep.equal(ids(even(links)));
      }),
    );
  });

  it('refuses what cannot be drawn', () => {
    const nodes: FlowNode[] = [0, 1, 2].map((column) => ({ id: `${column}`, label: '', column }));
    const link = (change: Partial<FlowLink>) => () => flowGraph(nodes, [{ from: '0', to: '1', value: 1, ...change }]);
    expect(link({})).not.to.throw();
    expect(link({ value: -1 })).to.throw(RangeError, 'links[0].value');
    expect(link({ value: NaN })).to.throw(TypeError, 'links[0].value');
    expect(link({ value: Infinity })).to.throw(TypeError, 'links[0].value');
    expect(link({ from: 'x' })).to.throw(TypeError, 'links[0].from');
    expect(link({ to: 'x' })).to.throw(TypeError, 'links[0].to');
    expect(link({ to: '2' })).not.to.throw();
    expect(link({ to: '0' })).to.throw(RangeError, 'links[0]');
    expect(link({ from: '1', to: '0' })).to.throw(RangeError, 'links[0]');
  });
});

function descends(links: readonly FlowLink[], last: number): boolean {
  const sums = Array.from({ length: last + 1 }, (_, index) =>
    links.reduce((sum, { from, value: one }) => sum + (from === `a${index}` ? one : 0), 0),
  );
  return sums.slice(1).every((sum, index) => sum < sums[index]!);
}

/** It stumbles over a column that has no node. */
function d3(nodes: readonly FlowNode[], links: readonly FlowLink[]): SankeyGraph<FlowNode, object> {
  const columns = [...new Set(nodes.map(({ column }) => column))].sort((one, other) => one - other);
  return sankey<FlowNode, object>()
    .nodeId((node: SankeyNode<FlowNode, object>) => node.id)
    .nodeAlign(({ column }) => columns.indexOf(column))
    .extent([
      [0, 0],
      [600, 400],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map(({ from, to, value: one }) => ({ source: from, target: to, value: one })),
  });
}

describe('charts: layOutFlow', () => {
  it('draws ribbons as wide as their amounts, on the scale of the nodes', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const layout = layOutFlow(options);
        const largest = [...layout.nodes].sort((one, other) => other.value - one.value)[0];
        if (!largest) return;
        const scale = lengthOf(largest, layout) / largest.value;
        for (const node of layout.nodes) expect(lengthOf(node, layout)).to.be.closeTo(node.value * scale, NEAR);
        for (const ribbon of layout.ribbons) {
          for (const end of [0, 3] as const) {
            expect(breadthOf(ribbon, end, layout)).to.be.closeTo(ribbon.link.value * scale, NEAR);
          }
        }
      }),
    );
  });

  it('conserves what arrives and what leaves: ribbons lie side by side along their nodes', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const layout = layOutFlow(options);
        for (const node of layout.nodes) {
          const start = startOf(corners(node), layout, options.width);
          for (const [end, corner] of [['from', 0] as const, ['to', 3] as const]) {
            const taken = layout.ribbons
              .filter(({ link }) => link[end] === node.id)
              .map((ribbon) => ({
                from: startOf([ribbon.edges[0][corner], ribbon.edges[1][corner]], layout, options.width),
                breadth: breadthOf(ribbon, corner, layout),
              }))
              .sort((one, other) => one.from - other.from || one.breadth - other.breadth);
            const total = taken.reduce((sum, { breadth }) => sum + breadth, 0);
            expect(total).to.be.at.most(lengthOf(node, layout) + NEAR);
            let next = start;
            for (const { from, breadth } of taken) {
              expect(from).to.be.closeTo(next, NEAR);
              next = from + breadth;
            }
          }
        }
      }),
    );
  });

  it('keeps everything inside, at every width', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const layout = layOutFlow(options);
        const points = layout.ribbons.flatMap(({ edges }) => edges.flat());
        const boxes = [
          ...layout.nodes.flatMap((node) => [node, boxOf(node.text)]),
          ...points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
        ];
        for (const { left, right, top, bottom } of boxes) {
          expect([left, right, top, bottom].every(Number.isFinite)).to.equal(true);
          expect(left).to.be.at.least(-NEAR);
          expect(right).to.be.at.most(options.width + NEAR);
          expect(top).to.be.at.least(-NEAR);
          expect(bottom).to.be.at.most(layout.height + NEAR);
        }
      }),
    );
  });

  it('sets no name upon another or upon a node, and no node upon another', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const { nodes } = layOutFlow(options);
        const texts = nodes.map(({ text }) => boxOf(text));
        nodes.forEach((node, index) => {
          for (const text of texts) expect(overlap(node, text)).to.be.below(NEAR * 10);
          for (const other of nodes.slice(index + 1)) expect(overlap(node, other)).to.be.below(NEAR * 10);
          for (const other of texts.slice(index + 1)) expect(overlap(texts[index]!, other)).to.be.below(NEAR * 10);
        });
      }),
    );
  });

  it('leaves ribbons straight, in columns, as far as names reach, so that none runs through a name', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const layout = layOutFlow(options);
        if (layout.turned) return;
        const texts = layout.nodes.map(({ text }) => boxOf(text));
        for (const { edges } of layout.ribbons) {
          const [one, other] = edges;
          for (const [start, end] of [
            [0, 1],
            [2, 3],
          ] as const) {
            expect(one[start].y).to.equal(one[end].y);
            const straight = { left: one[start].x, right: one[end].x, top: one[start].y, bottom: other[start].y };
            for (const text of texts) expect(overlap(straight, text)).to.be.below(NEAR * 10);
          }
          const curve = { left: one[1].x, right: one[2].x };
          for (const { left, right } of texts) {
            expect(Math.min(right, curve.right) - Math.max(left, curve.left)).to.be.below(NEAR);
          }
        }
      }),
    );
  });

  it('cuts no name off, and breaks no amount', () => {
    fc.assert(
      fc.property(pictures, (options) => {
        const bare = (text: string) => text.replace(/[ :]/g, '');
        for (const { id, text, value: amount } of layOutFlow(options).nodes) {
          const { label } = options.nodes.find((node) => node.id === id)!;
          expect(bare(text.lines.join(''))).to.equal(bare(label + money(amount)));
          expect(text.lines.at(-1)!.endsWith(money(amount))).to.equal(true);
        }
      }),
    );
  });

  it('runs sideways on a wide box, and turns clockwise on a phone', () => {
    const nodes: FlowNode[] = [
      { id: 'fuel', label: 'Fuel', column: 0 },
      { id: 'tax', label: 'Tax', column: 0 },
      { id: 'companies', label: 'Fuel companies', column: 1 },
      { id: 'state', label: 'State', column: 1 },
    ];
    const links: FlowLink[] = [
      { from: 'tax', to: 'state', value: 10 },
      { from: 'fuel', to: 'companies', value: 90 },
    ];
    const at = (width: number) => {
      const layout = layOutFlow({ width, nodes, links, formatValue: String });
      return { layout, node: (id: string) => layout.nodes.find((one) => one.id === id)! };
    };
    const wide = at(640);
    expect(wide.layout.turned).to.equal(false);
    expect(wide.node('fuel').bottom).to.be.below(wide.node('tax').top);
    expect(wide.node('fuel').right).to.be.below(wide.node('companies').left);
    const narrow = at(480);
    expect(narrow.layout.turned).to.equal(true);
    expect(narrow.node('fuel').left).to.be.above(narrow.node('tax').right);
    expect(narrow.node('fuel').bottom).to.be.below(narrow.node('companies').top);
    expect(narrow.node('tax').text.top).to.be.below(narrow.node('fuel').text.top);
  });

  it('turns where amounts would not fit beside the columns', () => {
    const nodes: FlowNode[] = [0, 1, 2].map((column) => ({ id: `${column}`, label: 'A', column }));
    const links = [0, 1].map((column) => ({ from: `${column}`, to: `${column + 1}`, value: 1 }));
    const turned = (amount: string) => layOutFlow({ width: 640, nodes, links, formatValue: () => amount }).turned;
    expect(turned('1')).to.equal(false);
    expect(turned('9'.repeat(30))).to.equal(true);
  });

  it('sets the name of what goes on above its ribbons', () => {
    const nodes: FlowNode[] = [
      { id: 'fuel', label: 'Fuel', column: 0 },
      { id: 'us', label: 'Us', column: 1 },
      { id: 'companies', label: 'Fuel companies', column: 1 },
      { id: 'margin', label: 'Margin', column: 2 },
    ];
    const links = [
      { from: 'fuel', to: 'us', value: 90 },
      { from: 'fuel', to: 'companies', value: 10 },
      { from: 'us', to: 'margin', value: 20 },
    ];
    const layout = layOutFlow({ width: 800, nodes, links, formatValue: String });
    const us = layout.nodes.find(({ id }) => id === 'us')!;
    expect(boxOf(us.text).bottom).to.be.at.most(us.top + NEAR);
    // What it gets is more than what it passes on: it is as wide as the larger of the two.
    expect(us.value).to.equal(90);
  });

  it('leads what goes to one place past a column there together', () => {
    const nodes: FlowNode[] = [
      { id: 'service', label: 'Service', column: 0 },
      { id: 'insurance', label: 'Insurance', column: 0 },
      { id: 'insurers', label: 'Insurers', column: 1 },
      { id: 'us', label: 'Us', column: 2, look: 'hatch' },
    ];
    const links = [
      { from: 'service', to: 'us', value: 30 },
      { from: 'insurance', to: 'us', value: 5 },
      { from: 'insurance', to: 'insurers', value: 40 },
      { from: 'insurers', to: 'us', value: 8 },
    ];
    const { columns, links: drawn } = flowGraph(nodes, links);
    const [passage] = columns[1]!.filter(({ passes }) => passes);
    expect(passage!.value).to.equal(35);
    expect(drawn.filter(({ to }) => to === 'us').map(({ value: one }) => one)).to.have.members([35, 8]);
    for (const width of [320, 800]) {
      const layout = layOutFlow({ width, nodes, links, formatValue: String });
      expect(layout.nodes).to.have.length(4);
      const parts = layout.ribbons.filter(({ link }) => [link.from, link.to].includes(passage!.node.id));
      expect(parts.map(({ look }) => look)).to.deep.equal(['hatch', 'hatch', 'hatch']);
      // In the passage ribbons go on where they arrived.
      const out = parts.find(({ link }) => link.to === 'us')!;
      const into = parts.filter(({ link }) => link.to !== 'us').flatMap(({ edges }) => edges.map((edge) => edge[3]));
      const across = ({ x, y }: Point) => (layout.turned ? x : y);
      for (const end of [Math.min, Math.max]) {
        expect(end(...into.map(across))).to.be.closeTo(end(...out.edges.map((edge) => across(edge[0]))), NEAR);
      }
    }
  });

  it('has names clear of ribbons in a turned picture too, where they have room', () => {
    const nodes: FlowNode[] = ['a', 'b', 'c'].flatMap((id) => [
      { id, label: id, column: 0 },
      { id: `${id}1`, label: id, column: 1 },
    ]);
    const links = [
      { from: 'a', to: 'a1', value: 100 },
      { from: 'b', to: 'b1', value: 30 },
      { from: 'c', to: 'c1', value: 20 },
    ];
    const layout = layOutFlow({ width: 320, nodes, links, formatValue: String });
    expect(layout.turned).to.equal(true);
    const texts = layout.nodes.map(({ text }) => boxOf(text));
    for (const { edges } of layout.ribbons) {
      const all = edges.flat();
      const hull: Box = {
        left: Math.min(...all.map(({ x }) => x)),
        right: Math.max(...all.map(({ x }) => x)),
        top: Math.min(...all.map(({ y }) => y)),
        bottom: Math.max(...all.map(({ y }) => y)),
      };
      for (const text of texts) expect(overlap(hull, text)).to.be.below(NEAR);
    }
  });

  it('is empty where there is nothing', () => {
    for (const width of [240, 800]) {
      const layout = layOutFlow({ width, nodes: [{ id: 'a', label: 'A', column: 0 }], links: [], formatValue: money });
      expect(layout).to.include({ height: 0 });
      expect(layout.nodes).to.have.length(0);
    }
  });
});

function corners({ left, right, top, bottom }: PlacedFlowNode): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
}
