import type { Rule } from 'eslint';

declare const plugin: {
  meta: { name: string };
  rules: Record<'layers' | 'promises' | 'templates', Rule.RuleModule>;
};
export default plugin;
