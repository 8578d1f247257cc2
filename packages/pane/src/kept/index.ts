// How documents are kept in a workbook, for the adapters: without React, and without the schema
// until something is read.
export {
  type Consent,
  consentOf,
  consentText,
  currentEditions,
  headOf,
  type KeptDocument,
  type KeptEdition,
  type KeptHead,
  type KeptPiece,
  nextEdition,
} from './kept-edition.ts';
export {
  fits,
  type KeptDocuments,
  type KeptText,
  readKept,
  type UnreadKept,
  type UnreadReason,
} from './read-kept.ts';
