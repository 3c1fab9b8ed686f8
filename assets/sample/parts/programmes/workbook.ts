import { eventsSheet } from './events';
import { figureSheets } from './figures';
import { indicatorSheets } from './indicators';
import { planSheets } from './plans';
import { mentorsSheet, partnersSheet, stagingSitesSheet } from './registers';
import { laterResultSheets } from './results';
import { risk2022Sheet } from './risk2022';
import { pupilRoutesSheet, teacherRoutesSheet } from './routes';
import { socialSheets } from './social';
import { supportSheets } from './support';
import { teachersSheet, teacherTotalsSheet } from './teachers';
import { workbookBytes } from '../bytes';

export const PROGRAMMES_FILE = 'Северогорск_программы_2023-2024.xlsx';

/** The second workbook of «Северогорск»: what its department keeps for the programmes. */
export function buildProgrammes(): Promise<Uint8Array> {
  const sheets = [
    teachersSheet(),
    teacherTotalsSheet(),
    teacherRoutesSheet(),
    pupilRoutesSheet(),
    eventsSheet(),
    mentorsSheet(),
    partnersSheet(),
    stagingSitesSheet(),
    ...figureSheets(),
    ...indicatorSheets(),
    ...laterResultSheets(),
    risk2022Sheet(),
    ...planSheets(),
    ...socialSheets(),
    ...supportSheets(),
  ];
  return workbookBytes(
    sheets,
    'Северогорск: программы повышения качества (вымышленные данные)',
    new Date(Date.UTC(2024, 5, 10)),
  );
}
