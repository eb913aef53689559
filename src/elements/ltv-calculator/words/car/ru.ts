/** What a dealer is asked and told in the same words, whether a customer is followed or a car. */
export const questions = {
  serviceVisits: { label: 'Визитов на сервис', hint: 'У автомобиля, который приезжает к вам.' },
  serviceGross: {
    label: 'Валовая прибыль за визит',
    hint: 'Что остаётся от заказ-наряда после оплаты запчастей и труда механиков.',
  },
  warrantyYears: {
    label: 'Гарантия, лет',
    hint: 'Когда она кончается, уходят многие. Оставьте пустым, если доля снижается плавно.',
  },
  warrantyPart: {
    label: 'Какая часть всего снижения приходится на конец гарантии',
    hint: 'Действует, только если указана гарантия.',
  },
  timing: {
    label: 'Когда приходит прибыль сервиса',
    options: { start: 'в начале каждого года', middle: 'в середине каждого года', end: 'в конце каждого года' },
  },
} as const;

export const figures = { financeInsurance: 'Кредит и страхование', service: 'Сервис' } as const;

export const names = {
  serviceVisits: 'визитов за {period}',
  serviceGross: 'валовая прибыль за визит',
  financeInsuranceGross: 'валовая прибыль с кредита и страхования',
  financeInsurance: 'кредит и страхование',
  service: 'сервис',
} as const;

export const assumptions = {
  'timing-start': 'Продажи учтены в свой срок, сервис каждого года — в его начале.',
  'timing-middle': 'Продажи учтены в свой срок, сервис каждого года — в его середине.',
  'timing-end': 'Продажи учтены в свой срок, сервис каждого года — в его конце.',
} as const;
