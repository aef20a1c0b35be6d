#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources and the icons of the window for what only looks right on the author's desktop.

check_looks.py ROOT         colours come from one file, icons are ours and drawn in the colour of text
check_looks.py --self-test  fails where a broken line is not found
"""

import re
import sys
from pathlib import Path

COLOURS = "ui/style/palette_colors.cpp"
HARD_CODED = re.compile(
    r"QColor\s*\(\s*(?:0x|\d|u?\"|QLatin1String|QStringLiteral)|\bqRgba?\s*\(|\bQColorConstants\b"
    r"|\bQt::(?:white|black|(?:dark|light)?(?:gray|red|green|blue|cyan|magenta|yellow))\b"
    r"|\"[^\"\n]*#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b"
)
COMMENT = re.compile(r"//[^\n]*")
OF_THEME = re.compile(r"QIcon::fromTheme\s*\(([^;]*)\)")
# lupdate takes the macro for an argument of tr() that is no literal, and finds nothing to translate.
UNSEEN_TEXT = re.compile(r"\btr\s*\(\s*QT_TRANSLATE_NOOP")
NAMED = re.compile(r"\bicon\s*\(\s*(?:QStringLiteral\s*\(\s*\"|u\"|QLatin1String\s*\(\s*\")([a-z-]+)\"")
# A style sheet cannot colour these: there is one for light and one for dark.
IN_TWO_SHADES = re.compile(r"-(dark|light)\.svg$")
FRAME = ('viewBox="0 0 24 24"', 'fill="none"', 'stroke="currentColor"', 'stroke-linecap="round"', 'stroke-linejoin="round"')


def check_source(path, text):
    findings = []
    for number, line in enumerate(text.split("\n"), 1):
        code = COMMENT.sub("", line)
        if path != COLOURS and HARD_CODED.search(code):
            findings.append(f"{path}:{number}: a colour of its own; colours come from {COLOURS}")
        if UNSEEN_TEXT.search(code):
            findings.append(f"{path}:{number}: a text that lupdate does not see; name the function otherwise")
        for call in OF_THEME.findall(code):
            if "," not in call:
                findings.append(f"{path}:{number}: an icon of the theme without one that is built in")
    return findings


def check_icon(name, text):
    if IN_TWO_SHADES.search(name):
        return []
    findings = [f"{name}: {part} is missing" for part in FRAME if part not in text]
    for colour in re.findall(r'(?:fill|stroke)="([^"]*)"', text):
        if colour not in ("none", "currentColor"):
            findings.append(f"{name}: {colour} is a colour of its own")
    return findings


def check_tree(root):
    findings, named = [], set()
    for top in ("ui", "app/gui"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".cpp", ".h"):
                text = file.read_text(encoding="utf-8")
                findings += check_source(file.relative_to(root).as_posix(), text)
                named |= set(NAMED.findall(text))
    folder = root / "resources/icons"
    bundled = set(re.findall(r"<file>([^<]*)\.svg</file>", (folder / "icons.qrc").read_text(encoding="utf-8")))
    files = {file.stem for file in folder.glob("*.svg")}
    for file in sorted(folder.glob("*.svg")):
        findings += check_icon(file.name, file.read_text(encoding="utf-8"))
    findings += [f"resources/icons/{name}.svg is not in icons.qrc" for name in sorted(files - bundled)]
    findings += [f"icons.qrc names {name}.svg, which is not there" for name in sorted(bundled - files)]
    findings += [f'icon("{name}") is not there' for name in sorted(named - bundled - {"sluice"})]
    return findings


def self_test():
    broken = [
        "const QColor c(0x12, 0x34, 0x56);".replace("c(", "("),
        "painter.setPen(Qt::black);",
        'setStyleSheet("color: #ff00aa");',
        'QIcon::fromTheme("edit-undo");',
        'return tr(QT_TRANSLATE_NOOP("Words", "Stop"));',
    ]
    sound = ["painter.setPen(colors.text); // #12 and #aabbcc", "Qt::blackish();", 'translated(QT_TRANSLATE_NOOP("W", "s"))',
             'QIcon::fromTheme("a", icon("b", c));']
    missed = [line for line in broken if not check_source("ui/a.cpp", line)]
    wrong = [line for line in sound if check_source("ui/a.cpp", line)]
    if not check_icon("a.svg", '<svg viewBox="0 0 16 16" fill="#123456">'):
        missed.append("an icon with a colour")
    for line in missed:
        print(f"not found: {line}")
    for line in wrong:
        print(f"wrongly found: {line}")
    return 1 if missed or wrong else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    findings = check_tree(Path(sys.argv[1]))
    print("\n".join(findings) if findings else "Colours and icons are in their places.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
