/** Parts of texts that several functions share. */
export const SETTINGS = {
  name: 'параметры',
  description:
    'Необязательно: два столбца «код — значение», как на листе «Методика». Без аргумента — правила программы.',
};

/** Holds everywhere in a guarded formula only: see the chapter on what cells mean. */
export const GUARDED =
  'Сказанное о пустой ячейке верно с защитой ЕСЛИ(ЕПУСТО(…)), как в примерах: без неё Excel для Windows и Mac может передать её как 0.';
