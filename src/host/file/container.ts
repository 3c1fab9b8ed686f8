import { strFromU8, unzipSync } from 'fflate';
import type { Finding } from '../../model/finding';

/** One entry of the zip container, as its central directory states it. */
export interface PackageEntry {
  readonly name: string;
  /** Size in bytes after unpacking. */
  readonly size: number;
}

export type Container =
  | { readonly kind: 'workbook'; readonly entries: readonly PackageEntry[] }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Largest single part and largest whole workbook that are unpacked, in bytes. */
export const MAX_PART_BYTES = 100 * 1024 * 1024;
export const MAX_TOTAL_BYTES = 400 * 1024 * 1024;

/**
 * Looks at the container before anything is unpacked: is it an .xlsx at all, and is it of a size that a
 * person could have made. Another format, a password, damage or a zip bomb is refused with its cause.
 */
export function inspectContainer(bytes: Uint8Array, workbook: string): Container {
  const refuse = (code: Finding['code'], params: Finding['params'] = {}): Container => ({
    kind: 'refused',
    finding: { code, severity: 'error', workbook, params },
  });
  if (bytes.length === 0) return refuse('fileDamaged', { cause: 'empty' });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holdsUtf16(bytes, 'EncryptedPackage')
      ? refuse('fileEncrypted')
      : refuse('fileOtherFormat', { format: 'xls' });
  }
  if (!startsWith(bytes, [0x50, 0x4b])) return refuse('fileOtherFormat', { format: textFormat(bytes) });

  let entries: PackageEntry[];
  try {
    entries = listEntries(bytes);
  } catch {
    return refuse('fileDamaged', { cause: 'zip' });
  }
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/workbook.bin')) return refuse('fileOtherFormat', { format: 'xlsb' });
  if (names.has('mimetype') && names.has('content.xml')) return refuse('fileOtherFormat', { format: 'ods' });
  if (names.has('word/document.xml')) return refuse('fileOtherFormat', { format: 'docx' });
  if (!names.has('[Content_Types].xml')) return refuse('fileDamaged', { cause: 'parts' });
  // Two parts of one name: programs differ in which one they show, so nothing read here could be trusted.
  if (names.size < entries.length) return refuse('fileDamaged', { cause: 'twice' });
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const parsed = /\.(xml|rels|vml)$/i.test(entry.name);
    if ((parsed && entry.size > MAX_PART_BYTES) || total > MAX_TOTAL_BYTES) {
      return refuse('fileTooLarge', { megabytes: Math.round(Math.max(total, entry.size) / 1048576) });
    }
  }
  return { kind: 'workbook', entries };
}

/** Does any part declare a document type? Excel never writes one; it is how «billion laughs» files are made. */
export function declaresDocumentType(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, { filter: (file) => /\.xml$/i.test(file.name) });
  return Object.values(parts).some((part) => strFromU8(part.subarray(0, 4096), true).includes('<!DOCTYPE'));
}

function listEntries(bytes: Uint8Array): PackageEntry[] {
  const entries: PackageEntry[] = [];
  unzipSync(bytes, {
    filter: (file) => {
      entries.push({ name: file.name, size: file.originalSize });
      return false;
    },
  });
  return entries;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names of streams in an OLE2 container are UTF-16; a password puts the workbook into «EncryptedPackage». */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  return strFromU8(bytes, true).includes([...text].join('\0'));
}

/** What a file that is not a zip looks like from its first bytes. */
function textFormat(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 512);
  const text = strFromU8(head, true).trimStart().toLowerCase();
  if (text.startsWith('%pdf')) return 'pdf';
  if (text.startsWith('<!doctype html') || text.startsWith('<html') || text.includes('<table')) return 'html';
  if (text.includes('<?xml')) return 'xml';
  return head.includes(0) ? 'other' : 'text';
}
