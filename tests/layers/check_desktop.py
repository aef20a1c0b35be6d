#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that what a desktop, a man page and a completion say about Sluice agrees with the programs.

check_desktop.py ids SOURCE METAINFO        one id in the desktop file, the metainfo, the icons and the window;
                                            icons of all sizes, screenshots that are there
check_desktop.py options SOURCE SLUICE_CLI  the same options in --help, the man page, the completion and docs/
"""

import configparser
import itertools
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

ID = "io.github.sluice_media.Sluice"


SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def png_size(path):
    """Width and height, or nothing where it is no PNG."""
    head = path.read_bytes()[:24] if path.is_file() else b""
    return struct.unpack(">II", head[16:24]) if head.startswith(b"\x89PNG") and len(head) == 24 else None


def check_ids(source, metainfo):
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str
    desktop.read(source / f"resources/desktop/{ID}.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    component = xml.etree.ElementTree.parse(metainfo).getroot()
    facts = [
        ("Icon of the desktop file", entry["Icon"], ID),
        ("Exec of the desktop file", entry["Exec"], "sluice %F"),
        ("StartupNotify of the desktop file", entry["StartupNotify"], "true"),
        ("id of the metainfo", component.findtext("id"), ID),
        ("launchable of the metainfo", component.findtext("launchable"), f"{ID}.desktop"),
        ("icon of the metainfo", component.findtext("icon"), ID),
    ]
    for name in (f"{ID}.svg", f"{ID}-symbolic.svg"):
        facts.append((f"icon {name}", (source / "resources/icons/app" / name).is_file(), True))
    for size in SIZES:
        facts.append((f"icon of {size} pixels", png_size(Path(metainfo).parent / f"icons/{size}/{ID}.png"), (size, size)))
    installed = (source / "resources/CMakeLists.txt").read_text(encoding="utf-8")
    listed = re.search(r"foreach\(size ([\d ]+)\)", installed)
    facts.append(("sizes of icons that are installed", listed and listed.group(1).split(), [str(size) for size in SIZES]))
    pictures = [image.text.strip() for image in component.iter("image")]
    facts.append(("there are screenshots", len(pictures) > 0, True))
    for picture in pictures:
        path = re.sub(r"^https://[^/]+/[^/]+/[^/]+/[^/]+/", "", picture)
        facts.append((f"screenshot {path}", (png_size(source / path) or (0, 0))[0] >= 1000, True))
    window = (source / "app/gui/app_id.h").read_text(encoding="utf-8")
    facts.append(("appId in app/gui", re.findall(r'appId\[\] = "([^"]*)"', window), [ID]))
    # Each action is an option of the window, which the open one carries out where there is one.
    options = (source / "app/gui/options.cpp").read_text(encoding="utf-8")
    for action in filter(None, entry.get("Actions", "").split(";")):
        line = desktop[f"Desktop Action {action}"]["Exec"]
        facts.append((f"Exec of the action {action}", line, f"sluice --{action}"))
        facts.append((f"option --{action} of the window", f'QStringLiteral("{action}")' in options, True))
    # What a launcher shows speaks every language that the window speaks.
    languages = {path.stem.removeprefix("sluice_") for path in (source / "translations").glob("*.ts")} - {"en"}
    facts.append(("there are languages", len(languages) > 1, True))
    for section in desktop.sections():
        spoken = ("Name",) if section != "Desktop Entry" else ("GenericName", "Comment", "Keywords")
        for key in spoken:
            has = {language for language in languages if desktop[section].get(f"{key}[{language}]")}
            facts.append((f"languages of {key} in {section}", sorted(has), sorted(languages)))
    return [f"{what} is {is_!r}, not {should!r}" for what, is_, should in facts if is_ != should]


def check_options(source, program):
    long_option = re.compile(r"--[a-z][a-z-]+")
    said_by = []
    for verb in ([], ["simulate"]):
        answer = subprocess.run([program, *verb, "--help"], capture_output=True, text=True, check=True).stdout
        said_by.append(set(re.findall(r"^\s+(?:-\w,\s*)?(--[a-z][a-z-]+)", answer, re.M)))
    said = set().union(*said_by)
    man = (source / "resources/man/sluice-cli.1.in").read_text(encoding="utf-8").replace("\\-", "-")
    man_options = set()
    for line in re.findall(r"^\.TP\n\.(?:BR?) (.*)$", man, re.M):
        man_options |= set(long_option.findall(line))
    completion = (source / "resources/completions/sluice-cli.bash").read_text(encoding="utf-8")
    lists = re.findall(r'choices="(--(?:input|files).*?)"', completion, re.S)
    offered_by = [set(long_option.findall(options)) for options in lists]
    page = (source / "docs/command-line.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `(?:-\w, )?(--[a-z][a-z-]+)", page, re.M))
    findings = [] if len(said) > 5 else [f"no options found in --help: {said}"]
    pairs = [("man page", man_options, said), ("docs/command-line.md", documented, said)]
    pairs += [("completion", *pair) for pair in itertools.zip_longest(offered_by, said_by, fillvalue=set())]
    for what, options, wanted in pairs:
        if options != wanted:
            findings.append(f"{what}: missing {sorted(wanted - options)}, too many {sorted(options - wanted)}")
    return findings


def main():
    checks = {"ids": check_ids, "options": check_options}
    if len(sys.argv) != 4 or sys.argv[1] not in checks:
        print(__doc__, file=sys.stderr)
        return 2
    findings = checks[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])
    print("\n".join(findings) if findings else "All agree.")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
