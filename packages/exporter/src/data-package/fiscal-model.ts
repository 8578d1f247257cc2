const attribute = (source: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  source,
  resource: 'figures',
  ...more,
});

const coded = (code: string, label: string): Record<string, unknown> => ({
  code: attribute(code),
  label: attribute(label, { labelfor: 'code' }),
});

/**
 * Which column is which, in the words of the fiscal profile: the amount is the measure, everything
 * else a dimension.
 */
export const FISCAL_MODEL: Readonly<Record<string, unknown>> = {
  measures: {
    amount: { ...attribute('amount_yen'), currency: 'JPY', factor: 1, direction: 'expenditure' },
  },
  dimensions: {
    'fiscal-year': {
      dimensionType: 'datetime',
      primaryKey: 'year',
      attributes: { year: attribute('fiscal_year') },
    },
    phase: {
      dimensionType: 'other',
      primaryKey: 'code',
      attributes: { ...coded('phase', 'phase_name'), fiscal: attribute('budget_phase') },
    },
    'administrative-classification': {
      dimensionType: 'classification',
      classificationType: 'administrative',
      primaryKey: 'code',
      attributes: coded('ministry_code', 'ministry'),
    },
    'functional-classification': {
      dimensionType: 'classification',
      classificationType: 'functional',
      primaryKey: 'code',
      attributes: coded('field_code', 'field'),
    },
    activity: {
      dimensionType: 'activity',
      primaryKey: 'code',
      attributes: coded('program_code', 'program'),
    },
    'value-kind': {
      dimensionType: 'fact',
      primaryKey: 'kind',
      attributes: { kind: attribute('kind') },
    },
    source: {
      dimensionType: 'other',
      primaryKey: 'id',
      attributes: {
        id: attribute('id'),
        document: attribute('document'),
        page: attribute('page'),
        line: attribute('line'),
        text_line: attribute('text_line'),
        text: attribute('printed_text'),
        citation: attribute('citation'),
      },
    },
  },
};
