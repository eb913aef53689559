import { en as common } from '../../../locale/en.js';
import type { CalculatorWords } from '../../../locale/words.js';

const TRADEMARK =
  'Net Promoter, Net Promoter Score and NPS are trademarks of Bain & Company, NICE Systems and Fred Reichheld. This calculator has nothing to do with them.';

export const en: CalculatorWords = {
  common,
  title: 'NPS, and how sure it is',
  introduction:
    'How likely people are to recommend you: the share of promoters less the share of detractors, in points from −100 to +100. With the interval in which the score of all customers probably lies.',
  headline: 'NPS',
  questions: {
    entry: {
      label: 'How you enter the answers',
      options: {
        groups: 'three groups',
        answers: 'each answer from 0 to 10',
        'answers-1-10': 'from 1 to 10 (not comparable)',
        'answers-1-5': '1 to 5, stars (not comparable)',
        branches: 'branches, months or products',
      },
    },
    promoters: {
      label: 'Promoters',
      hint: 'Answered 9 or 10.',
      hintBy: { scale: { '1-5': 'Answered 5.' } },
    },
    passives: {
      label: 'Passives',
      hint: 'Answered 7 or 8.',
      hintBy: { scale: { '1-5': 'Answered 4.' } },
    },
    detractors: {
      label: 'Detractors',
      hint: 'Answered 0 to 6.',
      hintBy: { scale: { '1-10': 'Answered 1 to 6.', '1-5': 'Answered 1 to 3.' } },
    },
    answerCounts: {
      label: 'Answers from 0 to 10',
      hint: 'Eleven counts: how many people answered 0, 1, 2 and so on up to 10.',
    },
    answerCountsTen: {
      label: 'Answers from 1 to 10',
      hint: 'Ten counts: how many people answered 1, 2, 3 and so on up to 10.',
    },
    answerCountsFive: { label: 'Answers from 1 to 5', hint: 'Five counts: how many people answered 1, 2, 3, 4 and 5.' },
    branches: {
      label: 'Branches, months or products',
      hint: 'Customers only if each branch is to count by its customers and not by its answers: then in every row.',
      columns: {
        name: 'Name',
        promoters: 'Promoters (9–10)',
        passives: 'Passives (7–8)',
        detractors: 'Detractors (0–6)',
        weight: 'Customers',
      },
    },
    comparison: { label: 'Compare with an earlier survey', options: { none: 'no', earlier: 'yes' } },
    earlierPromoters: { label: 'Promoters earlier' },
    earlierPassives: { label: 'Passives earlier' },
    earlierDetractors: { label: 'Detractors earlier' },
    confidence: {
      label: 'Confidence',
      hint: 'Of a hundred intervals like this one, how many hold the true score.',
      options: { '80': '80%', '90': '90%', '95': '95%', '99': '99%' },
    },
    scale: {
      label: 'Scale of the question',
      hint: 'The standard one is 0 to 10. Scores on other scales cannot be compared with others.',
      options: { '0-10': '0 to 10', '1-10': '1 to 10 (not comparable)', '1-5': '1 to 5, or stars (not comparable)' },
    },
    surveyOf: { label: 'Who was asked', options: { customers: 'customers', employees: 'employees (eNPS)' } },
    population: {
      label: 'How many there are in all',
      hint: 'All customers, or all employees. If most of them answered, the score is surer.',
    },
    invited: { label: 'How many were asked', hint: 'All who got the question, also those who kept silent.' },
    targetMargin: { label: 'I want to know the score to within, points', hint: 'To each side.' },
    targetChange: { label: 'I want to notice a change of, points', hint: 'From one survey to the next.' },
    comparisonScore: {
      label: 'Score to compare with, points',
      hint: 'Your own goal or past. Scores of others depend on who asked, whom and how.',
    },
    money: { label: 'What a point is worth', options: { no: 'do not count', yes: 'count it' } },
    customers: { label: 'Customers in all' },
    promoterValue: { label: 'Value of one promoter', hint: 'The LTV of customers who answered 9 or 10.' },
    passiveValue: { label: 'Value of one passive' },
    detractorValue: { label: 'Value of one detractor' },
    contactedShare: { label: 'Detractors whom you call back' },
    recoveredShare: { label: 'Of them, won over', hint: 'They become passives, and worth as much.' },
    earnedGrowth: { label: 'Earned growth', options: { no: 'do not count', yes: 'count it' } },
    netRevenueRetention: {
      label: 'Net revenue retention',
      hint: 'This year’s revenue from last year’s customers, as a share of last year’s revenue.',
    },
    earnedNewCustomers: {
      label: 'Earned new customers',
      hint: 'Revenue of new customers who came by referral or by themselves, as a share of last year’s revenue.',
    },
    growthIllustration: {
      label: 'The claim about sales',
      hint: 'One study of 2022; an illustration and not a forecast.',
      options: { no: 'do not show', yes: 'show' },
    },
    brandPoints: { label: 'Change of the brand’s NPS among all potential customers, points' },
  },
  figures: {
    netPromoterScore: 'NPS',
    employeeScore: 'eNPS',
    scoreLower: 'Lower end of the interval',
    scoreUpper: 'Upper end of the interval',
    marginOfError: 'Margin of error, to each side',
    lowerRaw: 'Lower end as the formula gives it',
    upperRaw: 'Upper end as the formula gives it',
    answers: 'Answers',
    effectiveAnswers: 'As sure as so many answers of equal weight',
    promoterShare: 'Promoters',
    passiveShare: 'Passives',
    detractorShare: 'Detractors',
    difference: 'Change since the earlier survey',
    differenceLower: 'Lower end of the change',
    differenceUpper: 'Upper end of the change',
    pValue: 'How often chance alone does that if nothing changed (p-value)',
    topTwoBox: 'Answered 9 or 10 (top two box)',
    satisfied: '“Satisfied”: promoters and passives together',
    oneAnswerMoved: 'One detractor turned promoter moves the NPS by',
    againstComparison: 'Against the score you compare with',
    responseRate: 'Response rate',
    silentLowest: 'NPS if all the silent were detractors',
    silentHighest: 'NPS if all the silent were promoters',
    answersForMargin: 'Answers needed for the margin you want, at worst',
    answersForMarginHere: 'The same if answers vary as much as these',
    answersForChange: 'Answers needed in each survey to notice the change, at worst',
    answersForChangeHere: 'The same if answers vary as much as these',
    onePoint: 'Worth of one point',
    onePointFromPassives: 'One point from passives who become promoters',
    onePointFromDetractors: 'One point from detractors who become passives',
    recovered: 'Detractors won over',
    valueSaved: 'What that is worth',
    earnedGrowth: 'Earned growth rate, a {period}',
    salesGrowthNextQuarter: 'Illustration: sales in the next quarter',
    forScore: 'Promoters, for the score',
    againstScore: 'Detractors, against it',
    answersCounted: 'Answers',
    answersShare: 'Share of answers',
    promotersRow: 'Promoters',
    passivesRow: 'Passives',
    detractorsRow: 'Detractors',
    groupScore: 'NPS',
    earlierSurvey: 'Earlier survey',
    presentSurvey: 'This survey',
    allBranches: 'All together',
    branchShare: 'Counts for',
    methodAdjusted: 'Adjusted Wald (used here)',
    methodWald: 'Plain Wald',
    methodBootstrap: 'Bootstrap, 1000 draws',
    methodBootstrapOfMany: 'Bootstrap, 1000 draws, without the correction for those who answered',
  },
  names: {
    promoters: 'promoters',
    passives: 'passives',
    detractors: 'detractors',
    answers: 'answers',
    answerCount: 'people with such an answer',
    branchAnswers: 'answers of a branch',
    branchWeight: 'customers of a branch',
    branchScore: 'NPS of a branch',
    weightInAll: 'customers of all branches',
    effectiveAnswers: 'answers of equal weight',
    effectivePromoters: 'promoters among them',
    effectiveDetractors: 'detractors among them',
    promoterShare: 'share of promoters',
    detractorShare: 'share of detractors',
    netPromoterScore: 'NPS',
    adjustedAnswers: 'answers with three added',
    adjustedPromoterShare: 'adjusted share of promoters',
    adjustedDetractorShare: 'adjusted share of detractors',
    variance: 'variance of one answer',
    population: 'all customers',
    finitePopulationCorrection: 'correction for those who answered',
    answeredShare: 'share who answered',
    standardError: 'standard error, points',
    criticalValue: 'standard errors to each side',
    marginOfError: 'margin of error, points',
    intervalCentre: 'middle of the interval',
    lowerRaw: 'lower end',
    upperRaw: 'upper end',
    earlierPromoters: 'promoters earlier',
    earlierDetractors: 'detractors earlier',
    earlierAnswers: 'answers earlier',
    earlierScore: 'NPS earlier',
    difference: 'change',
    adjustedDifference: 'adjusted change',
    earlierError: 'standard error earlier',
    presentError: 'standard error now',
    differenceError: 'standard error of the change',
    zStatistic: 'standard errors from no change',
    comparisonScore: 'score to compare with',
    againstComparison: 'difference from it',
    customers: 'customers in all',
    promoterValue: 'value of a promoter',
    passiveValue: 'value of a passive',
    detractorValue: 'value of a detractor',
    onePoint: 'worth of one point',
    detractorsInAll: 'detractors among all customers',
    contactedShare: 'share called back',
    recoveredShare: 'share of them won over',
    recovered: 'detractors won over',
    valueSaved: 'worth of it',
    netRevenueRetention: 'net revenue retention',
    earnedNewCustomers: 'earned new customers',
    earnedGrowth: 'earned growth rate per {period}',
    countedPoints: 'points counted',
    growthPerPoint: 'growth of sales for one point',
    salesGrowthNextQuarter: 'growth of sales in the next quarter',
  },
  sentences: {
    customers:
      'By {answers} answers, the NPS is {score}. With {level} confidence, that of all customers lies between {lower} and {upper}.',
    employees:
      'By {answers} answers, the eNPS is {score}. With {level} confidence, that of all employees lies between {lower} and {upper}.',
    'all-customers': 'All {answers} customers answered: the NPS is {score}, and there is nothing to guess.',
    'all-employees': 'All {answers} employees answered: the eNPS is {score}, and there is nothing to guess.',
  },
  assumptions: {
    'rule-0-10': 'On the scale from 0 to 10, 9 and 10 are promoters, 7 and 8 are passives, 0 to 6 are detractors.',
    'rule-1-10':
      'On the scale from 1 to 10, 9 and 10 count as promoters, 7 and 8 as passives, 1 to 6 as detractors. Nothing is rescaled.',
    'rule-1-5':
      'On the scale from 1 to 5, 5 counts as a promoter, 4 as a passive, 1 to 3 as detractors. Nothing is rescaled.',
    'points-are-not-per-cent':
      'NPS is told in points from −100 to +100 and not in per cent: it is a difference of two shares. It is reckoned from the counts, never from rounded shares.',
    'random-sample':
      'The interval speaks of chance alone: as if those who answered were drawn by lot. Whom you asked, when, and who kept silent it does not know.',
    'adjusted-interval':
      'The interval is the adjusted Wald one at {level}: ¾ of a promoter, 1½ passives and ¾ of a detractor are added before it is reckoned (Rocks, 2016). The score itself stays as it is.',
    'finite-population': 'There are {population} in all, and part of them answered: that makes the interval narrower.',
    'branches-by-customers': 'Each branch counts by the number of its customers, however many of them answered.',
    'branches-by-answers': 'Each answer counts as one, so a branch counts by the number of its answers.',
    sizes:
      'The numbers of answers needed hold at {level}; a change is to be noticed {power} of the time. How much these answers vary is taken with the answers that the interval adds. Answers, not invitations.',
    'different-people':
      'Different people answered the two surveys. For the same people asked twice this is too cautious.',
    'change-of-many':
      'The change and the interval of the earlier survey are reckoned as if there were many more of them than answered. Whether a change is more than chance asks about those who may come too, and no number of all narrows that (Cochran, 1977).',
    'recovered-become-passives':
      'A detractor who is won over becomes worth as much as a passive, and would not have changed his mind by himself. What the calls cost is not taken off.',
    'earned-growth':
      'Earned growth rate = net revenue retention + earned new customers − 100% (Reichheld and others, HBR, 2021). It needs to be known of each new customer why he came.',
    'example-amounts':
      'Some of the numbers are still our example, chosen on {date}; they are not the figures of any firm. Put your own in their place.',
    trademark: TRADEMARK,
  },
  notes: {
    'not-comparable': 'Not comparable with NPS from 0 to 10',
    anonymity:
      'There are fewer than five answers ({answers}), and people can be recognised by them. Do not show this result to anybody.',
    'scale-1-10':
      'The scale from 1 to 10 has no zero, which shifts the answers: compare this score only with others on the same scale.',
    'scale-1-5':
      'On a scale to five, or with stars, people answer otherwise: compare this score only with others on the same scale.',
    'change-real':
      'The change is {difference}: with {level} confidence, between {lower} and {upper}. On {earlierAnswers} and {answers} answers, chance is a poor explanation.',
    'change-chance':
      'The change is {difference}, on {earlierAnswers} and {answers} answers: this can be chance. With {level} confidence it lies between {lower} and {upper}, and zero is possible.',
    'only-passives': 'All answers are passive: the NPS is zero, which is not the same as half for and half against.',
    'all-alike': 'All answers are alike. That does not mean that all customers are: hence the width of the interval.',
    'few-answers':
      'There are few answers ({answers}). A score like this moves by tens of points from survey to survey by itself.',
    'small-branches':
      'Branches with fewer than {least} answers: {small}. Their scores are unsure; see how wide their intervals are.',
    'weighted-by-customers': 'By customers the NPS is {weighted}; by answers alone it would be {unweighted}.',
    'silent-people':
      '{responseRate} answered. If all who kept silent were detractors, the NPS would be {lowest}; if they were promoters, {highest}. The interval above knows nothing of that.',
    'satisfied-and-nps':
      '{satisfied} answered 7 to 10 and may be called “satisfied”, {topTwoBox} answered 9 or 10, and the NPS is {score}. All three come from the very same answers.',
    'one-answer': 'There are {answers} answers: a single detractor turned promoter moves the score by {moved}.',
    'methods-differ':
      'The ways to reckon an interval differ here: the adjustment moves its middle towards zero. Without it, with few answers or answers nearly all alike, an interval holds the true score less often than it says.',
    'comparison-inside':
      'The score that you compare with, {comparison}, lies within the interval: yours may well be the same.',
    'comparison-outside':
      'The score that you compare with, {comparison}, lies outside the interval. Whether it was asked of the same kind of people in the same way, no formula knows.',
    'worth-is-no-cause':
      'One point is worth {onePoint} if a customer who changes his mind becomes worth what his new group is worth. Groups may differ for other reasons; then it is less.',
    'point-costs':
      'In your numbers a promoter is worth less than a detractor: one more point costs money. Check the values.',
    'growth-is-illustration':
      'An illustration and not a forecast: {growth} in the next quarter. One study (Baehre and others, 2022) found 1.46% for a point in seven US brands of sportswear, asking all potential customers. A survey of one’s own customers foretold nothing. Never multiply it up to a year.',
    'growth-capped': 'Counted are {most} points at the most: the study saw no larger changes.',
  },
  issues: {
    'no-answers': 'There are no answers. Enter how many people answered.',
    'population-below-sample': 'There cannot be fewer in all than answered: {limit}.',
    'invited-below-answers': 'No fewer can have been asked than answered: {limit}.',
    'invited-above-population': 'No more can have been asked than there are in all: {limit}.',
    'no-weight': 'All branches have no customers. Enter customers for one of them at least, or leave the column empty.',
  },
  pictures: {
    npsScore: 'The score and how sure it is',
    npsScoreRow: 'Figure',
    npsScoreColumn: 'Value',
    npsScoreInterval: '{level} confidence: {limits}',
    npsScoreComparison: 'To compare: {score}',
    npsGroups: 'Promoters, passives and detractors',
    npsGroupsRow: 'Group',
    npsDistribution: 'Answers one by one',
    npsDistributionRow: 'Answer',
    npsWaves: 'Now and earlier',
    npsWavesRow: 'Survey',
    npsBranches: 'Branches with their intervals',
    npsBranchesRow: 'Branch',
    npsMethods: 'The same interval by other methods',
    npsMethodsRow: 'Method',
    npsFew: '{name} (few answers: {answers})',
    npsLimits: '{lower} to {upper}',
    breakdown: 'For and against',
    after: 'After',
  },
  legal: TRADEMARK,
  examples: {
    'webinar-2023': {
      name: '600, 200 and 200',
      story:
        'The example of a webinar on loyalty (V. Shishkin, 2023), where it is printed as “40%”. In points it is +40.',
    },
    'satisfied-96': {
      name: '96% satisfied, NPS 64',
      story:
        'A chain of car dealers told of an NPS of 64 after years of 95–97% “satisfied”. The hundred answers are ours, and give both.',
    },
    'score-85': {
      name: 'NPS 85',
      story: 'The NPS that a car dealer told of. The hundred answers are ours: with as many, it could be 74 or 92.',
    },
    'fifteen-points': {
      name: '15 points more',
      story: 'Two surveys of a hundred answers each, made up: the rise looks large and can be chance.',
    },
  },
};
