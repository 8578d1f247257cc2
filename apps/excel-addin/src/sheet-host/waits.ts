/**
 * How long to wait before each try to take something back, in milliseconds: a lost connection may
 * come back.
 */
export const WAITS = [0, 400, 1600];

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
