import { strFromU8, unzipSync } from 'fflate';
import { KIND_NAME } from '../ownKind';

/** Does this workbook hold a sheet that we wrote? Only its list of names is unpacked. */
export function carriesOurSheets(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, { filter: (file) => /^xl\/workbook\.xml$/i.test(file.name) });
    return Object.values(parts).some((part) => strFromU8(part).includes(KIND_NAME));
  } catch {
    return false;
  }
}
