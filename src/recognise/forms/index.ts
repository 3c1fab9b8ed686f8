import type { Form } from '../contract';
import { fisokoMarks } from './fisokoMarks';

/** Every form the product reads; the order decides only between forms that are equally sure. */
export const FORMS: readonly Form[] = [fisokoMarks];
