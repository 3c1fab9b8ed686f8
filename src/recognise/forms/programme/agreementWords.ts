/**
 * Words for an agreement that is not (or no longer) there: «договор не заключён», «на подписании», «проект договора»,
 * «12 (расторгнут)», «без договора».
 */
const NOT_CONCLUDED =
  /(?<![а-я])(?:нет?|без)(?![а-я])(?! (?:номера|даты|срока))|^незаключ|(?<![а-я])(?:на (?:подпис|согласован|рассмотрен|оформлен|утвержден)|в (?:стадии|процессе)|подписыва|согласовыва|заключает|заключить|оформля|готов[ия]т|планиру|запланир|предполага|ожида|буд[еу]т|отсутств|расторг|прекращ|приостан|аннулир|недейств|утрати|отмен[ея]|отказ|истек(?!ает)|черновик)|^в работе|^проект(?:$| договор| соглаш)|\(проект\)|проект (?:договора|соглашения)/;
/** A tick where the number of a document is asked. */
const ANSWER = /^(?:да|есть|имеется|заключен[оы]?|\++)\.?$/;
const NUMBER = /\d|(?<![а-я])б\s*[/\\.]?\s*н(?![а-я])|без номера/;

/**
 * What stands in the cell of an agreement’s number or date: a number, a tick in its place, the statement that there is
 * no agreement in force, or words that say none of these.
 */
export function agreementWords(text: string): 'number' | 'answer' | 'notConcluded' | 'other' {
  const words = folded(text);
  if (NOT_CONCLUDED.test(words)) return 'notConcluded';
  if (ANSWER.test(words)) return 'answer';
  return NUMBER.test(words) ? 'number' : 'other';
}

/** Words for an event that was not held, or not yet; a topic may hold «не» too («Как не потерять мотивацию»). */
const NOT_HELD =
  /^(?:не(?:т|ту)?(?![а-я])|план$)|(?<![а-я])не\s*(?:провод|провед|был|состо|заплан|планир|организов)|запланир|планиру[ею]|(?<![а-я])буд[еу]т (?:провед|организ|состо)|отсутств|предполага|ожида[ею]т|отмен[еи]|перенес/;

/** Is any of the events in a text held? «вебинар 12.03; семинар планируется в мае» – yes. */
export function anyHeld(text: string): boolean {
  return folded(text)
    .split(/[;\n]/)
    .some((part) => part.trim() !== '' && !NOT_HELD.test(part.trim()));
}

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е').replace(/ +/g, ' ');
}
