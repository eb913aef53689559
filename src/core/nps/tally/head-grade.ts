/** Any of these words, as wholes at their beginning; those that end in a bar at their end too. */
function words(...all: readonly string[]): RegExp {
  const one = all.map((word) => (word.endsWith('|') ? `${word.slice(0, -1)}(?!\\p{L})` : word));
  return new RegExp(`(?<!\\p{L})(?:${one.join('|')})`, 'iu');
}

/** What the question of an NPS survey is called. */
const RECOMMENDING = words(
  'nps|',
  'net[ -]?promoter',
  'recommend',
  'would you refer',
  '(?:по)?рекоменд',
  '(?:по)?совет',
  'ltr|',
);

/** Such questions ask for other things too: to buy again, to come back. */
const LIKELY = words('likel', 'вероятн', 'готовы|', 'готовность');

/** What any answer by a number is called. */
const SCORE = words('scor', 'rating', 'rate|', '(?:по)?оцен', 'балл', 'grade', 'answer', 'ответ');

/** What else is asked for by numbers, and what else is said by numbers of those asked. */
const OF_OTHERS = words(
  ...['quality', 'качеств', 'satisf', 'удовлетвор', 'довол', 'csat', 'ces|', 'effort', 'усили', 'service', 'сервис'],
  ...['обслуж', 'price', 'цен[аыу]|', 'speed', 'скорост', 'deliver', 'доставк', 'clean', 'чистот', 'staff', 'персонал'],
  ...[
    'support',
    'поддержк',
    'design',
    'дизайн',
    'usab',
    'удобств',
    'value',
    'product',
    'продукт',
    'previous',
    'earlier',
  ],
  ...[
    'last|',
    'прошл',
    'предыдущ',
    'age|',
    'возраст',
    'стаж',
    'years?|',
    'visit',
    'визит',
    'count|',
    'кол-?во',
    'колич',
  ],
  ...[
    'number',
    'число',
    'сколько',
    'номер',
    'id|',
    'wave',
    'волн',
    'month',
    'месяц',
    'days?|',
    'день',
    'week',
    'недел',
  ],
  ...['hours?|', 'час', 'orders?|', 'заказ', 'weight', 'вес|'],
);

/** What a column is called that says of each answer, by a word or a code, in which group it is. */
const GROUP = words(
  ...['groups?|', 'групп', 'categor', 'катег', 'segment', 'сегмент', 'sentiment', '(?<!net[ -]?)promoters?|'],
  ...['passives?|', 'detractor', 'промоутер', 'нейтрал', 'критик'],
);

/** A question names its subject, a column beside it another one. */
const OTHER = 0.5;

/**
 * How much the words above a column speak for answers to the question of NPS, and whether the column only names the
 * group of each. An inner part, not exported from the core.
 */
export function headGrade(head: string): { readonly grade: number; readonly isGroup: boolean } {
  // In the names of data the words are joined.
  const text = head.replaceAll('_', ' ');
  if (GROUP.test(text)) return { grade: 0, isGroup: true };
  return { grade: nameGrade(text) - (OF_OTHERS.test(text) ? OTHER : 0), isGroup: false };
}

function nameGrade(text: string): number {
  if (RECOMMENDING.test(text)) return 2.5;
  if (LIKELY.test(text)) return 1.5;
  return SCORE.test(text) ? 1 : 0;
}
