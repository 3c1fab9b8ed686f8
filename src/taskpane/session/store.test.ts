import { PaneStore } from './store';
import type { PaneState } from './state';

it('numbers notices on after one was cleared, so that the next is told as well', () => {
  const store = new PaneStore({ notice: null } as PaneState);
  store.notify('busy');
  const first = store.state.notice!.serial;
  store.set({ notice: null });
  store.notify('busy');
  expect(store.state.notice!.serial).toBeGreaterThan(first);
});
