#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what a run leaves to other programs: how often a timer of 60 Hz in another process ticks late.

A tick that comes more than 50 ms late is missed. While Sluice converts, at most one in a hundred may be; the same is told
for an idle machine and for as many plain ffmpeg processes, which ask for no lower priority.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
HZ = 60
LATE_SECONDS = 0.05
MOST_MISSED = 0.01

TIMER = f"""
import sys, time
end = time.monotonic() + float(sys.argv[1])
due, ticks, missed, worst = time.monotonic(), 0, 0, 0.0
while time.monotonic() < end:
    due += 1 / {HZ}
    time.sleep(max(0.0, due - time.monotonic()))
    late = time.monotonic() - due
    ticks += 1
    missed += late > {LATE_SECONDS}
    worst = max(worst, late)
    if late > {LATE_SECONDS}:
        due = time.monotonic()
print(ticks, missed, worst)
"""


def tick(seconds):
    # A session of its own, as an application that was started from the desktop has one.
    out = subprocess.run([sys.executable, "-c", TIMER, str(seconds)], check=True, capture_output=True, text=True,
                         start_new_session=True).stdout.split()
    return {"ticks": int(out[0]), "missed": int(out[1]) / int(out[0]), "worst_ms": float(out[2]) * 1000}


def make_films(folder, count):
    folder.mkdir()
    first = folder / "film0.mp4"
    subprocess.run(["ffmpeg", *QUIET, "-f", "lavfi", "-i", "mandelbrot=s=1280x720:r=30,trim=end=20", "-c:v", "libx264",
                    "-preset", "ultrafast", "-pix_fmt", "yuv420p", str(first)], check=True)
    for number in range(1, count):
        os.link(first, folder / f"film{number}.mp4")


def beside(commands, seconds, env=None):
    """What the timer says while the commands run."""
    running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env,
                                start_new_session=True) for command in commands]
    time.sleep(3)
    result = tick(seconds)
    for process in running:
        if process.poll() is not None:
            sys.exit("the films are too short for this machine: it was done before the timer")
        process.terminate()
    for process in running:
        process.wait()
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--result", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--seconds", type=int, default=20, help="for each measurement")
    arguments = parser.parse_args()
    cores = len(os.sched_getaffinity(0))
    result = {}
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        make_films(work / "in", 2 * cores)
        films = sorted((work / "in").iterdir())[:cores]
        env = os.environ | {"XDG_STATE_HOME": str(work / "state")}
        result["idle"] = tick(arguments.seconds)
        for encoder, preset in (("libx264", "slow"), ("libsvtav1", "6"), ("libx265", "medium")):
            sluice = [str(arguments.programs / "sluice-cli"), "--input", str(work / "in"), "--output",
                      str(work / f"out-{encoder}"), "--encoder", encoder, "--preset", preset]
            result[f"sluice {encoder}"] = beside([sluice], arguments.seconds, env)
        plain = [["ffmpeg", *QUIET, "-i", str(film), "-c:v", "libx264", "-preset", "slow", "-f", "null", "-"]
                 for film in films]
        result["ffmpeg libx264"] = beside(plain, arguments.seconds)
    for what, measured in result.items():
        print(f"{what:18} {100 * measured['missed']:6.2f} % missed, latest {measured['worst_ms']:6.1f} ms")
    arguments.result.parent.mkdir(parents=True, exist_ok=True)
    arguments.result.write_text(json.dumps(result, indent=1) + "\n")
    most = max(measured["missed"] for what, measured in result.items() if what.startswith("sluice"))
    return 0 if most < MOST_MISSED else 1


if __name__ == "__main__":
    sys.exit(main())
