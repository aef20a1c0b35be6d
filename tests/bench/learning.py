#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what Sluice predicts with what comes true, on a machine that knows nothing yet and after three files.

Each row is a folder of videos of one kind. Three of them are converted first, with nothing learned; then the rest. Wanted are,
for the rest: the peak of the memory of each file predicted within +20 and -5 %, and the time of the run, as it is foretold at a quarter
of it, within 10 %. The forecast of --dry-run is shown beside what the run then took.

Rows:
  clips  the videos of DIR, five copies of each, x264 veryfast
  film   pieces of --film of three to eight seconds, x264 veryfast
  hevc   the same, x265 ultrafast
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
ENDINGS = {".mp4", ".mkv", ".mov", ".m4v", ".avi", ".webm"}
TAUGHT = 3
COPIES = 5
PIECES = (4, 3, 5, 8, 3, 6, 4, 5, 7, 3, 4, 6)
VIDEO = {"clips": ("libx264", "veryfast", 23), "film": ("libx264", "veryfast", 23), "hevc": ("libx265", "ultrafast", 26)}


def make_sources(name, args, folder):
    folder.mkdir()
    if name == "clips":
        for source in sorted(p for p in args.media.iterdir() if p.suffix.lower() in ENDINGS):
            for copy in range(COPIES):
                shutil.copyfile(source, folder / f"{source.stem}-{copy}{source.suffix}")
        return
    at = 0
    for number, seconds in enumerate(PIECES):
        subprocess.run(["ffmpeg", *QUIET, "-ss", str(at % 20), "-t", str(seconds), "-i", str(args.film), "-map", "0:v:0", "-map", "0:a:0?",
                        "-c:v", "libx264", "-preset", "ultrafast", "-crf", "16", "-c:a", "copy", str(folder / f"piece {number:02}.mp4")],
                       check=True)
        at += seconds


def tell(args, work, folder, name, *more):
    """The objects of one call of sluice-cli, each with the second in which it came."""
    encoder, preset, crf = VIDEO[name]
    profile = work / "profile.json"
    profile.write_text(json.dumps({"id": "bench", "name": "Bench", "container": "mp4",
                                   "video": {"encoder": encoder, "preset": preset, "crf": crf},
                                   "audio": {"enabled": True, "bitrateKbps": 160, "maxChannels": 2}}), encoding="utf-8")
    command = [args.programs / "sluice-cli", "--input", folder, "--output", work / "out", "--profile", profile, "--json", *more]
    started = time.monotonic()
    events = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "XDG_STATE_HOME": str(work / "state")}) as process:
        for line in process.stdout:
            events.append((time.monotonic() - started, json.loads(line)))
    if process.returncode != 0:
        raise SystemExit(f"sluice-cli ended with {process.returncode}")
    return events


def foretold(events):
    """Seconds of the run as foretold at a quarter of it, and as they were."""
    total = next(at for at, event in events if event["type"] == "summary")
    guesses = [(at, event["leftUs"] / 1e6) for at, event in events if event["type"] == "progress" and event["leftUs"] >= 0]
    at, left = next(((at, left) for at, left in guesses if at >= total / 4), guesses[-1])
    return at + left, total


def span(ratios):
    return f"{min(ratios):.2f} to {max(ratios):.2f}"


def run(args, work, folder, name, title):
    plan = next(event for _, event in tell(args, work, folder, name, "--dry-run") if event["type"] == "forecast")
    report = work / "report"
    events = tell(args, work, folder, name, "--report", report)
    files = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    files = [file for file in files if file.get("report")]
    memory = [file["predicted"]["peakMemoryBytes"] / file["report"]["peakMemoryBytes"] for file in files if file["report"]["peakIsOfFile"]]
    seconds = [file["predicted"]["wallUs"] / file["report"]["wallUs"] for file in files]
    guess, total = foretold(events)
    summary = next(event for _, event in events if event["type"] == "summary")
    sizes = plan["outputBytes"]["likely"] / summary["outputBytes"]
    planned = plan["wallUs"]["likely"] / summary["wallUs"]
    print(f"{title:28} {len(files):3} files {total:6.1f} s; predicted / measured: memory {span(memory) if memory else 'not measured'}, "
          f"time of a file {span(seconds)}; run at a quarter {guess / total:.2f}, before Start {planned:.2f}; results before Start {sizes:.2f}",
          flush=True)
    return {"files": len(files), "seconds": total, "memory": memory, "fileSeconds": seconds, "runAtQuarter": guess / total,
            "runBeforeStart": planned, "resultsBeforeStart": sizes}


def measure(args, work, name):
    first, rest = work / "first", work / "rest"
    make_sources(name, args, rest)
    first.mkdir()
    for source in sorted(rest.iterdir())[:TAUGHT]:
        source.rename(first / source.name)
    return {"first": run(args, work, first, name, f"{name}, nothing known"),
            "rest": run(args, work, rest, name, f"{name}, after {TAUGHT} files")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("media", nargs="?", type=Path, default=os.environ.get("SLUICE_BENCH_MEDIA"), help="folder of videos of one size")
    parser.add_argument("--film", type=Path, help="a longer video")
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice-cli")
    parser.add_argument("--result", type=Path, required=True, help="JSON file to write")
    args = parser.parse_args()
    for path in filter(None, (args.media, args.film)):
        if not Path(path).exists():
            parser.error(f"there is no {path}")
    args.media = Path(args.media) if args.media else None
    args.programs = args.programs.resolve()
    args.result = args.result.resolve()  # the state folder lies there, and a relative one is ignored
    args.result.parent.mkdir(parents=True, exist_ok=True)
    names = (["clips"] if args.media else []) + (["film", "hevc"] if args.film else [])
    if not names:
        parser.error("neither a folder nor a film")
    results = {}
    for name in names:
        with tempfile.TemporaryDirectory(dir=args.result.parent) as folder:
            results[name] = measure(args, Path(folder), name)
    missed = [name for name, result in results.items()
              if not all(0.95 <= ratio <= 1.20 for ratio in result["rest"]["memory"]) or not 0.9 <= result["rest"]["runAtQuarter"] <= 1.1]
    args.result.write_text(json.dumps({"cores": os.cpu_count(), "date": time.strftime("%Y-%m-%d"), "rows": results}, indent=2) + "\n",
                           encoding="utf-8")
    print(f"{len(results) - len(missed)} of {len(results)} rows as wanted{': missed ' + ', '.join(missed) if missed else ''}. Written: {args.result}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
