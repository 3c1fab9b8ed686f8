import { HostTrouble } from '../port';
import { codeOf, messageOf, toTrouble } from './run';
import { support } from './support';

/** Bytes that become text at a time: a multiple of three, so that the pieces join without padding. */
const PIECE = 32_766;
const MEGABYTE = 1_000_000;

/**
 * A new workbook beside the one that is open: a window of its own, on the web a tab. `Excel.createWorkbook` is older
 * than the floor; it waits while a person types into a cell.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  if (typeof Excel === 'undefined' || !support.floor()) throw new HostTrouble('tooOld');
  const file = toBase64(bytes);
  try {
    await Excel.createWorkbook(file);
  } catch (error) {
    throw newBookTrouble(error, file.length);
  }
}

/** What Excel denies here is no sheet of this workbook, so a refusal is told in its own words. */
function newBookTrouble(error: unknown, length: number): HostTrouble {
  const trouble = toTrouble(error);
  switch (trouble.code) {
    case 'cellEdit':
    case 'cancelled':
    case 'tooOld':
      return trouble;
    case 'tooLarge':
      return new HostTrouble('newBookTooLarge', { megabytes: Math.ceil(length / MEGABYTE) });
    default:
      return new HostTrouble('newBookRefused', { code: codeOf(error), message: messageOf(error) });
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return text;
}
