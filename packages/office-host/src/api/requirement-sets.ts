/**
 * The requirement set that a member of a class needs: "ExcelApi 1.1"; undefined where there is no
 * such member.
 */
export type SetOf = (className: string, member: string) => string | undefined;

const API_SET = /\[Api set: (\w+ [\w.]+)/;
const CLASS = /^ {4}class (\w+) extends OfficeExtension\.ClientObject/;
const MEMBER = /^ {8}(?:readonly )?(\w+)[(:?<]/;

/**
 * Reads the "[Api set: …]" remarks of an application's namespace from the declarations of
 * @types/office-js. A member without one of its own needs what its class needs.
 */
export function readRequirementSets(declarations: string, namespace: 'Excel' | 'Word'): SetOf {
  const sets = new Map<string, string>();
  let className = '';
  let remark = '';
  let ofClass = '';
  for (const line of linesOf(declarations, namespace)) {
    if (line.trimStart().startsWith('/**')) remark = '';
    remark = API_SET.exec(line)?.[1] ?? remark;
    const opened = CLASS.exec(line)?.[1];
    const member = className && MEMBER.exec(line)?.[1];
    if (opened) {
      className = opened;
      ofClass = remark;
      sets.set(className, ofClass);
    } else if (line.startsWith('    }')) className = '';
    else if (member && !sets.has(`${className}.${member}`))
      sets.set(`${className}.${member}`, remark || ofClass);
    if (opened || member) remark = '';
  }
  return (owner, member) => sets.get(`${owner}.${member}`);
}

function* linesOf(declarations: string, namespace: string): Generator<string> {
  let inside = false;
  for (const line of declarations.split(/\r?\n/)) {
    if (line.startsWith(`declare namespace ${namespace} {`)) inside = true;
    else if (line.startsWith('}')) inside = false;
    else if (inside) yield line;
  }
}
