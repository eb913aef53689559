// A web-test-runner reporter that leaves the counts, and what failed, in the file that COUNTS_FILE names.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sourceOf } from './bundle.mjs';

function allTests(suite, above = []) {
  if (!suite) return [];
  const path = suite.name ? [...above, suite.name] : above;
  return [
    ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
    ...suite.suites.flatMap((inner) => allTests(inner, path)),
  ];
}

const failed = (test) => !test.passed && !test.skipped;

/** The failed tests of a file; one that does not load or has errors of its own fails, though no test of it may have. */
function failuresOf(session) {
  const file = sourceOf(relative(process.cwd(), session.testFile));
  const failures = allTests(session.testResults).filter(failed);
  if (failures.length === 0 && !session.passed) return [{ file, title: 'the file itself', error: session.errors?.[0] }];
  return failures.map(({ title, error }) => ({ file, title, error }));
}

export function countingReporter() {
  return {
    stop({ sessions }) {
      if (!process.env.COUNTS_FILE) return;
      const list = Array.from(sessions);
      const tests = list.flatMap((session) => allTests(session.testResults));
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const failures = list
        .flatMap(failuresOf)
        .map(({ error, ...failure }) => ({ ...failure, message: error?.message ?? '' }));
      writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ passed, skipped, failures }));
    },
  };
}
