import type { Associations } from '../grid/registerFunctions';
import type { PageLanguage } from '../texts';

interface PaneWindow {
  readonly CustomFunctions?: { readonly _association?: { readonly mappings: Associations } };
}

/** How long the pane may take to register its functions, and how often it is asked. */
const PATIENCE = 15_000;
const STEP = 100;

interface Pane {
  /** Loads the pane anew; the title is for people who do not see the frame. */
  reload(title: string): void;
  /** Is it in the middle of reading or writing? */
  isAtWork(): boolean;
}

/** The built pane in a frame, as Excel shows it beside the sheet. `onLanguage`: a person has chosen another one in it. */
export function attachPane(
  side: HTMLElement,
  address: string,
  onFunctions: (functions: Associations) => Promise<void>,
  onLanguage: (language: PageLanguage) => void,
): Pane {
  let frame: HTMLIFrameElement | null = null;
  return {
    reload(title) {
      frame?.remove();
      frame = document.createElement('iframe');
      frame.title = title;
      frame.src = address;
      frame.addEventListener('load', ({ currentTarget }) => {
        const { contentDocument } = currentTarget as HTMLIFrameElement;
        const choose = ({ target }: Event) => {
          const language = (target as Element).closest('button[lang]')?.getAttribute('lang');
          if (language === 'ru' || language === 'en') onLanguage(language);
        };
        // On its way down: afterwards the button already offers the language that was left.
        contentDocument?.addEventListener('click', choose, { capture: true });
      });
      side.append(frame);
      void waitForFunctions(frame).then((functions) => functions && onFunctions(functions));
    },
    // What goes on stands in the pane as a progress bar.
    isAtWork: () => Boolean(frame?.contentDocument?.querySelector('progress')),
  };
}

/** What office.js has collected from `CustomFunctions.associate`; null when the pane registers none. */
async function waitForFunctions(frame: HTMLIFrameElement): Promise<Associations | null> {
  for (let waited = 0; waited < PATIENCE && frame.isConnected; waited += STEP) {
    await new Promise((done) => setTimeout(done, STEP));
    const mappings = (frame.contentWindow as PaneWindow | null)?.CustomFunctions?._association?.mappings;
    if (mappings && Object.keys(mappings).length > 0) return mappings;
  }
  return null;
}
