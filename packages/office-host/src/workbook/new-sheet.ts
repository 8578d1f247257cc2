import type { Sheet } from './records.ts';

/** A sheet as it is when it is new. */
export const newSheet = (id: string, name: string): Sheet => ({
  id,
  name,
  isHidden: false,
  isProtected: false,
  frozen: null,
});
