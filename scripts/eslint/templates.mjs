// What stands in html`…`, svg`…` and css`…`.

const MARKUP = [
  [/(?<=\s)style\s*=/gi, 'style=: a strict page blocks style attributes; use a stylesheet or SVG attributes.'],
  [/(?<=\s)\.?srcdoc\s*=/gi, 'srcdoc=: no markup out of text.'],
  [/(?<=\s)\.(?:inner|outer)HTML\s*=/gi, '.innerHTML=: no markup out of text.'],
  [/(?<=\s)on[a-z]+\s*=/gi, 'on…=: no code out of text; use @event=.'],
  [
    /(?<=\s)type\s*=\s*["']?number\b/gi,
    'type="number": it loses what people type; use type="text" inputmode="decimal".',
  ],
];

const STYLES = [
  [
    /(?<![\w.-])-?(?:\d+\.?\d*|\.\d+)rem\b/gi,
    'rem: it follows the page, which may have set its root to anything; use em or px.',
  ],
  [
    /(?<=^|[;{\s])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:/gi,
    'A physical side: use the logical property (inline-start, inline-end).',
  ],
  [
    /(?<=^|[;{\s])(?:text-align(?:-last)?|float|clear|justify-(?:content|items|self)|caption-side)\s*:\s*(?:left|right)\b/gi,
    'A physical side: use start or end.',
  ],
  [
    /@media[^{]*\b(?:width|inline-size)\b/gi,
    'A width of the viewport: the calculator stands in a column; use @container.',
  ],
  [/@import\b/gi, '@import: the library makes no network request.'],
  [/\burl\(\s*(?!["']?(?:#|data:))/gi, 'url(): the library makes no network request.'],
];

const CHECKS = { html: MARKUP, svg: MARKUP, mathml: MARKUP, css: STYLES };

/** Comments become spaces, so that what is left keeps its place. */
const blank = (text) => text.replace(/[^\n]/g, ' ');
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank);

export const templates = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{reason}}' } },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        const checks = CHECKS[tag.name];
        if (!checks) return;
        const [start, end] = quasi.range;
        let text = context.sourceCode.text.slice(start + 1, end - 1);
        for (const { range } of quasi.expressions) {
          const [from, to] = range.map((at) => at - start - 1);
          text = text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
        }
        text = withoutComments(text);
        for (const [pattern, reason] of checks) {
          for (const { index } of text.matchAll(pattern)) {
            context.report({
              loc: context.sourceCode.getLocFromIndex(start + 1 + index),
              messageId: 'forbidden',
              data: { reason },
            });
          }
        }
      },
    };
  },
};
