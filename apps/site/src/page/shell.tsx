import type { Language } from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CATALOGUE } from '../files/downloads.ts';
import type { SiteTerms } from '../site-terms.ts';
import { WORDS } from '../words.ts';
import { type Address, folderOf, pageTo, pathTo } from './paths.ts';

/** What a page says of itself, and what is in it. */
export interface Page {
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  readonly content: ReactNode;
  /** For search engines: what the page is about, in the terms of schema.org. */
  readonly data?: object;
  /** A picture of it for where it is linked, by its path below the site. */
  readonly picture?: string;
  /** Whether it stands inside another page: without header and footer. */
  readonly embedded?: boolean;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** A page as HTML: everything in it stands before any script runs. */
export const pageHtml = (page: Page, terms: SiteTerms): string =>
  `<!doctype html>\n${renderToStaticMarkup(<Shell page={page} terms={terms} />)}\n`;

function Shell({ page, terms }: { readonly page: Page; readonly terms: SiteTerms }): ReactNode {
  const { address, title, embedded = false } = page;
  const words = WORDS[address.language];
  const isFront = address.folder === '';
  return (
    <html lang={address.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="content-security-policy" content={POLICY} />
        <title>{isFront ? title : `${title} - ${words.siteName}`}</title>
        <Description page={page} terms={terms} />
        <link rel="icon" href={pathTo(address, 'icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={pathTo(address, 'site.css')} />
        <script src={pathTo(address, 'site.js')} defer />
      </head>
      <body className={embedded ? 'embedded' : undefined}>
        {embedded ? null : <Header address={address} />}
        <main>{page.content}</main>
        {embedded ? null : <Footer address={address} terms={terms} />}
      </body>
    </html>
  );
}

function Description({
  page,
  terms: { url },
}: {
  readonly page: Page;
  readonly terms: SiteTerms;
}): ReactNode {
  const { address, title, description, data, picture } = page;
  const absolute = (path: string): string => `${url}${path}`;
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={address.language === 'ja' ? 'ja_JP' : 'en_GB'} />
      {url === null ? null : (
        <>
          <meta property="og:url" content={absolute(folderOf(address))} />
          <link rel="canonical" href={absolute(folderOf(address))} />
          {picture === undefined ? null : <meta property="og:image" content={absolute(picture)} />}
        </>
      )}
      {LANGUAGES.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={pathTo(address, folderOf({ ...address, language })) || './'}
        />
      ))}
      {data === undefined ? null : (
        <>
          <link
            rel="alternate"
            type="application/ld+json"
            href={pathTo(address, `downloads/${CATALOGUE}`)}
            title="DCAT"
          />
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
          />
        </>
      )}
    </>
  );
}

function Header({ address }: { readonly address: Address }): ReactNode {
  const words = WORDS[address.language];
  const other: Language = address.language === 'ja' ? 'en' : 'ja';
  return (
    <header className="site-header">
      <a className="brand" href={pageTo(address, '')}>
        <img src={pathTo(address, 'icon.svg')} alt="" width="24" height="24" />
        <span>{words.siteName}</span>
      </a>
      <nav aria-label={words.navigation}>
        {words.places.map(({ name, folder }) => (
          <a
            key={folder}
            href={pageTo(address, folder)}
            aria-current={folder === address.folder ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
        <a
          href={pathTo(address, folderOf({ ...address, language: other }))}
          lang={other}
          hrefLang={other}
          data-language={other}
        >
          {WORDS[other].languageName}
        </a>
      </nav>
    </header>
  );
}

function Footer({ address, terms }: { readonly address: Address; readonly terms: SiteTerms }): ReactNode {
  const words = WORDS[address.language];
  return (
    <footer className="site-footer">
      <p>{words.unofficial}</p>
      <p>
        {words.footerPlaces.map(({ name, folder }) => (
          <a key={folder} href={pageTo(address, folder)}>
            {name}
          </a>
        ))}
        <a href={pathTo(address, address.language === 'ja' ? 'addin/privacy-ja.html' : 'addin/privacy.html')}>
          {words.privacy}
        </a>
        <a href={pathTo(address, 'LICENSES.md')}>{words.licences}</a>
        <span>cyberbudget {terms.version}</span>
      </p>
    </footer>
  );
}
