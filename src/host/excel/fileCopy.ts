/** Excel hands out files in pieces of at most this many bytes. */
const SLICE_BYTES = 4_194_304;
/** A file above this size is not asked for: it would take minutes. */
const MOST_BYTES = 60_000_000;
/** A program that never answers must not stop the reading of the workbook. */
const PATIENCE_MS = 20_000;

/**
 * The open workbook as the .xlsx file that Excel would save now; null where the program does not give it. Office's
 * common API, older than any ExcelApi set («Document.getFileAsync», file type «compressed»).
 */
export async function fileCopy(): Promise<Uint8Array | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([wholeFile(), tooLong]);
  } catch {
    // The caller says what could not be read; the reason (a cloud store, a policy) is of no use to a person.
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function wholeFile(): Promise<Uint8Array | null> {
  const file = await answer<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    if (file.size > MOST_BYTES) return null;
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data as ArrayLike<number>, index * SLICE_BYTES);
    }
    return bytes;
  } finally {
    // No more than two files may be open at a time.
    file.closeAsync();
  }
}

function answer<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
