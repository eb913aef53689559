import type { TableColumn } from '../calculators/question.js';

/**
 * What people and programs call the columns that tables ask for, in both languages, whatever the page speaks: by the id
 * of the column, the beginnings of words, or whole ones where a bar follows.
 */
const CALLED: Readonly<Record<string, string>> = {
  name: 'names?|branch store shops?| outlet office location regions?| cit(?:y|ies)| segment teams? department products?| months? periods? channel brand make| models?| dealer manager groups?| categor country sources?| types?| cars?| vehicle items?| what| филиал отдел магазин точк офис регион город сегмент групп категори подразделени продукт товар месяц период канал назван наименован марк бренд модел менеджер дилер стран| источник тип| автомобил машин что| салон команд',
  line: 'lines?| costs?| items?| names?| стать названи расход',
  promoters: 'promoters? 9-10 промоутер сторонник',
  passives: 'passives? neutrals? 7-8 нейтрал пассив',
  detractors: 'detractors? 0-6 1-6 критик детрактор противник недоброжелател',
  weight: 'share доля| customers? clients? buyers? users? weight клиент покупател вес| пользовател',
  value: 'customer.values?| client.values?| ценност.клиент ценност.одного.клиент values?| ltv clv ценност',
  price: 'prices?| cost| цен[аы]| стоимост',
  resaleValue: 'resale residual остаточн перепродаж продаж',
  fuelConsumption: 'fuel| fuel.consumption consumption l/100 fuel.per расход',
  fuelPrice: 'fuel.price petrol.price gas.price цена.топлив цена.бензин',
  insurance: 'insurance страхов',
  service: 'service maintenance обслуживани сервис',
  tax: 'tax налог',
  loss: 'loss depreciation потер износ обесценен дешеве',
  amount: 'repairs? amount ремонт сумм',
  ownershipYears: 'years? ownership kept лет| срок владе',
  years: 'years? ownership kept лет| срок владе',
  boughtHere: 'share bought buys? доля| купи',
  saleGross: 'sales?| front прибыль.с.продаж продаж',
  financeInsuranceGross: 'finance f&i кредит',
  serviceGross: 'visit service визит сервис',
  serviceShareLast: 'come last приезжа',
  repurchaseProbability: 'repurchase next повторн следующ',
  share: 'share come доля| приезжа',
  visits: 'visits? визит',
  gross: 'gross profit margin прибыль марж',
  addressable: 'addressable open доступн',
  capture: 'capture share доля|',
  margin: 'margin марж',
};

/** Where it says that numbers are shares, they are none of people or money. */
const OF_SHARES = /%|per ?cent|(?<!\p{L})share|(?<!\p{L})дол[яи]|процент/iu;

/** Words that only say that a number is one. */
const ONLY_A_NUMBER = /^(?:(?:number|count|no\.?|total|#) (?:of )?|(?:кол-?во|количество|число) )/;

/** The cost per customer is no number of customers. */
const PER_SOMETHING = / (?:per|of|for|from|on|на|с|за|от|по) .*$/;

/** How surely a head names a column: by its own name, by a common one, or by a word in it. */
const OWN_NAME = 3;
const COMMON_NAME = 2;
const A_WORD = 1;

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s_]+/g, ' ');
}

/** A head may bear the unit of its column, or what is counted, behind a comma or in brackets. */
function bare(text: string): string {
  return withoutUnit(text).replace(ONLY_A_NUMBER, '').replace(PER_SOMETHING, '').trim();
}

function withoutUnit(text: string): string {
  const [before = ''] = text.split(/,| ?\(/, 1);
  return before;
}

function grade(head: string, { id, ...column }: TableColumn, name: string): number {
  const [given, known] = [plain(head), plain(name)];
  if (given === '') return 0;
  if ([known, plain(id), id.toLowerCase()].includes(given)) return OWN_NAME;
  const takesShares = column.kind === 'share' || column.kind === 'text' || 'percents' in column;
  if (OF_SHARES.test(given) && !OF_SHARES.test(known) && !takesShares) return 0;
  if ([', ', ' ('].some((sign) => given.startsWith(known + sign))) return OWN_NAME;
  if (bare(given) === bare(known)) return COMMON_NAME;
  const { whole, within } = patternsOf(id);
  if (whole.test(bare(given)) || whole.test(withoutUnit(given))) return COMMON_NAME;
  return within.test(bare(given)) ? A_WORD : 0;
}

const patterns = new Map<string, { readonly whole: RegExp; readonly within: RegExp }>();

function patternsOf(id: string) {
  const known = patterns.get(id);
  if (known) return known;
  const words = (CALLED[id] ?? '(?!)').split(' ').map((word) => ending(word.replaceAll('.', ' ')));
  const any = `(?:${words.join('|')})`;
  const found = {
    whole: new RegExp(`^${any}$`, 'u'),
    within: new RegExp(`(?<![\\p{L}\\d])${any}(?![\\p{L}\\d])`, 'u'),
  };
  patterns.set(id, found);
  return found;
}

/** A whole word, or one that may have another ending. */
function ending(word: string): string {
  const open = word.replaceAll(' ', '\\p{L}* ');
  return open.endsWith('|') ? open.slice(0, -1) : `${open}\\p{L}*`;
}

/** What a first row says of the columns below it. */
export interface NamedColumns {
  /** The column that each head names, by its place in the table; `null` where it names none, or leaves it open which. */
  readonly columns: readonly (number | null)[];
  /** How many of them are named by more than a word in passing. */
  readonly sure: number;
}

/**
 * Which column each head names. The surest comes first; where two heads name the same column as surely, neither does,
 * unless it is that of names, which the first of them is: no number goes where it may not belong.
 *
 * @param names what the table calls its columns.
 */
export function namedColumns(
  heads: readonly string[],
  asked: readonly TableColumn[],
  names: readonly string[],
): NamedColumns {
  const grades = heads.map((head) => asked.map((column, index) => grade(head, column, names[index] ?? column.id)));
  const columns: (number | null)[] = heads.map(() => null);
  let sure = 0;
  for (const wanted of [OWN_NAME, COMMON_NAME, A_WORD]) {
    const named = grades.map((row, head) => (columns[head] === null ? only(row, wanted, columns) : null));
    named.forEach((column, head) => {
      if (column === null) return;
      const isFirst = named.indexOf(column) === head;
      const isAlone = isFirst && named.lastIndexOf(column) === head;
      if (!isAlone && !(isFirst && asked[column]!.kind === 'text')) return;
      columns[head] = column;
      if (wanted > A_WORD) sure += 1;
    });
  }
  return { columns, sure };
}

/** The one free column that a head names so surely. */
function only(row: readonly number[], wanted: number, taken: readonly (number | null)[]): number | null {
  const found = row.flatMap((one, column) => (one === wanted && !taken.includes(column) ? [column] : []));
  return found.length === 1 ? found[0]! : null;
}

/** What stands before the sums of a table, or the means. */
const SUMMARY =
  /^["«]?(?:(?:grand |sub)?totals?(?!\p{L})|sum(?!\p{L})|overall(?!\p{L})|all(?: together| branches| stores| segments| customers)?$|averages?(?!\p{L})|mean$|(?:общий )?итог|всего|сумма(?!\p{L})|(?:в )?средн(?:ее|яя|ий|ем)|по всем|все(?: вместе| филиалы| сегменты)?$)/iu;

export function isSummary(cell: string): boolean {
  return SUMMARY.test(plain(cell));
}
