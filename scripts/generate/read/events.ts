import ts from 'typescript';
import { read } from './sources.js';

const FILE = 'src/host/events.ts';

/** The fields of an event's detail, by the name of its type, those of the common part first. */
export function detailFields(type: string): string[] {
  const source = ts.createSourceFile(FILE, read(FILE), ts.ScriptTarget.ES2022, true);
  const found = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === type);
  if (!found || !ts.isInterfaceDeclaration(found)) throw new Error(`${FILE} has no interface ${type}.`);
  const inherited = (found.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => detailFields(expression.getText())),
  );
  return [...inherited, ...found.members.map((member) => member.name?.getText() ?? '')];
}
