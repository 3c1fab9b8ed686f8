/**
 * Words inside the results of the functions. They stand in the workbook beside the finished sheets, which are
 * official documents, so they are Russian whatever the language of the program.
 */
export const LIST_HEADINGS = [
  'Школа',
  'ШНОР',
  'Критерий 1',
  'Критерий 2',
  'Низких: прошлый год',
  'Низких: год до него',
  'Основание',
] as const;

export const TABLE_LABELS = {
  section: (section: number) => `Раздел ${section}: выявлен риск`,
  hit: 'Количество разделов с риском',
  verdict: 'Рисковая школа',
} as const;

/** A function is not told which years it is given: «в предыдущем учебном году», «предыдущий год: …». */
export const YEAR_WORDS = {
  previous: { within: 'предыдущем', name: 'предыдущий год' },
  before: { within: 'предшествующем ему', name: 'год до него' },
} as const;
