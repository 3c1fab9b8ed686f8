/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { gridOf } from '../../../test/fixtures/gridOf';
import { openedPane, renderStep, stillSession } from '../../../test/fixtures/samplePane';
import type { Finding } from '../../model/finding';
import { StepNav } from './StepNav';

beforeAll(() => {
  // jsdom does not scroll.
  globalThis.IntersectionObserver = class {
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
});

it('a long word of a step is short on the screen and whole for those who listen or point', async () => {
  const opened = await openedPane([gridOf([])], 'check');
  const warning: Finding = { code: 'formUnknown', severity: 'warning', params: {} };
  const view = { ...opened.session.state.view!, findings: [warning, warning] };
  const { session } = stillSession({ ...opened.session.state, view });
  renderStep(StepNav, session);
  const step = screen.getByRole('button', { name: /^2\. Проверка.*: 2 предупреждения$/ });
  expect(step.textContent).toContain('2 предупр.');
  expect(step.title).toBe('2 предупреждения');
});
