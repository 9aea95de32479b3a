# fish completion for tepore(1). tests/terminal/tst_terminaldrift.cpp compares it with the program.

function __tepore_names
    set -l words (commandline -opc)
    set -l profile
    if set -l at (contains -i -- --profile $words)
        set profile --profile $words[(math $at + 1)]
    end
    tepore $profile status --names 2>/dev/null
end

complete -c tepore -f
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -a status -d 'Show the last readings'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -a set -d 'Set a thermostat'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -a history -d 'Write the kept readings'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -a doctor -d 'Look for what is wrong'
complete -c tepore -n '__fish_seen_subcommand_from status set history' -a '(__tepore_names)' -d Thermostat

complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -l hidden -d 'Start in the tray'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -l house -r -F -d 'Other sample data: a name or a file'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -l screenshot -r -F -d 'Write a picture and end'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -l page -x -a 'overview detail history activity account link settings' -d 'For --screenshot'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -l size -x -d 'For --screenshot'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -l appearance -x -a 'light dark contrast system' -d 'How it looks'
complete -c tepore -n 'not __fish_seen_subcommand_from status set history doctor' -l version -d 'Show the version'
complete -c tepore -l profile -x -a '(__fish_complete_directories)' -d 'The profile in this folder'
complete -c tepore -l demo -d 'On sample data'
complete -c tepore -l login-url -x -d 'Sign in here instead'
complete -c tepore -l api-url -x -d 'Ask here instead'
complete -c tepore -l help -d 'Show what there is'

complete -c tepore -n '__fish_seen_subcommand_from status' -l json -d 'For programs'
complete -c tepore -n '__fish_seen_subcommand_from status' -l refresh -d 'Read anew first'
complete -c tepore -n '__fish_seen_subcommand_from status' -l names -d 'Only the names'

complete -c tepore -n '__fish_seen_subcommand_from set' -l to -x -d 'By hand, to this'
complete -c tepore -n '__fish_seen_subcommand_from set' -l until -x -a changed -d 'By hand until then'
complete -c tepore -n '__fish_seen_subcommand_from set' -l for -x -d 'By hand for so long'
complete -c tepore -n '__fish_seen_subcommand_from set' -l warmer -d 'Warmer by one step'
complete -c tepore -n '__fish_seen_subcommand_from set' -l cooler -d 'Cooler by one step'
complete -c tepore -n '__fish_seen_subcommand_from set' -l boost -x -a '30 60 90' -d 'Full power'
complete -c tepore -n '__fish_seen_subcommand_from set' -l auto -d 'By a program'
complete -c tepore -n '__fish_seen_subcommand_from set' -l off -d Off
complete -c tepore -n '__fish_seen_subcommand_from set' -l protect -d 'Frost or heat protection'
complete -c tepore -n '__fish_seen_subcommand_from set' -l no-wait -d 'End once the cloud has taken it'

complete -c tepore -n '__fish_seen_subcommand_from history' -l csv -d 'As CSV'
complete -c tepore -n '__fish_seen_subcommand_from history' -l from -x -d 'From that day on'
complete -c tepore -n '__fish_seen_subcommand_from history' -l until -x -d 'Until that day, and with it'
complete -c tepore -n '__fish_seen_subcommand_from history' -l output -r -F -d 'Into this file'
