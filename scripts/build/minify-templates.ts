import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Takes the indentation out of html`…`, svg`…` and css`…` in our own sources. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
      // Without its slash an SVG element swallows those that follow it.
      const result = await minifyHTMLLiterals(code, { fileName: id, html: { keepClosingSlash: true } });
      return result && { code: result.code, map: result.map?.toString() ?? null };
    },
  };
}
