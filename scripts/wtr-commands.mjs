// Commands for browser tests beyond those of @web/test-runner-commands. A test calls
//   await executeServerCommand('emulate', { forcedColors: 'active' })    Chromium only; {} takes everything back
//   await executeServerCommand('resize', { width: 320, height: 800 })    every engine; WebKit's least width is 447
//   await executeServerCommand('engine')                                 'chromium', 'firefox' or 'webkit'

export function browserCommands(engine) {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'engine') return engine;
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

async function emulate(engine, { browser, id }, { media = '', ...features }) {
  if (engine !== 'chromium') throw new Error(`emulate is for Chromium; this is ${engine}.`);
  const page = browser.getPage(id);
  // An emulation ends with the session that asked for it.
  const client = protocols.get(page) ?? (await page.createCDPSession());
  protocols.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name: FEATURES[name] ?? name, value })),
  });
  return true;
}

async function resize(engine, { browser, id }, { width, height }) {
  if (engine !== 'webkit') await browser.getPage(id).setViewport({ width, height });
  else await browser.driver.setWindowSize(width, height);
  return true;
}
