// Prints like mocha's own "dot" or "spec" reporter and leaves the counts, and what failed, in the file that COUNTS_FILE
// names.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends (process.env.MOCHA_SPEC ? reporters.Spec : reporters.Dot) {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on('fail', (test, { message }) => {
      failures.push({ title: test.titlePath().join(' › '), message });
    });
    runner.on('end', () => {
      const { passes, pending } = this.stats;
      if (!process.env.COUNTS_FILE) return;
      writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ passed: passes, skipped: pending, failures }));
    });
  }
};
