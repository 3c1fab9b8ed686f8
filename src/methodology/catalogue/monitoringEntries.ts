import { oneOf } from './entry';
import type { SettingEntry } from './entry';

const reading = { unit: '', live: false } as const;

/** Readings of the monitoring indicators: Норильск 2.3, 3.3; Предгорный округ. */
export const MONITORING_ENTRIES: readonly SettingEntry[] = [
  {
    ...reading,
    code: 'monitoring.shnorBase',
    label: 'Мониторинг: какой перечень ШНОР служит базой',
    labelEn: 'Monitoring: which list of ШНОР is the base',
    allowed: oneOf(
      ['official', 'перечень ФИОКО', 'official ФИОКО list'],
      ['calculated', 'расчётный признак', 'calculated mark'],
      ['either', 'перечень или признак', 'either of the two'],
    ),
    source:
      'Норильск, 2.1: «адресная работа с теми ОУ, которые представлены в перечне ШНОР, сформированном ФГБУ “ФИОКО”». Если перечня нет совсем, берётся расчётный признак, и об этом говорит замечание.',
  },
  {
    ...reading,
    code: 'monitoring.giaMetric',
    label: 'Динамика ГИА: что сравнивается',
    labelEn: 'Dynamics of state exams: what is compared',
    allowed: oneOf(
      ['failed', 'доля не преодолевших порог, ниже — лучше', 'share of failures, lower is better'],
      ['average', 'средний балл, выше — лучше', 'average score, higher is better'],
      ['quality', 'качество, выше — лучше', 'share of marks 4 and 5, higher is better'],
    ),
    source:
      'Толкование 2.3.1, строки 1 и 2: «положительная динамика в результатах ГИА» не определена; по доле не преодолевших порог школа и попадает в перечень. Для среднего балла и качества нужны столбцы «Средний балл» и «Качество, %» листа «Результаты».',
  },
  {
    ...reading,
    code: 'monitoring.giaJoin',
    label: 'Динамика ГИА: как соединены ОГЭ и ЕГЭ',
    labelEn: 'Dynamics of state exams: how OGE and EGE are joined',
    allowed: oneOf(
      ['oneBetterNoneWorse', 'хотя бы один лучше и ни один не хуже', 'at least one better and none worse'],
      ['all', 'все лучше', 'all better'],
      ['any', 'хотя бы один лучше', 'any better'],
      ['pooled', 'по участникам вместе', 'participants pooled'],
    ),
    source:
      'Толкование 2.3.1, строки 1 и 2: «в результатах ГИА (ОГЭ, ЕГЭ)» — один вывод о школе: хотя бы один экзамен лучше и ни один не хуже. ЕГЭ базового и профильного уровня — два экзамена. Средние баллы ОГЭ и ЕГЭ — в разных шкалах и не складываются: для них «по участникам вместе» действует как первое значение.',
  },
  {
    ...reading,
    code: 'monitoring.withoutBothYears',
    label: 'Динамика: школы, у которых нет результатов за оба года',
    labelEn: 'Dynamics: schools without results of both years',
    allowed: oneOf(
      ['stay', 'остаются в знаменателе', 'stay in the denominator'],
      ['exclude', 'исключаются', 'are left out'],
    ),
    source:
      'Норильск, 2.3.1: «от общего числа школ ШНОР в муниципалитете» — знаменатель составляют все ШНОР, и те, которые сравнить не с чем.',
  },
  {
    ...reading,
    code: 'monitoring.kdrJoin',
    label: 'Динамика КДР: сколько работ школы должны стать лучше',
    labelEn: 'Regional diagnostic works: how many must be better',
    allowed: oneOf(
      ['majority', 'больше половины', 'more than half'],
      ['all', 'все', 'all'],
      ['any', 'хотя бы одна', 'any'],
    ),
    source:
      'Толкование 2.3.1, строка 3: работы 4-х, 6-х, 7-х и 8-х классов названы вместе, ни «каждой», ни «хотя бы одной» не сказано. При «все» одна слабая параллель перечёркивает три сильные, при «хотя бы одна» — наоборот, поэтому больше половины работ, которые есть за оба года. Сравнивается доля учеников на низшем уровне.',
  },
  {
    ...reading,
    code: 'monitoring.prophylaxisBase',
    label: 'Профилактика рисков (3.3.1.2): от каких ОУ считается доля',
    labelEn: 'Prevention of risks (3.3.1.2): base of the share',
    allowed: oneOf(['all', 'от всех ОУ', 'all schools'], ['risky', 'от рисковых ОУ', 'schools at risk']),
    source:
      'Норильск, 3.3.1, строка 2: «Доля ОУ города, в которых организована профилактика рисков» — от всех ОУ.',
  },
  {
    ...reading,
    code: 'monitoring.removedRisksBase',
    label: 'Устранённые риски (3.3.1.3): от каких ОУ считается доля',
    labelEn: 'Removed risks (3.3.1.3): base of the share',
    allowed: oneOf(
      ['all', 'от всех ОУ', 'all schools'],
      ['lastYear', 'от рисковых год назад', 'schools at risk a year ago'],
    ),
    source:
      'Норильск, 3.3.1, строка 3: «Доля ОУ города, в которых устранены риски» — от всех ОУ. Доля от рисковых год назад говорит о результате работы больше и печатается рядом.',
  },
  {
    ...reading,
    code: 'monitoring.removedDeficitsBase',
    label: 'Устранённые дефициты (3.3.2.2): от каких ОУ считается доля',
    labelEn: 'Removed deficits (3.3.2.2): base of the share',
    allowed: oneOf(
      ['all', 'от всех ОУ', 'all schools'],
      ['lastYear', 'от имевших дефициты год назад', 'schools with deficits a year ago'],
    ),
    source:
      'Норильск, 3.3.2, строка 2: «Доля ОУ города, в которых устранены ресурсные дефициты» — от всех ОУ; вторая доля печатается рядом.',
  },
  {
    ...reading,
    code: 'monitoring.cohort',
    label: 'ВПР 4 и 5 классов (3.3.3.1–2): что с чем сравнивается',
    labelEn: 'VPR of classes 4 and 5 (3.3.3.1–2): what is compared',
    allowed: oneOf(
      ['cohort', 'те же дети: 4 класс год назад и 5 класс', 'the same children: class 4 a year ago, class 5'],
      ['sameYear', '4 и 5 классы одного года', 'classes 4 and 5 of one year'],
      ['yearOnYear', 'каждый класс с прошлым годом', 'each class with the year before'],
    ),
    source:
      'Толкование 3.3.3, строки 1 и 2: «сравнение результатов за 4 и 5 класс» — о тех же детях: снизился процент, когда 4 класс стал пятым. Равенство — не снижение; при сравнении каждого класса с прошлым годом снизиться должны оба.',
  },
  {
    ...reading,
    code: 'monitoring.cohortBase',
    label: 'ВПР 4 и 5 классов (3.3.3.1–2): от каких ОУ считается доля',
    labelEn: 'VPR of classes 4 and 5 (3.3.3.1–2): base of the share',
    allowed: oneOf(
      ['both', 'от ОУ, у которых есть оба результата', 'schools with both results'],
      ['all', 'от всех ОУ', 'all schools'],
    ),
    source:
      'Толкование 3.3.3, строки 1 и 2: без двух результатов сравнивать нечего (нет 4 или 5 класса, школа открыта недавно), поэтому берутся ОУ с обоими.',
  },
  {
    ...reading,
    code: 'monitoring.ogeCleanBase',
    label: 'ОГЭ без «2» (3.3.3.3–4): от каких ОУ считается доля',
    labelEn: 'OGE without failures (3.3.3.3–4): base of the share',
    allowed: oneOf(
      ['participants', 'от ОУ с участниками ОГЭ', 'schools with OGE participants'],
      ['all', 'от всех ОУ', 'all schools'],
    ),
    source:
      'Толкование 3.3.3, строки 3 и 4: у школы без девятого класса результатов ОГЭ нет, и «отсутствуют неудовлетворительные» о ней ничего не значит.',
  },
  {
    ...reading,
    code: 'monitoring.ogeCleanStage',
    label: 'ОГЭ без «2» (3.3.3.3–4): какие результаты учитываются',
    labelEn: 'OGE without failures (3.3.3.3–4): which results',
    allowed: oneOf(
      ['main', 'до пересдачи (основной)', 'before the re-sit (main)'],
      ['final', 'после пересдачи (итоговый)', 'after the re-sit (final)'],
    ),
    source: 'Толкование 3.3.3, строки 3 и 4: как и в разделе 2.1, «до пересдачи».',
  },
  {
    ...reading,
    code: 'monitoring.trainedBase',
    label: 'Предгорный округ, индикатор 2: педагоги каких организаций',
    labelEn: 'Predgorny, indicator 2: teachers of which schools',
    allowed: oneOf(['shnor', 'ШНОР', 'ШНОР'], ['all', 'всех ОО округа', 'all schools of the district']),
    source:
      'Предгорный округ, паспорт, индикатор 2: «в данных образовательных организациях» — толкуется как ШНОР, о которых весь проект.',
  },
  {
    ...reading,
    code: 'monitoring.passedStage',
    label: 'Предгорный округ, индикатор 3: какие результаты ГИА учитываются',
    labelEn: 'Predgorny, indicator 3: which exam results',
    allowed: oneOf(
      ['final', 'после пересдачи (итоговый)', 'after the re-sit (final)'],
      ['main', 'до пересдачи (основной)', 'before the re-sit (main)'],
    ),
    source:
      'Предгорный округ, паспорт, индикатор 3: «успешно прошедших» — итог с пересдачей. Где итоговых результатов нет, берутся основные, и об этом говорит замечание.',
  },
  {
    ...reading,
    code: 'monitoring.yearMetric',
    label: 'Предгорный округ, индикатор 5: чем измеряются результаты учебного года',
    labelEn: 'Predgorny, indicator 5: measure of a school year',
    allowed: oneOf(
      ['success', 'успеваемость', 'share of pupils without failures'],
      ['quality', 'качество', 'share of pupils with marks 4 and 5'],
      ['average', 'средний балл', 'average mark'],
    ),
    source:
      'Предгорный округ, паспорт, индикатор 5: «более высокие результаты обучения по итогам учебного года» — мера не названа; успеваемость есть у каждой школы.',
  },
];
