#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares sluice-cli with plain ffmpeg on one folder of videos, side by side in one run.

Three ways with the same encoder settings (x264 veryfast, CRF 23, AAC): sluice-cli as it comes, two ffmpeg of one
thread each through xargs, and one ffmpeg after the other with its own choice of threads. The order turns with
every round, so that a machine that warms up or is shared favours none. Before a time counts, the outputs are
compared: the same files, sizes within 1 %, SSIM within 0.001.
"""

import argparse
import functools
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

VIDEO = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "23"]
# As the profile below asks: two channels at 160 kbit/s, one at half of that.
STEREO = ["-c:a", "aac", "-b:a", "160k", "-ac", "2"]
MONO = ["-c:a", "aac", "-b:a", "80k", "-ac", "1"]
QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
ENDINGS = {".mp4", ".mkv", ".mov", ".m4v", ".avi", ".webm", ".ts", ".mpg", ".wmv", ".flv"}
# The default profile without its size limit, which the plain command does not have either.
PROFILE = {
    "id": "bench",
    "name": "Bench",
    "container": "mp4",
    "video": {"encoder": "libx264", "preset": "veryfast", "crf": 23},
    "audio": {"enabled": True, "bitrateKbps": 160, "maxChannels": 2},
}


@functools.cache
def audio_settings(source):
    answer = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "a:0", "-show_entries", "stream=channels",
                             "-of", "csv=p=0", str(source)], capture_output=True, text=True, check=True)
    return MONO if answer.stdout.strip() == "1" else STEREO


def by_sluice(args, files, out, work):
    state = work / "state"
    shutil.rmtree(state, ignore_errors=True)
    profile = work / "bench.json"
    profile.write_text(json.dumps(PROFILE), encoding="utf-8")
    command = [args.programs / "sluice-cli", "--input", args.media, "--output", out, "--profile", profile]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "XDG_STATE_HOME": str(state)})


def ffmpeg_command(source, out, media, threads):
    target = out / source.relative_to(media).with_suffix(".mp4")
    target.parent.mkdir(parents=True, exist_ok=True)
    limit = ["-threads", str(threads)] if threads else []
    # The same tracks and frames as Sluice takes, and the index at the front. Without passthrough ffmpeg repeats and
    # drops frames to even out times.
    return ["ffmpeg", *QUIET, *limit, "-i", str(source), "-map", "0:v:0", "-map", "0:a:0?", *VIDEO,
            *audio_settings(source), *limit, "-pix_fmt", "yuv420p", "-fps_mode", "passthrough", "-movflags", "+faststart", str(target)]


def by_xargs(args, files, out, work):
    words = b""
    for source in files:
        command = ffmpeg_command(source, out, args.media, 1)
        words += b"".join(os.fsencode(word) + b"\0" for word in command)
    count = len(ffmpeg_command(files[0], out, args.media, 1))
    subprocess.run(["xargs", "-0", "-n", str(count), "-P", "2", "env"], input=words, check=True)


def in_sequence(args, files, out, work):
    for source in files:
        subprocess.run(ffmpeg_command(source, out, args.media, None), check=True)


WAYS = {"sluice": by_sluice, "xargs -P2 ffmpeg -threads 1": by_xargs, "ffmpeg, one by one": in_sequence}


def ssim(reference, file):
    graph = "[0:v:0]settb=AVTB,setpts=N[a];[1:v:0]settb=AVTB,setpts=N[b];[a][b]ssim"
    command = ["ffmpeg", "-hide_banner", "-nostdin", "-i", str(file), "-i", str(reference), "-lavfi", graph]
    answer = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True)
    return float(re.findall(r"All:([0-9.]+)", answer.stderr)[-1])


def compare(files, media, folders):
    """Differences that would make the times incomparable."""
    problems, quality = [], {}
    names = {path.relative_to(media).with_suffix(".mp4") for path in files}
    for way, folder in folders.items():
        made = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
        if made != names:
            missing, extra = sorted(map(str, names - made)), sorted(map(str, made - names))
            problems.append(f"{way}: missing {missing}, too many {extra}")
    if problems:
        return problems, quality
    base = folders["xargs -P2 ffmpeg -threads 1"]
    for source in files:
        name = source.relative_to(media).with_suffix(".mp4")
        sizes = {way: (folder / name).stat().st_size for way, folder in folders.items()}
        values = {way: ssim(source, folder / name) for way, folder in folders.items()}
        quality[str(name)] = {"bytes": sizes, "ssim": values}
        should = (base / name).stat().st_size
        if abs(sizes["sluice"] - should) > should * 0.01:
            problems.append(f"{name}: {sizes['sluice']} bytes from sluice, {should} from ffmpeg")
        if abs(values["sluice"] - values["xargs -P2 ffmpeg -threads 1"]) > 0.001:
            problems.append(f"{name}: SSIM {values}")
    return problems, quality


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("media", nargs="?", type=Path, default=os.environ.get("SLUICE_BENCH_MEDIA"),
                        help="folder of videos; default: SLUICE_BENCH_MEDIA")
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice-cli")
    parser.add_argument("--result", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    if args.media is None or not Path(args.media).is_dir():
        print("No benchmark: name a folder of videos (./dev bench DIR, or SLUICE_BENCH_MEDIA).")
        return 0
    args.media = Path(args.media).resolve()
    args.programs = args.programs.resolve()
    files = sorted(path for path in args.media.rglob("*") if path.suffix.lower() in ENDINGS and path.is_file())
    if not files:
        print(f"No benchmark: there are no videos in {args.media}.")
        return 0

    megabytes = sum(path.stat().st_size for path in files) / 1e6
    print(f"{len(files)} files, {megabytes:.1f} MB, {args.rounds} rounds, {os.cpu_count()} cores")
    times = {way: [] for way in WAYS}
    quality = {}
    args.result.parent.mkdir(parents=True, exist_ok=True)
    for source in files:
        audio_settings(source)  # asked before the clock runs
    with tempfile.TemporaryDirectory(dir=args.result.parent) as folder:
        work = Path(folder)
        for turn in range(args.rounds + 1):  # the first one fills the caches and checks the outputs; it does not count
            ways = list(WAYS)
            ways = ways[turn % len(ways) :] + ways[: turn % len(ways)]
            folders = {}
            for way in ways:
                out = work / f"out{list(WAYS).index(way)}"
                shutil.rmtree(out, ignore_errors=True)
                os.sync()
                started = time.monotonic()
                WAYS[way](args, files, out, work)
                seconds = time.monotonic() - started
                folders[way] = out
                if turn > 0:
                    times[way].append(seconds)
                print(f"  {f'round {turn}' if turn else 'warm-up'}  {way:30} {seconds:8.2f} s", flush=True)
            if turn == 0:
                problems, quality = compare(files, args.media, folders)
                if problems:
                    print("The outputs differ, so the times would say nothing:", *problems, sep="\n  ")
                    return 1
                print("  outputs agree: names, sizes within 1 %, SSIM within 0.001")

    medians = {way: statistics.median(values) for way, values in times.items()}
    print()
    for way, median in medians.items():
        spread = f"{min(times[way]):.2f} to {max(times[way]):.2f}"
        print(f"{way:30} median {median:8.2f} s  ({spread})  sluice / this: {medians['sluice'] / median:.3f}")
    result = {"media": str(args.media), "files": len(files), "rounds": args.rounds, "cores": os.cpu_count(),
              "seconds": times, "medians": medians, "outputs": quality}
    args.result.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(f"\nWritten: {args.result}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
