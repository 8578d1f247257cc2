import {
  type AuditedFinding,
  audit,
  createLibrary,
  type DocumentFigures,
  documentCitation,
  figurePlaces,
  type KnownFinding,
  type Language,
  RELATIONS,
  VERDICT_NAMES,
} from '@cyberbudget/core';

/** One thing of a document that does not add up, with its evidence and what became of it. */
export interface ErrataEntry {
  /** "fy2023-draft/3", the same in both languages. */
  readonly id: string;
  readonly heading: string;
  /** Names of what is said, and what is said. */
  readonly rows: readonly (readonly [name: string, text: string])[];
}

/** The register of what does not add up in the documents, in one language. */
export interface Errata {
  readonly title: string;
  readonly about: string;
  /** Between a name and what is said. */
  readonly separator: string;
  readonly documents: readonly { readonly citation: string; readonly entries: readonly ErrataEntry[] }[];
}

const WORDS = {
  ja: {
    title: '公表資料の正誤表',
    about:
      '検算が見つけ、理由の分かっている食い違いの一覧です。`packages/documents/exceptions.json` と資料から作られます。数字は記載どおりに持ち、直しません。',
    place: '場所',
    problem: '問題',
    verdict: '判定',
    evidence: '根拠',
    done: '扱い',
    kept: 'どの数字も印刷のまま持ち、検算が食い違いとして示します。',
    status: '公表機関への報告',
    unreported: '未報告',
    reported: (date: string): string => `${date} 報告`,
    separator: '：',
    joint: '、',
    quoted: (place: string, text: string): string => (text === '' ? place : `${place}「${text}」`),
  },
  en: {
    title: 'Errata of the published documents',
    about:
      'What the audit found and is understood, generated from `packages/documents/exceptions.json` and the documents. Figures are kept as printed and not mended.',
    place: 'Place',
    problem: 'Problem',
    verdict: 'Verdict',
    evidence: 'Evidence',
    done: 'What is done',
    kept: 'Every figure is kept as printed; the audit shows that they differ.',
    status: 'Reported to the publisher',
    unreported: 'no',
    reported: (date: string): string => date,
    separator: ': ',
    joint: '; ',
    quoted: (place: string, text: string): string => (text === '' ? place : `${place}: "${text}"`),
  },
} as const;

/** The register of errata: the same entries in the same order in both languages. */
export function errata(
  documents: readonly DocumentFigures[],
  known: readonly KnownFinding[],
  language: Language,
): Errata {
  const { title, about, separator } = WORDS[language];
  const found = createLibrary(documents).documents.map((index) => ({
    citation: documentCitation(index.document)[language],
    entries: audit(index, known)
      .findings.filter((finding) => finding.known !== null)
      .map((finding, at) => entryOf(finding, `${index.document.id}/${at + 1}`, known, language)),
  }));
  return { title, about, separator, documents: found.filter(({ entries }) => entries.length > 0) };
}

function entryOf(
  finding: AuditedFinding,
  id: string,
  known: readonly KnownFinding[],
  language: Language,
): ErrataEntry {
  const words = WORDS[language];
  const relation = RELATIONS.find((one) => one.id === finding.relation)?.title[language] ?? finding.relation;
  const places = finding.places.map((place) => words.quoted(figurePlaces([place])[language], place.text));
  const reported = reportOf(finding, id, known);
  return {
    id,
    heading: `${id} ${finding.name[language]}${words.separator}${relation}`,
    rows: [
      [words.place, places.join(words.joint)],
      [words.problem, finding.statement[language]],
      [words.verdict, VERDICT_NAMES[finding.verdict][language]],
      [words.evidence, finding.known?.[language] ?? ''],
      [words.done, words.kept],
      [words.status, reported === null ? words.unreported : words.reported(reported)],
    ],
  };
}

const reportOf = (finding: AuditedFinding, id: string, known: readonly KnownFinding[]): string | null =>
  known.find(
    ({ document, relation, subject }) =>
      id.startsWith(`${document}/`) && relation === finding.relation && subject === finding.subject,
  )?.reported ?? null;
