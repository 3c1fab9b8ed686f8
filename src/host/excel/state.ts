import { run } from './run';

/** A custom XML part is seen by any copy of the add-in, survives reinstalling, and touches no sheet. */
const NAMESPACE = 'urn:shnor:state';

/** The text saved last, or null when there is none or it is not ours to read. */
export function loadState(): Promise<string | null> {
  return run({}, async (context) => {
    const parts = stateParts(context);
    parts.load('items/id');
    await context.sync();
    const [first] = parts.items;
    if (!first) return null;
    const xml = first.getXml();
    await context.sync();
    return fromXml(xml.value);
  });
}

/** Keeps a text; the one saved before is replaced in place. */
export function saveState(text: string): Promise<void> {
  return run({ waitForCellEdit: true }, async (context) => {
    const parts = stateParts(context);
    parts.load('items/id');
    await context.sync();
    const [first, ...spare] = parts.items;
    if (first) first.setXml(toXml(text));
    else context.workbook.customXmlParts.add(toXml(text));
    for (const part of spare) part.delete();
    await context.sync();
  });
}

function stateParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(NAMESPACE);
}

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
  return `<state xmlns="${NAMESPACE}">${literal}</state>`;
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
