import { placeText } from '../layout/place-text.ts';
import type { Failure } from '../sheet-host/failure.ts';
import type { Text } from './ja.ts';

/** What happened and what to do, in one or two sentences. */
export function failureSentence(failure: Failure, { failure: sentences }: Text): string {
  switch (failure.code) {
    case 'cells-taken':
    case 'merged-cells':
    case 'protected-cells':
    case 'table-conflict':
    case 'spill-conflict':
      return sentences[failure.code](placeText(failure.place));
    case 'protected-sheet':
    case 'hidden-sheet':
    case 'not-restored':
      return sentences[failure.code](failure.sheet);
    case 'heading-taken':
      return sentences['heading-taken'](failure.heading);
    case 'too-large':
      return sentences['too-large'](failure.rows, failure.columns);
    case 'unknown':
      return sentences.unknown(failure.detail);
    default:
      return sentences[failure.code];
  }
}
