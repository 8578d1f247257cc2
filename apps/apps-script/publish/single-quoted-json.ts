/**
 * Writes the JSON in a script between single quotes, where its own double quotes need no backslash:
 * shorter to read for people in the editor, and for V8 at every start.
 */
export const singleQuotedJson = (script: string): string =>
  script.replace(
    /JSON\.parse\("((?:[^"\\]|\\.)*)"\)/g,
    (_, text: string) => `JSON.parse('${text.replace(/\\.|'/g, requoted)}')`,
  );

const requoted = (character: string): string =>
  character === '\\"' ? '"' : character === "'" ? "\\'" : character;
