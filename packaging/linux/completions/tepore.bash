# bash completion for tepore(1). tests/terminal/tst_terminaldrift.cpp compares it with the program.

_tepore_names()
{
    local typed=${1//\\/} name
    typed=${typed#[\"\']}
    while IFS= read -r name; do
        [[ ${name,,} == "${typed,,}"* ]] || continue
        case $1 in
            [\"\']*) COMPREPLY+=("$name") ;;
            *) printf -v name %q "$name" && COMPREPLY+=("$name") ;;
        esac
    done < <("${COMP_WORDS[0]}" "${@:2}" status --names 2>/dev/null)
}

_tepore()
{
    local window_options="--demo --house --profile --login-url --api-url --hidden --screenshot --page --size --appearance --version --help"
    local status_options="--json --refresh --names --profile --demo --login-url --api-url --help"
    local set_options="--to --until --for --warmer --cooler --boost --auto --off --protect --no-wait --profile --demo --login-url --api-url --help"
    local history_options="--csv --from --until --output --profile --demo --login-url --api-url --help"
    local doctor_options="--profile --demo --login-url --api-url --help"
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=window i
    local -a profile=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --profile) profile=(--profile "${COMP_WORDS[++i]}") ;;
            --login-url | --api-url | --house | --screenshot | --page | --size | --appearance) ((++i)) ;;
            status | set | history | doctor) [ "$command" = window ] && command=${COMP_WORDS[i]} ;;
        esac
    done
    case $previous in
        --profile) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current") && return ;;
        --output | --screenshot | --house) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
        --boost) mapfile -t COMPREPLY < <(compgen -W "30 60 90" -- "$current") && return ;;
        --until) [ "$command" = set ] && mapfile -t COMPREPLY < <(compgen -W "changed" -- "$current") && return ;;
        --appearance) mapfile -t COMPREPLY < <(compgen -W "light dark contrast system" -- "$current") && return ;;
        --to | --for | --from | --login-url | --api-url | --page | --size) return ;;
    esac
    local options=${command}_options
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "${!options}" -- "$current")
    elif [ "$command" = window ]; then
        mapfile -t COMPREPLY < <(compgen -W "status set history doctor" -- "$current")
    elif [ "$command" != doctor ]; then
        _tepore_names "$current" "${profile[@]}"
    fi
}

complete -F _tepore tepore
