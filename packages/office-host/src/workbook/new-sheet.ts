import type { Sheet } from './records.ts';

/** A sheet as it is when it is new. */
export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    protection: null,
    frozen: null,
    standardWidth: 8.43,
  };
}
