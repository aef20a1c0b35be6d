#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the memory that Sluice predicts for a file with what its worker then takes.

Each case is one file in a worker of its own; the figures are those of sluice-cli's --report. The prediction decides how
many files run at once, so it must not be below the truth, and not far above: from 100 % to 115 % of what was measured.
Sources are made here, or are the start of --film.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
LARGEST = 1.15
LADDER = (1080, 720, 480, 360)


@dataclass
class Case:
    source: str
    encoder: str
    preset: str
    threads: int
    rungs: tuple[int, ...] = ()
    most: str = "0x0"  # box for the picture

    @property
    def name(self):
        size = f", ladder {self.rungs}" if self.rungs else f" to {self.most}" if self.most != "0x0" else ""
        return f"{self.encoder} {self.preset}, {self.source}{size}, {self.threads} cores"


CRF = {"libx264": 23, "libx265": 26, "libsvtav1": 32, "libvpx-vp9": 32}


def cases():
    for preset in ("ultrafast", "veryfast", "medium", "slow"):
        for threads in (1, 2, 4, 8):
            yield Case("1080p", "libx264", preset, threads)
        yield Case("480p", "libx264", preset, 1)
    yield Case("1080p10", "libx264-10", "medium", 2)
    yield Case("2160p", "libx264", "veryfast", 2)
    yield Case("2160p", "libx264", "veryfast", 2, most="1920x1080")
    for preset in ("ultrafast", "veryfast", "medium"):
        for threads in (1, 2, 4):
            yield Case("1080p", "libx265", preset, threads)
        yield Case("480p", "libx265", preset, 2)
        yield Case("1080p10", "libx265", preset, 2)
    for preset in ("6", "8", "10", "12"):
        for threads in range(1, min(4, os.cpu_count()) + 1):  # it starts no more than there are processors
            yield Case("1080p", "libsvtav1", preset, threads)
        yield Case("480p", "libsvtav1", preset, 2)
        yield Case("1080p10", "libsvtav1", preset, 2)
    for threads in (1, 2, 4):
        yield Case("1080p", "libvpx-vp9", "5", threads)
    yield Case("480p", "libvpx-vp9", "4", 2)
    yield Case("1080p10", "libvpx-vp9", "5", 2)
    for preset in ("veryfast", "medium"):
        for threads in (1, 2, 4):
            yield Case("1080p", "libx264", preset, threads, LADDER)
    yield Case("1080p", "libx265", "veryfast", 2, LADDER)
    yield Case("1080p", "libsvtav1", "10", 2, (720, 360))


def make_sources(work, film):
    """Long enough for every look-ahead to be full."""
    pictures = ["-t", "4", "-i", str(film)] if film else ["-f", "lavfi", "-i", "mandelbrot=s=1920x1080:r=30,trim=end=4"]
    sound = ["-f", "lavfi", "-i", "sine=f=440:d=4", "-map", "0:v", "-map", "1:a", "-c:a", "aac"]
    x264 = ["-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p"]
    x265 = ["-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le", "-x265-params", "log-level=none"]
    made = {"1080p": ["-vf", "scale=1920:1080", *x264], "480p": ["-vf", "scale=854:480", *x264],
            "2160p": ["-vf", "scale=3840:2160", "-t", "2.2", *x264], "1080p10": ["-vf", "scale=1920:1080", *x265]}
    for name, words in made.items():
        (work / name).mkdir()
        subprocess.run(["ffmpeg", *QUIET, *pictures, *sound, *words, str(work / name / "film.mp4")], check=True)


def measure(case, work, programs):
    out, state, report, profile = work / "out", work / "state", work / "report", work / "profile.json"
    for folder in (out, state):
        shutil.rmtree(folder, ignore_errors=True)
    deep = case.encoder.endswith("-10")
    encoder = case.encoder.removesuffix("-10")
    width, height = map(int, case.most.split("x"))
    wanted = {"id": "memory", "name": "Memory", "container": "hls" if case.rungs else "mp4",
              "video": {"encoder": encoder, "preset": case.preset, "crf": CRF[encoder], "maxWidth": width,
                        "maxHeight": height, "coding": {"pixelFormat": "yuv420p10" if deep else "auto"}},
              "audio": {"enabled": True, "bitrateKbps": 160, "maxChannels": 2}}
    if case.rungs:
        wanted["hls"] = {"segmentMs": 2000, "rungs": [{"shortSide": s, "maxBitrateKbps": 0} for s in case.rungs]}
    profile.write_text(json.dumps(wanted), encoding="utf-8")
    command = [programs / "sluice-cli", "--input", work / case.source, "--output", out, "--profile", profile, "--jobs", "1",
               "--threads", str(case.threads), "--max-memory", "95", "--report", report]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "XDG_STATE_HOME": str(state)})
    told = json.loads(report.read_text(encoding="utf-8"))
    return told["predicted"]["peakMemoryBytes"], told["report"]["peakMemoryBytes"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--film", type=Path, help="a video whose start is used; default: a fractal")
    parser.add_argument("--only", default="", help="cases whose name contains this")
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice-cli")
    parser.add_argument("--result", type=Path, required=True, help="JSON file to write")
    args = parser.parse_args()
    if args.film and not args.film.exists():
        parser.error(f"there is no {args.film}")
    args.result = args.result.resolve()  # the state folder lies there, and a relative one is ignored
    args.result.parent.mkdir(parents=True, exist_ok=True)
    results, missed = {}, 0
    with tempfile.TemporaryDirectory(dir=args.result.parent) as folder:
        work = Path(folder)
        make_sources(work, args.film)
        print(f"{'predicted':>10} {'measured':>9}  MiB")
        for case in cases():
            if args.only not in case.name:
                continue
            predicted, measured = measure(case, work, args.programs.resolve())
            ratio = predicted / measured
            wrong = "" if 1.0 <= ratio <= LARGEST else "  too little" if ratio < 1.0 else "  too much"
            missed += bool(wrong)
            print(f"{predicted / 2**20:10.0f} {measured / 2**20:9.0f}  {ratio:.2f}  {case.name}{wrong}", flush=True)
            results[case.name] = {"predicted": predicted, "measured": measured}
    args.result.write_text(json.dumps({"cores": os.cpu_count(), "date": time.strftime("%Y-%m-%d"), "cases": results},
                                      indent=2) + "\n", encoding="utf-8")
    print(f"{len(results) - missed} of {len(results)} cases from 100 % to {LARGEST:.0%} of what was measured. Written: {args.result}")
    return 1 if missed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
