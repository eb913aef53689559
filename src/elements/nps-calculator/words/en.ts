import { en as common } from '../../../locale/en.js';
import type { CalculatorWords } from '../../../locale/words.js';

const TRADEMARK =
  'Net Promoter, Net Promoter Score and NPS are trademarks of Bain & Company, NICE Systems and Fred Reichheld. This calculator is not affiliated with them.';

export const en: CalculatorWords = {
  common,
  title: 'NPS, and how far to trust it',
  introduction:
    'How likely people are to recommend you: the share of promoters minus the share of detractors, in points from −100 to +100. And the interval in which the score of all customers probably lies.',
  headline: 'NPS',
  questions: {
    entry: {
      label: 'How you enter the answers',
      options: {
        groups: 'three groups',
        answers: 'each answer from 0 to 10',
        'answers-1-10': '1 to 10 (not comparable)',
        'answers-1-5': '1 to 5, or stars (not comparable)',
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
      hint: 'Customers are needed only if branches are weighted by customers instead of answers: then fill them in for every row.',
      columns: {
        name: 'Name',
        promoters: 'Promoters (9–10)',
        passives: 'Passives (7–8)',
        detractors: 'Detractors (0–6)',
        weight: 'Customers',
      },
    },
    comparison: { label: 'Compare with an earlier survey', options: { none: 'no', earlier: 'yes' } },
    earlierPromoters: { label: 'Promoters last time' },
    earlierPassives: { label: 'Passives last time' },
    earlierDetractors: { label: 'Detractors last time' },
    confidence: {
      label: 'Confidence level',
      hint: 'Out of a hundred intervals like this one, how many contain the true score.',
      options: { '80': '80%', '90': '90%', '95': '95%', '99': '99%' },
    },
    scale: {
      label: 'Scale of the question',
      hint: 'The standard is 0 to 10. Scores on other scales cannot be compared with those of others.',
      options: { '0-10': '0 to 10', '1-10': '1 to 10 (not comparable)', '1-5': '1 to 5, or stars (not comparable)' },
    },
    surveyOf: { label: 'Who was asked', options: { customers: 'customers', employees: 'employees (eNPS)' } },
    population: {
      label: 'How many there are in total',
      hint: 'All customers, or all employees. If most of them answered, the score is more certain.',
    },
    invited: {
      label: 'How many were asked',
      hint: 'Everyone who got the question, including those who did not answer.',
    },
    targetMargin: { label: 'Margin of error wanted, points', hint: 'In each direction.' },
    targetChange: { label: 'Change to detect, points', hint: 'From one survey to the next.' },
    comparisonScore: {
      label: 'Score to compare with, points',
      hint: 'Your own goal or past score. Other people’s scores depend on who asked whom, and how.',
    },
    money: { label: 'What a point is worth', options: { no: 'leave out', yes: 'work out' } },
    customers: { label: 'Customers in total' },
    promoterValue: { label: 'Value of one promoter', hint: 'The LTV of customers who answered 9 or 10.' },
    passiveValue: { label: 'Value of one passive' },
    detractorValue: { label: 'Value of one detractor' },
    contactedShare: { label: 'Share of detractors you call back' },
    recoveredShare: { label: 'Share of those won over', hint: 'They become passives and are worth as much.' },
    earnedGrowth: { label: 'Earned growth', options: { no: 'leave out', yes: 'work out' } },
    netRevenueRetention: {
      label: 'Net revenue retention',
      hint: 'This year’s revenue from last year’s customers, as a percentage of last year’s revenue.',
    },
    earnedNewCustomers: {
      label: 'Earned new customers',
      hint: 'Revenue from new customers who came by referral or on their own, as a percentage of last year’s revenue.',
    },
    growthIllustration: {
      label: 'The claim about sales growth',
      hint: 'One study from 2022; an illustration, not a forecast.',
      options: { no: 'do not show', yes: 'show' },
    },
    brandPoints: { label: 'Change in the brand’s NPS among all potential customers, points' },
  },
  figures: {
    netPromoterScore: 'NPS',
    employeeScore: 'eNPS',
    scoreLower: 'Lower end of the interval',
    scoreUpper: 'Upper end of the interval',
    marginOfError: 'Margin of error, in each direction',
    lowerRaw: 'Lower end by the formula',
    upperRaw: 'Upper end by the formula',
    answers: 'Answers',
    effectiveAnswers: 'As precise as this many equally weighted answers',
    promoterShare: 'Promoters',
    passiveShare: 'Passives',
    detractorShare: 'Detractors',
    difference: 'Change since the earlier survey',
    differenceLower: 'Lower end of the change',
    differenceUpper: 'Upper end of the change',
    pValue: 'How often chance alone would do this if nothing had changed (p-value)',
    topTwoBox: 'Answered 9 or 10 (top two box)',
    satisfied: '“Satisfied”: promoters and passives together',
    oneAnswerMoved: 'One detractor becoming a promoter moves the NPS by',
    againstComparison: 'Difference from the score compared with',
    responseRate: 'Response rate',
    silentLowest: 'NPS if all who did not answer are detractors',
    silentHighest: 'NPS if all who did not answer are promoters',
    answersForMargin: 'Answers needed for that margin of error, worst case',
    answersForMarginHere: 'The same if answers vary as they do here',
    answersForChange: 'Answers needed in each survey to detect the change, worst case',
    answersForChangeHere: 'The same if answers vary as they do here',
    onePoint: 'Value of one point',
    onePointFromPassives: 'One point from passives who become promoters',
    onePointFromDetractors: 'One point from detractors who become passives',
    recovered: 'Detractors won over',
    valueSaved: 'What they will bring in',
    earnedGrowth: 'Earned growth rate per {period}',
    salesGrowthNextQuarter: 'Illustration: sales growth in the next quarter',
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
    branchShare: 'Weight',
    methodAdjusted: 'Adjusted Wald (used here)',
    methodWald: 'Unadjusted Wald',
    methodBootstrap: 'Bootstrap, 1000 draws',
    methodBootstrapOfMany: 'Bootstrap, 1000 draws, without the correction for the share who answered',
  },
  names: {
    promoters: 'promoters',
    passives: 'passives',
    detractors: 'detractors',
    answers: 'answers',
    answerCount: 'people with this answer',
    branchAnswers: 'answers in a branch',
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
    finitePopulationCorrection: 'correction for the share who answered',
    answeredShare: 'share who answered',
    standardError: 'standard error, points',
    criticalValue: 'standard errors in each direction',
    marginOfError: 'margin of error, points',
    intervalCentre: 'middle of the interval',
    lowerRaw: 'lower end',
    upperRaw: 'upper end',
    earlierPromoters: 'promoters last time',
    earlierDetractors: 'detractors last time',
    earlierAnswers: 'answers last time',
    earlierScore: 'NPS last time',
    difference: 'change',
    adjustedDifference: 'adjusted change',
    earlierError: 'standard error last time',
    presentError: 'standard error now',
    differenceError: 'standard error of the change',
    zStatistic: 'standard errors away from no change',
    comparisonScore: 'score to compare with',
    againstComparison: 'difference from it',
    customers: 'customers in total',
    promoterValue: 'value of a promoter',
    passiveValue: 'value of a passive',
    detractorValue: 'value of a detractor',
    onePoint: 'value of one point',
    detractorsInAll: 'detractors among all customers',
    contactedShare: 'share called back',
    recoveredShare: 'share of them won over',
    recovered: 'detractors won over',
    valueSaved: 'what they will bring in',
    netRevenueRetention: 'net revenue retention',
    earnedNewCustomers: 'earned new customers',
    earnedGrowth: 'earned growth rate per {period}',
    countedPoints: 'points counted',
    growthPerPoint: 'sales growth per point',
    salesGrowthNextQuarter: 'sales growth in the next quarter',
  },
  counted: { answers: { one: 'answer', other: 'answers' } },
  sentences: {
    customers:
      'NPS from {answersCounted}: {score}. For all customers it is estimated to be between {lower} and {upper}: such an estimate is right in {level} of surveys like this.',
    employees:
      'eNPS from {answersCounted}: {score}. For all employees it is estimated to be between {lower} and {upper}: such an estimate is right in {level} of surveys like this.',
    'all-customers': 'NPS from {answersCounted}: {score}. All customers answered: this is exact, not an estimate.',
    'all-employees': 'eNPS from {answersCounted}: {score}. All employees answered: this is exact, not an estimate.',
  },
  assumptions: {
    'rule-0-10': 'On a scale from 0 to 10, 9 and 10 are promoters, 7 and 8 are passives, 0 to 6 are detractors.',
    'rule-1-10':
      'On a scale from 1 to 10, 9 and 10 are promoters, 7 and 8 are passives, 1 to 6 are detractors. Answers are not rescaled.',
    'rule-1-5':
      'On a scale from 1 to 5, 5s are promoters, 4s are passives, 1 to 3 are detractors. Answers are not rescaled.',
    'points-are-not-per-cent':
      'NPS is measured in points from −100 to +100, not in per cent: it is the difference between two shares. It is calculated from counts, not from rounded shares.',
    'random-sample':
      'The interval covers chance only, as if those who answered had been drawn at random. It knows nothing of whom you asked, when, or who did not answer.',
    'adjusted-interval':
      'The interval is an adjusted Wald interval at {level}: ¾ of a promoter, 1½ passives and ¾ of a detractor are added before it is calculated (Rocks, 2016). The score itself stays as it is.',
    census: 'All {population} answered, so this is not a sample: the score is exact, and chance plays no part.',
    'finite-population': 'There are {population} in total: the more of them answered, the narrower the interval.',
    'branches-by-customers': 'Each branch is weighted by its number of customers, however many of them answered.',
    'branches-by-answers': 'All answers count equally, so each branch is weighted by its number of answers.',
    sizes:
      'The numbers of answers needed are for {level} confidence; a change is to be detected {power} of the time. “As they do here” includes the answers that the interval adds. These are answers, not invitations.',
    'different-people':
      'Different people answered the two surveys. If the same people were asked twice, this is too cautious.',
    'change-of-many':
      'The change and the interval of the earlier survey are calculated as if there were many more people than answered: whether a change is more than chance also concerns those still to come, so their total number is not used here (Cochran, 1977).',
    'recovered-become-passives':
      'A detractor who is won over becomes worth as much as a passive and would not have changed their mind unprompted. The cost of the calls is not deducted.',
    'earned-growth':
      'Earned growth rate = net revenue retention + earned new customers − 100% (Reichheld et al., HBR, 2021). You need to know why each new customer came.',
    'example-amounts':
      'Some of the numbers are still our example, chosen on {date}, not the figures of any real firm. Replace them with your own.',
    trademark: TRADEMARK,
  },
  notes: {
    'not-comparable': 'Not comparable with NPS on a 0–10 scale',
    anonymity:
      'There are fewer than five answers ({answers}), so people can be recognised by them. Do not show this result to anyone.',
    'scale-1-10':
      'A scale from 1 to 10 has no zero, which shifts the answers: compare this score only with others on the same scale.',
    'scale-1-5':
      'On a five-point scale, or with stars, people answer differently: compare this score only with others on the same scale.',
    'change-real':
      'The change is {difference}, estimated to be between {lower} and {upper}; such an estimate is right in {level} of cases like this. Answers: {earlierAnswers} last time, {answers} now. Chance is an unlikely explanation.',
    'change-chance':
      'The change is {difference}. Answers: {earlierAnswers} last time, {answers} now. This may be chance: the change is estimated to be between {lower} and {upper}, so zero is possible; such an estimate is right in {level} of cases like this.',
    'change-too-small':
      'The change is {difference}. Answers: {earlierAnswers} last time, {answers} now. That is too few to tell it from chance.',
    'only-passives': 'All answers are passive: the NPS is zero, but that is not the same as half for and half against.',
    'all-alike': 'All answers are alike. That does not mean all customers are, hence the width of the interval.',
    'all-alike-census': 'All answers are alike.',
    'few-answers':
      'There are few answers ({answers}). A score like this moves by tens of points from survey to survey on its own.',
    'small-branches':
      'Branches with fewer than {least} answers: {small}. Their scores are unreliable; see how wide the intervals are.',
    'weighted-by-customers': 'Weighted by customers, the NPS is {weighted}; by answers alone it would be {unweighted}.',
    'silent-people':
      'The response rate is {responseRate}. If everyone who did not answer were a detractor, the NPS would be {lowest}; if a promoter, {highest}. The interval above knows nothing of this.',
    'satisfied-and-nps':
      '{satisfied} answered 7 to 10 and may be called “satisfied”, {topTwoBox} answered 9 or 10, and the NPS is {score}. All of these come from the same answers.',
    'one-answer': 'Answers: {answers}. Even a single detractor becoming a promoter moves the score by {moved}.',
    'methods-differ':
      'The methods for the interval disagree here: the adjustment moves its middle towards zero. Without it, when answers are few or nearly all alike, the interval contains the true score less often than it claims.',
    'comparison-inside':
      'The score you compare with, {comparison}, lies within the interval: yours may well be the same.',
    'comparison-outside':
      'The score you compare with, {comparison}, lies outside the interval. No formula knows whether the same kind of people were asked in the same way.',
    'comparison-apart':
      'The score you compare with is {comparison}: the difference is not chance, as everyone answered here. No formula knows whether the same kind of people were asked in the same way.',
    'worth-is-no-cause':
      'One point is worth {onePoint} if a customer who changes their mind becomes worth as much as their new group. The groups may differ for other reasons; then a point is worth less.',
    'point-costs':
      'By your numbers, a promoter is worth less than a detractor: an extra point costs money. Check the values.',
    'growth-is-illustration':
      'An illustration, not a forecast: {growth} in the next quarter. One study (Baehre et al., 2022) found 1.46% per point for seven US sportswear brands, surveying all potential customers. Surveys of a brand’s own customers predicted nothing. Do not scale this up to a year.',
    'growth-capped': 'At most {most} points are counted: the study saw no larger changes.',
  },
  issues: {
    'no-answers': 'There are no answers. Enter how many people answered.',
    'population-below-sample': 'The total cannot be less than the number who answered: {limit}.',
    'invited-below-answers': 'The number asked cannot be less than the number who answered: {limit}.',
    'invited-above-population': 'The number asked cannot be more than the total: {limit}.',
    'no-weight': 'No branch has any customers. Enter customers for at least one of them, or leave the column empty.',
  },
  pictures: {
    npsScore: 'The score and its precision',
    npsScoreRow: 'Figure',
    npsScoreColumn: 'Value',
    npsScoreInterval: '{level} confidence: {limits}',
    npsScoreComparison: 'For comparison: {score}',
    npsGroups: 'Promoters, passives and detractors',
    npsGroupsRow: 'Group',
    npsDistribution: 'Answers one by one',
    npsDistributionRow: 'Answer',
    npsWaves: 'Now and last time',
    npsWavesRow: 'Survey',
    npsBranches: 'Branches with their intervals',
    npsBranchesRow: 'Branch',
    npsMethods: 'The same interval by different methods',
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
        'An example from a webinar on loyalty (V. Shishkin, 2023), where it is printed as “40%”. In points it is +40.',
    },
    'satisfied-96': {
      name: '96% satisfied, NPS 64',
      story:
        'A chain of car dealers reported an NPS of 64 after years of 95–97% “satisfied”. The hundred answers are ours and give both.',
    },
    'score-85': {
      name: 'NPS 85',
      story:
        'An NPS reported by a car dealer. The hundred answers are ours: with that many, it could just as well be 74 or 92.',
    },
    'fifteen-points': {
      name: '15 points more',
      story: 'Two invented surveys of a hundred answers each: the rise looks large but may be chance.',
    },
  },
};
