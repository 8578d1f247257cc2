import { indexDocument } from '../library/indexed-document.ts';
import { type MadeUp, type MadeUpProgram, madeUpDocument } from '../made-up-document.fixture.ts';
import { audit } from './audit.ts';

/** The findings of one relation in a made-up document, as "subject verdict". */
export const verdicts = (relation: string, made: MadeUp): string[] =>
  audit(indexDocument(madeUpDocument(made)))
    .findings.filter((finding) => finding.relation === relation)
    .map(({ subject, verdict }) => `${subject} ${verdict}`);

/** A program of 1.3億円 in field (1). */
export const program: MadeUpProgram = { ministry: 'mic', field: '1', amount: '1.3' };
