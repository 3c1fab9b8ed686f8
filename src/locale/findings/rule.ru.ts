import type { RuleCode } from '../../model/findingCodes';
import { indicatorName } from '../indicators';
import type { Format } from '../language';
import { procedureText } from '../procedureText';
import { PLACES, settingTitle, type AdvisedSetting } from './advice';
import { keptPlace, otherInBrackets } from './otherPlace';
import type { FindingParams, FindingPlace, FindingText } from './text';

const STAGES: Readonly<Record<string, string>> = { main: 'до пересдачи', final: 'после пересдачи' };
const TYPE_WORDS: Readonly<Record<string, string>> = { secondary: 'СОШ', basic: 'ООШ', primary: 'НОШ' };
const LEVELS: Readonly<Record<string, string>> = { basic: '5–9 классов', secondary: '10–11 классов' };

/** Who says that the school has no such classes: the register or, without it, only the type word. */
function levelsBy({ type }: FindingParams): string {
  return type === undefined ? 'по справочнику' : `по виду школы (${TYPE_WORDS[String(type)] ?? type})`;
}

/** «ВПР по математике (5 класс), 2021/2022». */
function what({ procedure, year }: FindingParams, format: Format): string {
  return `${procedureText(String(procedure), format)}, ${year}`;
}

const setting = (code: AdvisedSetting) => PLACES.ru.setting(settingTitle(code, 'ru'));

