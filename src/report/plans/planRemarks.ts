import type { DeadlineRemark } from '../../methodology/plans/deadline';
import type { PlanRow } from '../../methodology/plans/outcome';

const REMARKS: Readonly<Record<DeadlineRemark, string>> = {
  beforeOrder: 'срок раньше даты приказа',
  outsidePlan: 'срок вне срока плана',
  noPeriod: 'год срока неизвестен',
};

/** What a person should look at in a row, in words; empty when there is nothing. */
export function remarksOf({ item, deadline, responsible, state }: PlanRow): string {
  return [
    ...(item.restored ? ['текст восстановлен'] : []),
    ...deadline.remarks.map((remark) => REMARKS[remark]),
    ...(deadline.kind === 'notUnderstood' ? ['срок не понят'] : []),
    ...(state === 'unclear' ? ['проверьте «Статус» и «Факт»'] : []),
    ...(responsible.length === 0 ? ['ответственный не назначен'] : []),
  ].join('; ');
}
