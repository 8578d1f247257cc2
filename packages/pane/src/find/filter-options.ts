import { englishStrategyField, type IndexedDocument, type Language, ministryName } from '@cyberbudget/core';

/** Ministries and fields that have programs, with how many, after "all". */
export function filterOptions(index: IndexedDocument, language: Language, all: string) {
  const { ministries, strategyFields } = index.document;
  const first = { value: '', label: all };
  const counted = (name: string, count: number): string => `${name} (${count})`;
  return {
    ministries: [
      first,
      ...ministries.flatMap(({ id, name }) => {
        const listed = index.byMinistry.get(id);
        const shown = ministryName({ id, name })[language];
        return listed === undefined ? [] : [{ value: id, label: counted(shown, listed.programs.length) }];
      }),
    ],
    strategyFields: [
      first,
      ...strategyFields.flatMap(({ code, name }) => {
        const listed = index.byField.get(code);
        const shown = language === 'ja' ? name : (englishStrategyField(name) ?? name);
        return listed === undefined
          ? []
          : [{ value: code, label: counted(`(${code}) ${shown}`, listed.programs.length) }];
      }),
    ],
  };
}
