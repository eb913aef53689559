import type { TemplateResult } from 'lit';
import { figureWithTable } from '../charts/chart-table.js';
import { textSizeOf } from '../parts/pictures.js';
import type { View } from '../view.js';

/** A bar of more pixels says no more. */
const MOST_WIDTH = 720;

/** What every picture of exploring has in common: it takes the whole width. */
export function chartBox(id: string, view: View) {
  return {
    id: `${id}-chart`,
    width: Math.max(240, Math.min(view.fullWidth, MOST_WIDTH)),
    direction: view.direction,
    textSize: textSizeOf(view),
  };
}

/** A picture with its table; drawn only while its panel is open. */
export function tableFigure(
  id: string,
  label: string,
  chart: TemplateResult,
  table: () => TemplateResult,
  view: View,
): TemplateResult {
  const name = `${id}-picture`;
  return figureWithTable({
    id: name,
    label,
    chart,
    table: table(),
    expanded: view.open.has(name),
    onToggle: () => view.ask.toggle(name),
    words: view.text.common.interface,
  });
}
