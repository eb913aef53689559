import { ru as common } from '../../../../locale/ru.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import * as car from '../../words/car/ru.js';
import * as shared from '../../words/shared/ru.js';

export const ru: CalculatorWords = {
  common,
  title: 'Пожизненная ценность автомобиля',
  model: 'Автомобиль и его владельцы',
  introduction:
    'Сколько валовой прибыли приносит вам один автомобиль при всех его владельцах: каждая ваша продажа, кредит и страхование, сервис при каждом владельце. Это LTV (lifetime value, пожизненная ценность) автомобиля, а не клиента.',
  headline: 'LTV одного автомобиля',
  questions: {
    ...shared.questions,
    ...car.questions,
    owners: {
      label: 'Владельцы автомобиля, один за другим',
      hint: 'Первый — тот, кто покупает его новым. Для каждого следующего: с какой вероятностью он купит у вас, если у вас купил предыдущий.',
      columns: {
        ownershipYears: 'Владеет, лет',
        boughtHere: 'Купит у вас',
        saleGross: 'Валовая прибыль с продажи',
        financeInsuranceGross: 'Валовая прибыль с кредита и страхования',
      },
    },
    serviceShareFirst: { label: 'Приезжают на сервис в первый год', hint: 'Из автомобилей, купленных у вас.' },
    serviceShareLast: {
      label: 'Приезжают на сервис в последний год',
      hint: 'В последний год последнего владельца в таблице. Между ними доля меняется год за годом.',
    },
    serviceElsewhereFactor: {
      label: 'Что остаётся от этой доли, если автомобиль куплен не у вас',
      hint: 'Если приезжают втрое реже — около 33 %.',
    },
  },
  figures: {
    ...car.figures,
    vehicleLifetimeValue: 'LTV автомобиля',
    undiscountedVehicleValue: 'LTV автомобиля без дисконтирования',
    firstOwnerValue: 'При первом владельце',
    laterOwnersValue: 'При всех следующих владельцах',
    lastOwnerHere: 'Вероятность, что последний владелец купил у вас',
    carYears: 'Учтено лет',
    sale: 'Продажа автомобиля',
    owner1: 'Первый владелец',
    owner2: 'Второй владелец',
    owner3: 'Третий владелец',
    owner4: 'Четвёртый владелец',
    owner5: 'Пятый владелец',
    owner6: 'Шестой владелец',
  },
  names: {
    ...shared.names,
    ...car.names,
    serviceGrossPerYear: 'валовая прибыль сервиса с приезжающего автомобиля за {period}',
    saleGross: 'валовая прибыль с продажи',
    serviceOfYear: 'валовая прибыль сервиса за год или его часть',
    boughtHere: 'вероятность покупки у вас',
    serviceShare: 'доля приезжающих',
    discountFactor: 'множитель дисконтирования',
    sale: 'продажи автомобиля',
    vehicleLifetimeValue: 'LTV автомобиля',
  },
  sentences: {
    'several-owners':
      'За {years} один автомобиль приносит {vehicleLifetimeValue} валовой прибыли в сегодняшних деньгах: при первом владельце — {firstOwnerValue}, при следующих — {laterOwnersValue}.',
    'several-owners-undiscounted':
      'За {years} один автомобиль приносит {vehicleLifetimeValue} валовой прибыли: при первом владельце — {firstOwnerValue}, при следующих — {laterOwnersValue}.',
    'one-owner': 'За {years} один автомобиль приносит {vehicleLifetimeValue} валовой прибыли в сегодняшних деньгах.',
    'one-owner-undiscounted': 'За {years} один автомобиль приносит {vehicleLifetimeValue} валовой прибыли.',
    loss: 'За {years} один автомобиль приносит убыток: {loss}.',
  },
  assumptions: {
    ...shared.assumptions,
    ...car.assumptions,
    'our-definition':
      'Общепринятой формулы ценности автомобиля нет; это наше определение: продажи каждому владельцу с вероятностью, что он купит у вас, и сервис при каждом из них.',
    'gross-profit': 'Считается валовая прибыль. Аренду, зарплаты и налоги из неё ещё предстоит оплатить.',
    'chain-of-owners': 'Автомобиль, однажды купленный в другом месте, у вас уже не покупают.',
    'service-elsewhere':
      'Доля приезжающих на сервис среди купленных не у вас — {factor} от доли среди купленных у вас в том же возрасте.',
    'share-in-a-line': 'Доля приезжающих на сервис меняется равномерно от первого года к последнему.',
    'share-of-the-first-year':
      'Учтён только один год, поэтому взята доля первого года; доля последнего года не действует.',
    'share-with-a-step':
      'Доля приезжающих на сервис меняется равномерно, но когда кончается гарантия ({warranty}), сразу происходит {part} всего изменения.',
    'stays-on-the-road': 'Автомобиль остаётся на ходу, пока с ним не расстанется последний владелец в таблице.',
  },
  notes: {
    'negative-gross':
      'Среди валовых прибылей есть отрицательные: проверьте знаки. Убыток на продаже возможен, если он окупается потом.',
    'bought-elsewhere':
      'Начиная с владельца номер {owner} автомобиль наверняка куплен не у вас: остаётся только сервис.',
    'first-owner-uncertain':
      'Первый владелец покупает у вас не наверняка: это ценность любого такого автомобиля в округе, а не проданного вами.',
    'share-rises':
      'Доля приезжающих на сервис растёт с {first} до {last}. У большинства дилеров она с возрастом автомобиля падает.',
    'do-not-add-to-customers':
      'Не складывайте ценность автомобилей с ценностью клиентов: это те же деньги, сложенные по автомобилям, а не по людям.',
  },
  issues: {},
  pictures: {
    owners: 'Что приносит автомобиль при каждом владельце',
    cumulativeMargin: 'Сколько приносит один автомобиль, нарастающим итогом',
    cumulativeMarginColumn: 'Принёс к этому времени',
    cumulativeMarginSummary: 'За {length} один автомобиль приносит {value}.',
    ownersRow: 'Владелец',
    ownerStarts: 'Смены владельца',
    ownerStartsColumn: 'Принёс к этому времени',
    serviceShare: 'Какая доля купленных у вас приезжает на сервис',
    serviceShareColumn: 'Приезжают, если куплены у вас',
    serviceShareSummary: 'Через {length} на сервис приезжает {value} купленных у вас.',
    serviceShareLine: 'Купленные у вас',
    serviceShareExpectedLine: 'Где бы ни были куплены',
    serviceShareExpected: 'Какая доля приезжает на сервис, где бы ни были куплены',
    serviceShareExpectedColumn: 'Приезжают, где бы ни были куплены',
    after: 'Через',
    breakdown: 'Из чего складывается',
  },
};
