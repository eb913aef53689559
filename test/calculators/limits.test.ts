import { expect } from 'chai';
import { inputSchema, configurationSchema } from '../../scripts/generate/input-schema.js';
import { CALCULATORS } from '../../src/calculators/calculate.js';
import { inputProblems } from '../../src/calculators/limits.js';
import { readConfiguration } from '../../src/host/configuration.js';
import fc from '../core/support/fast-check.js';
import { garbageInputs, plausibleInputs } from './support/arbitrary-inputs.js';

for (const calculator of Object.values(CALCULATORS)) {
  const { id, questions } = calculator;

  describe(`the inputs of ${id}`, () => {
    const schema = inputSchema(questions);
    const accepts = (inputs: unknown) => inputProblems(questions, inputs).length === 0;
    const agree = (inputs: unknown): void => {
      expect(accepts(inputs), fc.stringify(inputs)).to.equal(schema.safeParse(inputs).success);
    };

    it('are accepted by the embed exactly where the published schema accepts them', () => {
      fc.assert(fc.property(plausibleInputs(questions), agree), { numRuns: 2000 });
    });

    it('are accepted alike one question at a time, so that no other question hides a difference', () => {
      const one = fc.constantFrom(...questions).chain((question) => plausibleInputs([question]));
      fc.assert(fc.property(one, agree), { numRuns: 5000 });
    });

    it('are refused alike when they are anything at all', () => {
      fc.assert(fc.property(garbageInputs(questions), agree), { numRuns: 2000 });
    });

    it('have defaults that are allowed, in every language', () => {
      for (const question of questions) {
        const values =
          'presets' in question && question.presets
            ? Object.values(question.presets).map(({ value }) => value)
            : [question.default];
        for (const value of values) agree({ [question.id]: value });
        expect(values.map((value) => accepts({ [question.id]: value }))).not.to.include(false);
      }
    });

    it('have limits that let through what touches them and nothing beyond', () => {
      for (const question of questions) {
        if (!('minimum' in question || 'maximum' in question) || question.kind === 'series') continue;
        const { minimum, maximum } = question as { minimum?: number; maximum?: number };
        if (minimum !== undefined)
          expect(
            [minimum, minimum - 1].map((value) => accepts({ [question.id]: value })),
            question.id,
          ).to.deep.equal([true, false]);
        if (maximum !== undefined)
          expect(
            [maximum, maximum + 1].map((value) => accepts({ [question.id]: value })),
            question.id,
          ).to.deep.equal([true, false]);
      }
    });
  });

  describe(`a configuration of ${id} that a stranger wrote`, () => {
    const schema = configurationSchema(questions);

    it('is read without a throw and without a trace on Object.prototype, whatever it is', () => {
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      fc.assert(
        fc.property(garbageInputs(questions), (source) => {
          const { inputs } = readConfiguration(calculator, source);
          for (const problem of inputProblems(questions, inputs)) expect(problem.type).to.equal('limit');
        }),
        { numRuns: 2000 },
      );
      expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
    });

    it('gives no warning where the published schema accepts it', () => {
      fc.assert(
        fc.property(plausibleInputs(questions), (source) => {
          if (!schema.safeParse(source).success) return;
          const { inputs, warnings } = readConfiguration(calculator, source);
          expect(warnings).to.deep.equal([]);
          expect(inputs).to.deep.equal(JSON.parse(JSON.stringify(source), (_, value: unknown) => value));
        }),
        { numRuns: 1000 },
      );
    });

    it('says which key it does not know and which it might have meant, once a key', () => {
      const { warnings, inputs } = readConfiguration(
        calculator,
        JSON.parse('{"averagePurchse":5,"__proto__":{"x":1},"constructor":1,"zzzzzzzzzzzz":2}'),
      );
      expect(warnings).to.deep.equal([
        'there is no setting "averagePurchse", did you mean averagePurchase?',
        'there is no setting "__proto__"',
        'there is no setting "constructor"',
        'there is no setting "zzzzzzzzzzzz"',
      ]);
      expect(Object.keys(inputs)).to.deep.equal([]);
      expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    });
  });
}
