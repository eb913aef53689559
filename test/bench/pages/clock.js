// Runs in the measured pages, before their own scripts.
//
// "Painted" is the first task after the frame: style, layout and painting of this thread are then done. The wait for
// the frame to begin is measured too and told apart, because it is the screen's and not the page's.
(() => {
  const afterTasks = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };

  /** Milliseconds from `start` until what was changed by then is painted; `handled` gives when scripts were done. */
  const paint = (start, handled) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const frame = performance.now();
        afterTasks((painted) => {
          performance.mark('bench-painted');
          const script = Math.min(handled(), frame) - start;
          done({ script, frame: painted - frame, work: script + painted - frame, until: painted - start });
        });
      });
    });

  // From before the first listener of an input until after the last one; promises settle between listeners.
  const keystrokes = [];
  let began = 0;
  let last;
  addEventListener('input', () => (began = performance.now()), true);
  addEventListener('input', () => {
    const handled = performance.now();
    last = paint(began, () => handled).then((times) => keystrokes.push(times));
  });

  /** Puts markup and a script into an empty page, as a page that is loading would; in a task of its own. */
  const start = ({ css, markup, copies, code }) =>
    new Promise((done) => {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
      const script = document.createElement('script');
      script.textContent = code;
      afterTasks((began) => {
        performance.mark('bench-began');
        document.body.innerHTML = markup.repeat(copies);
        document.body.append(script);
        let handled = Infinity;
        afterTasks((now) => (handled = now));
        done(paint(began, () => handled));
      });
    });

  /** Puts a calculator on the page and takes it away again, many times. */
  const mounts = async (times) => {
    for (let time = 0; time < times; time += 1) {
      const element = document.createElement('ltv-calculator');
      document.body.append(element);
      await element.updateComplete;
      await paint(0, () => 0);
      element.remove();
    }
  };

  const shifts = [];
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });

  globalThis.bench = {
    ...{ start, mounts },
    settled: () => last,
    lifetimeValue: () =>
      document.querySelector('.calculator')?.lifetimeValue ??
      document.querySelector('ltv-calculator').answer.figures.find(({ id }) => id === 'lifetimeValue').value,
    takeKeystrokes: () => keystrokes.splice(0),
    shift: () => shifts.reduce((sum, value) => sum + value, 0),
  };
})();
