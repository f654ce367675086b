#include "aura-cli/commands/completion_scripts.hpp"

namespace chorus::aura {
namespace {

constexpr std::string_view bash = R"script(# Completion of aura in bash. Nothing from aura means that files may follow.
# Words come as they were typed, with their quotes.
_aura()
{
    local line word quote
    local -a words=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        quote=
        case $word in
            [\"\']*) quote=${word:0:1} word=${word:1} word=${word%"$quote"} ;;
            *) word=${word//\\/} ;;
        esac
        words+=("$word")
    done
    COMPREPLY=()
    while IFS= read -r line; do
        word=${line%%$'\t'*}
        # Within quotes the shell inserts the word as it is.
        if [ -z "$quote" ]; then word=$(printf '%q' "$word"); fi
        COMPREPLY+=("$word")
    done < <("${COMP_WORDS[0]}" complete-words -- "${words[@]}" 2>/dev/null)
}
complete -o default -o nosort -F _aura aura
)script";

constexpr std::string_view zsh = R"script(#compdef aura
# Completion of aura in zsh. Nothing from aura means that files may follow.
_aura()
{
    local line
    local -a words_with_docs
    while IFS= read -r line; do
        words_with_docs+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done < <("${words[1]}" complete-words -- "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( ${#words_with_docs} )); then _describe aura words_with_docs; else _files; fi
}
compdef _aura aura
)script";

constexpr std::string_view fish = R"script(# Completion of aura in fish. Nothing from aura means that files may follow.
function __aura_complete
    set -l typed (commandline -opc) (commandline -ct)
    $typed[1] complete-words -- $typed[2..-1] 2>/dev/null
end
complete -c aura -a '(__aura_complete)'
)script";

} // namespace

std::string_view completion_script(std::string_view shell)
{
    if (shell == "zsh") return zsh;
    if (shell == "fish") return fish;
    return bash;
}

} // namespace chorus::aura
