#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what was built and starts it from where it was installed.
#
#   test_install.sh --tree BUILD [--package FILE.deb [--system] [--drag-source PROGRAM]]
#
# --tree     cmake --install into a folder of its own, and start the programs there
# --package  unpack the package into a folder of its own and do the same; with --system (root only) install it
#            with dpkg, start the programs from PATH, remove it and look for what is left
# --drag-source  play an evening with the window of the package as well, on a screen of its own

set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
tree='' package='' into_system=0 drag_source=''
while (($# > 0)); do
    case $1 in
    --tree) tree=$2 && shift 2 ;;
    --package) package=$2 && shift 2 ;;
    --drag-source) drag_source=$2 && shift 2 ;;
    --system) into_system=1 && shift ;;
    *) printf 'test_install: unknown option %s\n' "$1" >&2 && exit 2 ;;
    esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    printf 'test_install: %s\n' "$*" >&2
    exit 1
}

# The programs of one prefix: versions, the window without a display, and one real file from end to end.
try_prefix() {
    local prefix=$1 status=0
    local -a clean=(env -u DISPLAY -u WAYLAND_DISPLAY -u SLUICE_WORKER HOME="$work/home" XDG_STATE_HOME="$work/state"
        XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache" QT_QPA_PLATFORM=offscreen LANG=C.UTF-8
        DBUS_SESSION_BUS_ADDRESS=disabled:) # the window of the desktop around it is none of its business
    mkdir -p "$work/home"
    "${clean[@]}" "$prefix/bin/sluice-cli" --version

    # The window stays open until timeout ends it, which timeout reports as 124.
    "${clean[@]}" timeout 3 "$prefix/bin/sluice" >"$work/window.log" 2>&1 || status=$?
    if [[ $status != 124 ]]; then
        cat "$work/window.log" >&2
        fail "$prefix/bin/sluice ended with $status instead of staying open"
    fi
    printf 'The window opens and stays open.\n'

    if command -v ffmpeg >/dev/null; then
        mkdir -p "$work/in"
        ffmpeg -hide_banner -loglevel error -nostdin -y -f lavfi -i testsrc2=size=320x180:rate=25 -t 1 \
            -c:v libx264 -preset ultrafast -pix_fmt yuv420p "$work/in/clip.mp4"
        rm -rf "$work/out" "$work/state"
        "${clean[@]}" "$prefix/bin/sluice-cli" --input "$work/in" --output "$work/out" >"$work/cli.log" 2>&1 \
            || { cat "$work/cli.log" >&2 && fail "sluice-cli failed"; }
        [[ -s $work/out/clip.mp4 ]] || fail "there is no result"
        printf 'A file was converted by the installed worker.\n'
    fi

    local file
    for file in applications/io.github.sluice_media.Sluice.desktop metainfo/io.github.sluice_media.Sluice.metainfo.xml \
        icons/hicolor/scalable/apps/io.github.sluice_media.Sluice.svg \
        icons/hicolor/48x48/apps/io.github.sluice_media.Sluice.png man/man1/sluice-cli.1 \
        bash-completion/completions/sluice-cli; do
        [[ -e $prefix/share/$file || -e $prefix/share/$file.gz ]] || fail "$prefix/share/$file is missing"
    done
}

# The window as its user has it: dropped folders, keys, a screen reader, a run that throttles itself.
play_evening() {
    local status=0
    [[ -n $drag_source ]] || return 0
    /usr/bin/python3 "$here/../tests/gui/e2e/session.py" --program "$1/bin/sluice" --drag-source "$drag_source" \
        || status=$?
    ((status == 0 || status == 77)) || fail "the evening with $1/bin/sluice went wrong"
}

if [[ -n $tree ]]; then
    printf 'cmake --install into a folder:\n'
    cmake --install "$tree" --prefix "$work/prefix" >/dev/null
    try_prefix "$work/prefix"
fi

if [[ -n $package ]]; then
    printf 'The package, unpacked:\n'
    dpkg-deb --extract "$package" "$work/unpacked"
    try_prefix "$work/unpacked/usr"
    ((into_system)) || play_evening "$work/unpacked/usr"
fi

if ((into_system)); then
    [[ -n $package ]] || fail "--system needs --package"
    [[ $(id -u) == 0 ]] || fail "--system needs root"
    ! dpkg-query --show sluice >/dev/null 2>&1 || fail "sluice is installed already; remove it first"
    printf 'The package, installed:\n'
    dpkg-deb --contents "$package" | awk '{ print substr($6, 2) }' | grep -v '/$' >"$work/files"
    trap 'dpkg --purge sluice >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
    dpkg --install "$package" >/dev/null
    try_prefix /usr
    play_evening /usr
    dpkg --purge sluice >/dev/null
    while read -r file; do
        [[ ! -e $file ]] || fail "$file is left after removal"
    done <"$work/files"
    [[ ! -e /usr/libexec/sluice && ! -e /usr/share/doc/sluice ]] || fail "a folder is left after removal"
    printf 'Removed; nothing is left.\n'
fi
printf 'The installation works.\n'
