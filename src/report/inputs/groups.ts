/** Groups of empty input sheets: the basic five, and those of the programmes. */
export const INPUT_GROUPS = ['basic', 'monitoring', 'plans', 'social', 'support'] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];
