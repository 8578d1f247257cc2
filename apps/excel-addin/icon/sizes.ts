/** Every size of icon that Office takes, in pixels; the pictures stand beside this file. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
