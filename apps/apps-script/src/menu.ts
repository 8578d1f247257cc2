/** The menu and the sidebar: what a person sees of the script beside the formulas. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('cyberbudget')
    .addItem('サイドバーを開く / Open sidebar', 'showCyberbudget')
    .addToUi();
}

/** Opens the sidebar. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('cyberbudget');
  SpreadsheetApp.getUi().showSidebar(page);
}
