/** Sheets belong to a document: moved into another one, such as a frame's, a shadow root needs its own anew. */
export function adoptSheets(root: ShadowRoot, styles: readonly { readonly cssText: string }[]): void {
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
