/** What several ways of counting ask and assume in the same words. */
export const questions = {
  discountRate: {
    label: 'Ставка дисконтирования',
    hint: 'Сколько ваши деньги заработали бы в другом месте. Ноль — считать будущие деньги равными сегодняшним.',
  },
} as const;

export const assumptions = {
  'discount-rate-preset':
    'Будущие деньги дисконтируются по ставке {rate} в год. Это наш пример, выбранный {date}; подставьте свою стоимость денег.',
  'discount-rate': 'Будущие деньги дисконтируются по ставке {rate} в год.',
  'nothing-discounted': 'Ничего не дисконтируется: деньги через десять лет стоят столько же, сколько сегодня.',
  'example-amounts': 'Часть сумм — ещё наш пример, выбранный {date}; это не данные какой-либо фирмы. Подставьте свои.',
} as const;

export const names = {
  discountRate: 'ставка дисконтирования за год',
  t: 't',
} as const;
