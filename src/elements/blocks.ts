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
