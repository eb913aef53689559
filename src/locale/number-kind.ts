/**
 * What a number stands for, which decides how it is typed: a share is held as 0…1 and typed in percent, money may
 * carry a currency sign.
 */
export type NumberKind = 'number' | 'share' | 'money';
