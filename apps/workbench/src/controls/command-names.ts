import { LocaleService } from '@univerjs/core';
import {
  ContextMenuPosition,
  type IMenuItem,
  IMenuManagerService,
  type IMenuSchema,
  MenuManagerPosition,
} from '@univerjs/preset-sheets-core';
import type { OpenBook } from '../excel/open-book.ts';

/**
 * What the spreadsheet calls a command in its menus, in the page's language; undefined for one that
 * is in none.
 */
export function commandNames({ injector }: OpenBook): (command: string) => string | undefined {
  const menus = injector.get(IMenuManagerService);
  const locale = injector.get(LocaleService);
  const names = new Map<string, string>();
  const learn = ({ item, children }: IMenuSchema): void => {
    const name = item === undefined ? undefined : ownName(item);
    if (item !== undefined && name !== undefined) names.set(item.id, locale.t(name as never));
    for (const child of children ?? []) learn(child);
  };
  for (const position of [MenuManagerPosition.RIBBON, ContextMenuPosition.FOOTER_MENU]) {
    for (const schema of menus.getMenuByPositionKey(position)) learn(schema);
  }
  return (command) => names.get(command);
}

function ownName({ tooltip, title }: IMenuItem): string | undefined {
  const name = tooltip ?? title;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
