import type { CellValue } from 'hucre';
import { DISTRICT, REGION, SCHOOLS } from './schools';
import { HEADING, Sheet } from './sheet';

/** A fragment of the contextual questionnaire of ФИС ОКО; personal columns come masked, as published. */
export function questionnaireSheet(): Sheet {
  const sheet = new Sheet('Анкета ФИС ОКО', [12, 8, 24, 60, 50]);
  sheet.row(
    [
      'логин',
      'Код региона',
      'Название ОО',
      'Полное наименование ОО согласно Уставу',
      'Адрес ОО  (с указанием индекса)',
      'ФИО директора (полностью)',
      '"Телефон ОО (с указанием кода города)"',
      'e-mail ОО',
      'Организационно-правовая форма ОО',
      'Начальное общее образование',
      'Основное общее образование',
      'Среднее общее образование',
      'Среднее профессиональное образование',
      'Где расположена Ваша образовательная организация?',
      'ОО является специальной (коррекционной)?',
      'ОО является вечерней (сменной)?',
      'ОО является школой-интернатом?',
      'Укажите количество обучающихся в ОО в 2023/2024 учебном году (в сумме по всем классам)',
      '"Общее количество обучающихся 2008 года рождения"',
      'из них обучаются по адаптированным образовательным программам',
      'Сколько всего в школе учителей (работающих не менее чем на 0,5 ставки)?',
      '"Скорость Интернета, заявленная Интернет-провайдером (указанная в договоре с Интернет-провайдером)? Выберите вариант из выпадающего списка"',
    ],
    HEADING,
  );
  for (const school of SCHOOLS.filter((one) => one.municipality === DISTRICT)) {
    const row: CellValue[] = [
      school.login,
      99,
      school.name,
      school.fullName,
      `999000, ${REGION}, ${DISTRICT}, п. Снежный, ул. Школьная, 1`,
      'скрыто',
      'скрыто',
      'скрыто',
      '2. Муниципальная',
      'Да',
      'Да',
      'Да',
      'Нет',
      '4. Населенный пункт сельского типа (село, хутор, деревня и пр.)',
      'Нет',
      'Нет',
      'Нет',
      school.size * 11,
      school.size,
      1,
      Math.round(school.size * 1.1),
      '51–100 Мбит/с',
    ];
    sheet.row(row);
  }
  return sheet;
}

/** A sheet that has nothing to do with the task, as every department's workbook holds one. */
export function vacationSheet(): Sheet {
  const sheet = new Sheet('Отпуска', [20, 20, 14, 14, 8]);
  sheet.title('График отпусков методического центра на 2023 год');
  sheet.row(['Сотрудник', 'Должность', 'С', 'По', 'Дней'], HEADING);
  sheet.row(['Сотрудник 1', 'методист', '03.07.2023', '30.07.2023', 28]);
  sheet.row(['Сотрудник 2', 'методист', '01.08.2023', '28.08.2023', 28]);
  sheet.row(['Сотрудник 3', 'заведующий', '10.07.2023', '06.08.2023', 28]);
  return sheet;
}

/** An empty sheet left by Excel. */
export function emptySheet(): Sheet {
  return new Sheet('Лист1');
}
