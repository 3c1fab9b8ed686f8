/** Is a requirement set there? The version is a text: "1.10" is not 1.1. */
function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Members of the API beyond the floor (ExcelApi 1.12) that the adapter uses where they are there. */
export const support = {
  /** Which cells are merged. */
  mergedAreas: () => supports('ExcelApi', '1.13'),
  /** Notes; older programs have only comments, which carry the name of a person. */
  notes: () => supports('ExcelApi', '1.18'),
  /** Sheets that get another name are announced. */
  sheetNames: () => supports('ExcelApi', '1.17'),
  /** One Ctrl+Z for what was entered into cells; no version of Excel takes back an added, renamed or deleted sheet. */
  undoGroups: () => supports('ExcelApi', '1.20'),
  customFunctions: () => supports('CustomFunctionsRuntime', '1.1'),
  /** The least that the adapter needs. */
  floor: () => supports('ExcelApi', '1.12'),
};
