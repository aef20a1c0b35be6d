#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups sources for the analysers, which spend nine tenths of their time in the headers of others.

tidy_units.py BUILD SOURCE...

Writes sources that include several of the given ones, where these are compiled with the same words, into
BUILD/units, with a compile_commands.json that holds them and the single sources. Prints one group a line: the file
to analyse, then the sources it stands for. Where a group does not compile, because two of its sources use one name
for two things, its sources are to be analysed one by one.
"""

import json
import shlex
import shutil
import sys
from pathlib import Path

GROUP = 8  # sources; more save little and need more memory


def words_of(command, source):
    """The words of a compile command without what belongs to one source."""
    words, result = shlex.split(command), []
    i = 0
    while i < len(words):
        if words[i] in ("-o", "-MF", "-MT", "-c"):
            i += 2
        elif words[i] in ("-MD", source):
            i += 1
        else:
            result.append(words[i])
            i += 1
    return result


def main():
    build = Path(sys.argv[1]).resolve()
    wanted = {str(Path(source).resolve()) for source in sys.argv[2:]}
    units = build / "units"
    shutil.rmtree(units, ignore_errors=True)
    units.mkdir(parents=True)

    groups, database = {}, []
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        source = str(Path(entry["directory"], entry["file"]).resolve())
        if source not in wanted:
            continue
        wanted.remove(source)
        database.append(entry)
        # What a source does to the preprocessor would reach the ones behind it.
        alone = "#undef" in Path(source).read_text(encoding="utf-8")
        key = (*words_of(entry["command"], source), *([source] if alone else []))
        groups.setdefault(key, []).append(source)
    if wanted:
        print("These sources belong to no target:", *sorted(wanted), sep="\n  ", file=sys.stderr)
        return 1

    lines = []
    for words, sources in groups.items():
        for start in range(0, len(sources), GROUP):
            part = sources[start : start + GROUP]
            if len(part) == 1:
                lines.append((part[0], part))
                continue
            unit = units / f"unit{len(lines)}.cpp"
            unit.write_text("".join(f'#include "{source}"\n' for source in part), encoding="utf-8")
            command = shlex.join([*words, "-c", str(unit)])
            database.append({"directory": str(build), "command": command, "file": str(unit)})
            lines.append((str(unit), part))
    (units / "compile_commands.json").write_text(json.dumps(database, indent=1), encoding="utf-8")
    for file, sources in sorted(lines, key=lambda line: -len(line[1])):  # the longest first
        print(file, *sources, sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main())
