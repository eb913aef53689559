/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { svg } from 'lit';
import type { Scale } from './scale.js';
import { textWidth } from './text-box.js';

export interface Tick {
  readonly position: number;
  readonly text: string;
}

/** A short form may say the same of two ticks; the second would be a lie. */
export function toTicks(values: readonly number[], scale: Scale, format: (value: number) => string): Tick[] {
  const ticks = values.map((value) => ({ position: scale(value), text: format(value) }));
  // Not by the list that `filter` hands over: that of a page with an old Prototype.js hands over none.
  return ticks.filter(({ text }, index) => text !== ticks[index - 1]?.text);
}

/** Drops each tick whose text would touch the one before it. */
export function apart(ticks: readonly Tick[], textSize: number): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const needed = before ? (textWidth(before.text, textSize) + textWidth(tick.text, textSize)) / 2 + textSize / 2 : 0;
    if (!before || Math.abs(tick.position - before.position) >= needed) kept.push(tick);
  }
  return kept;
}

export function drawTick(text: string, x: number, y: number, anchor: string) {
  return svg`<text class="chart-tick" x=${x} y=${y} dy=".35em" text-anchor=${anchor}>${text}</text>`;
}
