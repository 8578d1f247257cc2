import type { FunctionMetadata, ParameterMetadata } from '../addin/function-metadata.ts';

const stub = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function ([A-Z_]+)\(([^)]*)\)/gu;

const parameterLine = /^@param \{[^}]*\} (\[?)([^\]\s]+)\]? (.*)$/u;

/**
 * The custom functions of a Code.js as Sheets finds them: top-level functions under a comment that
 * says @customfunction, with their help in it.
 */
export function readScript(code: string): readonly FunctionMetadata[] {
  return [...code.matchAll(stub)]
    .filter(([, comment]) => comment?.includes('@customfunction'))
    .map(([, comment = '', name = '', parameters = '']) => ({
      id: name,
      name,
      description: lines(comment)[0] ?? '',
      parameters: parameters
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== '')
        .map((parameter) => parameterIn(comment, parameter)),
    }));
}

function parameterIn(comment: string, name: string): ParameterMetadata {
  const found = lines(comment)
    .map((line) => parameterLine.exec(line))
    .find((match) => match?.[2] === name);
  const [, bracket, , description] = found ?? [];
  return { name, description: description ?? '', dimensionality: 'matrix', optional: bracket === '[' };
}

function lines(comment: string): readonly string[] {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/u, '').trim())
    .filter((line) => line !== '');
}
