import type { CliTexts } from './cli';

const HELP = `shnor — школы с низкими образовательными результатами (ШНОР) и рисковые школы
по таблицам муниципалитета: читает книги .xlsx как есть, пишет готовую книгу.

Команды
  shnor analyse <книга.xlsx …> --year 2023/2024 [параметры]
      Список ШНОР и сводная таблица рисков на указанный учебный год.
      Берутся результаты двух предыдущих учебных лет.
  shnor inspect <книга.xlsx …>
      Что распознано на каждом листе и какие есть замечания.
  shnor template <новая.xlsx> [--programme …]
      Пустые листы для ввода: «Справочник ОО», «Результаты», «Контекст», «Риски».
  shnor new-year <книга.xlsx …> --year 2024/2025 --out новая.xlsx
      Книга нового учебного года из прошлогодней: справочник, варианты названий, методика,
      соответствия столбцов и история перенесены, листы результатов пусты.
  shnor --help | --version

Параметры analyse
  --year 2023/2024            учебный год, на который составляется список (обязательно)
  --out готовая.xlsx          записать отчётные листы в новую книгу
  --into копия.xlsx           положить отчётные листы в копию исходной книги
                              (одна книга на входе; её собственные листы не меняются)
  --json result.json          записать результат в JSON (схема: docs/result.schema.json)
  --context-year 2023/2024    учебный год контекстных данных (по умолчанию — год списка)
  --results-year 2022/2023    учебный год результатов, если на листе его нет или он неверен;
                              для одного файла: --results-year файл.xlsx=2022/2023
  --date 10.06.2024           день, на который оцениваются планы и сроки (по умолчанию — сегодня)
  --slice 4.3=2024-01         срез показателей вместо последнего наступившего
                              (2.3, 3.3, 4.3, predgorny; можно несколько раз)
  --stage main|final          результаты ОГЭ и ЕГЭ до пересдачи (main, по умолчанию) или после (final)
  --settings методика.json    пороги и толкования; без него — лист «Методика» книги или значения по умолчанию
  --mapping столбцы.json      сохранённое соответствие столбцов (можно несколько раз)
  --form "файл.xlsx|Лист=форма"   прочитать лист как указанную форму; =ignore — не читать
Параметр template
  --programme monitoring|plans|social|support|all
                              добавить листы программ: мониторинг, планы, социальный индекс
                              и план-факт, рисковый профиль и партнёры (можно несколько раз)
Параметр inspect
  --save-mapping столбцы.json сохранить найденное соответствие столбцов
Общие
  --lang ru|en                язык сообщений (по умолчанию — язык системы)
  --force                     заменить уже существующий файл, даже если он создан не этой программой
  --exit-zero                 код 0, даже если есть ошибки в данных

Код завершения: 0 — готово; 1 — готово, но есть ошибки в данных, влияющие на выводы;
2 — работать не с чем или результат не записан (файл не читается, неверная команда).`;

