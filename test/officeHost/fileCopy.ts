import type { ExcelHost } from './excelHost';

/** Operations of `Office.context.document.getFileAsync`, `getSliceAsync` and `closeAsync`. */
const COPY = 77;
const CHUNK = 80;
const RELEASE = 81;

/**
 * The workbook as a file, as `getFileAsync` gives it in pieces: Excel hands out the file as it would be saved now.
 * Returns the operations asked for so far.
 */
export function serveFile(host: ExcelHost, bytes: Uint8Array): readonly number[] {
  const asked: number[] = [];
  host.onExecute = (operation, parameters) => {
    asked.push(operation);
    if (operation === COPY) return [0, [1, bytes.length]];
    if (operation === CHUNK) {
      const [, offset, size] = parameters.map(Number);
      const piece = bytes.slice(offset, offset! + size!);
      return [0, [[...piece], piece.length]];
    }
    return operation === RELEASE ? 0 : null;
  };
  return asked;
}
