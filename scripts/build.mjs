// npm run build: makes dist/, unless it was made of the same sources already; `--anew` builds in any case.
import { spawnSync } from 'node:child_process';
import { setup, root } from './setup.mjs';
import { beginBuild, isBuilt } from './testing/built.mjs';

setup();

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

if (isBuilt() && !process.argv.includes('--anew')) {
  console.log('dist/ is up to date.');
} else {
  const end = beginBuild();
  run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
  // Types are checked by npm run types; here they are only written.
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck');
  end();
}
