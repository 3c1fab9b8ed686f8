/** A custom XML part is seen by any copy of the add-in, survives reinstalling, and touches no sheet. */
export const STATE_NAMESPACE = 'urn:shnor:state';

/** Written as a JSON literal: XML cannot hold every character, JSON escapes can. */
export function toXml(text: string): string {
  const literal = JSON.stringify(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(
      /[\u007f-\u009f\ufffe\uffff]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `<state xmlns="${STATE_NAMESPACE}">${literal}</state>`;
}

export function fromXml(xml: string): string | null {
  const content = /<(?:\w+:)?state\b[^>]*>([\s\S]*)<\/(?:\w+:)?state>/.exec(xml)?.[1];
  if (content === undefined) return null;
  const literal = content
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
