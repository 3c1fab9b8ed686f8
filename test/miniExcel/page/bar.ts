import type { PageTexts } from '../texts';

/** An element of page.html. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html has no #${id}`);
  return found;
}

export interface BarActions {
  open(bytes: Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array>;
  /** The name of the workbook's file. */
  name(): string;
  sample(): Promise<void>;
  fresh(): void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The few buttons over the sheet. */
export function buildBar(bar: HTMLElement, texts: PageTexts, actions: BarActions): void {
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.xlsx,.xlsm';
  chooser.hidden = true;
  chooser.setAttribute('aria-label', texts.open);
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    chooser.value = '';
    if (file) void file.arrayBuffer().then((bytes) => actions.open(new Uint8Array(bytes), file.name));
  });
  const title = document.createElement('h1');
  title.textContent = texts.title;
  bar.append(
    title,
    button(texts.open, () => chooser.click()),
    chooser,
    button(texts.save, () => void actions.save().then((bytes) => download(bytes, actions.name()))),
    button(texts.sample, () => void actions.sample()),
    button(texts.fresh, () => actions.fresh()),
  );
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/** Hands the file to the browser's own downloads. */
function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
