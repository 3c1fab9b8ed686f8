import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMetadata, type Metadata } from './metadata';

/** The folder of Microsoft's package that holds office.js and the files of the hosts. */
export const OFFICE_DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

let known: Metadata | null = null;

/** The object model of the installed library; read once. */
export function installedMetadata(): Metadata {
  known ??= readMetadata(readFileSync(join(OFFICE_DIST, 'excel-win32-16.01.debug.js'), 'utf8'));
  return known;
}
