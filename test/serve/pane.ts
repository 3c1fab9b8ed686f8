/** The Office.js tag of the pane's page, whatever address it was built with. */
const OFFICE_JS = /<script\b[^>]*\bsrc="?[^"\s>]*\/office\.js"?[^>]*><\/script>/g;

/**
 * The pane's page as the mini Excel shows it: Office.js comes from the npm package, and before it stands the script
 * that plays Excel. Nothing else is changed.
 */
export function paneForMiniExcel(html: string): string {
  const found = html.match(OFFICE_JS) ?? [];
  if (found.length !== 1) throw new Error(`taskpane.html has ${found.length} Office.js tags instead of one`);
  return html.replace(
    OFFICE_JS,
    '<script src="/external.js"></script><script src="/office-js/office.js"></script>',
  );
}

/** The policy that a page states about itself, for the header of the same name. */
export function policyOf(html: string): string | null {
  const meta = /<meta\b[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/.exec(html);
  return /\bcontent="([^"]*)"/.exec(meta?.[0] ?? '')?.[1] ?? null;
}
