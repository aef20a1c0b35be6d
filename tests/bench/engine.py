#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what the engine itself costs: a long queue whose jobs take no time, two batches at once.

The workers are the tests' fake ones, which make a file of some bytes at once. Everything else is real: scan, plan,
journal, processes, final names. The memory is that of the engine's process with a copy of every job beside it, as a
window keeps one.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

LEAST_JOBS_PER_SECOND = 500
MOST_MEBIBYTES = 300


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice-engine-load")
    parser.add_argument("--result", type=Path, required=True, help="JSON file to write")
    args = parser.parse_args()
    if args.files < 1 or args.rounds < 1:
        parser.error("at least one file and one round")
    rounds = []
    for _ in range(args.rounds):
        answer = subprocess.run([args.programs / "sluice-engine-load", str(args.files)], check=True, capture_output=True, text=True)
        rounds.append(json.loads(answer.stdout))
        print("  {files} files: {probeSeconds:.1f} s until all were known, {runSeconds:.1f} s of the run, {jobsPerSecond:.0f} jobs/s, "
              "{engineCpuSeconds:.1f} s of processor, {peakMebibytes:.0f} MiB at most".format(**rounds[-1]), flush=True)
    slowest, largest = min(r["jobsPerSecond"] for r in rounds), max(r["peakMebibytes"] for r in rounds)
    good = slowest >= LEAST_JOBS_PER_SECOND and largest <= MOST_MEBIBYTES
    print(f"slowest round {slowest:.0f} jobs/s, wanted at least {LEAST_JOBS_PER_SECOND}; memory {largest:.0f} MiB, wanted at most "
          f"{MOST_MEBIBYTES}{'' if good else ': missed'}")
    args.result.parent.mkdir(parents=True, exist_ok=True)
    args.result.write_text(json.dumps({"cores": os.cpu_count(), "date": time.strftime("%Y-%m-%d"), "rounds": rounds},
                                      indent=2) + "\n", encoding="utf-8")
    print(f"Written: {args.result}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
