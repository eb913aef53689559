import { requireOneOf } from '../../misuse.js';
import { npsScaleRule, NPS_SCALES, type NpsScale } from '../scale.js';

/**
 * What a cell is that holds no answer: nothing; a word for "no answer"; a number outside the scale; a number between two
 * answers; a date; an answer on another scale, such as 4/5; any other text.
 */
export const OTHER_CELLS = ['blank', 'missing', 'outside', 'fraction', 'date', 'scale', 'text'] as const;

export type OtherCell = (typeof OTHER_CELLS)[number];

/** An answer by the name of its group: who only says so, said no number. */
export type AnswerGroup = 'promoter' | 'passive' | 'detractor';

/** An answer, or what stands there in its place. */
export type CellRead = number | AnswerGroup | OtherCell;

/** Whether a cell is an answer, by its number or its group. An inner part, not exported from the core. */
export function isAnswer(read: CellRead): read is number | AnswerGroup {
  return typeof read === 'number' || isGroup(read);
}

/** An inner part, not exported from the core. */
export function isGroup(read: CellRead): read is AnswerGroup {
  return read === 'promoter' || read === 'passive' || read === 'detractor';
}

/** With what the group is made of behind it: promoters (9–10). */
const GROUPS: readonly (readonly [AnswerGroup, RegExp])[] = [
  ['promoter', /^(?:promoters?|промоутер(?:ы|ов)?|сторонник(?:и|ов)?)(?: ?[([:,-].*)?$/],
  ['passive', /^(?:passives?|neutrals?|нейтрал(?:ы|ов|ьн(?:ый|ая|ые|ых))?|пассивн(?:ый|ая|ые|ых))(?: ?[([:,-].*)?$/],
  [
    'detractor',
    /^(?:detractors?|критик(?:и|ов)?|детрактор(?:ы|ов)?|противник(?:и|ов)?|недоброжелател[ьи])(?: ?[([:,-].*)?$/,
  ],
];

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]/g;

const POINTS = '(?:балл\\p{L}*|points?|pts?|зв[её]зд\\p{L}*|stars?)\\.?';
const OF = '(?:\\/|\\\\|из|out of|of)';
const MONTH =
  '(?:янв\\p{L}*|фев\\p{L}*|март?а?|апр\\p{L}*|ма[йя]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сен\\p{L}*|окт\\p{L}*|ноя\\p{L}*|дек\\p{L}*' +
  '|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const NUMBER = /^([+-]?) ?(\d+)(?:[.,](\d+))?$/;
const WITH_POINTS = new RegExp(`^(\\d+) ?${POINTS}$`, 'u');
const WITH_SCALE = new RegExp(`^(\\d+) ?(?:${POINTS})? ?${OF} ?(\\d+)(?: ?${POINTS})?$`, 'u');
/** The words of a form beside its number: "10 – surely", "0 (not at all)". */
const WITH_LABEL = /^(\d+) ?(?:[-:.)=]|\() ?\D*\p{L}\D*$/u;
const STARS = /^([★⭐]+)☆*$/u;

const DATES = [
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?: ?г\.?)?(?:[ t,].*)?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/,
  new RegExp(`^\\d{1,4}[-. /]*${MONTH}(?:[-. ,/]+\\d{2,4}(?: ?г)?(?:[ ,].*)?)?\\.?$`, 'u'),
  new RegExp(`^${MONTH}[-. ,/]+\\d{1,4}(?:[ ,].*)?$`, 'u'),
];

const MISSING = new RegExp(
  '^(?:n[./ ]?a\\.?|#n/a!?|#?н[./]?[да]\\.?|null|nil|none|nan|undefined|-+|\\.+|…|\\?+|' +
    'нет(?: ответа| данных| оценки)?|no (?:answer|response|reply|data)|not (?:answered|applicable)|' +
    'не (?:знаю|указан\\p{L}*|ответил\\p{L}*|применимо|заполнен\\p{L}*|оценил\\p{L}*)|без (?:ответа|оценки)|' +
    "затрудня\\p{L}+.*|(?:i )?do(?:n'?t| not) know|dk|skip(?:ped)?|пропу\\p{L}+|отказ\\p{L}*|prefer not .*|refused)$",
  'u',
);

/** Longer ones are comments; it keeps the patterns from labouring over them. */
const LONGEST = 80;

/**
 * What stands in one cell: an answer on the scale, or what it is instead.
 *
 * Read as answers: 9, 9.0, "9", 9/10, 9 из 10, 9 баллов, 10 – surely, ★★★★ of five; the group alone where a word says it.
 * Nothing is rounded, rescaled or
 * guessed: 7.5 is a fraction, 11 and −1 are outside, 4/5 on a scale to ten is of another scale. Units: answers.
 * Assumes that a number that is meant otherwise stands in another column. Source: our definition.
 *
 * @throws TypeError for another scale.
 * @example
 * ['9', '9/10', '9 баллов', '10 – surely', '9,0'].map((cell) => readAnswer(cell, '0-10')); // [9, 9, 9, 10, 9]
 * ['', 'n/a', '11', '−1', '7,5', '12.03.2024', '4/5', 'good'].map((cell) => readAnswer(cell, '0-10')); // ['blank', 'missing', 'outside', 'outside', 'fraction', 'date', 'scale', 'text']
 * ['Promoter', 'нейтрал', 'critic', '٩'].map((cell) => readAnswer(cell, '0-10')); // ['promoter', 'passive', 'text', 9]
 * ['★★★★☆', '5', '0', '10'].map((cell) => readAnswer(cell, '1-5')); // [4, 5, 'outside', 'outside']
 */
export function readAnswer(cell: string, scale: NpsScale): CellRead {
  requireOneOf('readAnswer', 'scale', scale, NPS_SCALES);
  const text = plainText(cell);
  if (text === '') return 'blank';
  if (text.length > LONGEST) return 'text';
  const number = NUMBER.exec(text);
  if (number) return fromNumber(number, scale);
  if (MISSING.test(text)) return 'missing';
  if (DATES.some((date) => date.test(text))) return 'date';
  return fromWords(text, scale);
}

/**
 * Digits of other scripts, and the commas and semicolons between them, as those of a keyboard, each for one. An inner
 * part, not exported from the core.
 */
export function plainDigits(text: string): string {
  if (!OTHER_DIGITS.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll('\u060c', ',')
    .replaceAll('\u061b', ';')
    .replaceAll('\u066b', '.');
}

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19\u060c\u061b\u066b]/;

/**
 * The characters of a keyboard, lower case, without quotation marks around them, or the brackets of a list. An inner
 * part, not exported from the core.
 */
export function plainText(cell: string): string {
  const text = plainDigits(cell)
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;]$/, '');
  return withoutMarks(withoutBrackets(withoutMarks(text))).toLowerCase();
}

function withoutMarks(text: string): string {
  return text.replace(/^[ "'«“„]+/, '').replace(/(?<![ "'»”“])[ "'»”“]+$/, '');
}

/** Of a list in brackets, the first answer has the opening and the last one the closing ones; (9) has both. */
function withoutBrackets(text: string): string {
  const inner = /^[[({]([^[\](){}]*)[\])}]$/.exec(text)?.[1];
  if (inner !== undefined) return inner;
  if (!/[\])}]/.test(text)) return text.replace(/^[[({ ]+/, '');
  return /[[({]/.test(text) ? text : text.replace(/(?<![\])} ])[\])} ]+$/, '');
}

function fromNumber([, sign, whole = '', decimals = '']: RegExpExecArray, scale: NpsScale): CellRead {
  // 007 and 000 are codes and no answers.
  if (whole.length > 2 && whole.startsWith('0')) return 'text';
  if (/[1-9]/.test(decimals)) return 'fraction';
  return onScale(sign === '-' && Number(whole) > 0 ? -1 : Number(whole), scale);
}

function fromWords(text: string, scale: NpsScale): CellRead {
  const [, answer, last] = WITH_SCALE.exec(text) ?? [];
  if (last !== undefined) return Number(last) === npsScaleRule(scale).last ? onScale(Number(answer), scale) : 'scale';
  const [, stars] = STARS.exec(text) ?? [];
  if (stars !== undefined) return scale === '1-5' ? onScale([...stars].length, scale) : 'scale';
  const [, told] = WITH_POINTS.exec(text) ?? WITH_LABEL.exec(text) ?? [];
  if (told !== undefined) return onScale(Number(told), scale);
  return GROUPS.find(([, words]) => words.test(text))?.[0] ?? 'text';
}

function onScale(answer: number, scale: NpsScale): CellRead {
  const { first, last } = npsScaleRule(scale);
  return answer >= first && answer <= last ? answer : 'outside';
}
