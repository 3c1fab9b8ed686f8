import type { FileCode } from '../../model/findingCodes';
import type { FindingParams, FindingTexts } from './text';

const FORMATS = {
  ru: {
    xls: 'это книга старого формата .xls (Excel 97–2003)',
    xlsb: 'это двоичная книга .xlsb',
    ods: 'это книга OpenDocument (.ods)',
    docx: 'это документ Word',
    pdf: 'это документ PDF',
    html: 'это веб-страница с расширением .xlsx — так сохраняют выгрузки некоторые системы',
    xml: 'это файл XML, а не книга Excel',
    text: 'это текстовый файл (например, CSV)',
    other: 'это не книга Excel',
  },
  en: {
    xls: 'it is a workbook of the old .xls format (Excel 97–2003)',
    xlsb: 'it is a binary .xlsb workbook',
    ods: 'it is an OpenDocument workbook (.ods)',
    docx: 'it is a Word document',
    pdf: 'it is a PDF document',
    html: 'it is a web page with the extension .xlsx, as some systems export it',
    xml: 'it is an XML file, not an Excel workbook',
    text: 'it is a text file (CSV, for example)',
    other: 'it is not an Excel workbook',
  },
} as const;

const DAMAGE = {
  ru: {
    empty: 'файл пустой (0 байт)',
    zip: 'архив книги повреждён или загружен не полностью',
    xml: 'внутри книги повреждена разметка',
    parts: 'внутри книги нет обязательных частей',
    twice: 'одна и та же её часть записана дважды, и неизвестно, какая из двух верна',
    entities: 'в ней объявлены подстановки текста, которых в книгах Excel не бывает',
  },
  en: {
    empty: 'the file is empty (0 bytes)',
    zip: 'its archive is damaged or was not downloaded completely',
    xml: 'the markup inside it is damaged',
    parts: 'required parts are missing inside it',
    twice: 'one of its parts is stored twice, and which of the two is right is unknown',
    entities: 'it declares text substitutions, which Excel workbooks never have',
  },
} as const;

const COPY = {
  ru: {
    structure: 'её внутреннее устройство необычно',
    strict: 'она сохранена в формате «Строгая книга Open XML», который нельзя смешивать с обычным',
    signed: 'она подписана электронной подписью, и добавление листов сделало бы подпись недействительной',
  },
  en: {
    structure: 'its inner structure is unusual',
    strict: 'it is saved as “Strict Open XML Spreadsheet”, which cannot be mixed with the usual format',
    signed: 'it carries a digital signature that added sheets would make invalid',
  },
} as const;

/** The words for a cause; an unknown cause gets the words of `fallback`. */
function choose<Key extends string>(
  words: Readonly<Record<Key, string>>,
  params: FindingParams,
  name: string,
  fallback: Key,
): string {
  const key = String(params[name]);
  return Object.hasOwn(words, key) ? words[key as Key] : words[fallback];
}

