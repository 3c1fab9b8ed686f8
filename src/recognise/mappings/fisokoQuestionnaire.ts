import type { ColumnMapping } from '../contract';

/**
 * Contextual questionnaire of ФИС ОКО («Сбор контекстных данных об ОО»). Columns with people (director,
 * telephone, e-mail) are not in the mapping, so nothing ever reads them. The column «из них обучаются по
 * адаптированным образовательным программам» is left out on purpose: it counts the children of one year
 * of birth, so it is not the share of pupils with disabilities (ОВЗ) of table 3.2.
 */
export const FISOKO_QUESTIONNAIRE: ColumnMapping = {
  name: 'Анкета ФИС ОКО (контекстные данные об ОО)',
  form: 'questionnaire',
  columns: {
    login: 'логин',
    school: 'Название ОО',
    fullName: 'Полное наименование ОО согласно Уставу',
    address: 'Адрес ОО (с указанием индекса)',
    primary: 'Начальное общее образование',
    basic: 'Основное общее образование',
    secondary: 'Среднее общее образование',
    settlement: 'Где расположена Ваша образовательная организация?',
    correctional: 'ОО является специальной (коррекционной)?',
    evening: 'ОО является вечерней (сменной)?',
    closed: 'ОО является специальным учебно-воспитательным учреждением закрытого типа?',
    penal:
      'ОО является образовательной организацией при учреждении, исполняющем наказание в виде лишения свободы?',
    boarding: 'ОО является школой-интернатом?',
    pupils: 'Укажите количество обучающихся в ОО в 2020/2021 учебном году (в сумме по всем классам)',
    teachers: 'Сколько всего в школе учителей (работающих не менее чем на 0,5 ставки)?',
    internetSpeed:
      'Скорость Интернета, заявленная Интернет-провайдером (указанная в договоре с Интернет-провайдером)? Выберите вариант из выпадающего списка',
  },
};

/** The same data as ФИС ОКО gives them back to a region: fewer columns, shorter headings (methodology C1). */
export const FISOKO_CONTEXT_EXPORT: ColumnMapping = {
  name: 'Контекстные данные ФИС ОКО (выгрузка)',
  form: 'questionnaire',
  columns: {
    login: 'Логин ОО',
    settlement: 'Где расположена образовательная организация?',
    correctional: 'ОО является специальной (коррекционной)',
    pupils: 'Количество обучающихся в ОО (в сумме по всем классам)',
  },
};

export const BUILT_IN_QUESTIONNAIRES: readonly ColumnMapping[] = [
  FISOKO_QUESTIONNAIRE,
  FISOKO_CONTEXT_EXPORT,
];
