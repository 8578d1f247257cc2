/** The name under which the manifest calls the command that inserts the summary by ministry. */
export const INSERT_SUMMARY = 'insertMinistrySummary';
