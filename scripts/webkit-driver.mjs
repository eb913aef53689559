// Starts what WebKitGTK needs to be driven: a virtual display and WebKitWebDriver on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findEngine } from './browsers.mjs';
import { freePort } from './free-port.mjs';

async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** `{ port, capabilities, stop }` of a running WebKitWebDriver. */
export async function startWebKitDriver() {
  const engine = findEngine('webkit');
  if (!engine) throw new Error('WebKitWebDriver, MiniBrowser or Xvfb is missing.');

  const xvfb = spawn(engine.xvfb, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await Promise.race([
    once(xvfb.stdio[3], 'data'),
    once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a display.'))),
  ]);

  const port = await freePort();
  const driver = spawn(engine.path, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // Without a language WebKit calls the page's language "C", which Intl refuses.
    env: { ...process.env, DISPLAY: `:${String(display).trim()}`, LANG: 'en_US.UTF-8', WAYLAND_DISPLAY: '' },
  });

  const stop = () => {
    driver.kill();
    xvfb.kill();
  };
  process.once('exit', stop);

  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries === 1200 || driver.exitCode !== null) {
      stop();
      throw new Error('WebKitWebDriver does not answer.');
    }
    await sleep(100);
  }

  return {
    port,
    stop,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: engine.miniBrowser, args: ['--automation'] },
    },
  };
}
