import type { SocialCode } from '../../model/findingCodes';
import type { FindingTexts } from './text';

/** Texts of findings about the social index, the network, the waves and the targets. */
export const socialTexts: FindingTexts<SocialCode> = { ru: {}, en: {} };
