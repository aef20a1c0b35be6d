#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks that each of the sixty cases is held in exactly one way, and that what is referred to exists.

A case is a row here ("03 truncated, index first"), or a line in the table of README.md that names tests
elsewhere, or a line in the first table of tests/known_gaps.md. The second table there names parts of cases that
hold otherwise.

check_numbers.py ROOT         checks a source tree
check_numbers.py --self-test  breaks each rule once in a small tree, and fails where that is not found
"""

import re
import sys
import tempfile
from pathlib import Path

NUMBERS = range(1, 61)
ROW = re.compile(r'^\s*\{"(\d\d) [^"]+", &\w+\}', re.MULTILINE)
LINE = re.compile(r"^\| (\d\d) \|(.*)$", re.MULTILINE)
TEST = re.compile(r"`([\w/]+\.(?:cpp|py))`: `(\w+)`(?: \(\"([^\"]+)\"\))?")


def numbers(matches):
    return [int(match[1]) for match in matches]


def check(root):
    cases = root / "tests/integration/cases"
    rows = set()
    for source in sorted(cases.glob("*_cases.cpp")):
        rows |= set(numbers(ROW.finditer(source.read_text(encoding="utf-8"))))
    lines = list(LINE.finditer((cases / "README.md").read_text(encoding="utf-8")))
    gaps, _, parts = (root / "tests/known_gaps.md").read_text(encoding="utf-8").partition("## Parts of cases")
    referred = numbers(lines)
    missing = numbers(LINE.finditer(gaps))

    problems = []
    everywhere = list(rows) + referred + missing
    for number in NUMBERS:
        count = everywhere.count(number)
        if count != 1:
            problems.append(f"case {number:02} is named {count} times: rows, README.md and known_gaps.md")
    problems += [f"case {number:02} does not exist" for number in sorted(set(everywhere) - set(NUMBERS))]
    for number in numbers(LINE.finditer(parts)):
        if number not in rows and number not in referred:
            problems.append(f"a part of case {number:02} is a known gap, but nothing holds the rest")

    for line in lines:
        tests = TEST.findall(line[2])
        if not tests:
            problems.append(f"case {line[1]} names no test")
        for source, function, row in tests:
            path = root / "tests" / source
            text = path.read_text(encoding="utf-8") if path.is_file() else ""
            for word in (function, row):
                if word and word not in text:
                    problems.append(f"case {line[1]}: {word} is not in tests/{source}")
    return problems


def write_tree(root, row="{\"02 a row\", &aRow},", table="", gaps=""):
    cases = root / "tests/integration/cases"
    cases.mkdir(parents=True, exist_ok=True)
    (root / "tests/unit.cpp").write_text("void works()\n", encoding="utf-8")
    others = "".join(f"| {number:02} | because |\n" for number in NUMBERS if number > 3)
    (cases / "some_cases.cpp").write_text(row + "\n", encoding="utf-8")
    (cases / "README.md").write_text(table or "| 01 | a sentence | `unit.cpp`: `works` |\n", encoding="utf-8")
    text = (gaps or "| 03 | because |\n## Parts of cases\n| 02 | a part |\n").replace("## ", others + "## ", 1)
    (root / "tests/known_gaps.md").write_text(text, encoding="utf-8")


def self_test():
    breaks = {
        "nothing is wrong": ({}, 0),
        "a case twice": ({"row": "{\"01 a row\", &aRow},\n{\"02 a row\", &aRow},"}, 1),
        "a case that is nowhere": ({"gaps": "## Parts of cases\n"}, 1),
        "a case too many": ({"row": "{\"02 a row\", &aRow},\n{\"61 a row\", &aRow},"}, 1),
        "a test that is not there": ({"table": "| 01 | a sentence | `unit.cpp`: `dances` |\n"}, 1),
        "a row that is not there": ({"table": "| 01 | a sentence | `unit.cpp`: `works` (\"well\") |\n"}, 1),
        "a line without a test": ({"table": "| 01 | a sentence | somewhere |\n"}, 1),
        "a part of nothing": ({"gaps": "| 03 | because |\n## Parts of cases\n| 03 | a part |\n"}, 1),
    }
    wrong = 0
    for name, (changes, expected) in breaks.items():
        with tempfile.TemporaryDirectory() as folder:
            write_tree(Path(folder), **changes)
            found = check(Path(folder))
        if len(found) != expected:
            print(f"{name}: {len(found)} problems instead of {expected}: {found}")
            wrong += 1
    return wrong


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--self-test":
        sys.exit(1 if self_test() else 0)
    problems = check(Path(sys.argv[1]))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
