/** Parts of texts that several functions share. */
export const SETTINGS = {
  name: 'settings',
  description:
    'Optional: two columns “code, value” as on the sheet «Методика». Without it the rules of the programme.',
};

/** Holds everywhere in a guarded formula only: see the chapter on what cells mean. */
export const GUARDED =
  'What is said of an empty cell holds with the guard IF(ISBLANK(…)) of the examples: without it Excel for Windows and Mac may pass the cell as 0.';
