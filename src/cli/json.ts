import { readFile } from '../host/file/disk';

/** The file is not JSON. */
export class JsonTrouble extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

/** Reads a JSON file; a byte-order mark, as Windows editors leave it, is allowed. */
export async function readJson(file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readFile(file));
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new JsonTrouble(file);
  }
}
