import type { Form } from '../../contract';

/** Forms of the programmes: monitoring, plans, registers. */
export const PROGRAMME_FORMS: readonly Form[] = [];
