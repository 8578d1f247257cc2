import type { SetOf } from './requirement-sets.ts';
import type { Surface } from './surface.ts';

/** The requirement set each member needs, "Range.values": "ExcelApi 1.1", by class and name. */
export type Members = Readonly<Record<string, string>>;

/**
 * Every member of a surface, with what it needs; one that the application does not have is an
 * error.
 */
export function listMembers(surface: Surface, setOf: SetOf): Members {
  const entries = [...surface].flatMap(([className, names]) =>
    [...names].flatMap((name): [string, string][] => {
      const set = setOf(className, name);
      if (set === undefined && GENERIC.has(name)) return [];
      if (set === undefined) throw new Error(`There is no ${className}.${name}`);
      return [[`${className}.${name}`, set]];
    }),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the engine answers on every collection, whether the application has it there or not. */
const GENERIC = new Set(['getItem', 'getItemOrNullObject', 'items', 'getItemAt']);

/** The list as a table of Markdown, a class a row and its members by requirement set. */
export function membersTable(members: Members, api: 'ExcelApi' | 'WordApi'): string {
  const classes = new Map<string, Map<string, string[]>>();
  for (const [member, set] of Object.entries(members)) {
    const [className = '', name = ''] = member.split('.');
    const bySet = classes.get(className) ?? new Map<string, string[]>();
    classes.set(className, bySet.set(set, [...(bySet.get(set) ?? []), name]));
  }
  const rows = [...classes].map(([className, bySet]) => {
    const cells = [...bySet]
      .sort(([a], [b]) => order(a) - order(b))
      .map(
        ([set, names]) =>
          `**${set.replace(/^(?:Excel|Word)Api /, '')}** ${names.map((name) => `\`${name}\``).join(' ')}`,
      );
    return `| ${className} | ${cells.join(' · ')} |`;
  });
  return [`| class | members, under the version of ${api} each needs |`, '|---|---|', ...rows].join('\n');
}

function order(set: string): number {
  return Number(set.split('.')[1]);
}
