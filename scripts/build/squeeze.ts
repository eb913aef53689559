import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies the files for pages once more, with the slower and more thorough minifier: it takes another 2 to 3 % off,
 * and those bytes are paid by strangers on a conference's mobile network.
 */
export function squeeze(): Plugin {
  return {
    name: 'squeeze',
    applyToEnvironment: ({ name }) => name === 'cdn' || name.startsWith('classic'),
    async generateBundle(_options, bundle) {
      const module = this.environment.name === 'cdn';
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, { ecma: 2020, module, compress: { passes: 3 } });
        if (!code) this.error(`${file.fileName} could not be minified.`);
        file.code = code;
      }
    },
  };
}
