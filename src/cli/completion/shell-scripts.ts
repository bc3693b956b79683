/** Shells whose completion the program knows. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/*
 * Each script asks the program what may come next, so that completion never differs from the commands. The words of the
 * line go over one a line, the one that is being typed last, with `=` in front, since it may be empty.
 */
const BASH = `_binjai_pay() {
  local IFS=$'\\n' reply current=\${COMP_WORDS[COMP_CWORD]}
  local line="\${COMP_WORDS[*]:0:COMP_CWORD}"$'\\n'"=$current"
  COMPREPLY=()
  while read -r reply; do
    case $reply in
      :files) COMPREPLY+=($(compgen -f -- "$current")); compopt -o filenames 2>/dev/null ;;
      :folders) COMPREPLY+=($(compgen -d -- "$current")); compopt -o filenames 2>/dev/null ;;
      *) COMPREPLY+=("\${reply%%$'\\t'*}") ;;
    esac
  done < <(binjai-pay completion bash "$line" 2>/dev/null)
}
complete -F _binjai_pay binjai-pay`;

const ZSH = `#compdef binjai-pay
_binjai-pay() {
  local reply line=\${(F)words[1,CURRENT-1]}$'\\n'"=\${words[CURRENT]}"
  local -a replies found
  replies=("\${(@f)$(binjai-pay completion zsh "$line" 2>/dev/null)}")
  for reply in $replies; do
    case $reply in
      :files) _files ;;
      :folders) _files -/ ;;
      *) found+=("\${\${reply%%$'\\t'*}//:/\\\\:}:\${reply#*$'\\t'}") ;;
    esac
  done
  (( $#found )) && _describe binjai-pay found
}
if [[ $funcstack[1] == _binjai-pay ]]; then _binjai-pay "$@"; else compdef _binjai-pay binjai-pay; fi`;

const FISH = `function __binjai_pay
  set -l line (string join \\n -- (commandline -opc) "="(commandline -ct) | string collect)
  for reply in (binjai-pay completion fish $line 2>/dev/null)
    switch $reply
      case :files
        __fish_complete_path (commandline -ct)
      case :folders
        __fish_complete_directories (commandline -ct)
      case '*'
        echo $reply
    end
  end
end
complete -c binjai-pay -f -a '(__binjai_pay)'`;

/** The script that makes a shell complete the program's command lines. */
export const SHELL_SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
