// npm start: installs what is missing, then serves the demo pages from the sources.
import { setup } from './setup.mjs';

setup();

const { createServer } = await import('vite');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const server = await createServer({
  server: { open: process.argv.includes('--open') && hasDisplay && !process.env.CI },
});
await server.listen();
server.printUrls();
