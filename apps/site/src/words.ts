import type { Language } from '@cyberbudget/core';
import type { PictureName } from './files/pictures.ts';
import { en } from './words-en.ts';
import { ja } from './words-ja.ts';

/** A place of the site, in the header or the footer. */
export interface Place {
  readonly name: string;
  readonly folder: string;
}

/** A heading with its paragraphs. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What stands below a picture, by its name. */
type Captions = Readonly<Partial<Record<PictureName, string>>>;

/** Every sentence of the site that no table, figure or document brings. */
export interface Words {
  readonly languageName: string;
  readonly siteName: string;
  readonly navigation: string;
  readonly places: readonly Place[];
  readonly footerPlaces: readonly Place[];
  readonly unofficial: string;
  readonly privacy: string;
  readonly licences: string;
  readonly front: {
    readonly lead: string;
    readonly tryIt: string;
    readonly excel: string;
    readonly sheets: string;
    readonly files: string;
    readonly numbersHeading: (year: string) => string;
    readonly chartText: (year: string) => string;
    readonly sections: readonly Section[];
    readonly allFigures: string;
  };
  readonly edition: {
    readonly name: string;
    readonly description: string;
    readonly fields: string;
    readonly programs: string;
    readonly figures: string;
    readonly source: string;
    readonly embed: string;
    readonly embedText: string;
  };
  readonly figure: {
    readonly value: string;
    readonly printed: string;
    readonly place: string;
    readonly seePlace: string;
    readonly citation: string;
    readonly formula: string;
    readonly formulaText: string;
    readonly data: string;
    readonly dataText: string;
    readonly rounding: (bounds: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly wrong: string;
    readonly description: (name: string, value: string) => string;
    readonly styles: Readonly<Record<'plain' | 'apa' | 'bibtex', string>>;
    readonly pageNumber: (page: number) => string;
    readonly kinds: Readonly<Record<string, string>>;
  };
  readonly ministry: {
    readonly description: (name: string) => string;
    readonly numbers: string;
    readonly programs: string;
    readonly noPrograms: string;
    readonly printed: string;
  };
  readonly field: { readonly description: (name: string) => string };
  readonly program: {
    readonly description: (name: string) => string;
    readonly ministry: string;
    readonly field: string;
    readonly items: Readonly<
      Record<
        'bureau' | 'purpose' | 'overview' | 'expectedEffect' | 'target' | 'fundingSchemes' | 'recipients',
        string
      >
    >;
    readonly quoted: string;
  };
  readonly source: {
    readonly title: (page: number) => string;
    readonly description: string;
    readonly text: string;
    readonly previous: string;
    readonly next: string;
    readonly figuresHere: string;
    readonly line: (line: number) => string;
  };
  readonly downloads: {
    readonly title: string;
    readonly description: string;
    readonly file: string;
    readonly content: string;
    readonly size: string;
    readonly contents: Readonly<Record<string, string>>;
  };
  readonly excel: {
    readonly title: string;
    readonly description: string;
    readonly withAddress: readonly string[];
    readonly withoutAddress: string;
    readonly manifest: string;
    readonly removal: string;
    readonly pictures: Captions;
    readonly limits: readonly string[];
  };
  readonly sheets: {
    readonly title: string;
    readonly description: string;
    readonly steps: readonly string[];
    readonly pictures: Captions;
    readonly copyCode: string;
    readonly copySidebar: string;
    readonly manifest: string;
    readonly limits: readonly string[];
  };
  readonly coverage: {
    readonly title: string;
    readonly description: string;
    readonly sections: readonly Section[];
  };
  readonly report: {
    readonly title: string;
    readonly description: string;
    readonly intro: string;
    readonly labels: Readonly<Record<'address' | 'expected' | 'evidence', string>>;
    readonly compose: string;
    readonly where: string;
  };
}

export const WORDS: Readonly<Record<Language, Words>> = { ja, en };
