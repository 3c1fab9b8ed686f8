import fs from 'node:fs';
import path from 'node:path';
import { HOST_TROUBLE_TEXTS } from '../src/locale/hostTroubles';
import { NEW_YEAR_TEXTS } from '../src/locale/pane/newYear';
import { RESULT_TEXTS } from '../src/locale/pane/result';
import { SHELL_TEXTS } from '../src/locale/pane/shell';

/** Words of a help page as a person reads them. */
function words(address: string): string {
  const page = fs.readFileSync(path.join(__dirname, '../assets/help', address), 'utf8');
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe.each(['ru', 'en'] as const)('the help page in %s', (language) => {
  const page = words(RESULT_TEXTS[language].guideAddress);

  it.each(['cellEdit', 'protectedSheet', 'protectedBook'] as const)(
    'quotes what the pane says: %s',
    (code) => {
      const { what, todo } = HOST_TROUBLE_TEXTS[language][code];
      expect(page).toContain(what({ sheet: '…' }));
      expect(page).toContain(todo({}));
    },
  );

  it('names the section with which a new year begins', () => {
    expect(page).toContain(NEW_YEAR_TEXTS[language].title);
  });

  it('names the step and the choice that make a workbook fit for sending', () => {
    expect(page).toContain(RESULT_TEXTS[language].ordinaryInstead);
    expect(page).toContain(SHELL_TEXTS[language].step.result);
  });
});