/** The command line in Russian. */
export const CLI_RU: CliTexts = {
  help: HELP,
  usage: {
    unknownCommand: (value) => `Неизвестная команда «${value}».`,
    unknownOption: (value) => `Неизвестный параметр «${value}».`,
    missingValue: (value) => `У параметра «${value}» не указано значение.`,
    noFiles: 'Не указан файл.',
    noYear: 'Не указан учебный год, на который составляется список: добавьте, например, --year 2023/2024.',
    badYear: (option, value) => `${option}: «${value}» — не учебный год; пишите 2023/2024.`,
    badDate: (value) => `--date: «${value}» — не дата; пишите 10.06.2024 или 2024-06-10.`,
    secondSlice: (value) =>
      `--slice: для показателей ${value} указано несколько срезов; за один запуск рассчитывается один. Запустите программу отдельно для каждого среза.`,
    badSlice: (value, allowed) =>
      `--slice: «${value}» не понято; пишите 4.3=2024-01 (показатели: ${allowed}; срез — год и месяц).`,
    noOut: 'Не указано, куда записать новую книгу: добавьте, например, --out новая.xlsx.',
    badChoice: (option, value, allowed) => `${option}: «${value}» не подходит; допустимо: ${allowed}.`,
    badForm: (value, allowed) =>
      `--form: «${value}» не понято; пишите "файл.xlsx|Лист=форма", форма: ${allowed}.`,
    intoNeedsOneFile: '--into работает с одной книгой на входе: листы вставляются в её копию.',
    notWorkbookName: (value) => `«${value}»: имя книги должно оканчиваться на .xlsx (или .xlsm).`,
    noSuchFile: (option, value) => `${option}: файла «${value}» нет среди исходных.`,
    noSuchSheet: (value, allowed) => `--form: листа «${value}» нет; есть: ${allowed}.`,
    tooManyFiles: 'Укажите один файл для шаблона.',
    seeHelp: 'Справка: shnor --help',
  },
  severity: { error: 'ошибка', warning: 'внимание', info: 'сведения' },
  verdict: { yes: 'да', no: 'нет', unknown: 'не определено', notApplicable: 'не оценивается' },
  progress: {
    open: 'Чтение файлов',
    recognise: 'Распознавание листов',
    match: 'Сопоставление школ',
    judge: 'Применение методики',
    report: 'Подготовка листов',
    write: 'Запись',
  },
  listTitle: (year, previous, earlier) =>
    `ШНОР на ${year} учебный год (результаты ${previous} и ${earlier} учебных годов)`,
  read: (f, files, sheets, rows, schools) =>
    `Прочитано: ${f.number(files)} ${f.plural(files, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}, ` +
    `${f.number(sheets)} ${f.plural(sheets, { one: 'лист', few: 'листа', many: 'листов', other: 'листа' })}, ` +
    `${f.number(rows)} ${f.plural(rows, { one: 'строка данных', few: 'строки данных', many: 'строк данных', other: 'строки данных' })}; ` +
    `${f.number(schools)} ${f.plural(schools, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}.`,
  shnorLine: (f, c) =>
    `ШНОР: ${f.number(c.yes)}; нет: ${f.number(c.no)}; не определено: ${f.number(c.unknown)}; не оценивается: ${f.number(c.notApplicable)}.`,
  criteriaLine: (f, first, second, both) =>
    `По критерию 1: ${f.number(first)}; по критерию 2: ${f.number(second)}; по обоим: ${f.number(both)}.`,
  officialLine: (f, listed, disagreements) =>
    `В перечне ФИОКО: ${f.number(listed)}; расхождений с расчётом: ${f.number(disagreements)}.`,
  noShnor: 'Список ШНОР не составлен: нет результатов за нужные годы.',
  riskTitle: (year, minSections) =>
    `Рисковые школы, таблица на октябрь ${year.slice(0, 4)} года (достаточно разделов с риском: ${minSections})`,
  riskLine: (f, c) =>
    `Рисковых: ${f.number(c.yes)}; нет: ${f.number(c.no)}; не определено: ${f.number(c.unknown)}.`,
  sensitivity: (f, minSections, yes, unknown) =>
    `не менее ${minSections}: ${f.number(yes)}${unknown > 0 ? ` (+${f.number(unknown)} не определено)` : ''}`,
  noRisk: 'Таблица рисков не составлена: нет ни одного её показателя.',
  programmes: {
    monitoring: (f, system, slice, known, all) =>
      `Мониторинг ${system}, срез ${slice.slice(5)}.${slice.slice(0, 4)}: посчитано показателей ${f.number(known)} из ${f.number(all)}.`,
    plans: (f, asOf, { plans, rows, done, overdue, unmarked }) =>
      `Планы: ${f.number(plans)}, строк ${f.number(rows)}${asOf === null ? '; день не указан (--date)' : `; на ${f.date(asOf)} выполнено ${f.number(done)}, просрочено ${f.number(overdue)}${unmarked > 0 ? `, срок прошёл, а отметок в плане нет ${f.number(unmarked)}` : ''}`}.`,
    targets: (f, period, met, all) =>
      `План-факт${period === null ? '' : ` ${period}`}: выполнено ${f.number(met)} из ${f.number(all)}.`,
    social: (f, decided, all, control) =>
      `Социальный индекс: ${f.number(decided)} из ${f.number(all)} школ; контрольная группа: ${f.number(control)}.`,
    profile: (f, schools, high) =>
      `Рисковый профиль: школ ${f.number(schools)}, с высоким уровнем риска ${f.number(high)}.`,
    support: (f, both, onlyLow, onlyHard, undecided) =>
      `ШНРО и НСУ: оба признака ${f.number(both)}, только ШНРО ${f.number(onlyLow)}, только НСУ ${f.number(onlyHard)}, не определено ${f.number(undecided)}.`,
  },
  findingsLine: (f, error, warning, info) =>
    `Проверка данных: ${f.number(error)} ${f.plural(error, { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' })}, ` +
    `${f.number(warning)} ${f.plural(warning, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' })}, ` +
    `${f.number(info)} ${f.plural(info, { one: 'сведение', few: 'сведения', many: 'сведений', other: 'сведения' })}.`,
  readingFindings: (f, error, warning, info) =>
    `${CLI_RU.findingsLine(f, error, warning, info)} Это замечания чтения; замечания о школах и методике добавит shnor analyse.`,
  alike: (f, count) =>
    `(и ещё ${f.number(count)} ${f.plural(count, { one: 'такое же', few: 'таких же', many: 'таких же', other: 'таких же' })})`,
  allFindings:
    'Все замечания с адресами и советами — на листе «Проверка данных» готовой книги (--out) и в JSON (--json).',
  schoolLine: (criteria, low) => `критерии: ${criteria}; низких результатов: ${low}`,
  moreSchools: (f, count) =>
    `… и ещё ${f.number(count)}: полный список — на листе «ШНОР» готовой книги (--out).`,
  written: (path, f, sheets) =>
    `Записано: ${path} (${f.number(sheets)} ${f.plural(sheets, { one: 'лист', few: 'листа', many: 'листов', other: 'листа' })}).`,
  carriedOver: (f, { schools, mappings }) =>
    `Перенесено: справочник (${f.number(schools)} ${f.plural(schools, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}) с вариантами названий, методика, ` +
    `соответствий столбцов: ${f.number(mappings)}. Листы книги:`,
  rowsLeft: (f, rows) => `Не перенесено (то же – на листе «Не перенесено»): ${f.number(rows)}`,
  nothingToCarry: 'Новая книга не создана: переносить нечего.',
  yearsLeftBehind: (years) =>
    `В исходных книгах уже есть данные за ${years}: в новую книгу они не перенесены. Проверьте, тот ли год указан в --year.`,
  savedUnused:
    'Выбор, который панель сохранила в прошлогодней книге, повреждён или сделан более новой версией: подтверждённые названия и соответствия столбцов из него не взяты.',
  writtenFile: (path) => `Записано: ${path}`,
  blockingNote:
    'Есть ошибки в данных: выводы по этим школам могут быть неполными. Исправьте исходные таблицы и повторите.',
  nothingReadable: 'Ни один файл прочитать не удалось: работать не с чем.',
  cannotRead: (path, reason) => `${path}: ${reason}`,
  cannotWrite: (path, reason) => `Не удалось записать ${path}: ${reason}`,
  badJson: (path) => `${path}: это не JSON. Проверьте, что указан нужный файл и что он сохранён целиком.`,
  unexpected:
    'Внутренняя ошибка программы: результат не записан, исходные файлы не изменены. Сообщите разработчикам, какой файл её вызвал.',
  inspectSheet: (sheet, form) => `Лист «${sheet}»: ${form}`,
  inspectRows: (f, r) =>
    `строк прочитано ${f.number(r.used)}, итоговых ${f.number(r.aggregate)}, с замечаниями не прочитано ${f.number(r.reported)}, ` +
    `не нужных методике ${f.number(r.unneeded)}, служебных ${f.number(r.service)}, пустых ${f.number(r.blank)}`,
  mappingSaved: (path, sheet) => `Соответствие столбцов листа «${sheet}» сохранено: ${path}`,
  noMappingToSave: 'Сохранять нечего: ни один лист не читается через соответствие столбцов.',
  reasonNames: {
    notFound: 'файл не найден; проверьте имя и папку.',
    isDirectory: 'это папка, а не файл; укажите книгу .xlsx.',
    noAccess: 'нет прав доступа; проверьте права на файл и папку.',
    locked: 'файл занят другой программой; закройте его в Excel и повторите.',
    noSpace: 'на диске нет места.',
    sameOutput: 'в этот файл уже записывается другой результат; укажите разные имена.',
    exists:
      'такой файл уже есть, и в нём могут быть ваши данные; укажите другое имя или добавьте --force, чтобы заменить его.',
    notOurs:
      'такой файл уже есть, и он создан не этой программой; укажите другое имя или добавьте --force, чтобы заменить его.',
    isInput: 'это исходный файл, он не перезаписывается; укажите другое имя.',
    other: 'операционная система отказала; проверьте путь и права.',
  },
};
