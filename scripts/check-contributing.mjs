// npm run lint:contributing: each command that CONTRIBUTING.md tells people to run exists, and CI runs it too.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

/** These wait for somebody at the screen, take long, or change the sources. */
const NOT_IN_CI = ['start', 'storybook', 'format', 'generate', 'bench', 'mutation'];

const { scripts } = JSON.parse(read('package.json'));
const ci = read('.ci/run');

function scriptName(command) {
  const [, name, short] = /^(?:\w+=\S+ )*npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/.exec(command) ?? [];
  return name ?? short;
}

const inCi = new Set(ci.split('\n').map((line) => scriptName(line.trim().replace(/^step "[^"]*" /, ''))));

const blocks = [...read('CONTRIBUTING.md').matchAll(/^```(?:sh|bash|shell)\n([\s\S]*?)^```/gm)];
const commands = blocks
  .flatMap(([, block]) => block.split('\n'))
  .map((line) => line.replace(/\s#.*/, '').trim())
  .filter((line) => line.includes('npm '));

const problems = commands.flatMap((command) => {
  const name = scriptName(command);
  if (!name) return /\bnpm (?:ci|install)\b/.test(command) ? [] : [`${command}: not understood.`];
  if (!scripts[name]) return [`${command}: package.json has no script "${name}".`];
  return inCi.has(name) || NOT_IN_CI.includes(name) ? [] : [`${command}: .ci/run does not run it.`];
});

if (commands.length === 0) problems.push('CONTRIBUTING.md has no commands in sh blocks.');
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log(`CONTRIBUTING.md: ${commands.length} commands, each known and covered.`);
