/** How a calculator looks and behaves, apart from its numbers: each with what it may be. */
export const OPTIONS = {
  model: 'text',
  models: 'text',
  example: 'text',
  currency: 'text',
  theme: ['light', 'dark', 'auto'],
  look: ['page', 'kiosk'],
  mode: ['simple', 'advanced'],
  readonly: 'flag',
  hide: 'text',
  show: 'text',
} as const satisfies Readonly<Record<string, Allowed>>;

type Allowed = 'text' | 'flag' | readonly string[];

type ValueOf<What extends Allowed> = What extends 'text'
  ? string
  : What extends 'flag'
    ? boolean
    : What extends readonly (infer One)[]
      ? One
      : never;

export type Options = { readonly [Id in keyof typeof OPTIONS]?: ValueOf<(typeof OPTIONS)[Id]> };

/** Whether a stranger's value is one that an option may have. */
export function isOption(id: string, value: unknown): boolean {
  const allowed = Object.hasOwn(OPTIONS, id) ? (OPTIONS as Readonly<Record<string, Allowed>>)[id] : undefined;
  if (allowed === 'text') return typeof value === 'string';
  return allowed === 'flag' ? typeof value === 'boolean' : (allowed?.includes(value as string) ?? false);
}
