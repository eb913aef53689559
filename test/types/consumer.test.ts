import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect } from 'chai';

const RESOLUTIONS = {
  'a bundler': ['--module', 'ESNext', '--moduleResolution', 'bundler'],
  Node: ['--module', 'NodeNext', '--moduleResolution', 'NodeNext'],
};

describe('the published types', () => {
  before(() => {
    if (!existsSync('dist/types')) throw new Error('There are no built types to test: npm run build');
  });

  for (const [name, options] of Object.entries(RESOLUTIONS)) {
    it(`hold for a consumer whose modules are found as ${name} does`, function () {
      this.timeout(300_000);
      const tsc = ['node_modules/typescript/bin/tsc', '-p', 'test/types/consumer', '--pretty', 'false', ...options];
      const { stdout, status } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
      expect(stdout).to.equal('');
      expect(status).to.equal(0);
    });
  }
});
