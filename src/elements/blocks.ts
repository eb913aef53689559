import { nearest } from '../calculators/nearest.js';
import { orNear, type Notice } from '../host/notices.js';

/** The blocks of a calculator that a page may leave out, or show alone. */
export const BLOCKS = [
  'title',
  'introduction',
  'models',
  'examples',
  'form',
  'intake',
  'advanced',
  'figures',
  'notes',
  'picture',
  'sensitivity',
  'goal',
  'scenarios',
  'ranges',
  'working',
  'assumptions',
  'actions',
] as const;

export type Block = (typeof BLOCKS)[number];

/** Whether a block is drawn: `show` names the only ones, `hide` the ones to leave out of these. */
export function isShown(block: Block, show: string | null | undefined, hide: string | null | undefined): boolean {
  const named = (list: string) => list.split(/[\s,]+/).includes(block);
  return (!show?.trim() || named(show)) && !(hide && named(hide));
}

/** Names in a list that there are no blocks for. */
export function unknownBlocks(attribute: 'show' | 'hide', list: string | null): readonly Notice[] {
  const names = (list ?? '').split(/[\s,]+/).filter((name) => name !== '' && !BLOCKS.some((block) => block === name));
  return names.map((value) => {
    const near = nearest(value, BLOCKS);
    return { code: 'value', name: attribute, value, near, told: `${attribute} knows no ${value}${orNear(near)}` };
  });
}
