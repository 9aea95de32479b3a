#compdef tepore
# zsh completion for tepore(1). tests/terminal/tst_terminaldrift.cpp compares it with the program.

_tepore_names()
{
    local -a profile names
    local at=${words[(I)--profile]}
    (( at )) && profile=(--profile ${(Q)words[at + 1]})
    names=(${(f)"$(_call_program names tepore ${(q)profile} status --names 2>/dev/null)"})
    _wanted thermostats expl thermostat compadd -M 'm:{[:lower:]}={[:upper:]}' -a names
}

_tepore()
{
    local curcontext=$curcontext state
    local -a line common
    local command=${words[(r)(status|set|history|doctor)]}
    common=(
        '--profile=[the profile in this folder]:folder:_files -/'
        '--demo[on sample data]'
        '--login-url=[sign in here instead]:URL:'
        '--api-url=[ask here instead]:URL:'
        '(- *)--help[show what there is]'
    )
    case $command in
        status)
            _arguments $common \
                '--json[for programs]' \
                '--refresh[read anew first: one request for each thermostat]' \
                '--names[only the names, a line each]' \
                '1: :' '*:thermostat:_tepore_names'
            ;;
        set)
            _arguments $common \
                '(--warmer --cooler --boost --auto --off --protect)--to=[by hand, to this]:temperature:' \
                '(--for --warmer --cooler --boost --auto --off --protect)--until=[by hand until then]:time:(changed)' \
                '(--until --warmer --cooler --boost --auto --off --protect)--for=[by hand for so long]:duration:' \
                '(--to --until --for --cooler --boost --auto --off --protect)--warmer[warmer by one step]' \
                '(--to --until --for --warmer --boost --auto --off --protect)--cooler[cooler by one step]' \
                '(--to --until --for --warmer --cooler --auto --off --protect)--boost=[full power]:minutes:(30 60 90)' \
                '(--to --until --for --warmer --cooler --boost --off --protect)--auto[by a program]' \
                '(--to --until --for --warmer --cooler --boost --auto --protect)--off[off]' \
                '(--to --until --for --warmer --cooler --boost --auto --off)--protect[frost or heat protection]' \
                '--no-wait[end once the cloud has taken it]' \
                '1: :' '2:thermostat:_tepore_names' '3:program:'
            ;;
        history)
            _arguments $common \
                '--csv[as CSV]' \
                '--from=[from that day on]:day:' \
                '--until=[until that day, and with it]:day:' \
                '--output=[into this file]:file:_files' \
                '1: :' '*:thermostat:_tepore_names'
            ;;
        doctor)
            _arguments $common '1: :'
            ;;
        *) # a window
            _arguments $common \
                '--hidden[start in the tray]' \
                '--house=[other sample data, a name or a file]:house:_files' \
                '--screenshot=[write a picture and end]:file:_files' \
                '--page=[for --screenshot]:page:(overview detail history activity account link settings)' \
                '--size=[for --screenshot]:WxH:' \
                '--appearance=[how it looks]:appearance:(light dark contrast system)' \
                '(- *)--version[show the version]' \
                '1:command:((status\:"show the last readings" set\:"set a thermostat" history\:"write the kept readings" doctor\:"look for what is wrong"))'
            ;;
    esac
}

_tepore "$@"
