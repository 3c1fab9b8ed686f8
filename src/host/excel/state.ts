import { fromXml, STATE_NAMESPACE, toXml } from '../stateXml';
import { run } from './run';

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
  return context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
}
