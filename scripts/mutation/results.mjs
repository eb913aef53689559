import { existsSync, readFileSync, statSync } from 'node:fs';

/** @typedef {{ file: string, original: string, replacement: string, line?: string, why: string }} Reason */

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** What a mutant stands for in the text of its file. */
function textAt(lines, { start, end }) {
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part.at(-1).slice(0, end.column - 1);
  part[0] = part[0].slice(start.column - 1);
  return part.join('\n');
}

/** Line numbers change with every line above; the text of a mutant does not. */
function isMeant({ file, original, replacement, line }, mutant) {
  const same = (wanted, text) => (wanted.endsWith('…') ? text.startsWith(wanted.slice(0, -1)) : wanted === text);
  return (
    file === mutant.file &&
    same(original, mutant.original) &&
    same(replacement, mutant.replacement) &&
    (line === undefined || line === mutant.line)
  );
}

/** All mutants of a report of Stryker, each with the reason why nothing can notice it, if there is one. */
export function mutantsOf(area, reasons) {
  const path = `reports/mutation/${area}.json`;
  if (!existsSync(path)) return undefined;
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: ofFile }]) => {
    const lines = source.split('\n');
    return ofFile.map(({ status, replacement, location, mutatorName }) => {
      const mutant = {
        file,
        status,
        mutator: mutatorName,
        at: location.start.line,
        original: oneLine(textAt(lines, location)),
        replacement: oneLine(replacement ?? ''),
        line: lines[location.start.line - 1].trim(),
      };
      const lives = status === 'Survived' || status === 'NoCoverage';
      const reason = lives ? reasons.find((given) => isMeant(given, mutant)) : undefined;
      return { ...mutant, lives: lives && !reason, reason };
    });
  });
  return { date: statSync(path).mtime.toISOString().slice(0, 10), mutants };
}

/** Counts, and the score: noticed mutants of those that somebody could notice, in percent. */
export function sumsOf(mutants) {
  const count = (...states) => mutants.filter(({ status, reason }) => !reason && states.includes(status)).length;
  const sums = {
    killed: count('Killed', 'Timeout'),
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
    equivalent: mutants.filter(({ reason }) => reason).length,
    ignored: count('Ignored'),
    // Neither noticed nor not: the mutant itself could not run.
    errors: count('RuntimeError', 'CompileError'),
  };
  const all = sums.killed + sums.survived + sums.noCoverage;
  return { ...sums, score: all === 0 ? 100 : (100 * sums.killed) / all };
}

export const folderOf = (file) => file.slice(0, file.lastIndexOf('/'));

/** Reasons that no living mutant needs, in files that the reports know. */
export function staleReasons(reasons, mutants) {
  const known = new Set(mutants.map(({ file }) => file));
  const used = new Set(mutants.map(({ reason }) => reason));
  return reasons.filter((reason) => known.has(reason.file) && !used.has(reason));
}
