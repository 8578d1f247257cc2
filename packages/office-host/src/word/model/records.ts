/** A content control. */
export interface Control {
  readonly tag: string;
  readonly title: string;
  /** Whether Word refuses to change what is in it. */
  readonly cannotEdit: boolean;
}

/**
 * What a table has beside its cells: the rows that are repeated on every page, and how rows and
 * cells look, by "row" and "row,column".
 */
export interface TableLook {
  readonly headerRowCount: number;
  readonly styleBuiltIn: string;
  readonly horizontalAlignment: string;
  readonly alignments: Readonly<Record<string, string>>;
  readonly bold: Readonly<Record<string, boolean>>;
}

/** A picture in the line. Sizes in points. */
export interface Picture {
  readonly base64: string;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
  readonly width: number;
  readonly height: number;
  readonly lockAspectRatio: boolean;
}

/** What the atoms of a document refer to, by kind and id. */
export interface Records {
  readonly note: string;
  readonly picture: Picture;
  readonly control: Control;
  readonly table: TableLook;
}
