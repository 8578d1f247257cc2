/** The longest caption of a page. */
const LONGEST = 18;

/** Whether a line is the caption with which ministries begin a page: "防衛省の施策例". */
export const isCaption = (folded: string): boolean => {
  const text = folded.trim();
  return text.endsWith('の施策例') && text.length <= LONGEST;
};
