import type { Host } from '../../host/port';
import type { ChoiceChange } from './choiceChanges';
import type { Choices } from '../../analysis/choices';
import type { PaneStore } from './store';
import { troubleOf } from './trouble';

/**
 * The choices of a person, kept in the workbook. What is kept there and cannot be used is never replaced unless
 * the person says so.
 */
export class Memory {
  private restored: Promise<void> | null = null;
  /** The choices that the workbook holds. */
  private kept: Choices;
  /** Choices go into the workbook one after another, so that the last ones stay there. */
  private keeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Host,
    private readonly store: PaneStore,
  ) {
    this.kept = store.state.choices;
  }

  /** Takes the choices out of the workbook once; a host that cannot give them is asked again the next time. */
  restore(): Promise<void> {
    this.restored ??= this.load().catch((error: unknown) => {
      this.restored = null;
      throw error;
    });
    return this.restored;
  }

  choose(change: ChoiceChange): void {
    this.store.set({ choices: change(this.store.state.choices) });
  }

  /** Keeps the choices if they have changed; a failure is shown, and the next call tries again. */
  async keepQuietly(): Promise<void> {
    const unkept = () => this.store.state.choices !== this.kept;
    if (!unkept()) return;
    try {
      await this.restore();
      const { saved } = this.store.state;
      if (unkept() && saved !== 'damaged' && saved !== 'newer') await this.keep();
    } catch (error) {
      this.store.set({ trouble: this.store.state.trouble ?? troubleOf(error) });
    }
  }

  /** Keeps the choices in the place of those that could not be used. */
  async replace(): Promise<void> {
    try {
      await this.restore();
      await this.keep();
    } catch (error) {
      this.store.set({ trouble: troubleOf(error) });
    }
  }

  private async load(): Promise<void> {
    const [text, { readChoices }] = await Promise.all([
      this.host.loadState(),
      import('../../analysis/savedChoices'),
    ]);
    const { choices, saved } = readChoices(text);
    // Chosen before the workbook was asked: only the language can be.
    const language = this.store.state.choices.language;
    this.kept = choices;
    this.store.set({
      saved,
      choices: language && language !== choices.language ? { ...choices, language } : choices,
      ...(!language && choices.language && { language: choices.language }),
    });
  }

  private keep(): Promise<void> {
    const kept = this.keeping.then(() => this.keepNow());
    this.keeping = kept.catch(() => undefined);
    return kept;
  }

  private async keepNow(): Promise<void> {
    const { choices } = this.store.state;
    const { choicesText } = await import('../../analysis/savedChoices');
    await this.host.saveState(choicesText(choices));
    this.kept = choices;
    this.store.set({ saved: 'usable' });
  }
}
