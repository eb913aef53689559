import type { Preset, WordsLanguage } from '../question.js';

/**
 * The annual discount rate that is assumed until somebody types their own: an example, not a market figure.
 *
 * - en, 10 %: the lowest column of the margin-multiple table in Gupta & Lehmann, "Managing Customers as
 *   Investments" (2005), the rate most textbooks compute with.
 * - ru, 20 %: the middle of the 15–25 % at which money was to be had in Russia in recent years; at such rates
 *   a customer's later years weigh far less, so a western 10 % would mislead.
 *
 * Data ages: the date is printed with the rate.
 */
export const DISCOUNT_RATE_PRESETS: Readonly<Record<WordsLanguage, Preset>> = {
  en: { value: 0.1, date: '2026-11-21' },
  ru: { value: 0.2, date: '2026-11-21' },
};

/** The question, asked alike wherever later money is discounted. */
export const discountRate = {
  id: 'discountRate',
  kind: 'share',
  default: DISCOUNT_RATE_PRESETS.en.value,
  presets: DISCOUNT_RATE_PRESETS,
  minimum: 0,
  maximum: 10,
  period: 'year',
} as const;
