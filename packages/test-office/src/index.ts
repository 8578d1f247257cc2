export { HAS_WRITER, recalculated, SOFFICE, toPdf } from './libreoffice.ts';
export { ooxmlErrors, VALIDATOR } from './validator.ts';
