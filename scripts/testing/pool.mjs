// Runs jobs side by side: each as soon as those that it needs are done and one of the slots is free.

/**
 * Jobs are `{ name, needs, run }`: `needs` are names of jobs (names that are not given are taken for done), `run` is called once and resolves
 * to whether all went well. Of those that could start, the first in the list does. A job whose need went wrong is not
 * run. Resolves to the names of the jobs that went wrong or were not run.
 */
export async function runJobs(jobs, slots) {
  const waiting = [...jobs];
  const running = new Map();
  const unsound = new Set();
  const isOpen = (name) => running.has(name) || waiting.some((job) => job.name === name);

  while (waiting.length + running.size > 0) {
    for (const job of waiting.filter(({ needs = [] }) => needs.some((name) => unsound.has(name)))) {
      unsound.add(job.name);
      waiting.splice(waiting.indexOf(job), 1);
    }
    const next = waiting.find(({ needs = [] }) => !needs.some(isOpen));
    if (next && running.size < slots) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next.name,
        next.run().then((isSound) => {
          if (!isSound) unsound.add(next.name);
          running.delete(next.name);
        }),
      );
    } else if (running.size > 0) await Promise.race(running.values());
  }
  return [...unsound];
}
