import { expect } from 'chai';
import { tallyAnswers } from './support/core.js';
import type { AnswerTally, NpsScale, OtherCell } from './support/core.js';

/** A column as a program exports it or a person pastes it, and how it is to be read. */
interface Pasted {
  readonly from: string;
  readonly rows: readonly string[];
  /** In the order of the rows. */
  readonly answers: readonly number[];
  readonly others?: Partial<Record<OtherCell, number>>;
  readonly head?: string;
  readonly column?: number;
  readonly scale?: NpsScale;
  /** A line feed unless told otherwise. */
  readonly lineEnd?: string;
}

const RECOMMEND = 'How likely is it that you would recommend us to a friend or colleague?';
const РЕКОМЕНДУЕТЕ = 'Насколько вероятно, что вы порекомендуете нас друзьям или коллегам?';

const COLUMNS: readonly Pasted[] = [
  {
    from: 'Google Forms, CSV in Russian',
    rows: [
      `"Отметка времени","${РЕКОМЕНДУЕТЕ}","Почему?"`,
      '"2024/03/01 10:00:12 AM GMT+3","9","Быстро, вежливо"',
      '"2024/03/01 10:05:40 AM GMT+3","10",""',
      '"2024/03/01 11:12:03 AM GMT+3","6","Долго ждал, ""обещали"" час"',
    ],
    answers: [9, 10, 6],
    head: РЕКОМЕНДУЕТЕ,
    column: 1,
  },
  {
    from: 'Google Forms, CSV with several questions on scales',
    rows: [
      `Timestamp,How satisfied were you? (1-5),${RECOMMEND},Name`,
      '3/1/2024 10:00:12,5,9,Ann',
      '3/1/2024 10:05:40,4,10,',
      '3/2/2024 9:12:03,2,3,Bob',
    ],
    answers: [9, 10, 3],
    head: RECOMMEND,
    column: 2,
  },
  {
    from: 'Google Sheets, copied',
    rows: [
      'Отметка времени\tОценка\tКомментарий',
      '01.03.2024 10:00:12\t9\tспасибо',
      '01.03.2024 10:05:40\t\t',
      '01.03.2024 11:00:00\t7\tнорм',
    ],
    answers: [9, 7],
    others: { blank: 1 },
    head: 'Оценка',
    column: 1,
  },
  {
    from: 'SurveyMonkey, CSV with two rows of heads',
    rows: [
      `Respondent ID,Collector ID,Date Created,Email Address,${RECOMMEND},Why?`,
      ',,,,Response,Open-Ended Response',
      '114000000001,456000001,03/01/2024 10:00:12 AM,a@example.org,9,fast',
      '114000000002,456000001,03/01/2024 10:05:40 AM,,10,',
      '114000000003,456000001,03/02/2024 09:12:03 AM,b@example.org,0,"never, ever"',
    ],
    answers: [9, 10, 0],
    others: { text: 1 },
    head: RECOMMEND,
    column: 4,
  },
  {
    from: 'SurveyMonkey, labels at both ends',
    rows: ['Not at all likely - 0', '10 - Extremely likely', '7', '8', '10 - Extremely likely'],
    answers: [10, 7, 8, 10],
    head: 'Not at all likely - 0',
  },
  {
    from: 'Typeform, CSV',
    rows: [
      `#,${RECOMMEND},What is the reason?,Start Date (UTC),Submit Date (UTC),Network ID`,
      'a1b2c3d4,8,ok,2024-03-01 10:00:12,2024-03-01 10:01:40,f00d',
      'b2c3d4e5,10,"great, thanks",2024-03-01 10:05:40,2024-03-01 10:06:00,beef',
      'c3d4e5f6,4,,2024-03-02 09:12:03,2024-03-02 09:13:00,cafe',
    ],
    answers: [8, 10, 4],
    head: RECOMMEND,
    column: 1,
  },
  {
    from: 'Qualtrics, CSV with three rows of heads, codes, and the group beside the answer',
    rows: [
      'StartDate,Status,Progress,Finished,Q1_NPS_GROUP,Q1',
      'Start Date,Response Type,Progress,Finished,"How likely … - Group","How likely are you to recommend us?"',
      '"{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""QID1_NPS_GROUP""}","{""ImportId"":""QID1""}"',
      '2024-03-01 10:00:12,0,100,1,3,9',
      '2024-03-01 10:05:40,0,100,1,3,10',
      '2024-03-02 09:12:03,0,100,1,1,5',
      '2024-03-02 10:12:03,0,100,1,2,7',
    ],
    answers: [9, 10, 5, 7],
    others: { text: 2 },
    head: 'Q1',
    column: 5,
  },
  {
    from: 'Delighted, CSV',
    rows: [
      'Survey Response ID,Person Email,Score,Comment,NPS Category,Created At',
      '5001,a@example.org,10,"Love it",promoter,2024-03-01 10:00:12 UTC',
      '5002,b@example.org,7,,passive,2024-03-01 10:05:40 UTC',
      '5003,c@example.org,2,"Slow, rude",detractor,2024-03-02 09:12:03 UTC',
    ],
    answers: [10, 7, 2],
    head: 'Score',
    column: 2,
  },
  {
    from: 'Hotjar, CSV that numbers its rows, the newest first',
    rows: [
      `Number,Date Submitted,Country,Device,${RECOMMEND}`,
      '5,2024-03-05 10:00:12,Germany,desktop,9',
      '4,2024-03-04 10:00:12,France,phone,10',
      '3,2024-03-03 10:00:12,Spain,phone,3',
      '2,2024-03-02 10:00:12,Spain,tablet,8',
      '1,2024-03-01 10:00:12,Italy,phone,9',
    ],
    answers: [9, 10, 3, 8, 9],
    head: RECOMMEND,
    column: 4,
  },
  {
    from: 'a list that is numbered downwards, without a word above the answers',
    rows: ['6\t9', '5\t9', '4\t10', '3\t7', '2\t9', '1\t2'],
    answers: [9, 9, 10, 7, 9, 2],
    column: 1,
  },
  {
    from: 'a list numbered with gaps, since rows were deleted',
    rows: ['№;q1', '1;10', '2;9', '4;9', '5;3', '7;8', '9;10'],
    answers: [10, 9, 9, 3, 8, 10],
    head: 'q1',
    column: 1,
  },
  {
    from: 'HubSpot, CSV',
    rows: [
      '"Survey name","Contact","Rating","Sentiment","Submission date"',
      '"Loyalty","Ann","9","Promoter","2024-03-01 10:00"',
      '"Loyalty","Bob","6","Detractor","2024-03-02 10:00"',
      '"Loyalty","","8","Passive","2024-03-03 10:00"',
    ],
    answers: [9, 6, 8],
    head: 'Rating',
    column: 2,
  },
  {
    from: 'Zendesk, CSV with an empty last column',
    rows: ['ticket,assignee,nps_score,', '30412,Ann,10,', '30413,Ann,9,', '30414,Bob,n/a,'],
    answers: [10, 9],
    others: { missing: 1 },
    head: 'nps_score',
    column: 2,
  },
  {
    from: '1C, a report with a title, a period and a total',
    rows: [
      'Отчёт «Опрос клиентов»;;;;',
      'Период: 01.03.2024 – 31.03.2024;;;;',
      ';;;;',
      'Контрагент;Телефон;Дата визита;Оценка;Комментарий',
      'Иванов И. И.;+7 900 000-00-01;01.03.2024;9,00;',
      'Петров П. П.;+7 900 000-00-02;02.03.2024;10,00;спасибо',
      'ООО «Ромашка»;8 (495) 000-00-03;04.03.2024;6,00;дорого',
      'Итого;;;8,33;',
    ],
    answers: [9, 10, 6],
    others: { blank: 3, fraction: 1, text: 1 },
    column: 3,
  },
  {
    from: '1C, copied as a table with the code of the counterparty',
    rows: [
      'Код\tКлиент\tNPS\tМенеджер',
      '000000127\tИванов\t9\tСидоров',
      '000000128\tПетров\t10\tСидоров',
      '000000131\tЗайцев\t4\tКотов',
    ],
    answers: [9, 10, 4],
    head: 'NPS',
    column: 2,
  },
  {
    from: 'Bitrix24, CSV with a mark before it, semicolons and quotation marks',
    rows: [
      '\ufeff"ID";"Название";"Ответственный";"Оценка NPS";"Дата создания"',
      '"1204";"Сделка 1";"Котов";"9";"01.03.2024 10:00:12"',
      '"1205";"Сделка 2";"Котов";"";"01.03.2024 10:05:40"',
      '"1206";"Сделка 3";"Лисицын";"8";"02.03.2024 09:12:03"',
    ],
    answers: [9, 8],
    others: { blank: 1 },
    head: 'Оценка NPS',
    column: 3,
    lineEnd: '\r\n',
  },
  {
    from: 'amoCRM, CSV with commas',
    rows: [
      'ID,Название сделки,Бюджет,Рекомендация (0–10),Теги',
      '90001,"Продажа, март",1 250 000,10,vip',
      '90002,Сервис,18 500,8,',
      '90003,Сервис,7 200,не указано,',
    ],
    answers: [10, 8],
    others: { missing: 1 },
    head: 'Рекомендация (0–10)',
    column: 3,
  },
  {
    from: 'Yandex Forms, copied from a spreadsheet',
    rows: [
      'ID\tВремя создания\tОцените нас от 0 до 10\tЧто улучшить?',
      '1903001\t2024-03-01 10:00:12\t10\t',
      '1903002\t2024-03-01 10:05:40\t5\tцены',
      '1903003\t2024-03-01 12:05:40\t9\t',
    ],
    answers: [10, 5, 9],
    head: 'Оцените нас от 0 до 10',
    column: 2,
  },
  {
    from: 'a survey service, CSV with the number of the question in its head',
    rows: [
      '№;Дата начала;Время;1. Готовы ли вы рекомендовать нас? (0-10);2. Пол',
      '1;01.03.2024;00:02:10;9;М',
      '2;01.03.2024;00:01:05;10;Ж',
      '3;02.03.2024;00:00:41;0;Ж',
    ],
    answers: [9, 10, 0],
    head: '1. Готовы ли вы рекомендовать нас? (0-10)',
    column: 3,
  },
  {
    from: 'employees, with years of service that could be answers',
    rows: [
      'Отдел;Стаж, лет;Готовность рекомендовать нас как работодателя',
      'Сервис;3;8',
      'Продажи;1;9',
      'Сервис;7;2',
      'Склад;10;6',
    ],
    answers: [8, 9, 2, 6],
    head: 'Готовность рекомендовать нас как работодателя',
    column: 2,
  },
  {
    from: 'with the age of those asked',
    rows: ['age,gender,score', '34,f,9', '51,m,10', '7,f,8', '28,m,5'],
    answers: [9, 10, 8, 5],
    head: 'score',
    column: 2,
  },
  {
    from: 'Excel in Russian, a file that names its separator',
    rows: ['sep=;', 'Дата;Филиал;Балл', '01.03.2024;Север;9', '01.03.2024;Юг;7', '02.03.2024;Юг;10'],
    answers: [9, 7, 10],
    head: 'Балл',
    column: 2,
    lineEnd: '\r\n',
  },
  {
    from: 'Excel, one column with a mark before it',
    rows: ['\ufeffNPS', '9', '10', '10', '3', ''],
    answers: [9, 10, 10, 3],
    head: 'NPS',
    lineEnd: '\r\n',
  },
  {
    from: 'an old Mac',
    rows: ['Score', '9', '10', '8', '2'],
    answers: [9, 10, 8, 2],
    head: 'Score',
    lineEnd: '\r',
  },
  {
    from: 'a spreadsheet, with its errors',
    rows: ['Оценка', '9', '#Н/Д', '10', '#ЗНАЧ!', '#ДЕЛ/0!', '8'],
    answers: [9, 10, 8],
    others: { missing: 1, text: 2 },
    head: 'Оценка',
  },
  {
    from: 'a pivot table with a total below',
    rows: ['Клиент\tОценка', 'А\t9', 'Б\t10', 'В\t7', 'Общий итог\t26'],
    answers: [9, 10, 7],
    others: { outside: 1 },
    head: 'Оценка',
    column: 1,
  },
  {
    from: 'a spreadsheet whose first head is blank',
    rows: ['\tОценка', 'Иванов\t9', 'Петров\t10', 'Сидоров\t6'],
    answers: [9, 10, 6],
    head: 'Оценка',
    column: 1,
  },
  {
    from: 'a spreadsheet with blank columns at the side',
    rows: ['\t\tNPS\t\t', '\t\t9\t\t', '\t\t8\t\t', '\t\t10\t\t'],
    answers: [9, 8, 10],
    head: 'NPS',
    column: 2,
  },
  {
    from: 'psql',
    rows: [
      ' id | score | created_at',
      '----+-------+------------',
      '  1 |     9 | 2024-03-01',
      '  2 |    10 | 2024-03-01',
      '  3 |     7 | 2024-03-02',
      '  4 |       | 2024-03-02',
      '  5 |     9 | 2024-03-03',
      '(5 rows)',
    ],
    answers: [9, 10, 7, 9],
    others: { blank: 3 },
    head: 'score',
    column: 1,
  },
  {
    from: 'the mysql client',
    rows: [
      '+-------+---------+',
      '| score | branch  |',
      '+-------+---------+',
      '|     9 | north   |',
      '|    10 | south   |',
      '|     4 | south   |',
      '|     8 | south   |',
      '|  NULL | north   |',
      '|    10 | north   |',
      '+-------+---------+',
    ],
    answers: [9, 10, 4, 8, 10],
    others: { blank: 3, missing: 1 },
    head: 'score',
    column: 1,
  },
  {
    from: 'a table in Markdown',
    rows: ['| Имя | Оценка |', '|-----|-------:|', '| Аня | 9 |', '| Боря | 10 |', '| Вера | 5 |'],
    answers: [9, 10, 5],
    others: { text: 1 },
    head: 'Оценка',
    column: 2,
  },
  {
    from: 'a program of statistics',
    rows: ['v12', '10.00', '9.00', '7.00', '99.00', '8.00'],
    answers: [10, 9, 7, 8],
    others: { outside: 1 },
    head: 'v12',
  },
  {
    from: 'with marks for what is missing',
    rows: ['nps', '9', '.', '-', '10', 'NA', 'NaN', 'null', '8'],
    answers: [9, 10, 8],
    others: { missing: 5 },
    head: 'nps',
  },
  {
    from: 'notes by hand, of ten',
    rows: ['9/10', '10/10', '7 / 10', '6 из 10', '9 из 10 баллов', '11/10'],
    answers: [9, 10, 7, 6, 9],
    others: { outside: 1 },
  },
  {
    from: 'notes by hand, in points',
    rows: ['Оценка клиента', '9 баллов', '10 баллов', '1 балл', '3 балла', 'отказ', '8 б'],
    answers: [9, 10, 1, 3],
    others: { missing: 1, text: 1 },
    head: 'Оценка клиента',
  },
  {
    from: 'a telephone survey, with words of refusal',
    rows: ['Балл', '9', 'отказ', 'затрудняюсь ответить', 'не ответил', '10', 'не оценил', 'без оценки', '7'],
    answers: [9, 10, 7],
    others: { missing: 5 },
    head: 'Балл',
  },
  {
    from: 'a form with words beside its numbers',
    rows: [
      'Порекомендуете?',
      '10 — точно порекомендую',
      '0 — ни за что',
      '5 — не знаю',
      '10 — точно порекомендую',
      '8',
    ],
    answers: [10, 0, 5, 10, 8],
    head: 'Порекомендуете?',
  },
  {
    from: 'a form with words in brackets',
    rows: ['10 (очень вероятно)', '9', '0 (совсем не вероятно)', '8'],
    answers: [10, 9, 0, 8],
  },
  {
    from: 'answers with what was said',
    rows: [
      'Оценка;Что понравилось',
      '9;всё; правда всё',
      '10;"быстро; чисто',
      'вежливо"',
      '3;ничего',
      '8;цена',
      '9;',
      '10;сроки',
    ],
    answers: [9, 10, 3, 8, 9, 10],
    head: 'Оценка',
    column: 0,
  },
  {
    from: 'dates that were pasted by mistake',
    rows: ['Дата', '01.03.2024', '02.03.2024', '2024-03-04', '5 марта 2024 г.'],
    answers: [],
    others: { date: 4, text: 1 },
  },
  {
    from: 'times that were pasted by mistake',
    rows: ['10:00', '9:15', '14:30:05', '8:05 PM'],
    answers: [],
    others: { date: 4 },
  },
  {
    from: 'telephone numbers that were pasted by mistake',
    rows: ['+7 900 000-00-01', '8 (900) 000-00-02', '79000000003'],
    answers: [],
    others: { outside: 1, text: 2 },
  },
  {
    from: 'percentages that were pasted by mistake',
    rows: ['NPS', '64%', '9%', '71 %'],
    answers: [],
    others: { text: 4 },
  },
  {
    from: 'means of branches that were pasted by mistake',
    rows: ['Филиал\tСредняя', 'Север\t8,7', 'Юг\t9,1', 'Запад\t7,4'],
    answers: [],
    others: { fraction: 3, text: 1 },
    column: 1,
  },
  {
    from: 'dates that a spreadsheet made of answers',
    rows: ['Оценка', '9', '10.янв', '9-окт', '8'],
    answers: [9, 8],
    others: { date: 2 },
    head: 'Оценка',
  },
  {
    from: 'numbers written out',
    rows: ['10', 'девять', 'восемь', '7'],
    answers: [10, 7],
    others: { text: 2 },
  },
  {
    from: 'a list in a message',
    rows: ['9, 10, 8, 10, 7', '6, 9'],
    answers: [9, 10, 8, 10, 7, 6, 9],
  },
  {
    from: 'a list in a message, with spaces',
    rows: ['9 10 8 10 7 0 9 9 10'],
    answers: [9, 10, 8, 10, 7, 0, 9, 9, 10],
  },
  {
    from: 'a list with semicolons and one that is missing',
    rows: ['9; 10; ; 8; н/д; 10'],
    answers: [9, 10, 8, 10],
    others: { blank: 1, missing: 1 },
  },
  {
    from: 'a chat',
    rows: ['[01.03.2024 10:00] Иван: 9', '[01.03.2024 10:02] Мария: 10'],
    answers: [],
    others: { text: 2 },
  },
  {
    from: 'rows of a program’s data',
    rows: ['{"id":1,"score":9}', '{"id":2,"score":10}'],
    answers: [],
    others: { text: 2 },
    column: 0,
  },
  {
    from: 'a grid of answers without heads',
    rows: ['9\t10\t8', '7\t9\t9', '10\t3\t8'],
    answers: [9, 10, 8, 7, 9, 9, 10, 3, 8],
  },
  {
    from: 'blanks between months',
    rows: ['Март', '9', '10', '', 'Апрель', '8', '7', ''],
    answers: [9, 10, 8, 7],
    others: { blank: 1, text: 1 },
    head: 'Март',
  },
  {
    from: 'with spaces that cannot be seen',
    rows: ['Score\u00a0', '\u00a09', '10\u200b', '\u20078', '７'],
    answers: [9, 10, 8, 7],
    head: 'Score',
  },
  {
    from: 'with all kinds of quotation marks',
    rows: ['"Оценка"', '"9"', '«10»', "'8'", '“7”'],
    answers: [9, 10, 8, 7],
    head: 'Оценка',
  },
  {
    from: 'a scale from 1 to 10, with zeros that cannot be',
    rows: ['Оценка (1–10)', '1', '10', '0', '9', '7'],
    answers: [1, 10, 9, 7],
    others: { outside: 1 },
    head: 'Оценка (1–10)',
    scale: '1-10',
  },
  {
    from: 'stars of an app’s reviews',
    rows: [
      'Review Date,App Version Code,Star Rating,Review Text',
      '2024-03-01,412,5,good',
      '2024-03-01,412,4,',
      '2024-03-02,413,1,"crashes, often"',
    ],
    answers: [5, 4, 1],
    head: 'Star Rating',
    column: 2,
    scale: '1-5',
  },
  {
    from: 'stars as they are drawn',
    rows: ['★★★★☆', '★★★★★', '⭐⭐⭐', '☆☆☆☆☆', '★☆☆☆☆'],
    answers: [4, 5, 3, 1],
    others: { text: 1 },
    scale: '1-5',
  },
  {
    from: 'satisfaction in words, of five',
    rows: ['Удовлетворённость', '5 – отлично', '4 – хорошо', '2 из 5', '5/5', '9/10', '3 звезды'],
    answers: [5, 4, 2, 5, 3],
    others: { scale: 1 },
    head: 'Удовлетворённость',
    scale: '1-5',
  },
  {
    from: 'answers of five beside answers of ten, each on its scale',
    rows: ['branch;csat;ltr', 'north;5;9', 'south;4;10', 'south;3;8'],
    answers: [5, 4, 3],
    head: 'csat',
    column: 1,
    scale: '1-5',
  },
  {
    from: 'a hotel’s reviews, with half points',
    rows: ['Review score', '8.5', '10', '9.0', '7,5', '9'],
    answers: [10, 9, 9],
    others: { fraction: 2 },
    head: 'Review score',
  },
  {
    from: 'a kiosk that writes codes of buttons',
    rows: ['time;button', '10:00:01;9', '10:02:15;10', '10:02:16;10', '10:07:41;0'],
    answers: [9, 10, 10, 0],
    head: 'button',
    column: 1,
  },
  {
    from: 'numbers in quotation marks with a comma for decimals',
    rows: ['"Клиент","Оценка"', '"А","9,0"', '"Б","10,0"', '"В","7,5"'],
    answers: [9, 10],
    others: { fraction: 1 },
    head: 'Оценка',
    column: 1,
  },
  {
    from: 'the group beside the answer, and first',
    rows: ['Группа NPS;Балл', '3;9', '3;10', '1;2', '2;8'],
    answers: [9, 10, 2, 8],
    head: 'Балл',
    column: 1,
  },
  {
    from: 'a column that says the same in every row',
    rows: ['wave;channel;q7', '2;1;9', '2;1;10', '2;1;4', '2;1;8'],
    answers: [9, 10, 4, 8],
    head: 'q7',
    column: 2,
  },
];

