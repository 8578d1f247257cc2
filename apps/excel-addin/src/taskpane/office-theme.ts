import type { ThemeName } from '@cyberbudget/pane';

/**
 * Calls back with the pane's theme for Office's own, at once and whenever Office says that it
 * changed.
 */
export function followTheme(apply: (theme: ThemeName) => void): void {
  const { officeTheme } = Office.context;
  if (officeTheme !== undefined) apply(themeOf(officeTheme.bodyBackgroundColor));
  try {
    Office.context.document.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      ({ officeTheme: changed }: { readonly officeTheme?: Office.OfficeTheme }) => {
        if (changed !== undefined) apply(themeOf(changed.bodyBackgroundColor));
      },
    );
  } catch {
    // An Excel that does not tell of a new theme shows it when the pane is opened again.
  }
}

/**
 * The pane's theme on a background of Office's.
 * @param background as Office names it: "#FFFFFF"
 */
export function themeOf(background: string): ThemeName {
  const digits = /^#?([0-9a-f]{6})$/i.exec(background)?.[1];
  if (digits === undefined) return 'system';
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  if (red + green + blue === 0) return 'contrast';
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
