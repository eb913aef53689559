// docs/bench/mutation.md. Its numbers are kept in mutation.json beside it, so that areas that were not run on this
// machine keep theirs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { AREAS, BREAK } from './areas.mjs';
import { folderOf, mutantsOf, staleReasons, sumsOf } from './results.mjs';

const DATA = 'docs/bench/mutation.json';
const PAGE = 'docs/bench/mutation.md';

/** An area of one file is a row of its own already. */
const foldersOf = (mutants) => {
  const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))].sort();
  return folders.length === 1 ? [] : folders;
};

const sourcesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('index.ts'));

/** Files of a folder that a report has nothing of: not run, or nothing but types. */
function withoutMutants(folder, mutants) {
  const seen = new Set(mutants.map(({ file }) => file));
  return sourcesIn(folder).filter((name) => !seen.has(`${folder}/${name}`));
}

function measured(area, reasons) {
  const read = mutantsOf(area, reasons);
  if (!read) return undefined;
  const { date, mutants } = read;
  return {
    date,
    ...sumsOf(mutants),
    folders: Object.fromEntries(
      foldersOf(mutants).map((folder) => {
        const inside = mutants.filter(({ file }) => folderOf(file) === folder);
        return [folder, { ...sumsOf(inside), without: withoutMutants(folder, inside) }];
      }),
    ),
    stale: staleReasons(reasons, mutants),
  };
}

const code = (text) => (text === '' ? '(nothing)' : `\`\` ${text.replaceAll('|', '\\|')} \`\``);

function row(name, { score, killed, survived, noCoverage, equivalent, ignored }, date = '') {
  return `| ${[name, `${score.toFixed(1)}%`, killed, survived, noCoverage, equivalent, ignored, date].join(' | ')} |`;
}

function table(areas) {
  return [
    '| | Score | Killed | Survived | Not reached | Equivalent | Static | Date |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...Object.entries(areas).flatMap(([area, { folders, date, ...sums }]) => [
      row(`**${area}**`, sums, date),
      ...Object.entries(folders).map(([folder, of]) => row(folder, of)),
    ]),
  ].join('\n');
}

/** Folders of an area that no run has been through yet. */
function notRun(areas) {
  return Object.keys(AREAS).flatMap((area) => {
    const root = `src/${area}`;
    if (!existsSync(root)) return areas[area] ? [] : [area];
    const inner = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, path = parentPath, name }) => `${path}/${name}`.replaceAll('\\', '/'));
    const known = areas[area]?.folders ?? {};
    return [root, ...inner].filter((folder) => !known[folder] && sourcesIn(folder).length > 0).sort();
  });
}

/** Files without a mutant, which may be because no run has been through them. */
function unseen(areas) {
  return Object.values(areas)
    .flatMap(({ folders }) => Object.entries(folders))
    .flatMap(([folder, { without = [] }]) => without.map((name) => `${folder}/${name}`));
}

function equivalents(reasons) {
  const files = [...new Set(reasons.map(({ file }) => file))].sort();
  return files
    .map((file) => {
      const rows = reasons
        .filter((reason) => reason.file === file)
        .map(({ original, replacement, why }) => `| ${code(original)} | ${code(replacement)} | ${why} |`);
      return `### ${file}\n\n| Text | Mutant | Why nothing can notice |\n| --- | --- | --- |\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

const page = (areas, reasons, stale) => `# Mutation testing

Written by \`npm run mutation\`; the numbers are also in \`mutation.json\`. Each small change of the sources (a mutant) is run
against the tests of its area; one that no test notices has survived. The score is the part that was noticed of all that
could be. At least ${BREAK}% is asked of every area and of every folder, or the command fails.

- **Equivalent**: nobody can notice it, for the reason below. It does not count.
- **Static**: in code that runs once, when the module is loaded (tables of questions, sets of names). Each would need a process of its own with all tests in it, so it is not run and does not count.
- **Not reached**: no test runs the line. It counts as survived.

${table(areas)}
${notRun(areas).length > 0 ? `\nNot run yet, and so in none of the sums: ${notRun(areas).join(', ')}.\n` : ''}${unseen(areas).length > 0 ? `\nWithout a mutant, because not run yet or because there is nothing in them but types and numbers: ${unseen(areas).join(', ')}.\n` : ''}
## Equivalent mutants

From \`test/mutation/equivalent.json\`.

${equivalents(reasons)}
${stale.length > 0 ? `\n## Stale reasons\n\nNo living mutant needs them any more: to be deleted.\n\n${stale.map(({ file, original, replacement }) => `- ${file}: ${code(original)} → ${code(replacement)}`).join('\n')}\n` : ''}`;

/** Writes page and numbers; returns what is below the threshold and what is stale, to be printed. */
export async function writeReport(reasons) {
  const before = existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')).areas : {};
  const stale = [];
  const areas = {};
  for (const area of Object.keys(AREAS)) {
    const { stale: ofArea = [], ...sums } = measured(area, reasons) ?? before[area] ?? {};
    if (sums.score !== undefined) areas[area] = sums;
    stale.push(...ofArea);
  }
  const options = await resolveConfig(PAGE);
  const pretty = (text, parser) => format(text, { ...options, parser });
  writeFileSync(DATA, await pretty(JSON.stringify({ areas }), 'json'));
  writeFileSync(PAGE, await pretty(page(areas, reasons, stale), 'markdown'));
  const low = Object.entries(areas).flatMap(([area, { folders, score }]) =>
    [[area, { score }], ...Object.entries(folders)].filter(([, of]) => of.score < BREAK),
  );
  return { low: low.map(([name, { score }]) => `${name}: ${score.toFixed(1)}%, less than ${BREAK}%`), stale };
}