function rows(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`;
}

/** Genitive, for sentences such as «у 3 школ». */
function ofSchools(count: unknown, format: Format): string {
  const n = Number(count);
  return `${format.number(n)} ${format.plural(n, { one: 'школы', few: 'школ', many: 'школ', other: 'школ' })}`;
}

const other = (params: FindingParams, at: FindingPlace) => otherInBrackets(params, at, 'ru');
const kept = (params: FindingParams, at: FindingPlace) => keptPlace(params, at, 'ru');

function comma(value: unknown): string {
  return String(value).replace(/(\d)\.(\d)/g, '$1,$2');
}

function percent(value: unknown, format: Format): string {
  return `${format.number(Number(value), 3)}\u00a0%`;
}

function indicators(list: unknown): string {
  return String(list)
    .split(',')
    .map((one) => indicatorName(one, 'ru'))
    .join('; ');
}

/** Numbers of a row as the sheet states them. */
function numbers({ failed, participants, percent: share }: FindingParams, format: Format): string {
  const part = failed === undefined ? percent(share ?? 0, format) : format.number(Number(failed), 3);
  return participants === undefined
    ? part
    : `${part} при числе участников ${format.number(Number(participants), 3)}`;
}

export const ruleTextsRu: Readonly<Record<RuleCode, FindingText>> = {
  resultsConflict: {
    what: (p, f, at) =>
      `${p.school}: ${what(p, f)} — строки противоречат друг другу. Здесь ${comma(p.first)} (не справились / участников), в другой строке ${comma(p.second)}${other(p, at)}. Процедура не оценена.`,
    todo: () =>
      'Выясните, какая строка верна, удалите или исправьте другую и повторите расчёт. Возможно, слияние школ или два здания: тогда сложите строки в одну.',
  },
  resultsDuplicate: {
    what: (p, f, at) =>
      `Повторены результаты, которые уже есть ${kept(p, at)}: ${rows(p.count, f)}. Числа совпадают, каждая школа учтена один раз.`,
    todo: () => '',
  },
  resultsPartsAdded: {
    what: (p, f) =>
      `${p.school}, ${what(p, f)}: сложены протоколы по классам (${f.number(Number(p.count))}${p.classes === '' ? '' : `: ${p.classes}`}). ` +
      (p.participants === ''
        ? 'Число участников школы неизвестно.'
        : `Участников ${f.number(Number(p.participants))}, ` +
          (p.failed === ''
            ? 'а число не справившихся неизвестно.'
            : `не справились ${f.number(Number(p.failed))}.`)) +
      ` Источники: ${p.list}.`,
    todo: (p) =>
      [
        Number(p.unknown) > 0
          ? 'Добавьте протоколы с отметками: без числа не справившихся в каждом классе результат школы не посчитать.'
          : '',
        Number(p.unnamed) > 0
          ? 'Проверьте, что протоколы без названия класса относятся к разным классам.'
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  resultsPartRepeated: {
    what: (p, f, at) =>
      `Протокол без названия класса повторяет числа протокола ${kept(p, at)}, поэтому учтён один раз.`,
    todo: () =>
      'Если это другой класс с такими же числами, впишите название класса (например, «5Б») в протокол.',
  },
  resultsPartCovered: {
    what: (p, f, at) =>
      `Протоколы по классам не прибавлены: эти ученики уже учтены ${kept(p, at)}: ${rows(p.count, f)}.`,
    todo: () => '',
  },
  resultsIncomplete: {
    what: (p, f, at) =>
      `Неполные результаты не использованы: те же школы полнее описаны ${kept(p, at)}: ${rows(p.count, f)}.`,
    todo: () => '',
  },
  resultsOtherStage: {
    what: (p, f) =>
      `Для признака ШНОР не использованы результаты ОГЭ и ЕГЭ ${STAGES[String(p.stage)]}: ${rows(p.count, f)}. По методике учитываются результаты ${STAGES[String(p.wanted)]}.`,
    todo: (p) =>
      `Если нужны именно эти результаты, измените ${setting('shnor.stage')}; если нет — проверьте, что есть и результаты ${STAGES[String(p.wanted)]}.`,
  },
  resultsOtherYear: {
    what: (p, f) =>
      `Результаты за ${p.year} учебный год не использованы: ${rows(p.count, f)}. Для расчёта нужны результаты за ${p.years}.`,
    todo: () => '',
  },
  resultsNotListed: {
    what: (p, f) =>
      `На листе есть результаты процедур, которых нет в перечне методики: ${rows(p.count, f)}. Они не использованы.`,
    todo: () => '',
  },
  egeLevelMissing: {
    what: (p, f) =>
      `У результатов ЕГЭ по математике за ${p.year} не указан уровень (базовый или профильный): ${rows(p.count, f)}. Они не использованы.`,
    todo: () => 'Укажите уровень в заголовке листа или в столбце «Уровень» и повторите расчёт.',
  },
  vprBothSeasons: {
    what: (p, f, at) =>
      `${what(p, f)}: у ${ofSchools(p.count, f)} есть и весенняя, и осенняя работа, например ${p.school}; осенняя — в другой строке${other(p, at)}. Процедура у них не оценена.`,
    todo: () =>
      `Выясните, какая работа зачтена, и выберите её: ${setting('shnor.vprBothSeasons')}; либо удалите лишние строки.`,
  },
  vprOtherSeason: {
    what: (p, f) =>
      `Не использована ${p.season === 'autumn' ? 'осенняя' : 'весенняя'} ВПР школ, у которых есть обе работы: ${rows(p.count, f)}. Так выбрано в параметрах методики: «${settingTitle('shnor.vprBothSeasons', 'ru')}».`,
    todo: () => '',
  },
  procedureNotLoaded: {
    what: (p, f) =>
      `Не загружены результаты: ${what(p, f)}. ` +
      (Number(p.leftOut) === 1
        ? 'По настройке «решать без неё» процедура в расчёт не входит.'
        : 'Процедура не определена ни у одной школы.') +
      (Number(p.otherStage) === 1
        ? ` Есть только результаты не той стадии: нужны результаты ${STAGES[String(p.stage)]}.`
        : ''),
    todo: (p) =>
      'Добавьте лист с этими результатами и повторите расчёт.' +
      (Number(p.leftOut) === 1
        ? ''
        : ` Если их не будет, выберите «решать без неё»: ${setting('shnor.notLoaded')}.`),
  },
  yearNotLoaded: {
    what: (p) =>
      `Не загружено ни одного результата за ${p.year} учебный год. Все девять процедур этого года не определены.`,
    todo: (p) => `Добавьте результаты за ${p.year} учебный год; проверьте, тот ли год списка выбран.`,
  },
  notHeldButPresent: {
    what: (p, f) =>
      `${what(p, f)}: процедура в этом году не проводилась, но на листе есть её результаты — ${rows(p.count, f)}. Они использованы.`,
    todo: () => 'Проверьте год и название процедуры на листе.',
  },
  levelContradicted: {
    what: (p, f) =>
      `${p.school}: ${levelsBy(p)} ${LEVELS[String(p.level)]} нет, но есть результат: ${what(p, f)}, участников ${f.number(Number(p.participants))}. Результат использован.`,
    todo: (p) =>
      p.type === undefined
        ? 'Исправьте уровни классов в «Справочнике ОО» или проверьте, та ли это школа.'
        : `Укажите ${PLACES.ru.register}, какие классы есть в школе, или проверьте, та ли это школа.`,
  },
  levelsNotStated: {
    what: (p, f) =>
      `У ${ofSchools(p.count, f)} не указано, есть ли 9 и 11 классы (например, ${p.school}); поэтому отсутствие результата считается нехваткой данных.`,
    todo: () => `Заполните столбцы «Есть 9 кл.» и «Есть 11 кл.» ${PLACES.ru.register}.`,
  },
  percentAmbiguous: {
    what: (p, f) =>
      `${p.school}: ${what(p, f)} — по проценту ${numbers(p, f)} нельзя сказать, по какую сторону порога ${percent(p.threshold, f)} находится результат` +
      (p.from === undefined
        ? ': число участников не указано.'
        : `: не справились от ${p.from} до ${p.to} человек.`),
    todo: () =>
      'Укажите число участников с неудовлетворительным результатом или процент с двумя знаками после запятой.',
  },
  numbersImpossible: {
    what: (p, f) =>
      `${p.school}: ${what(p, f)} — таких чисел не бывает: ${numbers(p, f)}. Процедура не оценена.`,
    todo: () =>
      'Исправьте ячейку: число участников целое, не справившихся не больше участников, процент соответствует целому числу людей.',
  },
  roundingDecides: {
    what: (p, f) =>
      `${p.school}: ${what(p, f)} — исходный процент округлён: напечатано ${percent(p.percent, f)}, точно ${p.failed} из ${p.participants}. Решение принято по точному числу, округлённый процент дал бы другое (порог ${percent(p.threshold, f)}).`,
    todo: () => 'Сверьте число не справившихся с протоколом.',
  },
  officialListMissing: {
    what: (p) =>
      `Перечень ФИОКО на ${p.year} учебный год не указан ни для одной школы. Показан только расчётный признак, сравнить его не с чем.`,
    todo: () => `Заполните столбец «В перечне ФИОКО (год)» ${PLACES.ru.register}.`,
  },
  officialDisagrees: {
    what: (p, f) =>
      `Расчёт расходится с перечнем ФИОКО на ${p.year}: по расчёту ШНОР, но в перечне нет — ${f.number(Number(p.calculated))}; в перечне есть, но по расчёту не ШНОР — ${f.number(Number(p.listed))}.`,
    todo: () =>
      'Адресная работа ведётся по перечню ФИОКО; расхождения отмечены в списке, сверьте исходные данные этих школ.',
  },
  contextOtherYear: {
    what: (p, f) =>
      `В таблицу рисков не вошли сведения за ${p.year} учебный год: ${rows(p.count, f)}. Она составляется за ${p.wanted}.` +
      (p.compared ? ' Для сравнения двух лет (мониторинг 3.3) они остаются.' : ''),
    todo: (p) =>
      p.compared
        ? ''
        : `Если нужен этот срез, выберите ${p.year} как учебный год контекста (${PLACES.ru.contextYear}).`,
  },
  closedSchoolsLeftOut: {
    what: (p, f) => {
      const count = Number(p.count);
      const schools = f.plural(count, {
        one: 'школа закрыта',
        few: 'школы закрыты',
        many: 'школ закрыто',
        other: 'школы закрыты',
      });
      return `${f.number(count)} ${schools} до ${p.year} учебного года (например, ${p.school}): в таблице рисков таких школ нет.`;
    },
    todo: () => '',
  },
  contextOlderSlice: {
    what: (p, f) =>
      `Есть более поздний срез (${p.newest}), поэтому эти сведения взяты только там, где в позднем срезе данных нет: ${rows(p.count, f)}.`,
    todo: () => '',
  },
  contextConflict: {
    what: (p, f, at) =>
      `${p.school}: показатель «${indicatorName(String(p.indicator), 'ru')}» указан по-разному: здесь ${comma(p.first)}, в другом месте ${comma(p.second)}${other(p, at)}. Показатель не определён.`,
    todo: () => 'Оставьте одно верное значение и повторите расчёт.',
  },
  riskTableDiffers: {
    what: (p, f, at) =>
      `${p.school}: показатель «${indicatorName(String(p.indicator), 'ru')}» в заполненной таблице — ${comma(p.first)}, по исходным сведениям — ${comma(p.second)}${other(p, at)}. Взято значение таблицы.`,
    todo: () => 'Сверьте таблицу с исходными сведениями и исправьте то, что неверно.',
  },
  riskOwnSheetDiffers: {
    what: (p, f, at) =>
      `На этом листе, который программа составила раньше, ${f.number(Number(p.count))} ${f.plural(Number(p.count), { one: 'значение отличается', few: 'значения отличаются', many: 'значений отличаются', other: 'значения отличаются' })} от исходных данных; использованы исходные данные. Первое: ${p.school}, «${indicatorName(String(p.indicator), 'ru')}» — на листе ${comma(p.own)}, в исходных данных ${comma(p.primary)}${other(p, at)}.`,
    todo: () =>
      'Если лист устарел, удалите его или составьте заново. Если вы исправляли его вручную, внесите исправления в исходные данные.',
  },
  riskValueImpossible: {
    what: (p) =>
      `${p.school}: показатель «${indicatorName(String(p.indicator), 'ru')}» — невозможное значение ${comma(p.value)}. Показатель не определён.`,
    todo: () => 'Исправьте ячейку: доля лежит от 0 до 100 %, часть не больше целого.',
  },
  riskInputsNotLoaded: {
    what: (p, f) => {
      const rowsWord = f.plural(Number(p.count), {
        one: 'строки',
        few: 'строк',
        many: 'строк',
        other: 'строк',
      });
      return `Ни у одной школы нет данных для ${f.number(Number(p.count))} ${rowsWord} таблицы рисков (ВПР — за ${p.year}): ${indicators(p.indicators)}.`;
    },
    todo: () =>
      'Добавьте лист «Контекст», заполненную таблицу или результаты ВПР; пока данных нет, эти строки не определены.',
  },
  settingNeedsColumn: {
    what: (p) =>
      `Параметр «${p.label}»: выбрано «${p.value}», это требует столбца «${p.column}» листа «Контекст», а его данных нет ни у одной школы. Показатель без них не определён.`,
    todo: () =>
      `Добавьте столбец на лист «Контекст» (он есть в пустых листах для ввода) или верните прежнее значение параметра (${PLACES.ru.riskSetting}).`,
  },
  settingsNotObject: {
    what: () => 'Файл параметров методики не содержит набора параметров. Действуют значения по умолчанию.',
    todo: () => 'Нужен объект JSON, например {"shnor": {"threshold": 30}}.',
  },
  settingUnknown: {
    what: (p) => `Параметра «${p.key}» нет в методике. Он не учтён.`,
    todo: () => 'Исправьте код: все коды перечислены на листе «Методика» готовой книги.',
  },
  settingInvalid: {
    what: (p) => `Параметр «${p.label}» (${p.key}): значение «${p.value}» не допускается.`,
    todo: (p) => `Допускается: ${p.allowed}. Пока действует прежнее значение.`,
  },
};
