import type { PageTexts } from '../texts';

type Part = 'book' | 'side';

/** On a page too narrow for both, a person switches between the workbook and the pane. */
export class Tabs {
  constructor(
    private readonly place: HTMLElement,
    private readonly work: HTMLElement,
  ) {
    place.setAttribute('role', 'group');
  }

  /** The tabs in the language of the page; the part in front stays. */
  build(texts: PageTexts): void {
    const parts: readonly (readonly [Part, string])[] = [
      ['book', texts.bookTab],
      ['side', texts.paneTab],
    ];
    this.place.setAttribute('aria-label', texts.shown);
    this.place.replaceChildren(
      ...parts.map(([part, text]) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.textContent = text;
        tab.dataset['part'] = part;
        tab.addEventListener('click', () => this.show(part));
        return tab;
      }),
    );
    this.show(this.work.dataset['shown'] === 'side' ? 'side' : 'book');
  }

  private show(part: Part): void {
    this.work.dataset['shown'] = part;
    for (const tab of this.place.querySelectorAll('button'))
      tab.setAttribute('aria-pressed', String(tab.dataset['part'] === part));
  }
}
