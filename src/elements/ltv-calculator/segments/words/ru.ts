import { ru as common } from '../../../../locale/ru.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import { ru as dealer } from '../../dealer/words/ru.js';
import * as shared from '../../words/shared/ru.js';

export const ru: CalculatorWords = {
  common,
  title: 'Сравнение филиалов, марок и типов клиентов',
  introduction:
    'Чего стоит клиент в каждом филиале, марке, городе или типе клиентов и сколько выходит в среднем по всем клиентам. LTV (lifetime value, пожизненную ценность) можно ввести для каждой строки или посчитать по модели дилера.',
  headline: 'Средний LTV по всем клиентам',
  questions: {
    ...dealer.questions,
    segmentBasis: {
      label: 'Ценность клиента в каждой строке',
      options: { values: 'известна', dealer: 'посчитать по модели дилера' },
    },
    segmentWeights: {
      label: 'Размер каждой строки',
      options: { clients: 'число клиентов', shares: 'доля клиентов' },
    },
    segments: {
      label: 'Филиалы, марки или типы клиентов',
      hint: 'От 2 до 12 строк. Доли в сумме должны давать 100 %.',
      columns: { name: 'Название', weight: 'Клиентов или доля', value: 'Ценность одного клиента' },
    },
    dealerSegments: {
      label: 'Филиалы, марки или типы клиентов',
      hint: 'От 2 до 12 строк. Вместо пустой клетки берётся общий ответ из вопросов ниже. Доли в сумме должны давать 100 %.',
      columns: {
        name: 'Название',
        weight: 'Клиентов или доля',
        saleGross: 'Валовая прибыль с продажи',
        financeInsuranceGross: 'Валовая прибыль с кредита и страхования',
        serviceGross: 'Валовая прибыль за визит',
        serviceShareLast: 'Приезжают на сервис в последний год',
        repurchaseProbability: 'Следующий автомобиль — снова у вас',
      },
    },
  },
  figures: {
    weightedMean: 'Среднее по всем клиентам',
    lowestValue: 'Наименьшее по строкам',
    highestValue: 'Наибольшее по строкам',
    weightInAll: 'Клиентов всего',
    unweightedMean: 'Среднее по строкам, будто все одного размера (ошибка)',
    meanGap: 'Эта ошибка меняет среднее на',
    segmentValue: 'Ценность одного клиента',
    segmentIndex: 'Индекс, среднее = 100',
    segmentShare: 'Доля клиентов',
    segmentContribution: 'Вклад в среднее',
  },
  names: {
    ...shared.names,
    segmentWeight: 'клиентов или доля',
    segmentValue: 'ценность одного клиента',
    weightInAll: 'клиентов или долей всего',
    weightedMean: 'среднее по всем клиентам',
    unweightedMean: 'среднее по строкам (ошибка)',
  },
  sentences: {
    mean: 'В среднем по всем клиентам один приносит {weightedMean}; по строкам — от {lowestValue} до {highestValue}.',
    'all-alike': 'Во всех строках один клиент приносит одинаково: {weightedMean}.',
    loss: 'В среднем по всем клиентам один приносит убыток: {weightedMean}; по строкам — от {lowestValue} до {highestValue}.',
  },
  assumptions: {
    ...shared.assumptions,
    'weights-clients': 'Каждая строка учтена по числу её клиентов.',
    'weights-shares': 'Каждая строка учтена по её доле клиентов.',
    'values-as-given':
      'Ценности взяты такими, как введены: сравнивать их можно, только если все посчитаны одинаково и за одно и то же число лет.',
    'values-by-dealer':
      'Ценность в каждой строке — валовая прибыль с одного клиента по модели клиента дилера; срок расчёта — {years}.',
    'blank-is-common': 'Где клетка строки пуста, взят общий ответ.',
  },
  notes: {
    'no-index': 'Среднее не больше нуля, поэтому индексов нет: «во сколько раз больше убытка» ничего не значит.',
    'some-lose': 'В некоторых строках клиент приносит убыток: его оплачивают остальные.',
    'unweighted-mean-flatters':
      'Среднее по строкам дало бы {unweightedMean}, на {gap} больше верного: малые строки с высокой ценностью считались бы наравне с большими. Верное среднее — {weightedMean}.',
    'unweighted-mean-understates':
      'Среднее по строкам дало бы {unweightedMean}, на {gap} меньше верного: малые строки с низкой ценностью считались бы наравне с большими. Верное среднее — {weightedMean}.',
    'nobody-in-a-segment': 'Строка без клиентов ничего не меняет в среднем.',
  },
  issues: {
    'shares-do-not-sum':
      'Доли в сумме дают {limit}, а не 100 %. Их можно привести к 100 %, сохранив соотношение между ними.',
    'no-clients': 'Укажите, сколько клиентов хотя бы в одной строке.',
  },
  pictures: {
    segments: 'Ценность одного клиента по строкам и среднее',
    after: 'Через',
    breakdown: 'Что добавляет к среднему каждая строка',
  },
};
