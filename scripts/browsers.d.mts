export interface FoundEngine {
  path: string;
  miniBrowser?: string;
  xvfb?: string;
}
export const engineNames: readonly string[];
export function findEngine(name: string): FoundEngine | undefined;
export function chosenEngines(): string[];
export function ensureEngines(names?: string[]): string[];
