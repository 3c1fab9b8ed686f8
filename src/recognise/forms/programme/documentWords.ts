/** Kinds of documents, by their stems. */
const KIND =
  /^(?:приказ|распоряжени|постановлени|протокол|положени|отчет|фотоотчет|справк|реестр|договор|соглашени|программ|план|карт|рекомендаци|акт|письм|спис[ок]|сертификат|удостоверени|свидетельств|анализ|мониторинг|журнал|сайт|ссылк|решени|регламент|концепци|модел|паспорт|презентаци|сборник|материал|сценари|лист|ведомост|выписк|копи|приложени|памятк|инструкци|пакет|критери)[а-я]*$|^пр$/;
/** Words that stand beside the kind and take nothing back. */
const BESIDE =
  /^(?:об?|от|по|к|и|на|для|с|из|г|год[ау]?|мку|мбу|мкоу|мбоу|имц|мц|мимц|иро|оо|мо|уо|нпа|шнор|шнро|нсу|впр|огэ|егэ|гиа|кпк|пк|(?:утверждении|управлени|образовани|отдел|администраци|город|район|муниципальн|методическ|совет|комисси|школ|семинар|вебинар|рабоч|групп|итог|годов|педагог|педсовет|нормативн|правов|локальн|дорожн|график|аналитическ|информационн|учебн|качеств|идентификаци|директор|результат|мероприяти|совещани|заседани|обучени|повышени|квалификаци|учител|объединени|помощ|кадров|партнерск|регистраци|мер|комплекс|региональн|приложени)[а-я]*)$/;
/** Numbers, days, titles in quotes and addresses may be any. */
const OPAQUE =
  /«[^»]*»|"[^"]*"|“[^”]*”|https?:\S+|www\.\S+|№\s*\S*\d\S*|\d{1,2}\.\d{1,2}\.\d{2,4}|20\d\d-\d\d-\d\d|\d+/g;

/**
 * Does a cell name a document – its kind, number, day, title – and nothing more? `none`: it says plainly that there is
 * none; every other word («проект приказа», «готовится») leaves it open.
 */
export function documentWords(text: string): 'document' | 'none' | 'unclear' {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(OPAQUE, ' ☐ ')
      .match(/[а-яa-z]+|☐|[?]/g) ?? [];
  if (/^(?:нет(?: документа)?|отсутствует)$/.test(words.join(' '))) return 'none';
  const known = words.every((word) => word === '☐' || KIND.test(word) || BESIDE.test(word));
  const [first] = words;
  return known && first !== undefined && (first === '☐' || KIND.test(first)) ? 'document' : 'unclear';
}
