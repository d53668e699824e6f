"""Shell completion: the script that a shell loads, and the answers the script asks for.

zsh and fish use click's own scripts. bash gets its own: click's offers file names only where nothing else matches,
so that `brief <TAB>` would list the commands and no article.
"""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

COMPLETE_VARIABLE = "_BRIEF_COMPLETE"

# bash splits words at "=" too, so "--format=json" arrives as three words. A pipe would lose COMPREPLY in a subshell,
# hence the process substitutions, which bash 3.2 has as well.
_BASH_SCRIPT = r"""%(complete_func)s() {
    local word type value name words=()
    for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        [[ $word == "=" ]] || words+=("$word")
    done
    [[ ${COMP_WORDS[COMP_CWORD]} == "=" ]] && words+=("")
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            plain) COMPREPLY+=("$value") ;;
            file) while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$value") ;;
            dir) while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -d -- "$value") ;;
        esac
    done < <(IFS=$'\n'; env COMP_WORDS="${words[*]}" COMP_CWORD="$((${#words[@]} - 1))" \
        %(complete_var)s=bash_complete "$1" 2>/dev/null)
}
complete -o filenames -F %(complete_func)s %(prog_name)s
"""


class _Bash(BashComplete):
    source_template = _BASH_SCRIPT

    def source(self) -> str:
        return ShellComplete.source(self)


_SHELLS: dict[str, type[ShellComplete]] = {"bash": _Bash, "fish": FishComplete, "zsh": ZshComplete}


def completion_script(command: click.Command, shell: str) -> str:
    """The script for `shell`, one of "bash", "fish" and "zsh"."""
    return _SHELLS[shell](command, {}, "brief", COMPLETE_VARIABLE).source()


def answer_shell(command: click.Command, instruction: str) -> str:
    """What the script asked for: one completion a line. `instruction` is such as "bash_complete"."""
    shell = instruction.partition("_")[0]
    if shell not in _SHELLS:
        return ""
    return _SHELLS[shell](command, {}, "brief", COMPLETE_VARIABLE).complete()
