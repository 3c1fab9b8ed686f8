import { oneOf, wholeNumber } from './entry';
import type { SettingEntry } from './entry';

/** Settings of the risk profile: Бобров, приказ № 121 (проект 500+), and the readings of B2. */
export const PROFILE_ENTRIES: readonly SettingEntry[] = [
  {
    code: 'profile.highFactors',
    label: 'Рисковый профиль: сколько факторов высокой значимости дают школе высокий уровень',
    labelEn: 'Risk profile: number of factors of high significance that make a school’s level high',
    unit: 'факторов',
    allowed: wholeNumber(1, 21),
    source:
      'Толкование 500+: дорожная карта Бобровского района делит риски на 11 подразделов, но уровня школы не называет. Три фактора из одиннадцати – больше четверти профиля.',
    live: true,
  },
  {
    code: 'profile.mediumFactors',
    label: 'Рисковый профиль: сколько факторов высокой или средней значимости дают средний уровень',
    labelEn: 'Risk profile: number of factors of high or medium significance that make the level medium',
    unit: 'факторов',
    allowed: wholeNumber(1, 21),
    source:
      'Толкование 500+: уровня школы в документах нет. Одного заметного фактора достаточно, чтобы уровень был не низким.',
    live: true,
  },
  {
    code: 'profile.activatedFrom',
    label: 'Рисковый профиль: с какой значимости фактор требует мероприятий',
    labelEn: 'Risk profile: from which significance a factor calls for measures',
    unit: '',
    allowed: oneOf(['high', 'высокая', 'high'], ['medium', 'средняя', 'medium']),
    source:
      'Толкование 500+: антирисковые программы пишут по активированным факторам; какие значимости активируют фактор, в приказе № 121 не сказано. По умолчанию – только высокая.',
    live: false,
  },
  {
    code: 'profile.missingFactors',
    label: 'Рисковый профиль: факторы списка, для которых на листе нет столбца',
    labelEn: 'Risk profile: factors of the list without a column on the sheet',
    unit: '',
    allowed: oneOf(
      ['noData', 'показывать как «н/д»', 'show as “н/д” (no data)'],
      ['leftOut', 'не показывать', 'leave out'],
    ),
    source:
      'Толкование 500+: список из 11 подразделов дорожной карты можно менять, поэтому факторы – те, для которых на листах есть столбец. «Показывать» – если оцениваться должны все факторы списка: уровень школы без них не определён.',
    live: false,
  },
];
