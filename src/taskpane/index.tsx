import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../host/excel/excelHost';
import { languageOf } from '../locale/language';
import { yearOfDate } from '../model/year';
import { App } from './App';
import { boot, type OfficeAnswer } from './boot';
import { createEngine } from './engine/createEngine';
import { createSession } from './session/createSession';
import { sessionOpened } from './session/opened';

const answer = Office.onReady().then(({ host }): OfficeAnswer => {
  return {
    // Null in a plain browser, whatever its type says.
    host: String(host),
    language: languageOf(Office.context?.displayLanguage ?? navigator.language),
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
  };
});

void boot(answer, document, draw);

function draw(): void {
  const day = calendarDay(new Date());
  const session = createSession(createExcelHost(), createEngine(document.baseURI), {
    language: languageOf(Office.context.displayLanguage),
    today: yearOfDate(day),
    day,
  });
  sessionOpened(session);
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  createRoot(document.getElementById('root')!).render(<App session={session} background={background} />);
}

/** The day on this computer's calendar, not on that of Greenwich. */
function calendarDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
