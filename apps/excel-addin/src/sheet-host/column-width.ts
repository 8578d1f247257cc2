/** The width of a column in points: Excel's Japanese standard font takes 8 pixels a character at 96 to the inch. */
export const pointsOf = (characters: number): number => characters * 6 + 4;
