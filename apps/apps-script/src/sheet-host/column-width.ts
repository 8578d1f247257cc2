/** The width of a column in pixels: a Latin character of the standard font takes 7, a Japanese one twice that. */
export const pixelsOf = (characters: number): number => Math.round(characters * 7 + 8);
