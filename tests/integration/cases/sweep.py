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


def make_clips(work, folder, muxers, pool):
    video = [e for e in known("-encoders", r"^ V\S{5} (\S+)") if e != "=" and not NO_ENCODERS.search(e)]
    audio = [e for e in known("-encoders", r"^ A\S{5} (\S+)") if e != "=" and not NO_ENCODERS.search(e)]
    encoded = {kind: dict(zip(names, pool.map(lambda e, k=kind: encode_once(work, e, k), names)))
               for kind, names in (("video", video), ("audio", audio))}
    pictures = {name: clip for name, clip in encoded["video"].items() if clip}
    sounds = [clip for clip in encoded["audio"].values() if clip]
    print(f"{len(pictures)} of {len(video)} video and {len(sounds)} of {len(audio)} audio encoders work here", flush=True)

    clips = list(pool.map(lambda pair: join(folder, *pair), [(m, v) for m in muxers for v in pictures.values()]))
    takes = {clip.name for clip in clips if clip}
    pairs = []
    for muxer in muxers:
        fitting = [pictures[c] for c in COMPANIONS if c in pictures and f"{muxer}+video-{c}.mkv" in takes]
        pairs += [(muxer, fitting[0], sound) for sound in sounds] if fitting else []
    clips += list(pool.map(lambda pair: join(folder, *pair), pairs))
    return [clip for clip in clips if clip]


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
    with tempfile.TemporaryDirectory(prefix="sluice-sweep-") as name:
        work = Path(name)
        folder = work / "in"
        folder.mkdir()
        with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
            clips = make_clips(work, folder, muxers, pool)
            print(f"{len(clips)} clips of {len(muxers)} containers", flush=True)
            ends, code = convert(args.programs.resolve(), folder, work / "out", work / "state")
            verdicts = list(pool.map(lambda clip: judge(clip, ends.get(clip.name)), clips))

    counts = collections.Counter(what for what, _, _ in verdicts)
    for what, count in sorted(counts.items()):
        print(f"{count:6} {what}")
    for clip, (what, wrong, detail) in sorted(zip(clips, verdicts)):
        if wrong or args.list:
            print(f"{'WRONG ' if wrong else ''}{clip.stem}: {what} {detail}".rstrip())
    bad = sum(1 for _, wrong, _ in verdicts if wrong)
    if code not in (0, 1) or not clips:
        sys.exit(f"sluice-cli ended with {code} on {len(clips)} clips")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
