import type { FactorCode } from '../../../model/programme/profile';
import type { FieldSpec } from '../../columns';

/** A subsection of the road map of Бобров: the word «преодоление» or its number stands before the risk. */
const seed = (field: FactorCode, risk: string): FieldSpec<FactorCode> => ({
  field,
  names: [],
  patterns: [
    new RegExp(`^(?:${field.replace('.', '\\.')}\\.? ?)?преодоление (?:рисков |проблем )?${risk}`),
    new RegExp(`^${field.replace('.', '\\.')}\\.? (?:\\S+ )?${risk}`),
  ],
});

/** A name of the federal list; the remark «(уточнить)» of our own template may stand after it. */
const federal = (field: FactorCode, name: string): FieldSpec<FactorCode> => ({
  field,
  names: [name, `${name} (уточнить)`],
});

/** Headings by which a column of a risk profile is known (methodology A2, B2). */
export const FACTOR_FIELDS: readonly FieldSpec<FactorCode>[] = [
  seed('1.1', 'дефицит\\S* базовой инфраструктуры'),
  seed('1.2', 'дефицит\\S* педагогических кадров'),
  seed('1.3', 'недостаточн\\S* предметн\\S* и методическ\\S* компетентност'),
  seed('2.1', 'низк\\S* мотиваци\\S* руководител'),
  seed('2.2', 'недостаточн\\S* эффективн\\S* систем\\S* объективной оценки'),
  seed('2.3', '(?:рисков )?школьной неуспешности'),
  seed('2.4', '(?:рисков )?(?:при )?организаци\\S* в шнор инклюзивного образования'),
  seed('3.1', 'низк\\S* мотиваци\\S* педагогических работников'),
  seed('3.2', 'низк\\S* учебн\\S* мотиваци'),
  seed('3.3', 'низк\\S* уровн\\S* учебной дисциплины'),
  seed('3.4', 'низк\\S* уровн\\S* вовлечения родителей'),
  federal('F1', 'низкий уровень оснащения школы'),
  federal('F2', 'дефицит педагогических кадров'),
  federal('F3', 'недостаточная предметная и методическая компетентность педагогических работников'),
  federal('F4', 'высокая доля обучающихся с овз'),
  federal('F5', 'низкое качество преодоления языковых и культурных барьеров'),
  federal('F6', 'низкая учебная мотивация обучающихся'),
  federal('F7', 'пониженный уровень школьного благополучия'),
  federal('F8', 'низкий уровень дисциплины в классе'),
  federal('F9', 'высокая доля обучающихся с рисками учебной неуспешности'),
  federal('F10', 'низкий уровень вовлеченности родителей'),
];
