/** The chain «Почему?»: reasons of verdicts as data; the words are in `locale/reasons.ts`. */
export { shnorReasons } from './shnorReasons';
export { riskReasons } from './riskReasons';
