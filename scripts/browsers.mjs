// Finds the browsers that the tests run in, and installs missing ones where that needs no question:
// on Debian and its relatives, as root. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { env, platform } = process;

/** What each engine is called, where it usually is, and how Debian packages it. */
const ENGINES = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    applications: {
      darwin: [
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    },
    packages: ['chromium'],
    advice: 'Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    applications: {
      darwin: ['Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
    packages: ['firefox-esr'],
    advice: 'Install Firefox, or name it in FIREFOX_PATH.',
  },
  webkit: {
    variables: ['WEBKIT_DRIVER_PATH'],
    commands: ['WebKitWebDriver'],
    applications: {},
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'WebKit is tested on Linux with WebKitGTK: install WebKitWebDriver, its MiniBrowser and Xvfb.',
  },
};

export const engineNames = Object.keys(ENGINES);

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The full path of a command on the PATH. */
function which(command) {
  const name = platform === 'win32' ? `${command}.exe` : command;
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function applicationFolders() {
  if (platform === 'darwin') return ['/Applications', join(env.HOME ?? '', 'Applications')];
  if (platform === 'win32') return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return [];
}

/** MiniBrowser belongs to the library, not to the PATH: ask the package manager, then look beside the libraries. */
function findMiniBrowser() {
  if (env.WEBKIT_MINIBROWSER_PATH) return env.WEBKIT_MINIBROWSER_PATH;
  const onPath = which('MiniBrowser');
  if (onPath) return onPath;
  for (const base of ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/lib', '/usr/local/libexec']) {
    for (const folder of subfolders(base)) {
      const candidates = [join(folder, 'MiniBrowser'), ...subfolders(folder).map((sub) => join(sub, 'MiniBrowser'))];
      const found = candidates.find(isExecutable);
      if (found) return found;
    }
  }
  return undefined;
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /webkit|-linux-/.test(entry.name))
    .map((entry) => join(folder, entry.name));
}

/** Where an engine is on this machine: `{ path, miniBrowser?, xvfb? }`, or undefined when something is missing. */
export function findEngine(name) {
  const { variables, commands, applications } = ENGINES[name];
  const variable = variables.find((name) => env[name]);
  const named = variable && env[variable];
  if (named && !isExecutable(named)) throw new Error(`${variable} names ${named}, which cannot be run.`);
  const usual = applicationFolders().flatMap((folder) =>
    (applications[platform] ?? []).map((application) => join(folder, application)),
  );
  const path = named ?? commands.map(which).find(Boolean) ?? usual.find(isExecutable);
  if (!path) return undefined;
  if (name !== 'webkit') return { path };
  const miniBrowser = findMiniBrowser();
  const xvfb = which('Xvfb');
  return miniBrowser && xvfb ? { path, miniBrowser, xvfb } : undefined;
}

function canInstall() {
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(osRelease) && process.getuid?.() === 0 && Boolean(which('apt-get'));
}

function aptGet(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install(names) {
  const packages = names.flatMap((name) => ENGINES[name].packages);
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  return aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** The engines that BROWSERS names; without it, Chromium and whatever else this machine has. */
export function chosenEngines() {
  const named = (env.BROWSERS ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  const unknown = named.filter((name) => !engineNames.includes(name));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${engineNames.join(', ')}.`);
  if (named.length > 0) return [...new Set(named)];
  return engineNames.filter((name) => name === 'chromium' || findEngine(name));
}

/** Makes the engines available and returns their names; ends the process with a clear message where it cannot. */
export function ensureEngines(given) {
  try {
    const names = given ?? chosenEngines();
    const absent = () => names.filter((name) => !findEngine(name));
    if (absent().length > 0 && canInstall()) install(absent());
    for (const name of absent()) console.error(`No ${name} to test in. ${ENGINES[name].advice}`);
    if (absent().length === 0) return names;
    console.error('Or choose the engines to test in: BROWSERS=firefox npm test');
  } catch (error) {
    console.error(error.message);
  }
  return process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  for (const name of ensureEngines(names.length > 0 ? names : undefined)) {
    console.log(`${name}: ${findEngine(name).path}`);
  }
}
