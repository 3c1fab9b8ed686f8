import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** What a person waits for before the pane works: the scripts of its page, Office.js excluded. Bytes of gzip. */
export const FIRST_LOAD_LIMIT = 180_000;

export interface Chunk {
  readonly name: string;
  /** Named by the page itself; the others come when they are needed. */
  readonly first: boolean;
  readonly bytes: number;
  readonly gzip: number;
}

/** Every script of a built add-in, the first-load ones before the others, big ones first. */
export function measure(folder: string): Chunk[] {
  const html = fs.readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const page = [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, src]) => src!);
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name));
      return {
        name,
        first: page.includes(name),
        bytes: bytes.length,
        gzip: zlib.gzipSync(bytes).length,
      };
    })
    .sort((a, b) => Number(b.first) - Number(a.first) || b.gzip - a.gzip);
}

export function firstLoad(chunks: readonly Chunk[]): number {
  return chunks.filter(({ first }) => first).reduce((sum, { gzip }) => sum + gzip, 0);
}
