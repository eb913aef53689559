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

  /** Answers as people have them: a column that is copied, and a table that a program writes, about 50 bytes a row. */
  const ANSWERS = {
    pasted: (row) => `${(row * 7) % 11}\n`,
    opened: (row) => `0${1 + (row % 9)}.02.2024;Customer ${row};${(row * 7) % 11};"slow; but 'polite'"\n`,
  };
  let given;

  /** Makes the answers, so that making them is no part of what is measured; gives how many bytes they are. */
  const prepareAnswers = ({ way, rows }) => {
    const text = Array.from({ length: rows }, (_, row) => ANSWERS[way](row)).join('');
    given = new DataTransfer();
    if (way === 'pasted') given.setData('text/plain', text);
    else given.items.add(new File([text], 'answers.csv'));
    return text.length;
  };

  /** Hands them over as a paste into the field or a file dropped on the panel, until the score of them all is painted. */
  const countAnswers = ({ way, rows }) =>
    new Promise((done, fail) => {
      const calculator = document.querySelector('nps-calculator');
      const isPaste = way === 'pasted';
      const target = calculator.shadowRoot.querySelector(isPaste ? '#intake-text' : '.intake');
      const options = { bubbles: true, cancelable: true };
      const event = isPaste
        ? new ClipboardEvent('paste', { ...options, clipboardData: given })
        : new DragEvent('drop', { ...options, dataTransfer: given });
      let began;
      calculator.addEventListener('calc-input', () => performance.mark('bench-counted'), { once: true });
      calculator.addEventListener(
        'calc-result',
        ({ detail: { answer } }) => {
          const counted = answer.inputs.answerCounts.reduce((sum, count) => sum + count, 0);
          if (counted === rows) done(paint(began, () => Infinity));
          else fail(new Error(`${counted} of ${rows} answers were counted.`));
        },
        { once: true },
      );
      afterTasks((now) => {
        performance.mark('bench-began');
        began = now;
        target.dispatchEvent(event);
      });
    });

  globalThis.bench = {
    ...{ start, mounts, prepareAnswers, countAnswers },
    settled: () => last,
    lifetimeValue: () =>
      document.querySelector('.calculator')?.lifetimeValue ??
      document.querySelector('ltv-calculator').answer.figures.find(({ id }) => id === 'lifetimeValue').value,
    takeKeystrokes: () => keystrokes.splice(0),
    shift: () => shifts.reduce((sum, value) => sum + value, 0),
  };
})();
