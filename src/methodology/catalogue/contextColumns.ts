/** Headings of the columns of «Контекст» that no default reading asks for: only a reading chosen on «Методика». */
export const OPTIONAL_COLUMNS = {
  withoutDiploma: 'Учителей без диплома о переподготовке',
  offProfile: 'Учителей, ведущих предмет не по образованию',
  registeredSum: 'На учёте (сумма по видам учёта)',
  anyOfContingent: 'Детей хотя бы с одним признаком',
  internetSpeed: 'Скорость Интернета, Мбит/с',
  rural: 'Сельская (да/нет)',
} as const;
