import { expect } from 'chai';
import type { Answer } from '../../src/calculators/answer.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import type { AnyInputs, WordsLanguage } from '../../src/calculators/question.js';
import type { Issue } from '../../src/core/outcome.js';
import { CalculatorState } from '../../src/elements/calculator-state.js';
import { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import { NpsCalculator } from '../../src/elements/nps-calculator/nps-calculator.js';
import { OwnershipComparer } from '../../src/elements/ownership-comparer/ownership-comparer.js';
import { issueText } from '../../src/elements/parts/texts.js';
import { inWords } from '../../src/elements/parts/working.js';
import { createText, type Text } from '../../src/elements/text.js';
import type { CalculatorWords } from '../../src/locale/words.js';

const LANGUAGES: readonly WordsLanguage[] = ['en', 'ru'];

const MODELS = [LtvCalculator, NpsCalculator, OwnershipComparer].flatMap(({ edition }) => edition.models);

type Given = Readonly<Record<string, AnyInputs[string]>>;

function modelOf(id: string) {
  const found = MODELS.find((model) => model.id === id)!;
  return { ...found, words: found.words as Readonly<Record<WordsLanguage, CalculatorWords>> };
}

function answered(id: string, given: Given, language: WordsLanguage): { answer: Answer; text: Text } {
  const { calculator, words } = modelOf(id);
  const outcome = answerOf(calculator, given, language);
  if (!outcome.ok) throw new Error(`${id}: ${outcome.issues[0]!.code}`);
  return { answer: outcome.value, text: createText(language, null, words) };
}

/** As a reader reads it, who sees no difference between spaces. */
function plain(said: string): string {
  return said.replace(/\s/g, ' ');
}

function headline(id: string, given: Given, language: WordsLanguage): string {
  const { answer, text } = answered(id, given, language);
  return plain(text.headline(answer));
}

function note(id: string, wanted: string, given: Given, language: WordsLanguage): string {
  const { answer, text } = answered(id, given, language);
  const found = answer.notes.find((one) => one.id === wanted);
  expect(found, `${wanted} among ${answer.notes.map((one) => one.id).join()}`).not.to.equal(undefined);
  return plain(text.sentence(text.words.notes[wanted], found!));
}

function problem(id: string, issue: Issue, language: WordsLanguage): string {
  const { calculator, words } = modelOf(id);
  return plain(issueText(issue, { state: new CalculatorState(calculator), text: createText(language, null, words) }));
}

const WITHOUT_PROFIT = { ownershipYears: 3, boughtHere: 1, saleGross: 0, financeInsuranceGross: 0 };
const NO_CHURN = { churn: 0, discountRate: 0 };
const ENDLESS_CURVE = { churnBasis: 'cohort', cohortSurvivors: [1000, 500, 400, 350, 330, 320] };

describe('a problem told away from its question', () => {
  it('quotes the name of the question, which may read on into it', () => {
    const issue = { field: 'marginGrowth', code: 'diverges', limit: 0.05 };
    expect(problem('business', issue, 'ru')).to.match(/^«Прибыль с клиента растёт на»: прибыль растёт быстрее, чем/);
    expect(problem('business', issue, 'en')).to.match(/^“Profit from a customer grows by”: Profit grows faster than/);
  });

  it('never sets a full stop behind the name', () => {
    for (const { id, calculator } of MODELS)
      for (const language of LANGUAGES)
        for (const { id: field } of calculator.questions) {
          const said = problem(id, { field, code: 'empty' }, language);
          expect(said, field).to.match(language === 'ru' ? /^«.+»: введите число\.$/ : /^“.+”: Enter a number\.$/);
        }
  });
});

describe('a value over an infinite lifespan', () => {
  const said = (given: Given, language: WordsLanguage) => headline('business', { ...NO_CHURN, ...given }, language);

  it('names what keeps it finite, and today’s money where there is discounting', () => {
    expect(said({ discountRate: 0.1 }, 'ru')).to.match(
      /в сегодняшних деньгах\. .+ конечна благодаря дисконтированию\.$/,
    );
    expect(said({ discountRate: 0.1 }, 'en')).to.match(/in today’s money\. .+; discounting keeps the amount finite\.$/);
    const horizon = { horizonYears: 5 };
    expect(said(horizon, 'ru')).to.match(/валовой прибыли\. .+ конечна благодаря горизонту\. Горизонт/);
    expect(said(horizon, 'en')).to.match(/of gross profit\. .+; the horizon keeps the amount finite\. The horizon/);
    const both = { horizonYears: 5, discountRate: 0.1, extraCost: 1 };
    expect(said(both, 'ru')).to.match(/в сегодняшних деньгах\. .+ конечна благодаря горизонту\./);
    expect(said(both, 'en')).to.match(/in today’s money\. .+; the horizon keeps the amount finite\./);
    const falling = { marginGrowth: -0.1 };
    expect(said(falling, 'ru')).to.match(/валовой прибыли\. .+ потому что прибыль с клиента год от года снижается\.$/);
    expect(said(falling, 'en')).to.match(
      /of gross profit\. .+ because the profit from a customer falls year by year\.$/,
    );
  });

  it('does so in the note too, where nobody leaves', () => {
    const told = (id: string, given: Given, language: WordsLanguage) =>
      note('business', id, { ...NO_CHURN, ...given }, language);
    expect(told('nobody-leaves', { discountRate: 0.1 }, 'ru')).to.include('делает дисконтирование');
    expect(told('nobody-leaves', { discountRate: 0.1 }, 'en')).to.match(/^These numbers say that nobody ever leaves\./);
    expect(told('nobody-leaves-horizon', { horizonYears: 5 }, 'ru')).to.include('делает горизонт');
    expect(told('nobody-leaves-horizon', { horizonYears: 5 }, 'en')).to.include('The horizon keeps');
    expect(told('nobody-leaves-falling', { marginGrowth: -0.1 }, 'ru')).to.include('прибыль с клиента снижается');
    expect(told('nobody-leaves-falling', { marginGrowth: -0.1 }, 'en')).to.include('falls');
  });

  it('does not make the lifespan depend on discounting', () => {
    const given = { ...ENDLESS_CURVE, discountRate: 0.1 };
    expect(note('business', 'fitted-lifetime-is-endless', given, 'ru')).to.match(
      /: средний срок жизни .+ бесконечен\./,
    );
    expect(note('business', 'fitted-lifetime-is-endless', given, 'en')).to.match(
      /: the average lifespan .+ is infinite\./,
    );
  });
});

describe('customers who leave at once', () => {
  it('leave during the first period and not after it', () => {
    const given = { churn: 0.91 };
    expect(note('business', 'nearly-all-leave-at-once', given, 'ru')).to.match(
      /^За первый период \(это месяц\) уходит 91 % клиентов:/,
    );
    expect(note('business', 'nearly-all-leave-at-once', given, 'en')).to.match(
      /^91% of customers leave during the first month:/,
    );
  });
});

describe('a value of nothing', () => {
  const years = { en: /^Over .+ years?,? /, ru: /^За .+ (?:год|года|лет) / };
  const NOTHING: readonly [string, Given][] = [
    ['business', { grossMargin: 0 }],
    ['vehicle', { serviceGross: 0, owners: [WITHOUT_PROFIT, WITHOUT_PROFIT] }],
    ['dealer', { saleGross: 0, financeInsuranceGross: 0, serviceGross: 0, tradeInGross: 0, accessoriesGross: 0 }],
    ['ownership', { ...FREE(), price: 1000, resaleValue: 1000 }],
  ];

  it('is told once, in words', () => {
    for (const [id, given] of NOTHING)
      for (const language of LANGUAGES) {
        const { answer, text } = answered(id, given, language);
        expect(answer.headline.sentence.id, id).to.equal('nothing');
        const said = plain(text.sentence(text.words.sentences['nothing'], answer.headline.sentence));
        expect(said.replace(years[language], ''), id).not.to.match(/\d/);
      }
  });
});

describe('a value that would print as nothing', () => {
  it('is nothing, and half a hundredth is not', () => {
    const id = (gain: number) =>
      answered('ownership', { ...FREE(), price: 1000, resaleValue: 1000 + gain }, 'en').answer.headline.sentence.id;
    expect([0.004, -0.004, 0.006, -0.006].map(id)).to.deep.equal(['nothing', 'nothing', 'gain', 'cost']);
  });
});

/** A car that costs nothing while it is kept. */
function FREE(): Given {
  const zero = ['insurance', 'service', 'fuelPrice', 'tax', 'repairs', 'parking', 'wash', 'tolls', 'fines'];
  return Object.fromEntries(zero.map((id) => [id, 0]));
}

describe('the mean over customers', () => {
  it('is what one customer brings in on average', () => {
    expect(headline('segments', {}, 'ru')).to.match(/^Один клиент в среднем приносит /);
    expect(headline('segments', {}, 'en')).to.match(/^One customer brings in .+ on average; by row, from /);
  });
});

describe('a car that gains value', () => {
  it('is said to gain more than all its costs', () => {
    const given = { ...FREE(), price: 1000, resaleValue: 2000 };
    expect(headline('ownership', given, 'ru')).to.match(/: он подорожает на сумму, превышающую все расходы на него\.$/);
    expect(headline('ownership', given, 'en')).to.match(/: it gains more in value than is spent on it\.$/);
  });
});

describe('owners who buy elsewhere', () => {
  const owner = { ownershipYears: 3, boughtHere: 1, saleGross: 1, financeInsuranceGross: 1 };
  const lost = { ...owner, boughtHere: 0 };

  it('are all of them, one and those after him, or the last alone', () => {
    const told = (id: string, owners: Given[string], language: WordsLanguage) =>
      note('vehicle', id, { owners }, language);
    expect(told('bought-elsewhere', [owner, lost, owner], 'ru')).to.match(
      /^2-й владелец и все следующие наверняка купят/,
    );
    expect(told('bought-elsewhere', [owner, lost, owner], 'en')).to.match(/^Owner 2 and all later ones are certain/);
    expect(told('bought-elsewhere-by-last', [owner, lost], 'ru')).to.match(/^2-й владелец наверняка купит/);
    expect(told('bought-elsewhere-by-last', [owner, lost], 'en')).to.match(/^Owner 2 is certain/);
    expect(told('bought-elsewhere-by-all', [lost], 'ru')).to.match(/^Автомобиль наверняка покупают не у вас/);
    expect(told('bought-elsewhere-by-all', [lost], 'en')).to.match(/^The car is certain to be bought elsewhere/);
  });
});

describe('the score', () => {
  const counts = (answers: number) => ({ promoters: answers, passives: 0, detractors: 0 });

  it('agrees with its number of answers, whatever it is', () => {
    const said = (answers: number, language: WordsLanguage) =>
      /^NPS (?:по|from) (.+?):/.exec(headline('nps', counts(answers), language))![1];
    expect([1, 2, 5, 11, 21, 111, 571, 572].map((answers) => said(answers, 'ru'))).to.deep.equal(
      ['1 ответу', '2 ответам', '5 ответам', '11 ответам'].concat(
        '21 ответу',
        '111 ответам',
        '571 ответу',
        '572 ответам',
      ),
    );
    expect([1, 2, 571].map((answers) => said(answers, 'en'))).to.deep.equal(['1 answer', '2 answers', '571 answers']);
  });

  it('has a method that is right in so many surveys of a hundred, not an interval that is so probable', () => {
    for (const given of [{}, { comparison: 'earlier' }, { comparison: 'earlier', promoters: 900, detractors: 10 }]) {
      for (const language of LANGUAGES) {
        const { answer, text } = answered('nps', given, language);
        const said = [
          text.headline(answer),
          ...answer.notes.map((one) => text.sentence(text.words.notes[one.id], one)),
          ...answer.assumptions.map((one) => text.sentence(text.words.assumptions[one.id], one)),
          ...Object.values(text.words.pictures),
        ].map(plain);
        for (const one of said) expect(one).not.to.match(/(?:^|\s)с вероятностью|with \S+ confidence,/i);
      }
    }
    expect(headline('nps', {}, 'ru')).to.match(/такая оценка верна в 95 % подобных опросов\.$/);
    expect(headline('nps', {}, 'en')).to.match(/such an estimate is right in 95% of surveys like this\.$/);
  });

  it('of everybody is exact', () => {
    const given = { ...counts(571), population: 571 };
    expect(headline('nps', given, 'ru')).to.equal(
      'NPS по 571 ответу: +100 пунктов. Ответили все клиенты: это точное число, а не оценка.',
    );
    expect(headline('nps', given, 'en')).to.equal(
      'NPS from 571 answers: +100 points. All customers answered: this is exact, not an estimate.',
    );
  });

  it('tells two numbers of answers apart by their time', () => {
    const earlier = { comparison: 'earlier', earlierPromoters: 1, earlierPassives: 0, earlierDetractors: 0 };
    const given = { ...earlier, ...counts(21) };
    expect(note('nps', 'change-too-small', given, 'ru')).to.include('Ответов в прошлый раз — 1, теперь — 21.');
    expect(note('nps', 'change-too-small', given, 'en')).to.include('Answers: 1 last time, 21 now.');
  });
});

describe('tax rates of another year', () => {
  const given = { taxBasis: 'horsepower', taxYear: '2030' };

  it('are not known to hold, and not said to have changed', () => {
    expect(note('ownership', 'tax-table-old', given, 'ru')).to.match(
      /^Действуют ли ещё эти ставки налога, неизвестно:/,
    );
    expect(note('ownership', 'tax-table-old', given, 'en')).to.match(
      /^Whether these tax rates still hold is not known:/,
    );
  });

  it('have a date that no line breaks, in the English that the words are in', () => {
    const { answer, text } = answered('ownership', given, 'ru');
    const found = answer.notes.find(({ id }) => id === 'tax-table-old')!;
    expect(text.sentence('{date}', found)).to.match(/^\d+ \p{L}+ 20\d\d\u00a0г\.$/u);
    const { words } = modelOf('ownership');
    expect(createText('en', null, words).sentence('{date}', found)).to.match(/^\d+ \p{L}+ 20\d\d$/u);
    // A page that names another country has its dates.
    expect(createText('en-US', null, words).sentence('{date}', found)).to.match(/^\p{L}+ \d+, 20\d\d$/u);
  });
});

describe('a formula of words', () => {
  it('says a power in words', () => {
    const formula = (language: WordsLanguage) => {
      const { answer, text } = answered('business', { discountRate: 0.1 }, language);
      const { expression } = answer.working.find(({ id }) => id === 'discountRatePerPeriod')!;
      return plain(inWords(expression, text));
    };
    expect(formula('ru')).to.equal('(1 + ставка дисконтирования за год) в степени (1 ÷ 12) − 1');
    expect(formula('en')).to.equal('(1 + discount rate per year) to the power of (1 ÷ 12) − 1');
  });
});

describe('the words of all calculators', () => {
  const all = (language: WordsLanguage) =>
    MODELS.flatMap(({ words }) => texts((words as Readonly<Record<WordsLanguage, CalculatorWords>>)[language]));

  it('are in British English', () => {
    const american =
      /\b(?:program|favor\w*|color\w*|labor|center\w*|(?:kilo)?meters?|liters?|tires?|percent|analyze\w*|catalog|check(?:ing)? account|license|gray|toward|judgment|canceled|traveled)\b/i;
    // Words that are written with a z in both, and those that only look so.
    const zed = /\b(?!(?:size|sizes|resize|prize|seize)\b)\w+(?:ize|ized|izes|izing|ization)\b/i;
    for (const said of all('en')) expect(said).not.to.match(american).and.not.to.match(zed);
  });

  it('do not say again what was found to mislead', () => {
    for (const said of all('en'))
      expect(said).not.to.match(
        /by these numbers|averaged over all|(?:is|open) to no dealer|out of date|counted the same way/i,
      );
    for (const said of all('ru'))
      expect(said).not.to.match(/гадать|владельца номер|устарели|посчитанная так же|по всем клиентам один|^Покупок$/);
  });

  it('ask how often a customer buys', () => {
    expect(modelOf('business').words.ru.questions['purchaseFrequency']!.label).to.equal('Сколько раз покупает');
  });
});

function texts(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : texts(value as object),
  );
}
