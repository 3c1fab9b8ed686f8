import type { InputSheet } from './inputSheets';
import { expectedInput, worksInput } from './evidenceInputs';
import { bobrovProfileInput, federalProfileInput, marksInput, resultsInput } from './profileInputs';

/** Empty sheets of the support programmes (Бобров and 500+, Лесосибирск). */
export function supportInputs(): readonly InputSheet[] {
  return [
    {
      group: 'support',
      sheet: bobrovProfileInput(),
      guide:
        'Значимость факторов риска школ по подразделам дорожной карты Бобровского района. Столбцы можно менять: новый заголовок станет своим фактором.',
    },
    {
      group: 'support',
      sheet: federalProfileInput(),
      guide:
        'То же по десяти названиям проекта 500+, которые ещё нужно сверить с документом. Необязательный лист.',
    },
    {
      group: 'support',
      sheet: resultsInput(),
      guide:
        'Что было и что стало по измеримым результатам дорожной карты: да/нет, количество или доля в процентах.',
    },
    {
      group: 'support',
      sheet: marksInput(),
      guide: 'Готовые отметки органа управления: ШНРО и НСУ, независимо друг от друга. Необязательный лист.',
    },
    {
      group: 'support',
      sheet: expectedInput(),
      guide: 'Восемь ожидаемых результатов программы: выполнено ли, каким документом и когда.',
    },
    {
      group: 'support',
      sheet: worksInput(),
      guide:
        'Актуальные мероприятия, состав работ и распределение ответственности: что сделано и кто отвечает.',
    },
  ];
}
