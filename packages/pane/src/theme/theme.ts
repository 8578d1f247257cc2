import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';

/** How the pane looks; system follows the device. */
export type ThemeName = 'light' | 'dark' | 'contrast' | 'system';

/** 藍: an indigo that keeps 4.5:1 with white from shade 80 down. */
const INDIGO: BrandVariants = {
  10: '#04060F',
  20: '#0E1730',
  30: '#132552',
  40: '#17316E',
  50: '#1D3E86',
  60: '#264B98',
  70: '#3259A8',
  80: '#3E67B5',
  90: '#5478C0',
  100: '#698ACA',
  110: '#7E9CD4',
  120: '#94AEDD',
  130: '#AAC0E6',
  140: '#C1D2EE',
  150: '#D8E3F6',
  160: '#EFF4FC',
};

/**
 * Fonts of the usual systems with good Japanese; the Latin face first, so that digits stand narrow.
 */
export const FONTS =
  '"Segoe UI", "Hiragino Sans", "Yu Gothic UI", "BIZ UDPGothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, system-ui, sans-serif';

const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });

const dark = createDarkTheme(INDIGO);

const THEMES: Readonly<Record<Exclude<ThemeName, 'system'>, Theme>> = {
  light: withFonts(createLightTheme(INDIGO)),
  // Fluent's dark theme takes darker brand shades for text than keep 4.5:1 on its own backgrounds.
  dark: withFonts({
    ...dark,
    colorBrandForeground1: INDIGO[110],
    colorBrandForeground2: INDIGO[120],
    colorBrandForegroundLink: INDIGO[110],
    colorBrandForegroundLinkHover: INDIGO[120],
    colorCompoundBrandForeground1: INDIGO[110],
    colorCompoundBrandStroke: INDIGO[110],
  }),
  contrast: withFonts(teamsHighContrastTheme),
};

/** The Fluent theme of a name; system is dark where the device is. */
export const fluentTheme = (name: ThemeName, deviceIsDark: boolean): Theme =>
  THEMES[name === 'system' ? (deviceIsDark ? 'dark' : 'light') : name];