describe('columns as programs export them and people paste them', () => {
  it('are sixty at the least, and all different', () => {
    expect(COLUMNS.length).to.be.at.least(60);
    expect(new Set(COLUMNS.map(({ rows }) => rows.join('\n'))).size).to.equal(COLUMNS.length);
  });

  for (const { from, rows, lineEnd = '\n', scale = '0-10', ...expected } of COLUMNS)
    it(from, () => {
      const found = tallyAnswers(rows.join(lineEnd), { scale });
      expect(listed(found, scale)).to.deep.equal([...expected.answers].sort((one, other) => one - other));
      expect(Object.fromEntries(found.others.map(({ kind, count }) => [kind, count]))).to.deep.equal(
        expected.others ?? {},
      );
      expect([found.head, found.column]).to.deep.equal([expected.head ?? null, expected.column ?? null]);
    });

  it('are read alike with any line break, with a mark before them, and with blank lines behind', () => {
    for (const { rows, scale = '0-10' } of COLUMNS) {
      const text = rows.join('\n').replace('\ufeff', '');
      const { counts, head, column } = tallyAnswers(text, { scale });
      for (const other of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), `${text}\n\n\n`])
        expect(tallyAnswers(other, { scale })).to.deep.include({ counts, head, column });
    }
  });
});

function listed({ counts }: AnswerTally, scale: NpsScale): number[] {
  const first = scale === '0-10' ? 0 : 1;
  return counts.flatMap((count, index) => Array<number>(count).fill(first + index));
}
