/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { nothing, svg } from 'lit';
import { TICK_GAP, type Frame } from './frame.js';
import { KEY_WIDTH, type Look, type PlacedLabel } from './labels.js';
import { isolated, LINE_HEIGHT, type Point } from './text-box.js';
import { drawTick } from './ticks.js';

/** The radius of the ring about a marked point. */
export const RING = 5;

export function drawAxes({ left, right, bottom, y, valueTicks, periodTicks }: Frame, size: number, direction: string) {
  const [x, anchor] = direction === 'rtl' ? [right + TICK_GAP, 'start'] : [left - TICK_GAP, 'end'];
  return svg`
    <path class="chart-grid" d=${valueTicks.map(({ position }) => `M${left} ${position}H${right}`).join('')}></path>
    <path class="chart-axis" d=${`M${left} ${y(0)}H${right}`}></path>
    ${valueTicks.map((tick) => drawTick(tick.text, x, tick.position, anchor))}
    ${periodTicks.map((tick) => drawTick(tick.text, tick.position, bottom + size * 1.25, 'middle'))}`;
}

export function drawLine({ look, area }: { look: Look; area?: boolean }, path: readonly Point[], { y }: Frame) {
  const [first, last] = [path[0], path.at(-1)];
  const filled = area && first && last ? `${pathOf(path)}L${last.x} ${y(0)}H${first.x}Z` : '';
  return svg`<path class="chart-area" d=${filled}></path>
    <path class="chart-line chart-${look}" d=${look === 'dots' ? '' : pathOf(path)}></path>`;
}

/** Hollow, so that the line beneath stays in sight; smaller where they stand close. */
export function drawDots(look: Look, path: readonly Point[]) {
  if (look !== 'dots') return nothing;
  const [one, other] = path;
  const radius = one && other ? Math.min(3, Math.max(1.25, Math.abs(other.x - one.x) / 3)) : 3;
  return path.map((point) => drawCircle('dot', point, radius));
}

export function drawReference(path: readonly Point[]) {
  return svg`<path class="chart-reference" d=${pathOf(path)}></path>`;
}

export function drawRing(point: Point, { bottom }: Frame) {
  return svg`<path class="chart-drop" d=${`M${point.x} ${point.y}V${bottom}`}></path>${drawCircle('ring', point, RING)}`;
}

export function drawLabel({ request, lines, side, left, top, right }: PlacedLabel, size: number, direction: string) {
  const { keyed, look } = request;
  const indent = keyed ? size * KEY_WIDTH : 0;
  const x = side === 0 ? (left + right) / 2 : side < 0 ? left + indent : right - indent;
  const anchor = side === 0 ? 'middle' : side < 0 === (direction === 'ltr') ? 'start' : 'end';
  return svg`${keyed ? drawKey(look, side < 0 ? left : right - size * 1.5, top + size * 0.65, size * 1.5) : nothing}
    <text class="chart-label" text-anchor=${anchor} direction=${direction}>${lines.map(
      (line, index) => svg`<tspan x=${x} y=${top + size * (index * LINE_HEIGHT + 1)}>${isolated(line)}</tspan>`,
    )}</text>`;
}

function drawKey(look: Look, x: number, y: number, width: number) {
  if (look === 'ring') return drawCircle('ring', { x: x + width / 2, y }, RING - 1);
  if (look === 'dots') return [0.2, 0.8].map((share) => drawCircle('dot', { x: x + width * share, y }, 3));
  return svg`<path class=${look === 'reference' ? 'chart-reference' : `chart-line chart-${look}`} d=${`M${x} ${y}h${width}`}></path>`;
}

function drawCircle(name: 'dot' | 'ring', { x, y }: Point, radius: number) {
  return svg`<circle class="chart-${name}" cx=${x} cy=${y} r=${radius}></circle>`;
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index > 0 ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
