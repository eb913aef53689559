// schemas/*.json: the JSON Schema of each calculator's configuration, for editors and for whoever checks it beforehand.
import * as z from 'zod/mini';
import { CALCULATORS } from '../../src/calculators/index.js';
import { configurationSchema } from './input-schema.js';

export default function schemas(): Record<string, string> {
  return Object.fromEntries(
    Object.values(CALCULATORS).map(({ id, questions }) => [
      `schemas/${id}.json`,
      JSON.stringify({
        title: `Configuration of the calculator "${id}"`,
        ...z.toJSONSchema(configurationSchema(questions)),
      }),
    ]),
  );
}
