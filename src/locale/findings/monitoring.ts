import type { MonitoringCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

/** Texts of findings about indicators and slices. */
export const monitoringTexts: FindingTexts<MonitoringCode> = { ru: {}, en: {} };
