import { read, typeScriptFiles } from './sources.js';

const STATIC = /(?<=\s)part="([^"$]+)"/g;
const DYNAMIC = /(?<=\s)part=\$\{`([\w-]+) \$\{(?:name|part)\}`\}/g;

/** Where a part takes its second name from: the first argument of the function that draws it. */
const NAMED_BY: Readonly<Record<string, RegExp>> = {
  disclosure: /\bdisclosure\('([\w-]+)'/g,
  action: /\bbutton\('([\w-]+)'/g,
};

/** Every name that stands in a `part=` of the templates, sorted. */
export function readParts(): string[] {
  const code = typeScriptFiles('src/elements').map(read).join('\n');
  const dynamic = all(code, DYNAMIC).flatMap((name) => {
    const calls = NAMED_BY[name];
    if (!calls) throw new Error(`part=\${\`${name} …\`}: scripts/generate/read/parts.ts cannot tell the second name.`);
    return [name, ...all(code, calls), ...(name === 'disclosure' ? panels(code) : [])];
  });
  const known = [...all(code, STATIC).flatMap((names) => names.split(/\s+/)), ...dynamic];
  const written = code.match(/(?<=\s)part=/g)?.length ?? 0;
  const understood = all(code, STATIC).length + all(code, DYNAMIC).length;
  if (written !== understood)
    throw new Error(`${written - understood} part= in the templates have a form not known here.`);
  return [...new Set(known)].sort();
}

/** The ways of exploring an answer are disclosures by the names of their panels. */
function panels(code: string): string[] {
  const [, list = ''] = /const PANELS = \{([^}]*)\}/.exec(code) ?? [];
  return all(list, /(\w+):/g);
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
