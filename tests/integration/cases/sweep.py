#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds Sluice what ffmpeg can write: a small clip for every container and codec that go together.

Looks that no worker dies, and that what is called done without a warning has as many pictures as ffprobe
decodes from the source. What Sluice refuses is counted by reason. Takes some minutes; ./dev faults runs it.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FFMPEG = ["ffmpeg", "-nostdin", "-hide_banner", "-loglevel", "error", "-y"]
# Into devices, networks, many files, or what is no media.
NO_FILES = re.compile(
    r"^(alsa|oss|pulse|sdl|sdl2|opengl|xv|fbdev|caca|v4l2|video4linux2|sap|rtp\w*|rtsp|hls|dash|hds|tee|fifo\w*|null"
    r"|segment|stream_segment|ssegment|smoothstreaming|webm_chunk|webm_dash_manifest|image2\w*|crc|\w*hash|md5|frame\w+"
    r"|uncodedframecrc|chromaprint|ffmetadata|mkvtimestamp_v2|ass|srt|webvtt|ttml|lrc|jacosub|microdvd|scc|sup|data)$")
# Of machines with other hardware, or slow beyond their use here.
NO_ENCODERS = re.compile(r"(_nvenc|_qsv|_vaapi|_v4l2m2m|_omx|_amf)$|^(wrapped_avframe|librav1e|libaom-av1|vnull|anull)$")
PICTURE = "testsrc2=s={size}:r=25:d=1"
SOUND = "sine=f=440:r={rate}:d=1"
SIZES = ("64x48", "352x288", "176x144", "720x576")  # some codecs know a few sizes only
RATES = (48000, 44100, 16000, 8000)
COMPANIONS = ("mpeg2video", "libx264", "mjpeg", "flv", "libvpx", "libtheora", "mpeg4")  # for clips about the sound
CRASHES = ("worker-crashed", "worker-stalled", "worker-protocol", "internal", "out-of-memory", "output-verify-failed")


def run(command, seconds=60):
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return None


def wrote(command, path):
    result = run([*FFMPEG, *command, str(path)])
    if result is not None and result.returncode == 0 and path.is_file() and path.stat().st_size > 0:
        return True
    path.unlink(missing_ok=True)
    return False


def known(what, pattern):
    text = subprocess.run(["ffmpeg", "-hide_banner", what], capture_output=True, text=True, check=True).stdout
    return [match[1] for match in re.finditer(pattern, text, re.MULTILINE)]


def encode_once(work, encoder, kind):
    """The clip of one encoder, in a container that takes everything; None where it cannot be made here."""
    path = work / f"{kind}-{encoder}.nut"
    strict = ["-strict", "-2"]
    if kind == "video":
        for size in SIZES:
            source = ["-f", "lavfi", "-i", PICTURE.format(size=size)]
            if wrote([*source, "-c:v", encoder, *strict, "-g", "12", "-f", "nut"], path):
                return path
    for rate in RATES if kind == "audio" else ():
        for channels in ("2", "1"):
            source = ["-f", "lavfi", "-i", SOUND.format(rate=rate), "-ac", channels]
            if wrote([*source, "-c:a", encoder, *strict, "-f", "nut"], path):
                return path
    return None


def join(folder, muxer, video, audio=None):
    """Copies streams into a container; None where it does not take them. The name does not tell the format."""
    name = f"{muxer}+{(audio or video).stem}.mkv"
    inputs = ["-i", str(video)] + (["-i", str(audio), "-map", "0:v", "-map", "1:a"] if audio else [])
    path = folder / name
    return path if wrote([*inputs, "-c", "copy", "-strict", "-2", "-f", muxer], path) else None


def encode_all(work, pool):
    """What each encoder writes: clips of pictures by encoder, and clips of sound."""
    names = {kind: [e for e in known("-encoders", rf"^ {kind[0].upper()}\S{{5}} (\S+)") if e != "=" and not NO_ENCODERS.search(e)]
             for kind in ("video", "audio")}
    clips = {kind: dict(zip(names[kind], pool.map(lambda e, k=kind: encode_once(work, e, k), names[kind]))) for kind in names}
    made = {kind: {name: clip for name, clip in clips[kind].items() if clip} for kind in names}
    print("; ".join(f"{len(made[kind])} of {len(names[kind])} {kind} encoders work here" for kind in names), flush=True)
    return made["video"], list(made["audio"].values())


