import fs from 'node:fs/promises';
import path from 'node:path';

/** Why the operating system refused, in terms that a person can act on. */
export type DiskCause =
  | 'notFound'
  | 'isDirectory'
  | 'noAccess'
  | 'locked'
  | 'noSpace'
  | 'isInput'
  | 'sameOutput'
  | 'notOurs'
  | 'exists'
  | 'other';

/** A file could not be read or written. Nothing was changed on disk. */
export class DiskTrouble extends Error {
  constructor(
    readonly action: 'read' | 'write',
    readonly file: string,
    readonly reason: DiskCause,
  ) {
    super(`${action} ${file}: ${reason}`);
  }
}

const CAUSES: Readonly<Record<string, DiskCause>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EISDIR: 'isDirectory',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EROFS: 'noAccess',
  EBUSY: 'locked',
  ENOSPC: 'noSpace',
};

function causeOf(error: unknown): DiskCause {
  return CAUSES[(error as { code?: string }).code ?? ''] ?? 'other';
}

/** The bytes of a file. */
export async function readFile(file: string): Promise<Uint8Array> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    throw new DiskTrouble('read', file, causeOf(error));
  }
}

/**
 * Writes a file whole or not at all: into a file beside it first, then swapped in, so that
 * yesterday's result survives a failure half-way. Missing folders are made.
 */
export async function writeFile(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await fs.mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await fs.writeFile(beside, bytes);
    await fs.rename(beside, file);
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw new DiskTrouble('write', file, (await isFolder(file)) ? 'isDirectory' : causeOf(error));
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await fs.stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Refuses to write over a file that the product did not make: `isOurs` looks at its bytes. A result of
 * yesterday may be replaced; a person's workbook under the same name may not.
 */
export async function protectForeign(file: string, isOurs: (bytes: Uint8Array) => boolean): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await fs.readFile(file);
  } catch {
    return;
  }
  if (!isOurs(bytes)) throw new DiskTrouble('write', file, 'notOurs');
}

/** Refuses to write over any file: what was made to be filled in may hold a person's work by now. */
export async function protectExisting(file: string): Promise<void> {
  const there = await fs.stat(file).then(
    () => true,
    () => false,
  );
  if (there) throw new DiskTrouble('write', file, 'exists');
}

/** Refuses to write over an input, also when it is named through a link, and to write one file twice. */
export async function protectInputs(inputs: readonly string[], outputs: readonly string[]): Promise<void> {
  const identity = async (file: string): Promise<string> => {
    try {
      const { dev, ino } = await fs.stat(file);
      return `${dev}:${ino}`;
    } catch {
      return path.resolve(file);
    }
  };
  const taken = new Set(await Promise.all(inputs.map(identity)));
  const written = new Set<string>();
  for (const output of outputs) {
    const target = await identity(output);
    if (taken.has(target)) throw new DiskTrouble('write', output, 'isInput');
    if (written.has(target)) throw new DiskTrouble('write', output, 'sameOutput');
    written.add(target);
  }
}
