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

  /** Milliseconds from `start` until what was just changed is painted. */
  const paint = (start) =>
    new Promise((done) => {
      let handled = 0;
      afterTasks((now) => (handled = now));
      requestAnimationFrame(() => {
        const frame = performance.now();
        if (handled === 0) handled = frame;
        afterTasks((painted) =>
          done({ script: handled - start, frame: painted - frame, work: painted - frame + handled - start, until: painted - start }),
        );
      });
    });

  const keystrokes = [];
  addEventListener('input', () => void paint(performance.now()).then((times) => keystrokes.push(times)), true);

  /** Puts markup and a script into an empty page, as a page that is loading would. */
  const start = async ({ css, markup, copies, code }) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    const script = document.createElement('script');
    script.textContent = code;
    const began = performance.now();
    document.body.innerHTML = markup.repeat(copies);
    document.body.append(script);
    return paint(began);
  };

  /** Puts a calculator on the page and takes it away again, many times. */
  const mounts = async (times) => {
    for (let time = 0; time < times; time += 1) {
      const element = document.createElement('ltv-calculator');
      document.body.append(element);
      await element.updateComplete;
      await paint(performance.now());
      element.remove();
    }
  };

  const shifts = [];
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });

  globalThis.bench = {
    ...{ paint, start, mounts },
    takeKeystrokes: () => keystrokes.splice(0),
    shift: () => shifts.reduce((sum, value) => sum + value, 0),
  };
})();
