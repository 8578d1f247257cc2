/**
 * Whether Excel would take a text for a number format, as far as its frame goes: quotes and
 * brackets closed, something behind each sign that stands for the next character, and no more than
 * four sections. Source: Microsoft's "Number format codes".
 */
export function isNumberFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|[\\_*].|\[[^[\]]+\]/gsu, '');
  return !/["[\]\\_*]/.test(bare) && bare.split(';').length <= 4;
}
