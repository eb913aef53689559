// A web-test-runner reporter that leaves the counts in the file that COUNTS_FILE names.
import { writeFileSync } from 'node:fs';

function allTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}

export function countingReporter() {
  return {
    stop({ sessions }) {
      if (!process.env.COUNTS_FILE) return;
      const list = Array.from(sessions);
      const tests = list.flatMap((session) => allTests(session.testResults));
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      // A file that does not load or has errors of its own fails, though no test of it may have.
      const broken = list.filter(
        (session) => !session.passed && allTests(session.testResults).every((test) => test.passed || test.skipped),
      ).length;
      const counts = { passed, failed: tests.length - passed - skipped + broken, skipped, finished: true };
      writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
    },
  };
}
