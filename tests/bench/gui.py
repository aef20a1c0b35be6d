#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the window costs: its start, 100 000 files, 32 workers that report, 10 000 dropped addresses.

The start is that of the program itself, from its call to the first picture; a library that is loaded before it notes the
moment. Everything else is the same window in a program that plays the engine (sluice-gui-load), and once the real engine
on a folder of empty files in memory. Nothing is shown: Qt draws into memory. Frames are processor time of the window's
thread between two looks at its timers, so that other programs do not count; all else is time on the clock.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# What is measured, in words; where it stands in the result; the most that is wanted.
LIMITS = [
    ("start to the first picture, seconds", "start.seconds", 0.4),
    ("memory of the window at rest, MiB", "start.mebibytes", 120),
    ("100 000 files: first rows, ms", "files.firstRowsMs", 200),
    ("100 000 files: all rows, ms", "files.allRowsMs", 5000),
    ("100 000 files: longest frame while they come, ms", "files.addFrameMs", 50),
    ("100 000 files: longest frame while they are looked at, ms", "files.knowFrameMs", 50),
    ("100 000 files: memory, MiB", "files.peakMebibytes", 350),
    ("100 000 rows: 99 % of frames while scrolling, ms", "files.scrollP99Ms", 16),
    ("100 000 rows: filter or search, ms", "files.filterMs", 100),
    ("100 000 rows: sort, ms", "files.sortMs", 500),
    ("100 000 rows: longest frame while sorting, ms", "files.sortFrameMs", 50),
    ("with the engine, one folder of 100 000 empty files: first rows, ms", "engine.firstRowsMs", 200),
    ("the same: all rows, ms", "engine.allRowsMs", 5000),
    ("with the engine: longest frame, ms", "engine.longestFrameMs", 50),
    ("with the engine: memory of both, MiB", "engine.peakMebibytes", 350),
    ("32 workers report four times a second: % of a core", "work.workingPercent", 3),
    ("the same, hidden: % of a core", "work.hiddenPercent", 0.5),
    ("nothing to do: % of a core", "work.idlePercent", 0.5),
    ("10 000 addresses dropped: longest frame, ms", "drop.longestFrameMs", 50),
]
FILES, ADDRESSES, WORK_SECONDS = 100_000, 10_000, 20


def environment(home, **more):
    return {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "XDG_RUNTIME_DIR": home,
            "QT_QPA_PLATFORM": "offscreen", "QT_FONT_DPI": "96", "LANG": "C.UTF-8", **more}


def measure_start(programs, home, rounds):
    """The first round warms the caches and does not count."""
    result = Path(home, "first-paint")
    seconds, mebibytes = [], []
    for turn in range(rounds + 1):
        begun = time.monotonic()
        subprocess.run([programs / "sluice"], check=True, stderr=subprocess.DEVNULL,
                       env=environment(home, LD_PRELOAD=str(programs / "sluice-first-paint.so"), FIRST_PAINT_RESULT=str(result)))
        painted, taken = result.read_text(encoding="utf-8").split()
        if turn > 0:
            seconds.append(float(painted) - begun)
            mebibytes.append(int(taken) / 2**20)
    return {"seconds": sorted(seconds)[rounds // 2], "mebibytes": max(mebibytes), "rounds": seconds}


def load(programs, home, *words):
    answer = subprocess.run([programs / "sluice-gui-load", *map(str, words)], check=True, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, text=True, env=environment(home))
    return json.loads(answer.stdout)


def measure(programs, rounds):
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        home, films = Path(folder, "home"), Path(folder, "films")
        home.mkdir(mode=0o700)
        films.mkdir()
        for number in range(FILES):
            Path(films, f"MVI_{number:05}.mp4").touch()
        return {
            "start": measure_start(programs, str(home), rounds),
            "files": load(programs, str(home), "files", FILES),
            "engine": load(programs, str(home), "engine", films, FILES),
            "work": load(programs, str(home), "work", WORK_SECONDS),
            "drop": load(programs, str(home), "drop", ADDRESSES),
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="starts of the program")
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice and sluice-gui-load")
    parser.add_argument("--result", type=Path, required=True, help="JSON file to write")
    args = parser.parse_args()
    if args.rounds < 1:
        parser.error("at least one round")
    result = measure(args.programs, args.rounds)
    missed = 0
    for words, place, most in LIMITS:
        part, name = place.split(".")
        value = result[part][name]
        missed += value > most
        print(f"  {words}: {value:.0f}" if value >= 100 else f"  {words}: {value:.3g}", end="")
        print(f", wanted at most {most:g}{'' if value <= most else ': missed'}")
    args.result.parent.mkdir(parents=True, exist_ok=True)
    args.result.write_text(json.dumps({"cores": os.cpu_count(), "date": time.strftime("%Y-%m-%d"), **result}, indent=2) + "\n",
                           encoding="utf-8")
    print(f"Written: {args.result}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
