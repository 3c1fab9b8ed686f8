import { POSITIVE_PERCENT, SIGN, YES_NO, oneOf, setOf, wholeNumber } from './entry';
import type { Allowed } from './entry';

/** What every setting of the ШНОР list may be; its words and its paragraph of the source stand in `shnorEntries.ts`. */
export const SHNOR_ALLOWED = {
  'shnor.threshold': POSITIVE_PERCENT,
  'shnor.thresholdSign': SIGN,
  'shnor.criterion1Procedures': wholeNumber(1, 9),
  'shnor.criterion2SameProcedure': YES_NO,
  'shnor.countAs': oneOf(['procedure', 'процедура', 'procedure'], ['subject', 'предмет', 'subject']),
  'shnor.minParticipants': wholeNumber(0, 1000),
  'shnor.smallSample': wholeNumber(0, 1000),
  'shnor.stage': oneOf(
    ['main', 'до пересдачи (основной)', 'before the re-sit (main)'],
    ['final', 'после пересдачи (итоговый)', 'after the re-sit (final)'],
  ),
  'shnor.notLoaded': oneOf(
    ['unknown', 'не определено', 'unknown'],
    ['leftOut', 'решать без неё', 'decide without it'],
  ),
  'shnor.missingYear': oneOf(
    ['unknown', 'не определено', 'unknown'],
    ['notLow', 'считать без низких результатов', 'taken as without low results'],
  ),
  'shnor.vprYear': oneOf(
    ['programme', 'по классу программы', 'by the class of the programme'],
    ['date', 'по дате проведения', 'by the date of writing'],
  ),
  'shnor.vprBothSeasons': oneOf(
    ['ask', 'не решать, сообщить', 'do not decide, report'],
    ['spring', 'брать весеннюю', 'take the spring one'],
    ['autumn', 'брать осеннюю', 'take the autumn one'],
  ),
  'shnor.excludedTypes': setOf(
    ['correctional', 'коррекционные', 'correctional'],
    ['evening', 'вечерние', 'evening'],
    ['boarding', 'школы-интернаты', 'boarding'],
    ['primary', 'начальные', 'primary'],
  ),
} as const satisfies Readonly<Record<string, Allowed>>;
