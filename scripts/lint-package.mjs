// npm run lint:package: what npm would publish, looked at by publint and by "are the types wrong?".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'ltv-widgets-pack-'));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = 1;
  return status === 0;
}

const node = (file, ...args) => run(process.execPath, join(root, 'node_modules', file), ...args);

try {
  if (run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', scratch)) {
    const tarball = join(scratch, readdirSync(scratch)[0]);
    node('publint/src/cli.js', 'run', tarball, '--strict');
    // The package is ES modules only, and JSON has no types of its own.
    node(
      '@arethetypeswrong/cli/dist/index.js',
      ...[
        tarball,
        '--profile',
        'esm-only',
        '--format',
        'table-flipped',
        '--exclude-entrypoints',
        'custom-elements.json',
        'package.json',
        'schemas',
      ],
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
