import * as z from 'zod/mini';
import type {
  NumberColumn,
  NumberQuestion,
  Question,
  SeriesQuestion,
  TableColumn,
  TableQuestion,
} from '../../src/calculators/question.js';
import { OPTIONS } from '../../src/host/options.js';

/**
 * The schema of a calculator's inputs, made from its questions. It is the source of the published JSON Schema, and in
 * tests the independent witness of the checks that the embed makes by itself (docs/decisions/002).
 */
export function inputSchema(questions: readonly Question[]) {
  return z.strictObject(
    Object.fromEntries(questions.map((question) => [question.id, z.optional(valueSchema(question))])),
  );
}

/** The whole configuration that a page may write: the inputs, and how the calculator looks and behaves. */
export function configurationSchema(questions: readonly Question[]) {
  const options = Object.entries(OPTIONS).map(([id, allowed]) => [id, z.optional(optionSchema(allowed))] as const);
  return z.strictObject({ ...inputSchema(questions).shape, ...Object.fromEntries(options) });
}

function optionSchema(allowed: 'text' | 'flag' | readonly string[]): z.ZodMiniType {
  if (allowed === 'text') return z.string();
  return allowed === 'flag' ? z.boolean() : z.enum(allowed as [string, ...string[]]);
}

function valueSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'choice':
    case 'period':
      return z.enum(question.options as [string, ...string[]]);
    case 'series':
      return z
        .array(seriesItem(question))
        .check(z.minLength(question.minimumLength), z.maxLength(question.maximumLength));
    case 'table':
      return z.array(rowSchema(question)).check(z.minLength(question.minimumRows), z.maxLength(question.maximumRows));
    default:
      return question.optional ? z.nullable(numberSchema(question)) : numberSchema(question);
  }
}

function rowSchema({ columns }: TableQuestion): z.ZodMiniType {
  const row = z.strictObject(Object.fromEntries(columns.map((column) => [column.id, cellSchema(column)])));
  const mayBeBlank = columns.every((column) => column.kind === 'text' || column.optional);
  return mayBeBlank ? z.union([row, blankRowSchema(columns)]) : row;
}

/** A row in which nothing stands is no mistake. */
function blankRowSchema(columns: readonly TableColumn[]): z.ZodMiniType {
  const blank = ({ kind }: TableColumn) =>
    kind === 'text' ? z.string().check(z.regex(/^\s*$/)) : z.optional(z.null());
  return z.strictObject(Object.fromEntries(columns.map((column) => [column.id, blank(column)])));
}

/** A name says something; what may be left open may also be left out. */
function cellSchema(column: TableColumn): z.ZodMiniType {
  if (column.kind === 'text') return z.string().check(z.regex(/\S/), z.maxLength(column.maximumLength));
  return column.optional ? z.optional(z.nullable(numberSchema(column))) : numberSchema(column);
}

function seriesItem(question: SeriesQuestion): z.ZodMiniNumber {
  return z.number().check(z.gte(question.minimum), z.lte(question.maximum));
}

function numberSchema(question: NumberQuestion | NumberColumn): z.ZodMiniNumber {
  const { minimum, maximum, above, kind } = question;
  const whole = kind === 'count' || kind === 'years';
  return (whole ? z.int() : z.number()).check(
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(minimum === undefined ? [] : [z.gte(minimum)]),
    ...(maximum === undefined ? [] : [z.lte(maximum)]),
  );
}
