import type { Stage } from '../stage/stage.ts';

/** The id of a document: "fy2023-draft". */
export const documentId = ({ fiscalYear, phase }: Stage): string => `fy${fiscalYear}-${phase}`;
