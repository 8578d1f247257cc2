/** The shells that a script is made for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** How each shell asks the program for candidates; where there are none it offers files. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_cyberbudget() {
  local IFS=$'\\n'
  COMPREPLY=($(cyberbudget completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _cyberbudget cyberbudget
`,
  zsh: `#compdef cyberbudget
_cyberbudget() {
  local -a found
  found=("\${(@f)$(cyberbudget completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  if (( \${#found} )); then compadd -- "\${found[@]}"; else _files; fi
}
compdef _cyberbudget cyberbudget
`,
  fish: `function __cyberbudget
    set -l words (commandline -opc) (commandline -ct)
    cyberbudget completion words -- $words[2..] 2>/dev/null
end
complete -c cyberbudget -f -a '(__cyberbudget)'
complete -c cyberbudget -n 'not __cyberbudget | string length -q' -F
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName cyberbudget -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '""' }
  cyberbudget completion words -- @words 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`,
};
