import CleanCSS from 'clean-css';
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** What stands for an expression in a template keeps its semicolon as a value. */
const keepExpressions = {
  level1: {
    value: (_name: string, value: string) =>
      value.startsWith('@TEMPLATE_EXPRESSION') && !value.endsWith(';') ? `${value};` : value,
  },
};

/** Declarations without a selector (the tokens of a theme) are no style sheet: they are minified inside a rule. */
function minifyCSS(css: string): string {
  const isSheet = /[{}]/.test(css);
  const cleaner = new CleanCSS({ plugins: [keepExpressions] } as CleanCSS.OptionsOutput);
  const { styles, errors, warnings } = cleaner.minify(isSheet ? css : `a{${css}}`);
  if (errors.length + warnings.length > 0) throw new Error([...errors, ...warnings].join('\n'));
  return isSheet ? styles : `${styles.slice('a{'.length, -'}'.length)};`;
}

/** Takes the indentation out of html`…`, svg`…` and css`…` in our own sources. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
      // Without its slash an SVG element swallows those that follow it.
      const minifyOptions = { keepClosingSlash: true, minifyCSS } as object;
      const result = await minifyHTMLLiterals(code, { fileName: id, minifyOptions });
      return result && { code: result.code, map: result.map?.toString() ?? null };
    },
  };
}
