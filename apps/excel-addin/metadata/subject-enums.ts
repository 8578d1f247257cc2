import {
  englishStrategyField,
  formatAmount,
  formatPercent,
  type IndexedDocument,
  type Language,
  listedPrograms,
  ministryById,
  ministryName,
  OTHERS,
  printedShare,
  type Subject,
} from '@cyberbudget/core';
import type { EnumValue } from './custom-enums.ts';

/**
 * The document's ministries (その他 is a slice of its chart, not one), each with what the document
 * says of it.
 */
export function ministryValues(index: IndexedDocument, language: Language): EnumValue[] {
  const entries = index.document.ministries.filter(({ id }) => id !== OTHERS);
  return entries.map((ministry) => {
    const registered = ministryById(ministry.id);
    const english = registered?.english ?? ministry.name;
    const name = language === 'ja' ? ministry.name : english;
    return {
      name,
      stringValue: language === 'ja' ? ministry.name : registered?.abbreviation || english,
      tooltip: figures(name, { index, ministry, strategyField: null }, language),
    };
  });
}

/** The document's strategy fields under their numbers. */
export const strategyFieldValues = (index: IndexedDocument, language: Language): EnumValue[] =>
  index.document.strategyFields.map((strategyField) => {
    const { code, name: japanese } = strategyField;
    const title = language === 'ja' ? japanese : (englishStrategyField(japanese) ?? japanese);
    const name = `(${code}) ${title}`;
    return {
      name,
      numberValue: Number(code),
      tooltip: figures(name, { index, ministry: null, strategyField }, language),
    };
  });

/** The document's programs under their titles, each with its ministry and amount. */
export const programValues = ({ document }: IndexedDocument, language: Language): EnumValue[] =>
  document.programs.map(({ title, ministry, amount }) => {
    const entry = document.ministries.find(({ id }) => id === ministry);
    const body = entry === undefined ? ministry : ministryName(entry)[language];
    const listed = WORDS[language].listed(formatAmount(amount.amountYen, '億円'));
    return { name: title, stringValue: title, tooltip: `${body}: ${listed}` };
  });

/** "総務省: 掲載 33.9億円・構成比 10.4%", as far as the document says it. */
function figures(name: string, subject: Subject, language: Language): string {
  const words = WORDS[language];
  const listed = listedPrograms(subject);
  const total = subject.strategyField?.total;
  const share = printedShare(subject);
  const parts = [
    ...(total === undefined ? [] : [words.published(formatAmount(total.amountYen, '億円'))]),
    ...(listed.ok && listed.value.programs.length > 0
      ? [words.listed(formatAmount(listed.value.sum, '億円'))]
      : []),
    ...(share === null ? [] : [words.share(formatPercent(share.share))]),
  ];
  return parts.length === 0 ? name : `${name}: ${parts.join(words.joint)}`;
}

const WORDS = {
  ja: {
    published: (amount: string) => `公表 ${amount}億円`,
    listed: (amount: string) => `掲載 ${amount}億円`,
    share: (percent: string) => `構成比 ${percent}`,
    joint: '・',
  },
  en: {
    published: (amount: string) => `published ${amount} (¥100 million)`,
    listed: (amount: string) => `listed ${amount} (¥100 million)`,
    share: (percent: string) => `share ${percent}`,
    joint: ', ',
  },
} as const;
