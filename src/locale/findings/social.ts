import type { SocialCode } from '../../model/programmeFindingCodes';
import { socialTextsEn } from './social.en';
import { socialTextsRu } from './social.ru';
import type { FindingTexts } from './text';

/** Texts of findings about the social index, the network, the waves and the targets. */
export const socialTexts: FindingTexts<SocialCode> = { ru: socialTextsRu, en: socialTextsEn };