def clips_of(muxer, pictures, sounds, folder, pool):
    """Clips of everything that a container takes; those of sound beside the first pictures that it takes."""
    clips = [clip for clip in pool.map(lambda video: join(folder, muxer, video), pictures.values()) if clip]
    taken = {clip.name for clip in clips}
    fitting = [pictures[c] for c in COMPANIONS if c in pictures and f"{muxer}+video-{c}.mkv" in taken]
    if fitting:
        clips += [clip for clip in pool.map(lambda sound: join(folder, muxer, fitting[0], sound), sounds) if clip]
    return clips


def pictures_in(path, entry):
    result = run(["ffprobe", "-v", "error", "-select_streams", "V:0", f"-count_{entry}", "-show_entries",
                  f"stream=nb_read_{entry}", "-of", "default=nw=1:nk=1", str(path)])
    found = re.match(rb"\d+", result.stdout) if result else None
    return int(found[0]) if found else None


def convert(programs, folder, out, state):
    """The last state of every clip, by name."""
    command = [programs / "sluice-cli", "--input", folder, "--output", out, "--preset", "ultrafast", "--format", "mkv",
               "--json"]
    environment = {**os.environ, "XDG_STATE_HOME": str(state), "SLUICE_WORKER": str(programs / "sluice-worker")}
    result = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                            timeout=1800, check=False)
    ends = {}
    for line in result.stdout.splitlines():
        event = json.loads(line)
        if event["type"] == "job":
            ends[Path(event["input"]).name] = event
    return ends, result.returncode


def judge(clip, end):
    """What happened, and whether it is wrong."""
    state = end["state"] if end else "no end"
    if state == "failed":
        code = end["reason"]["code"]
        return f"failed: {code}", code in CRASHES, end["reason"].get("detail", "")
    if state not in ("done", "done-with-warnings"):
        return state, True, ""
    source = pictures_in(clip, "frames")
    made = pictures_in(end["output"], "packets")
    if state == "done" and source is not None and source != made:
        return "done, with another number of pictures", True, f"{made} instead of {source}"
    return state, made is None, "; ".join(end.get("warnings", []))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice-cli and sluice-worker")
    parser.add_argument("--muxers", help="only these, comma separated")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--list", action="store_true", help="tell what became of every clip")
    args = parser.parse_args()

    # Of several names of one muxer the first is enough.
    muxers = [names.split(",")[0] for names in known("-muxers", r"^  ?E (\S+)") if names != "="]
    muxers = args.muxers.split(",") if args.muxers else [m for m in muxers if not NO_FILES.match(m)]
    counts = collections.Counter()
    bad = 0
    with (tempfile.TemporaryDirectory(prefix="sluice-sweep-") as name,
          concurrent.futures.ThreadPoolExecutor(args.jobs) as pool):
        work = Path(name)
        pictures, sounds = encode_all(work, pool)
        for muxer in muxers:
            folder = work / "in" / muxer
            folder.mkdir(parents=True)
            clips = clips_of(muxer, pictures, sounds, folder, pool)
            if not clips:
                continue
            out = work / "out" / muxer
            ends, code = convert(args.programs.resolve(), folder, out, work / "state")
            verdicts = list(pool.map(lambda clip, e=ends: judge(clip, e.get(clip.name)), clips))
            shutil.rmtree(folder)
            shutil.rmtree(out, ignore_errors=True)
            print(f"{muxer}: {len(clips)} clips", flush=True)
            if code not in (0, 1):
                bad += 1
                print(f"WRONG sluice-cli ended with {code}", flush=True)
            for clip, (what, wrong, detail) in sorted(zip(clips, verdicts)):
                counts[what] += 1
                bad += wrong
                if wrong or args.list:
                    print(f"{'WRONG ' if wrong else ''}{clip.stem}: {what} {detail}".rstrip(), flush=True)

    for what, count in sorted(counts.items()):
        print(f"{count:6} {what}")
    print(f"{counts.total():6} clips of {len(muxers)} containers")
    sys.exit(1 if bad or not counts else 0)


if __name__ == "__main__":
    main()
