import { SHNOR_ALLOWED } from './shnorAllowed';
import type { SettingEntry } from './entry';

/** Settings of the ШНОР list: Норильск, раздел 2.1, and the readings of A4.1. */
export const SHNOR_ENTRIES: readonly SettingEntry[] = [
  {
    code: 'shnor.threshold',
    label: 'ШНОР: порог доли участников с отметкой «2» или не преодолевших минимальный порог',
    labelEn: 'ШНОР: threshold of the share of participants with mark 2 or below the minimum',
    unit: '%',
    allowed: SHNOR_ALLOWED['shnor.threshold'],
    source:
      'Норильск, 2.1, абзац 3: «не менее 30 % от общего числа участников оценочной процедуры получили отметку [«2»] (ВПР) или не преодолели минимальный порог … (ОГЭ, ЕГЭ)». Слово «2» в тексте утрачено; восстановлено по контрольной практике 2025 года.',
    live: true,
  },
  {
    code: 'shnor.thresholdSign',
    label: 'ШНОР: знак сравнения с порогом',
    labelEn: 'ШНОР: comparison with the threshold',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.thresholdSign'],
    source: 'Норильск, 2.1, абзац 3: «не менее 30 %», то есть ровно 30 % — уже низкий результат.',
    live: false,
  },
  {
    code: 'shnor.criterion1Procedures',
    label: 'Критерий 1: сколько процедур с низким результатом в предыдущем учебном году',
    labelEn: 'Criterion 1: number of low procedures in the previous academic year',
    unit: 'процедур',
    allowed: SHNOR_ALLOWED['shnor.criterion1Procedures'],
    source:
      'Норильск, 2.1, критерий 1: «не менее чем по двум оценочным процедурам в предыдущем учебном году».',
    live: true,
  },
  {
    code: 'shnor.criterion2SameProcedure',
    label: 'Критерий 2: низкий результат по одной и той же процедуре в оба года',
    labelEn: 'Criterion 2: the same procedure must be low in both years',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.criterion2SameProcedure'],
    source:
      'Норильск, 2.1, критерий 2: «хотя бы по одной оценочной процедуре в каждом из двух предыдущих учебных годов» — процедуры могут быть разными, поэтому «нет». «Да» — практика контроля 2025 года («по одной и той же оценочной процедуре»).',
    live: false,
  },
  {
    code: 'shnor.countAs',
    label: 'Что считается одной процедурой',
    labelEn: 'What counts as one procedure',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.countAs'],
    source:
      'Толкование 2.1: в перечне девять процедур, ЕГЭ базовый и профильный названы отдельно, поэтому «процедура». «Предмет» считает ВПР 5 и 6 классов по предмету, а также базовый и профильный ЕГЭ за одну процедуру в обоих критериях.',
    live: false,
  },
  {
    code: 'shnor.minParticipants',
    label: 'Наименьшее число участников, при котором процедура оценивается',
    labelEn: 'Smallest number of participants for a procedure to be assessed',
    unit: 'участников',
    allowed: SHNOR_ALLOWED['shnor.minParticipants'],
    source:
      'Толкование 2.1: наименьшее число участников не названо, поэтому 0 — оценивается любая процедура, в которой был хотя бы один участник.',
    live: false,
  },
  {
    code: 'shnor.smallSample',
    label: 'Пометка «малая выборка», если участников меньше',
    labelEn: 'Marked as a small sample below this number of participants',
    unit: 'участников',
    allowed: SHNOR_ALLOWED['shnor.smallSample'],
    source:
      'Толкование 2.1: решение остаётся в силе, пометка предупреждает. Число 10 — из рекомендаций ФИОКО 2026 года: группы анализируются от 10 участников.',
    live: false,
  },
  {
    code: 'shnor.stage',
    label: 'Какие результаты ОГЭ и ЕГЭ учитываются',
    labelEn: 'Which OGE and EGE results are used',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.stage'],
    source:
      'Норильск, 2.1, последний абзац о процедурах: «учитываются результаты участников, полученные до пересдачи, при этом результаты выпускников прошлых лет не учитываются».',
    live: false,
  },
  {
    code: 'shnor.notLoaded',
    label: 'Процедура, по которой за этот год не загружено ни одного результата',
    labelEn: 'A procedure without a single loaded result in that year',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.notLoaded'],
    source:
      'Толкование 2.1: перечень назван целиком, поэтому незагруженная процедура — «не определено». «Решать без неё» годится, пока есть только часть файлов (например, одни ВПР); вывод «нет» тогда означает «нет по загруженным процедурам».',
    live: false,
  },
  {
    code: 'shnor.missingYear',
    label: 'Критерий 2: год, за который у школы нет ни одного результата',
    labelEn: 'Criterion 2: a year without a single result of the school',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.missingYear'],
    source:
      'Толкование 2.1: отсутствие данных не означает отсутствия низких результатов, поэтому «не определено». Второе значение действует только на критерий 2.',
    live: false,
  },
  {
    code: 'shnor.vprYear',
    label: 'К какому учебному году относится ВПР, написанная осенью',
    labelEn: 'Academic year of a VPR written in autumn',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.vprYear'],
    source:
      'Толкование 2.1: осенью 2020 и 2022 годов писали по программе окончившегося класса («5 классы (по программе 4 класса)»), результат относится к тому году, который проверялся.',
    live: false,
  },
  {
    code: 'shnor.vprBothSeasons',
    label: 'Если у школы есть и весенняя, и осенняя ВПР по одной программе',
    labelEn: 'When a school has both spring and autumn VPR of one programme',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.vprBothSeasons'],
    source:
      'Толкование 2.1: весной 2022 года часть школ успела написать ВПР, остальные писали осенью; обе сразу у одной школы — повод уточнить, какая зачтена.',
    live: false,
  },
  {
    code: 'shnor.excludedTypes',
    label: 'Типы школ, которые не оцениваются',
    labelEn: 'School types that are not assessed',
    unit: '',
    allowed: SHNOR_ALLOWED['shnor.excludedTypes'],
    source:
      'Толкование 2.1: исключения в тексте не названы, поэтому список пуст. Начальная школа и так не оценивается: ни одна процедура перечня к ней не применима.',
    live: false,
  },
];
