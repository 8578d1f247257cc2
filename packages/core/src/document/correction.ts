// Types only: importing this file brings no zod.
import type { Correction, CorrectionUse, PrintAnchor } from './schema.ts';

export type { Correction, CorrectionUse, PrintAnchor };
