import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  type AuditedFinding,
  audit,
  type BudgetDocument,
  createLibrary,
  type KnownFinding,
} from '@cyberbudget/core';
import {
  type ImportNotice,
  type ImportOptions,
  type ImportProblem,
  type ImportResult,
  importBytes,
  isPdf,
  openCorrections,
} from '@cyberbudget/importer';
import {
  correctionFile,
  importSources,
  readCorrectionFile,
  sidecarFile,
  sourceFile,
} from './import-source.ts';
import { writeData } from './write-data.ts';

/**
 * How far a publication came: what is left is a person's to do, after which the same call goes on.
 */
export type Addition =
  | { readonly stage: 'refused'; readonly problems: readonly ImportProblem[] }
  /** Another publication stands under the same id. */
  | { readonly stage: 'taken'; readonly id: string }
  /**
   * Something has to be looked at. The figures that are open, if any, stand in the file of
   * corrections; nothing else was written.
   */
  | {
      readonly stage: 'to-look-at';
      readonly id: string;
      readonly notices: readonly ImportNotice[];
      readonly open: number;
    }
  /** The document is in; findings of the audit wait in exceptions.json for their reasons. */
  | { readonly stage: 'to-explain'; readonly id: string; readonly findings: readonly AuditedFinding[] }
  | {
      readonly stage: 'added';
      readonly document: BudgetDocument;
      readonly notices: readonly ImportNotice[];
      /** All that stand in sources/ now. */
      readonly documents: readonly BudgetDocument[];
    };

/** A publication, and what is known of it beside what it prints. */
export interface Publication {
  readonly bytes: Uint8Array;
  readonly about: ImportOptions;
  /** Whether it is taken with what is left open. */
  readonly asRead: boolean;
}

/**
 * Takes a publication into sources/, makes data/ anew, and lists what of it does not add up.
 * It can be called again at any stage: what a person filled in meanwhile is read first.
 * @param folder the folder of the documents, with sources/, data/ and exceptions.json
 */
export async function addPublication(publication: Publication, folder: URL): Promise<Addition> {
  const read = await importCorrected(publication, folder);
  if (!read.ok) return { stage: 'refused', problems: read.problems };
  const { document, report } = read;
  const { id } = document;
  if (isTaken(id, publication.bytes, folder)) return { stage: 'taken', id };
  const made = readCorrectionFile(correctionFile(id, folder)).filter(({ is }) => is !== null);
  if (!report.clean && !publication.asRead) {
    const open = openCorrections(report, made);
    writeCorrections(id, [...made, ...open], folder);
    return { stage: 'to-look-at', id, notices: report.notices, open: open.length };
  }
  writeCorrections(id, made, folder);
  writeFileSync(
    new URL(`sources/${id}.${isPdf(publication.bytes) ? 'pdf' : 'txt'}`, folder),
    publication.bytes,
  );
  writeFileSync(sidecarFile(id, folder), json(publication.about));
  const documents = await importSources(folder);
  writeData(documents, folder);
  const findings = unexplained(id, documents, folder);
  return findings.length > 0
    ? { stage: 'to-explain', id, findings }
    : { stage: 'added', document, notices: report.notices, documents };
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/**
 * The import with the corrections that wait beside it; its id is known only after a first reading.
 */
async function importCorrected({ bytes, about }: Publication, folder: URL): Promise<ImportResult> {
  const first = await importBytes(bytes, about);
  if (!first.ok) return first;
  const corrections = readCorrectionFile(correctionFile(first.document.id, folder));
  return corrections.length === 0 ? first : importBytes(bytes, { ...about, corrections });
}

function isTaken(id: string, bytes: Uint8Array, folder: URL): boolean {
  const file = sourceFile(id, folder);
  return file !== null && Buffer.compare(readFileSync(file), bytes) !== 0;
}

function writeCorrections(id: string, corrections: readonly unknown[], folder: URL): void {
  const file = correctionFile(id, folder);
  if (corrections.length > 0) writeFileSync(file, json({ corrections }));
  else if (existsSync(file)) rmSync(file);
}

/**
 * Enters into exceptions.json what the audit finds anew; what of the document has no reason there
 * yet.
 */
function unexplained(
  id: string,
  documents: readonly BudgetDocument[],
  folder: URL,
): readonly AuditedFinding[] {
  const file = new URL('exceptions.json', folder);
  const known = JSON.parse(readFileSync(file, 'utf8')) as readonly KnownFinding[];
  const index = createLibrary(documents).documents.find(({ document }) => document.id === id);
  if (index === undefined) return [];
  const { unknown, stale } = audit(index, known);
  const entries = [
    ...known.filter((entry) => !stale.includes(entry)),
    ...unknown.flatMap((finding) => entryOf(id, finding)),
  ];
  writeFileSync(file, json(entries));
  return audit(index, entries).findings.filter(
    (finding) => finding.known !== null && Object.values(finding.known).includes(''),
  );
}

/**
 * An entry to be filled in. A difference that rounding explains needs nobody's reason: the
 * statement is one.
 */
function entryOf(document: string, finding: AuditedFinding): KnownFinding[] {
  const { relation, subject, verdict, difference, statement } = finding;
  if (verdict === 'agrees') return [];
  const reason =
    verdict === 'rounding'
      ? { ja: ended(statement.ja, '。'), en: ended(statement.en, '.') }
      : { ja: '', en: '' };
  return [{ document, relation, subject, verdict, difference, reason }];
}

const ended = (sentence: string, stop: string): string =>
  sentence.endsWith(stop) ? sentence : `${sentence}${stop}`;
