import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn } from '@cyberbudget/licences';
import { newMemoryBook, services } from '@cyberbudget/sheets-host';
import { describe, expect, test } from 'vitest';
import { dist, loadScript } from './apps-script-runtime.ts';

const script = loadScript();
const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  throw new Error('The call threw nothing.');
};

describe('a call of a cell', () => {
  test.each([
    ['nothing', [], 1378.9],
    ['a name', ['総務省'], 33.9],
    ['a blank cell', [''], 1378.9],
    ['left out between commas', [undefined, undefined, 3], 878],
  ])('with %s', (_, args, expected) => {
    expect(script.call('CYBERBUDGET', ...args)).toBe(expected);
  });

  test('a range gives rows of the same shape', () => {
    expect(script.call('CYBERBUDGET', [['総務省'], [''], ['防衛省']])).toEqual([[33.9], [''], [881.7]]);
  });

  test('its error begins with what Excel would show', () => {
    expect(messageOf(() => script.call('CYBERBUDGET', '総務賞'))).toBe(
      '#N/A 府省庁「総務賞」は見つかりません。もしかして: 総務省',
    );
  });

  test('a range with bad cells fails as a whole and names the first three', () => {
    const message = messageOf(() =>
      script.call('CYBERBUDGET', [['総務省'], ['復興庁'], ['総務賞'], ['防衛省'], ['法務省'], ['内閣府']]),
    );
    expect(message).toMatch(/^#VALUE! .*2行1列: .*復興庁.* 3行1列: .*総務賞.* 5行1列: .*法務省.* ほか1か所$/);
  });

  test('a card is its number', () => {
    expect(script.call('CYBERBUDGET_CARD', '総務省')).toBe(33.9);
  });

  test('another script that uses this one as a library gets the same answers', () => {
    const other = loadScript();
    expect(other.make('CYBERBUDGET("防衛省", new Date(2023, 3, 1), "(3)")')).toBe(861.6);
    expect(other.make('CYBERBUDGET_TABLE("分野", 2023, "円", 0).length')).toBe(9);
  });
});

describe('the sidebar and the menu', () => {
  test('opening the sheet adds the menu, which opens the sidebar', () => {
    const book = newMemoryBook();
    const loaded = loadScript(services(book.port));
    loaded.call('onOpen');
    loaded.call('showCyberbudget');
    expect(book.menu).toEqual([['サイドバーを開く / Open sidebar', 'showCyberbudget']]);
    expect(book.sidebar).toBe('Sidebar');
  });

  test('a method that there is not is told, whatever its name', () => {
    const loaded = loadScript(services(newMemoryBook().port));
    for (const name of ['constructor', '__proto__', 'toString', 'eval'])
      expect(loaded.call('cyberbudgetHost', { method: name, args: [] })).toMatchObject({ ok: false });
  });

  test('Sidebar.html is one file: nothing is loaded beside it', () => {
    const html = readFileSync(join(dist, 'Sidebar.html'), 'utf8');
    const outside = html.replace(/<script type="module">[\s\S]*<\/script>/, '');
    expect(outside).not.toMatch(/src=|href="(?!data:)/);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).toContain('cyberbudgetHost');
  });

  test("Sidebar.html carries the licences of others' code, and lets nothing out", () => {
    const html = readFileSync(join(dist, 'Sidebar.html'), 'utf8');
    expect(packagesIn(html)).toEqual(
      expect.arrayContaining(['react', 'react-dom', '@fluentui/react-button', 'zod']),
    );
    expect(html).toMatch(/http-equiv="Content-Security-Policy"\s+content="default-src 'none';/);
  });
});

test('two scopes: this sheet, and the sidebar', () => {
  const { oauthScopes, runtimeVersion } = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
  expect(runtimeVersion).toBe('V8');
  expect(oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});
