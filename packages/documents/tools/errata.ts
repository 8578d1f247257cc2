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

/** The files of the register, from the root of the repository. */
export const ERRATA_FILES: Readonly<Record<Language, string>> = {
  ja: 'docs/errata.ja.md',
  en: 'docs/errata.md',
};

const WORDS = {
  ja: {
    title: '公表資料の正誤表',
    about:
      '検算が見つけ、理由の分かっている食い違いの一覧です。`packages/documents/exceptions.json` と資料から作られます。数字は印刷されたとおりに持ち、直しません。',
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

/** The register of what does not add up in the documents, the same entries in the same order in both languages. */
export function errata(
  documents: readonly DocumentFigures[],
  known: readonly KnownFinding[],
  language: Language,
): string {
  const words = WORDS[language];
  const sections = createLibrary(documents).documents.flatMap((index) => {
    const found = audit(index, known).findings.filter((finding) => finding.known !== null);
    if (found.length === 0) return [];
    return [
      `## ${documentCitation(index.document)[language]}`,
      ...found.map((finding, at) =>
        entry(
          finding,
          `${index.document.id}/${at + 1}`,
          reportOf(finding, index.document.id, known),
          language,
        ),
      ),
    ];
  });
  return `${[`# ${words.title}`, words.about, ...sections].join('\n\n')}\n`;
}

const reportOf = (finding: AuditedFinding, document: string, known: readonly KnownFinding[]): string | null =>
  known.find(
    (one) =>
      one.document === document && one.relation === finding.relation && one.subject === finding.subject,
  )?.reported ?? null;

function entry(finding: AuditedFinding, id: string, reported: string | null, language: Language): string {
  const words = WORDS[language];
  const relation = RELATIONS.find((one) => one.id === finding.relation)?.title[language] ?? finding.relation;
  const places = finding.places.map((place) => words.quoted(figurePlaces([place])[language], place.text));
  const rows = [
    [words.place, places.join(words.joint)],
    [words.problem, finding.statement[language]],
    [words.verdict, VERDICT_NAMES[finding.verdict][language]],
    [words.evidence, finding.known?.[language] ?? ''],
    [words.done, words.kept],
    [words.status, reported === null ? words.unreported : words.reported(reported)],
  ];
  const head = `### ${id} ${finding.name[language]}${words.separator}${relation}`;
  return [head, '', ...rows.map(([name, text]) => `- **${name}**${words.separator}${text}`)].join('\n');
}
