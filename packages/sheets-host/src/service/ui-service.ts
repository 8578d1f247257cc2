import type { MenuItem, ScriptBook } from '../book.ts';

/** The user interface as SpreadsheetApp.getUi gives it. */
export function uiService(book: ScriptBook): object {
  return {
    createMenu: (caption: string) => {
      const items: MenuItem[] = [];
      const menu = {
        addItem(itemCaption: string, functionName: string) {
          items.push([itemCaption, functionName]);
          return menu;
        },
        addToUi: () => book.addMenu(caption, items),
      };
      return menu;
    },
    showSidebar: ({ name }: { readonly name: string }) => book.showSidebar(name),
  };
}
