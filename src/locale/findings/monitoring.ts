import type { MonitoringCode } from '../../model/programmeFindingCodes';
import { monitoringTextsEn } from './monitoring.en';
import { monitoringTextsRu } from './monitoring.ru';
import type { FindingTexts } from './text';

/** Texts of findings about indicators and slices. */
export const monitoringTexts: FindingTexts<MonitoringCode> = { ru: monitoringTextsRu, en: monitoringTextsEn };
