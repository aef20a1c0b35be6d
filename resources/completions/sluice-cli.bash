# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Bash completion for sluice-cli.

_sluice_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} choices=""
    COMPREPLY=()
    case $before in
        --input | -i | --output | -o)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --profile)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --encoder) choices="libx264 libx265" ;;
        --preset) choices="ultrafast superfast veryfast faster fast medium slow slower veryslow placebo" ;;
        --format) choices="mp4 mkv hls" ;;
        --fit) choices="letterbox stretch" ;;
        --pixel-aspect) choices="square keep" ;;
        --deinterlace) choices="off flagged always" ;;
        --denoise) choices="off light medium strong" ;;
        --hdr) choices="keep tone-map" ;;
        --jobs | --threads | --batch-size) choices="auto" ;;
        --batch-mode) choices="enabled disabled" ;;
        --verify) choices="structure samples whole" ;;
        --crf | --max-memory | --max-size | --size | --crop | --max-fps | --fps) return ;;
        *)
            choices="--input --output --profile --encoder --preset --crf --format --max-size --size
                --fit --crop --pixel-aspect --deinterlace --max-fps --fps --denoise --hdr --jobs --threads
                --batch-mode --batch-size --max-memory --verify --overwrite --json --version --help"
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
}
complete -F _sluice_cli sluice-cli
