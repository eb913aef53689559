import { nothing } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import { crossings } from '../charts/crossings.js';
import { lineChart, type ChartMarker, type ChartPoint, type LineLook } from '../charts/line-chart.js';
import { DISTANCE_STEPS, periodTicks } from '../charts/scale.js';
import { picture, textSizeOf, widthOf, type Drawn, type Place } from '../parts/pictures.js';
import type { View } from '../view.js';

/** What a year costs at any distance. */
export interface DistanceLine {
  readonly id: string;
  readonly name: string;
  readonly fixedPerYear: number;
  readonly perKilometre: number;
}

/** Told apart without colour, in the order of the lines. */
const LOOKS: readonly LineLook[] = ['solid', 'dashed', 'dotted'];

const HEIGHT = 260;
/** As many points as names need to find their place along a straight line. */
const POINTS = 20;
const MOST_ROWS = 10;
/** Beyond what is driven and beyond where the lines cross, the picture goes on by so much. */
const BEYOND = 1.25;
/** A crossing further off than so many times what is driven is told in words only. */
const FAR = 5;
/** What is drawn for a car that stands still. */
const SOME_DISTANCE = 10_000;

/** The cost of a year against its kilometres, with where one line comes to run above another; nothing for one line, or zeros. */
export function distancePicture(
  answer: Answer,
  id: string,
  view: View,
  { lines, place }: { readonly lines: readonly DistanceLine[]; readonly place: Place },
): Drawn {
  if (lines.length < 2 || lines.every(({ fixedPerYear, perKilometre }) => fixedPerYear === 0 && perKilometre === 0))
    return nothing;
  const { text } = view;
  const driven = Number(answer.inputs['kilometresPerYear']) || SOME_DISTANCE;
  const last = farthest(lines, driven);
  const drawn = lines.map((line, index) => ({
    ...{ id: line.id, label: line.name, look: LOOKS[index % LOOKS.length]! },
    points: Array.from({ length: POINTS + 1 }, (_, step) => costAt(line, (last * step) / POINTS)),
  }));
  const marker = pairs(drawn).flatMap(([one, other]) =>
    crossings(one.points, other.points).map((point): ChartMarker => ({
      ...point,
      label: told(`${id}Crossing`, point, view),
    })),
  );
  const formatValue = (value: number) => text.amount({ value, unit: 'money' });
  const chart = lineChart({
    ...{ lines: drawn, marker, formatValue, height: HEIGHT },
    width: widthOf(place, view),
    direction: view.direction,
    textSize: textSizeOf(view),
    periodSteps: DISTANCE_STEPS,
    formatPeriod: (distance) => kilometres(distance, view),
    label: `${text.words.pictures[id]}. ${lines.map((line) => `${line.name}: ${told(`${id}At`, costAt(line, driven), view)}`).join('; ')}`,
  });
  return picture(id, chart, view, { table: () => distanceTable(id, lines, last, view), place });
}

/** As far as what is driven, and as far as the lines cross, if that is near enough. */
function farthest(lines: readonly DistanceLine[], driven: number): number {
  const turns = pairs(lines)
    .map(([one, other]) => (one.fixedPerYear - other.fixedPerYear) / (other.perKilometre - one.perKilometre))
    .filter((turn) => turn > 0 && turn <= driven * FAR);
  return Math.max(driven, ...turns) * BEYOND;
}

function pairs<One>(all: readonly One[]): (readonly [One, One])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
}

function costAt({ fixedPerYear, perKilometre }: DistanceLine, distance: number): ChartPoint {
  return { period: distance, value: fixedPerYear + perKilometre * distance };
}

function told(template: string, { period, value }: ChartPoint, view: View): string {
  const { text } = view;
  return text.fill(text.words.pictures[template]!, {
    distance: kilometres(period, view),
    value: text.amount({ value, unit: 'money', period: 'year' }),
  });
}

function kilometres(distance: number, { text }: View): string {
  return text.fill(text.words.pictures['kilometres']!, { number: text.format.count(distance) });
}

function distanceTable(id: string, lines: readonly DistanceLine[], last: number, view: View) {
  const { text } = view;
  const { pictures } = text.words;
  return {
    caption: pictures[id]!,
    columns: [pictures['distanceRow']!, ...lines.map(({ name }) => name)],
    rows: periodTicks(last, MOST_ROWS, DISTANCE_STEPS).map((distance) => [
      kilometres(distance, view),
      ...lines.map((line) => text.amount({ value: costAt(line, distance).value, unit: 'money' })),
    ]),
  };
}
