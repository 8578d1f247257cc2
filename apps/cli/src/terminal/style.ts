/** How words stand out on a terminal. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly dim: (text: string) => string;
}

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`;
const asIs = (text: string): string => text;

export const PLAIN: Style = { bold: asIs, red: asIs, yellow: asIs, green: asIs, dim: asIs };

const COLORFUL: Style = {
  bold: code(1, 22),
  red: code(31, 39),
  yellow: code(33, 39),
  green: code(32, 39),
  dim: code(2, 22),
};

/**
 * Colours on a terminal only, and not where NO_COLOR is set (https://no-color.org) or the terminal
 * is dumb.
 */
export function chooseStyle(
  variables: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): Style {
  const refused = (variables['NO_COLOR'] ?? '') !== '' || variables['TERM'] === 'dumb';
  return terminal && !refused ? COLORFUL : PLAIN;
}
