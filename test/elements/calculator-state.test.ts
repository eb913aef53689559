import { expect } from 'chai';
import type { TableQuestion } from '../../src/calculators/question.js';
import { CalculatorState } from '../../src/elements/calculator-state.js';
import { cellTyped } from '../../src/elements/table-edit.js';
import { toy } from '../calculators/support/toy-calculator.js';

/** The toy asks for a price above 2 and multiplies it by a staff of 4 and a share of one half; a row adds 5. */
function toyState(): CalculatorState {
  return new CalculatorState(toy);
}

const price = toy.questions.find(({ id }) => id === 'price')!;
const rows = toy.questions.find(({ kind }) => kind === 'table') as TableQuestion;
const total = (state: CalculatorState) => state.answer?.figures.find(({ id }) => id === 'total')?.value;

describe('what a person typed into a field', () => {
  it('stays in it after leaving where it is no number, or it would be lost and nobody knew why', () => {
    const state = toyState();
    state.type(price, 'ten');
    const before = state.issues;
    expect(before.map(({ field }) => field)).to.deep.equal(['price']);
    state.commit('price');
    expect(state.draftOf('price')).to.equal('ten');
    expect(state.issues).to.deep.equal(before);
    expect(state.outcome.ok).to.equal(false);
  });

  it('stays in it while it is typed, and gives way to what was understood on leaving', () => {
    const state = toyState();
    state.type(price, ' 1 000 ');
    expect(state.draftOf('price')).to.equal(' 1 000 ');
    state.commit('price');
    expect(state.draftOf('price')).to.equal(undefined);
    expect(state.inputs['price']).to.equal(1000);
    expect(total(state)).to.equal(1000 * 4 * 0.5 + 5);
  });

  it('gives way on leaving also where it is beyond a limit: that was understood', () => {
    const state = toyState();
    state.type(price, '1');
    state.commit('price');
    expect(state.draftOf('price')).to.equal(undefined);
    expect(state.issues.map(({ code }) => code)).to.deep.equal(['not-above']);
  });

  it('is not touched when another field is left', () => {
    const state = toyState();
    state.type(price, '12');
    state.commit('staff');
    expect(state.draftOf('price')).to.equal('12');
  });

  it('is gone once it is mended, taken over from a suggestion or taken back', () => {
    const ways: readonly ((state: CalculatorState) => void)[] = [
      (state) => {
        state.type(price, '20');
        state.commit('price');
      },
      (state) => state.set('price', 20),
      (state) => state.reset('price'),
      (state) => state.reset(),
    ];
    for (const mend of ways) {
      const state = toyState();
      state.type(price, 'ten');
      state.commit('price');
      mend(state);
      expect(state.draftOf('price')).to.equal(undefined);
      expect(state.outcome.ok).to.equal(true);
    }
  });

  it('leaves the last answer on the screen', () => {
    const state = toyState();
    expect(total(state)).to.equal(10 * 4 * 0.5 + 5);
    state.type(price, 'ten');
    expect(state.current).to.equal(null);
    expect(total(state)).to.equal(25);
  });
});

describe('what a person typed into a cell of a table', () => {
  it('stays in it after leaving where it is no number', () => {
    const state = toyState();
    state.edit(rows, cellTyped({ row: 0, column: 1, text: 'five' }));
    state.commit('rows');
    expect(state.sheetOf(rows).rows[0]![1]!.text).to.equal('five');
    expect(state.issues.map(({ field, row, column }) => [field, row, column])).to.deep.equal([['rows', 0, 'amount']]);
  });
});
