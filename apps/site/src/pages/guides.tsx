import type { Language } from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { CopyButton, Sections, Steps } from '../page/parts.tsx';
import { type Address, pathTo } from '../page/paths.ts';
import { Pictures } from '../page/pictures.tsx';
import type { Page } from '../page/shell.tsx';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { Downloads } from './downloads.tsx';

/** The pages that tell how to use it, and what there is. */
export const guidePages = (
  language: Language,
  terms: SiteTerms,
  sizes: ReadonlyMap<string, number>,
): Page[] => {
  const words = WORDS[language];
  const page = (
    folder: string,
    { title, description }: { readonly title: string; readonly description: string },
    content: (address: Address) => ReactNode,
  ): Page => {
    const address = { language, folder };
    return {
      address,
      title,
      description,
      content: (
        <>
          <h1>{title}</h1>
          {content(address)}
        </>
      ),
    };
  };
  return [
    page('downloads/', words.downloads, (address) => <Downloads address={address} sizes={sizes} />),
    page('excel/', words.excel, (address) => <Excel address={address} terms={terms} />),
    page('sheets/', words.sheets, (address) => <Sheets address={address} />),
    page('coverage/', words.coverage, () => <Sections sections={words.coverage.sections} />),
    page('report/', words.report, (address) => <Report address={address} />),
  ];
};

function Excel({
  address,
  terms: { url },
}: {
  readonly address: Address;
  readonly terms: SiteTerms;
}): ReactNode {
  const words = WORDS[address.language].excel;
  return (
    <>
      {url === null ? (
        <p className="notice">{words.withoutAddress}</p>
      ) : (
        <>
          <p>
            <a
              className="button"
              href={pathTo(address, 'addin/manifest.xml')}
              download="cyberbudget-manifest.xml"
            >
              {words.manifest}
            </a>
          </p>
          <Steps steps={words.withAddress} />
          <p>{words.removal}</p>
        </>
      )}
      <Pictures address={address} captions={words.pictures} />
      <ul>
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>
        <a
          href={pathTo(
            address,
            address.language === 'ja' ? 'addin/functions-ja.html' : 'addin/functions.html',
          )}
        >
          {address.language === 'ja' ? '関数の一覧' : 'The functions'}
        </a>
      </p>
    </>
  );
}

function Sheets({ address }: { readonly address: Address }): ReactNode {
  const words = WORDS[address.language].sheets;
  return (
    <>
      <p className="copies">
        <CopyButton source={pathTo(address, 'script/Code.js')} address={address}>
          {words.copyCode}
        </CopyButton>
        <CopyButton source={pathTo(address, 'script/Sidebar.txt')} address={address}>
          {words.copySidebar}
        </CopyButton>
        <CopyButton source={pathTo(address, 'script/appsscript.json')} address={address}>
          {words.manifest}
        </CopyButton>
      </p>
      <noscript>
        <p>
          <a href={pathTo(address, 'script/Code.js')}>Code.js</a> ·{' '}
          <a href={pathTo(address, 'script/Sidebar.txt')}>Sidebar.html</a> ·{' '}
          <a href={pathTo(address, 'script/appsscript.json')}>appsscript.json</a>
        </p>
      </noscript>
      <Steps steps={words.steps} />
      <Pictures address={address} captions={words.pictures} />
      <ul>
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}

function Report({ address }: { readonly address: Address }): ReactNode {
  const { language } = address;
  const words = WORDS[language].report;
  const { address: page, expected, evidence } = words.labels;
  return (
    <>
      <p>{words.intro}</p>
      <form id="report" className="report">
        <label>
          {page}
          <input name="address" type="text" />
        </label>
        <label>
          {expected}
          <input name="expected" type="text" />
        </label>
        <label>
          {evidence}
          <textarea name="evidence" rows={4} />
        </label>
        <CopyButton source="form:report" address={address}>
          {words.compose}
        </CopyButton>
      </form>
      <p>{words.where}</p>
    </>
  );
}
