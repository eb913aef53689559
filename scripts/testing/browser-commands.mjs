// Commands for browser tests beyond those of @web/test-runner-commands. A test calls
//   await executeServerCommand('emulate', { forcedColors: 'active' })    Chromium only; {} takes everything back
//   await executeServerCommand('resize', { width: 320, height: 800 })    every engine; WebKit's least width is 447

export function browserCommands(engine) {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'emulate') return emulate(engine, session, payload ?? {});
      if (command === 'resize') return resize(engine, session, payload);
      return undefined;
    },
  };
}

const FEATURES = {
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
};

const protocols = new WeakMap();

/** The browser has heard of it; the test goes on when the page has, too. */
function arrived(page, ...queries) {
  const query = queries.filter(Boolean).join(' and ');
  return query && page.waitForFunction((wanted) => matchMedia(wanted).matches, { polling: 20 }, query);
}

async function emulate(engine, { browser, id }, { media = '', ...features }) {
  if (engine !== 'chromium') throw new Error(`emulate is for Chromium; this is ${engine}.`);
  const page = browser.getPage(id);
  // An emulation ends with the session that asked for it.
  const client = protocols.get(page) ?? (await page.createCDPSession());
  protocols.set(page, client);
  const wanted = Object.entries(features).map(([name, value]) => ({ name: FEATURES[name] ?? name, value }));
  await client.send('Emulation.setEmulatedMedia', { media, features: wanted });
  await arrived(page, media, ...wanted.map(({ name, value }) => `(${name}: ${value})`));
  return true;
}

async function resize(engine, { browser, id }, { width, height }) {
  if (engine === 'webkit') {
    await browser.driver.setWindowSize(width, height);
  } else {
    const page = browser.getPage(id);
    await page.setViewport({ width, height });
    await arrived(page, `(width: ${width}px)`, `(height: ${height}px)`);
  }
  return true;
}
