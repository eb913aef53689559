// Fonts of the tests, so that texts are as wide on every machine: a wide one, which all pages use, and a narrow one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const WIDE = 'dejavu-fonts-ttf/ttf';
const NARROW = '@expo-google-fonts/pt-sans-narrow';

const face = (family, weight, path) =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('/node_modules/${path}'); }`;

/** Styles of a test page: both fonts under names of ours, and the wide one as the font of all calculators. */
export const fontStyles = `
  ${face('Wide', 400, `${WIDE}/DejaVuSans.ttf`)}
  ${face('Wide', 700, `${WIDE}/DejaVuSans-Bold.ttf`)}
  ${face('Narrow', 400, `${NARROW}/400Regular/PTSansNarrow_400Regular.ttf`)}
  ${face('Narrow', 700, `${NARROW}/700Bold/PTSansNarrow_700Bold.ttf`)}
  :root { font-family: Wide; --calc-font: Wide; }`;

const alias = (name, family) =>
  `<match target="pattern"><test name="family"><string>${name}</string></test>` +
  `<edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`;

/** For browsers on Linux: there are no fonts but those of the tests, whatever the machine has. */
const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(root, 'node_modules', WIDE)}</dir>
  <dir>${join(root, 'node_modules', NARROW)}</dir>
  <cachedir>${join(root, 'node_modules/.cache/fontconfig')}</cachedir>
  ${alias('serif', 'DejaVu Serif')}
  ${alias('sans-serif', 'DejaVu Sans')}
  ${alias('system-ui', 'DejaVu Sans')}
  ${alias('monospace', 'DejaVu Sans Mono')}
  ${alias('math', 'DejaVu Math TeX Gyre')}
  <match target="pattern"><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
</fontconfig>
`;

/** Environment variables that give browsers the fonts of the tests; elsewhere than on Linux they mean nothing. */
export function fontEnvironment() {
  const folder = join(root, 'node_modules/.cache/ltv-widgets');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, configuration);
  // Within its sandbox Firefox cannot read the cache of fonts, and looks through all of them for each text that it measures.
  return { FONTCONFIG_FILE: file, MOZ_DISABLE_CONTENT_SANDBOX: '1' };
}