export const fileTexts: FindingTexts<FileCode> = {
  ru: {
    fileUnreadable: {
      what: () => 'Книгу не удалось прочитать: её устройство неизвестно программе.',
      todo: () => 'Откройте книгу в Excel, сохраните её заново как «Книга Excel (*.xlsx)» и повторите.',
    },
    fileEncrypted: {
      what: () => 'Книга защищена паролем на открытие, поэтому прочитать её нельзя.',
      todo: () =>
        'Откройте книгу в Excel, уберите пароль («Файл» — «Сведения» — «Защита книги» — «Зашифровать с использованием пароля») и сохраните копию.',
    },
    fileOtherFormat: {
      what: (params) => `Файл не прочитан: ${choose(FORMATS.ru, params, 'format', 'other')}.`,
      todo: (params) =>
        params['format'] === 'docx' || params['format'] === 'pdf'
          ? 'Перенесите таблицу в Excel и сохраните её как «Книга Excel (*.xlsx)».'
          : 'Откройте файл в Excel и сохраните его как «Книга Excel (*.xlsx)».',
    },
    fileDamaged: {
      what: (params) => `Книга повреждена: ${choose(DAMAGE.ru, params, 'cause', 'zip')}.`,
      todo: () =>
        'Возьмите файл из источника ещё раз. Если он тот же, откройте его в Excel («Открыть и восстановить») и сохраните заново.',
    },
    fileTooLarge: {
      what: (params, format) =>
        Number(params['megabytes']) > 0
          ? `Книга слишком велика: в распакованном виде она занимает ${format.number(Number(params['megabytes']))}\u00a0МБ, и читать её небезопасно.`
          : 'Книга в распакованном виде слишком велика, и читать её небезопасно.',
      todo: () =>
        'Если файл получен от незнакомого отправителя, не открывайте его. Иначе оставьте в книге только листы с результатами и сохраните её заново.',
    },
    fileNoSheets: {
      what: () => 'В книге нет ни одного листа.',
      todo: () => 'Проверьте, тот ли файл выбран, и возьмите его из источника ещё раз.',
    },
    sheetTooWide: {
      what: (params, format) =>
        `Лист не прочитан: его занятая область — ${format.number(Number(params['rows']))} × ${format.number(Number(params['columns']))} ячеек (строки × столбцы). Обычно причина — случайное значение или оформление далеко справа или внизу листа.`,
      todo: () =>
        'Перейдите на листе к последней ячейке (Ctrl+End), удалите лишние строки и столбцы за таблицей и сохраните книгу.',
    },
    mergesNotRead: {
      what: () =>
        'Объединённые ячейки в этой версии Excel не читаются: подпись над несколькими столбцами или строками отнесена только к первому из них. Часть столбцов листа могла остаться непонятой.',
      todo: () =>
        'Проверьте столбцы листа на шаге «Данные». Надёжнее всего открыть книгу в Excel 2021, Microsoft 365 или в Excel в браузере; можно и снять объединение, повторив подпись в каждой ячейке копии листа.',
    },
    sheetUnreadable: {
      what: (params) =>
        params['cause'] === 'missing'
          ? 'Лист не прочитан: он объявлен в книге, но его данных в файле нет.'
          : 'Лист не прочитан: его данные в файле повреждены. Остальные листы прочитаны.',
      todo: () => 'Откройте книгу в Excel, проверьте этот лист, сохраните книгу заново и повторите.',
    },
    sheetNotTable: {
      what: () => 'Лист пропущен: это лист диаграммы, диалога или макросов, таблицы на нём нет.',
      todo: () => '',
    },
    formulasNotCalculated: {
      what: (params, format) => {
        const count = Number(params['count']);
        return `На листе ${format.number(count)} ${format.plural(count, {
          one: 'формула сохранена',
          few: 'формулы сохранены',
          many: 'формул сохранены',
          other: 'формулы сохранены',
        })} без вычисленного значения; такие ячейки прочитаны как пустые.`;
      },
      todo: () => 'Откройте книгу в Excel, дождитесь пересчёта, сохраните её и повторите.',
    },
    copyNotPossible: {
      what: (params) =>
        `Листы нельзя добавить в копию этой книги: ${choose(COPY.ru, params, 'cause', 'structure')}.`,
      todo: () => 'Запишите отчёт отдельной книгой (ключ --out).',
    },
    nameReplaced: {
      what: (params) =>
        `Имя «${params['name']}» в книге уже занято, поэтому листы отчёта пользуются именем «${params['given']}».`,
      todo: () => '',
    },
  },
  en: {
    fileUnreadable: {
      what: () => 'The workbook could not be read: its structure is unknown to the program.',
      todo: () => 'Open the workbook in Excel, save it again as “Excel Workbook (*.xlsx)” and repeat.',
    },
    fileEncrypted: {
      what: () => 'The workbook is protected by a password, so it cannot be read.',
      todo: () =>
        'Open it in Excel, remove the password (File – Info – Protect Workbook – Encrypt with Password) and save a copy.',
    },
    fileOtherFormat: {
      what: (params) => `The file was not read: ${choose(FORMATS.en, params, 'format', 'other')}.`,
      todo: (params) =>
        params['format'] === 'docx' || params['format'] === 'pdf'
          ? 'Move the table to Excel and save it as “Excel Workbook (*.xlsx)”.'
          : 'Open the file in Excel and save it as “Excel Workbook (*.xlsx)”.',
    },
    fileDamaged: {
      what: (params) => `The workbook is damaged: ${choose(DAMAGE.en, params, 'cause', 'zip')}.`,
      todo: () =>
        'Get the file from its source again. If it is the same, open it in Excel (Open and Repair) and save it.',
    },
    fileTooLarge: {
      what: (params, format) =>
        Number(params['megabytes']) > 0
          ? `The workbook is too large: it takes ${format.number(Number(params['megabytes']))} MB unpacked, and reading it is not safe.`
          : 'The workbook is too large when unpacked, and reading it is not safe.',
      todo: () =>
        'Do not open a file from an unknown sender. Otherwise keep only the sheets with results and save the workbook again.',
    },
    fileNoSheets: {
      what: () => 'The workbook has no sheets.',
      todo: () => 'Check that it is the right file and get it from its source again.',
    },
    sheetTooWide: {
      what: (params, format) =>
        `The sheet was not read: its used area is ${format.number(Number(params['rows']))} × ${format.number(Number(params['columns']))} cells (rows × columns). Usually a stray value or formatting far to the right or below is the cause.`,
      todo: () =>
        'Go to the last cell of the sheet (Ctrl+End), delete the rows and columns beyond the table and save the workbook.',
    },
    mergesNotRead: {
      what: () =>
        'This version of Excel does not tell which cells are merged: a heading over several columns or rows was given to the first of them only. Some columns of the sheet may not have been understood.',
      todo: () =>
        'Check the columns of the sheet in the step “Data”. The surest way is to open the workbook in Excel 2021, Microsoft 365 or Excel for the web; or unmerge the cells in a copy of the sheet and repeat the heading in each of them.',
    },
    sheetUnreadable: {
      what: (params) =>
        params['cause'] === 'missing'
          ? 'The sheet was not read: the workbook lists it, but its data are not in the file.'
          : 'The sheet was not read: its data are damaged. The other sheets were read.',
      todo: () => 'Open the workbook in Excel, check this sheet, save the workbook and repeat.',
    },
    sheetNotTable: {
      what: () => 'The sheet was skipped: it is a chart, dialog or macro sheet and holds no table.',
      todo: () => '',
    },
    formulasNotCalculated: {
      what: (params, format) => {
        const count = Number(params['count']);
        return `${format.number(count)} ${format.plural(count, {
          one: 'formula on the sheet is',
          other: 'formulas on the sheet are',
        })} stored without a computed value; such cells were read as empty.`;
      },
      todo: () => 'Open the workbook in Excel, let it recalculate, save it and repeat.',
    },
    copyNotPossible: {
      what: (params) =>
        `Sheets cannot be added to a copy of this workbook: ${choose(COPY.en, params, 'cause', 'structure')}.`,
      todo: () => 'Write the report as a workbook of its own (option --out).',
    },
    nameReplaced: {
      what: (params) =>
        `The name “${params['name']}” is already taken in the workbook, so the report sheets use “${params['given']}”.`,
      todo: () => '',
    },
  },
};
