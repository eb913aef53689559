/** The blocks of a document that a browser can use: markup with a calculator, and scripts that import nothing. */
export async function snippetsOf(address: string): Promise<{ html: string[]; scripts: string[] }> {
  const text = await (await fetch(address)).text();
  const blocks = [...text.matchAll(/^( *)```(html|js)\n([\s\S]*?)^\1```/gm)].map(([, , language = '', code = '']) => ({
    language,
    code,
  }));
  return {
    html: blocks.filter(({ language }) => language === 'html').map(({ code }) => code),
    scripts: blocks
      .filter(({ language, code }) => language === 'js' && !code.includes('import '))
      .map(({ code }) => code),
  };
}
