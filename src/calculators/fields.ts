/** More than any sum of money that is typed in earnest. */
export const MOST_MONEY = 1e12;

export const simple = { level: 'simple' } as const;
export const advanced = { level: 'advanced' } as const;

/** An amount that is not below nothing; and a gross profit, which may be. */
export const amount = { kind: 'money', minimum: 0, maximum: MOST_MONEY } as const;
export const gross = { kind: 'money', minimum: -MOST_MONEY, maximum: MOST_MONEY } as const;

export const share = { kind: 'share', minimum: 0, maximum: 1 } as const;

/** The whole range of a share, in whole percents. */
export const slider = { minimum: 0, maximum: 1, step: 0.01 } as const;

/** When in a year its money is counted. */
export const timing = { id: 'timing', kind: 'choice', options: ['start', 'middle', 'end'], default: 'middle' } as const;
