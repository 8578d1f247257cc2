/**
 * The words of the sample book in one language. Figures stand in none of them: they come from the
 * formulas.
 */
export interface Words {
  readonly bookName: string;
  readonly firstSheet: string;
  readonly gridSheet: string;
  readonly auditSheet: string;
  readonly title: string;
  /** A formula: the formulas below name no year, so it says which document answers them. */
  readonly subtitle: string;
  readonly firstFormulas: string;
  readonly formulaHead: readonly [formula: string, result: string, meaning: string];
  readonly examples: readonly {
    readonly formula: string;
    readonly meaning: string;
    readonly isShare?: boolean;
  }[];
  readonly tryIt: string;
  readonly tryMinistry: string;
  readonly tryHint: string;
  readonly summary: string;
  readonly ministryHead: string;
  readonly measures: readonly [
    listed: string,
    estimate: string,
    low: string,
    high: string,
    share: string,
    count: string,
  ];
  readonly remark: string;
  readonly aboveBound: string;
  readonly ministries: readonly string[];
  readonly whole: string;
  readonly trap: string;
  readonly grid: string;
  readonly gridHint: string;
  readonly unlisted: string;
  readonly printedTotal: string;
  readonly gridTotal: string;
  readonly rowTotal: string;
  /** The list of the fields’ names, as the function takes it. */
  readonly fieldNames: string;
  readonly audit: string;
  readonly auditHint: string;
  readonly verdictHead: readonly [verdict: string, count: string, meaning: string];
  /** The verdicts as the function writes them, the gravest first. */
  readonly verdicts: readonly { readonly verdict: string; readonly meaning: string }[];
  /**
   * Pixels: a column of the grid, the row of the fields' names, and the columns of the audit from
   * the verdict to the tolerance.
   */
  readonly room: {
    readonly field: number;
    readonly fieldNames: number;
    readonly audit: readonly number[];
  };
  /**
   * The formula of the audit: the kind of table has a name in each language, as the function's
   * answer has.
   */
  readonly auditFormula: string;
}
