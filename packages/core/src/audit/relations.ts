import { components } from './components.ts';
import { detailAmount } from './detail-amount.ts';
import { fieldShareOfTotal } from './field-share-of-total.ts';
import { fieldShares } from './field-shares.ts';
import { fieldTotals } from './field-totals.ts';
import { figureAccount } from './figure-account.ts';
import { listedInField } from './listed-in-field.ts';
import { listedInMinistry } from './listed-in-ministry.ts';
import { listedInShare } from './listed-in-share.ts';
import { listedInTotal } from './listed-in-total.ts';
import { markCoverage } from './mark-coverage.ts';
import { markOrder } from './mark-order.ts';
import { ministryAmounts } from './ministry-amounts.ts';
import { ministryShareOfTotal } from './ministry-share-of-total.ts';
import { ministryShares } from './ministry-shares.ts';
import { pageSums } from './page-sums.ts';
import { pairsFit } from './pairs-fit.ts';
import { parts } from './parts.ts';
import type { Relation } from './relation.ts';
import { restatements } from './restatements.ts';

/**
 * Every relation that the audit puts to the test, from the whole to the single page. To add one:
 * its file, and its line here.
 */
export const RELATIONS: readonly Relation[] = [
  fieldTotals,
  ministryAmounts,
  fieldShares,
  ministryShares,
  fieldShareOfTotal,
  ministryShareOfTotal,
  listedInTotal,
  listedInField,
  listedInMinistry,
  listedInShare,
  pairsFit,
  detailAmount,
  components,
  parts,
  pageSums,
  restatements,
  markOrder,
  markCoverage,
  figureAccount,
];
