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
        --profile | --report | --config | --files | --svg)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --encoder)
            choices="libx264 libx265 libsvtav1 libvpx-vp9 h264_nvenc hevc_nvenc av1_nvenc
                h264_qsv hevc_qsv av1_qsv h264_vaapi hevc_vaapi av1_vaapi"
            ;;
        --hardware-fallback) choices="software fail" ;;
        --audio-encoder) choices="aac opus ac3 mp3 flac" ;;
        --preset)
            choices="ultrafast superfast veryfast faster fast medium slow slower veryslow placebo
                p1 p2 p3 p4 p5 p6 p7 default"
            ;;
        --audio-tracks) choices="default first all" ;;
        --subtitles) choices="all none" ;;
        --file-time) choices="keep now" ;;
        --format) choices="mp4 mkv hls webm mov m4a opus mp3 flac" ;;
        --segments) choices="auto mpegts fmp4" ;;
        --video | --audio) choices="encode copy-fitting copy" ;;
        --fit) choices="letterbox stretch" ;;
        --crop) choices="auto" ;;
        --pixel-aspect) choices="square keep" ;;
        --deinterlace) choices="off flagged always" ;;
        --denoise) choices="off light medium strong" ;;
        --hdr) choices="keep tone-map" ;;
        --jobs | --threads | --batch-size) choices="auto" ;;
        --batch-mode) choices="enabled disabled" ;;
        --verify) choices="structure samples whole" ;;
        --pixel-format) choices="auto yuv420p yuv420p10 yuv422p yuv422p10 yuv444p yuv444p10" ;;
        --tune) choices="film animation grain stillimage psnr ssim fastdecode zerolatency vq screen" ;;
        --video-profile) choices="baseline main high high10 high422 high444 main10 main422-10 main444-8 main444-10" ;;
        --level) choices="2 2.1 2.2 3 3.1 3.2 4 4.1 4.2 5 5.1 5.2 6 6.1 6.2" ;;
        --video-bitrate | --target-size | --max-bitrate | --buffer | --keyframe-seconds) return ;;
        --loudness) choices="-23 -16 -14" ;;
        --cores | --memory) return ;;
        --crf | --peak | --max-memory | --max-size | --size | --max-fps | --fps) return ;;
        *)
            choices="--input --output --profile --profile-for --encoder --hardware-fallback --preset --crf --video-bitrate --target-size
                --two-pass --max-bitrate --buffer --tune --video-profile --level --pixel-format --keyframe-seconds
                --audio-encoder --audio-tracks --loudness --peak --format --segments --max-size --size
                --fit --crop --pixel-aspect --deinterlace --max-fps --fps --denoise --hdr --video --audio
                --subtitles --file-time --config --jobs --threads
                --batch-mode --batch-size --max-memory --verify --overwrite --retry-quarantined --report --json
                --dry-run --forget-learned --list-encoders --version
                --help"
            if [[ ${COMP_WORDS[1]} == simulate ]]; then
                choices="--files --cores --memory --profile --config --jobs --threads --batch-mode --batch-size --max-memory
                    --svg --json --help"
            elif ((COMP_CWORD == 1)); then
                choices+=" simulate"
            fi
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")
}
complete -F _sluice_cli sluice-cli
