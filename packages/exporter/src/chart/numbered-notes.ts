/** Notes under their numbers; the same text has one number. */
export class NumberedNotes {
  readonly texts: string[] = [];

  of(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known + 1 : this.texts.push(text);
  }
}
