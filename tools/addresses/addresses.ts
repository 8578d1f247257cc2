/**
 * Where the product is public: the address of its site and of its repository, which whoever
 * publishes it knows.
 */
export interface Addresses {
  /** With a slash at its end: "https://you.github.io/cyberbudget/". */
  readonly site: string;
  /** "https://github.com/you/cyberbudget" */
  readonly repository: string;
}

interface Manifest {
  readonly homepage?: string;
  readonly repository?: { readonly url: string };
}

/** The addresses that a package.json names; null where it names none yet. */
export function addressesOf(manifest: Manifest): Addresses | null {
  const { homepage, repository } = manifest;
  if (homepage === undefined || repository === undefined) return null;
  return { site: homepage, repository: repository.url.replace(/^git\+|\.git$/g, '') };
}

/**
 * A file with the addresses in the place that it has for them, or as it is before anybody has
 * published it.
 * @param file its path in the repository: a README, CITATION.cff, a package.json
 */
export function withAddresses(file: string, text: string, addresses: Addresses | null): string {
  if (file.endsWith('package.json')) return inManifest(file, text, addresses);
  if (file.endsWith('.cff')) return inCitation(text, addresses);
  const language = file.includes('.ja.') ? 'ja' : 'en';
  const line = addresses === null ? UNPUBLISHED[language] : PUBLISHED[language](addresses.site);
  return text.replace(/(<!-- site -->\n)[\s\S]*?(\n<!-- \/site -->)/, (_, start, end) => start + line + end);
}

const PUBLISHED = {
  en: (site: string) =>
    `**[Open cyberbudget](${site}en/)**\nEvery figure, the workbench, the add-in. Nothing to install.`,
  ja: (site: string) =>
    `**[cyberbudget を開く](${site})**\nすべての数値、ワークベンチ、アドイン。インストールは要りません。`,
};

const UNPUBLISHED = {
  en: `**The link:** cyberbudget is a site that opens without installing anything. It has no public address
yet: [one command](#one-link-no-node) writes it for any static host, and where it is published its
link stands here.`,
  ja: `**リンク**：cyberbudget は、インストール不要のサイトとして公開できます。公開先はまだありません。
[コマンド一つ](#リンク一つでnodeなしで)でどの静的ホストにも置けるサイトができ、
公開後はここにリンクが入ります。`,
};

/** In a package.json after its licence, as npm's provenance and its pages ask for them. */
function inManifest(file: string, text: string, addresses: Addresses | null): string {
  const bare = text.replaceAll(/^ {2}"(?:homepage|repository|bugs)": .+,\n/gm, '');
  if (addresses === null) return bare;
  const { site, repository } = addresses;
  const folder = file.split('/').slice(0, -1).join('/');
  const place = folder === '' ? '' : `, "directory": "${folder}"`;
  const lines = [
    `  "homepage": "${site}",`,
    `  "repository": { "type": "git", "url": "git+${repository}.git"${place} },`,
    `  "bugs": "${repository}/issues",`,
  ];
  return bare.replace(/^ {2}"license": .+$/m, (line) => [line, ...lines].join('\n'));
}

function inCitation(text: string, addresses: Addresses | null): string {
  const bare = text.replaceAll(/^(?:url|repository-code): .+\n/gm, '');
  if (addresses === null) return bare;
  return bare.replace(
    /^license: .+\n/m,
    (line) => `${line}url: ${addresses.site}\nrepository-code: ${addresses.repository}\n`,
  );
}
