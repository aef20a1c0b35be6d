#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares sluice-cli with other programs, whole programs side by side in one run.

Each row is one kind of work done in several ways with the same encoder settings. The order of the ways turns with
every round, so that a machine that warms up or is shared favours none. Before a time counts, the outputs are
compared: the same files, sizes within 1 %, SSIM within 0.001 of the row's first other way.

Rows:
  clips   the videos of DIR to MP4, x264 veryfast CRF 23: sluice as it comes and with the structural check only, two
          ffmpeg of one thread each, one ffmpeg after the other, HandBrakeCLI where it is installed
  tiny    500 clips of half a second, made here
  remux   500 clips of half a second as MKV, made here, to MP4 without encoding: sluice, two ffmpeg, one after the other;
          compared are the sizes and the numbers of packets
  film    one longer video (--film FILE) to MP4, x264 medium CRF 21
  hevc    the same video, or its first --seconds, to MP4, x265 medium CRF 26
  av1     the same with SVT-AV1, preset 8 CRF 32
  vp9     the same with libvpx, cpu-used 4 CRF 32
  mixed   short and long videos together (--mixed DIR), x264 veryfast CRF 23, against two ffmpeg of one thread each in the
          order of the names; and the time beside that of all cores at work without a pause
"""

import argparse
import fractions
import functools
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

# As root SVT-AV1 gives its threads a real-time class, which Sluice takes back since it starves the machine. Others run without
# that right as well, as they do for everybody else.
FFMPEG = [*(["setpriv", "--bounding-set=-sys_nice"] if os.geteuid() == 0 else []), "ffmpeg"]
QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]
ENDINGS = {".mp4", ".mkv", ".mov", ".m4v", ".avi", ".webm", ".ts", ".mpg", ".wmv", ".flv"}


@dataclass
class Row:
    """One kind of work: `media` is a folder, `video` the encoder's settings."""

    name: str
    media: Path
    video: dict
    ways: list[str]
    targets: dict[str, tuple[float, str]] = field(default_factory=dict)  # way: largest ratio, and to what
    copies: bool = False  # nothing is encoded

    @property
    def files(self):
        return sorted(p for p in self.media.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file())


@functools.cache
def channels(source):
    answer = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "a:0", "-show_entries", "stream=channels",
                             "-of", "csv=p=0", str(source)], capture_output=True, text=True, check=True)
    return int(answer.stdout.strip() or 0)


@functools.cache
def key_frame_frames(source):
    """Ten seconds, which is Sluice's distance between key frames."""
    answer = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "v:0", "-show_entries",
                             "stream=avg_frame_rate", "-of", "csv=p=0", str(source)],
                            capture_output=True, text=True, check=True)
    return str(round(fractions.Fraction(answer.stdout.strip().strip(",")) * 10))


def target_of(row, source, out):
    target = out / source.relative_to(row.media).with_suffix(".mp4")
    target.parent.mkdir(parents=True, exist_ok=True)
    return target


# ---- The ways ---------------------------------------------------------------------------------------------------


def sluice(args, row, out, work, *more):
    state = work / "state"
    shutil.rmtree(state, ignore_errors=True)
    profile = work / "bench.json"
    # As a built-in profile, without its size limit, which the other programs do not have either.
    mode = {"mode": "copy"} if row.copies else {}
    audio = {"enabled": True, "bitrateKbps": 160, "maxChannels": 2, **mode}
    profile.write_text(json.dumps({"id": "bench", "name": "Bench", "container": "mp4", "video": {**row.video, **mode},
                                   "audio": audio}), encoding="utf-8")
    command = [args.programs / "sluice-cli", "--input", row.media, "--output", out, "--profile", profile, *more]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "XDG_STATE_HOME": str(state)})


def encoder_words(row, source):
    """What Sluice sets as well. Sizes and qualities are compared: a word that is missing shows."""
    video = row.video
    words = ["-c:v", video["encoder"], "-crf", str(video["crf"]), "-g", key_frame_frames(source)]
    if video["encoder"] == "libvpx-vp9":
        return [*words, "-b:v", "0", "-deadline", "good", "-cpu-used", video["preset"], "-row-mt", "1",
                "-tile-columns", "1", "-threads", str(os.cpu_count())]
    return [*words, "-preset", video["preset"]]


def ffmpeg_command(row, source, out, threads):
    limit = ["-threads", str(threads)] if threads else []
    if row.copies:
        return [*FFMPEG, *QUIET, "-i", str(source), "-map", "0:v:0", "-map", "0:a:0?", "-c", "copy",
                "-movflags", "+faststart", str(target_of(row, source, out))]
    # As the profile asks: two channels at 160 kbit/s, one at half of that.
    audio = ["-c:a", "aac", *(["-b:a", "80k", "-ac", "1"] if channels(source) == 1 else ["-b:a", "160k", "-ac", "2"])]
    # The same tracks and frames as Sluice takes, and the index at the front. Without passthrough ffmpeg repeats and
    # drops frames to even out times.
    return [*FFMPEG, *QUIET, *limit, "-i", str(source), "-map", "0:v:0", "-map", "0:a:0?",
            *encoder_words(row, source), *audio, *limit, "-pix_fmt", "yuv420p", "-fps_mode", "passthrough", "-movflags", "+faststart",
            str(target_of(row, source, out))]


def by_xargs(args, row, out, work):
    commands = [ffmpeg_command(row, source, out, 1) for source in row.files]
    words = b"".join(os.fsencode(word) + b"\0" for command in commands for word in command)
    # Lines of one length: every command has as many words.
    assert len({len(command) for command in commands}) == 1
    subprocess.run(["xargs", "-0", "-n", str(len(commands[0])), "-P", "2", "env"], input=words, check=True)


def in_sequence(args, row, out, work):
    for source in row.files:
        subprocess.run(ffmpeg_command(row, source, out, None), check=True)


def by_handbrake(args, row, out, work):
    for source in row.files:
        subprocess.run(["HandBrakeCLI", "-i", str(source), "-o", str(target_of(row, source, out)), "-f", "av_mp4", "-O",
                        "-e", row.video["encoder"].removeprefix("lib"), "--encoder-preset", row.video["preset"],
                        "-q", str(row.video["crf"]), "-E", "av_aac", "-B", "160", "--vfr", "--crop", "0:0:0:0"],
                       check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


CORES = "its CPU time / cores"
XARGS = "xargs -P2 ffmpeg -threads 1"
SEQUENCE = "ffmpeg, one by one"
HANDBRAKE = "HandBrakeCLI, one by one"
STRUCTURE = "sluice --verify structure"
WAYS = {
    "sluice": sluice,
    STRUCTURE: functools.partial(lambda args, row, out, work: sluice(args, row, out, work, "--verify", "structure")),
    XARGS: by_xargs,
    SEQUENCE: in_sequence,
    HANDBRAKE: by_handbrake,
}

# ---- The rows ---------------------------------------------------------------------------------------------------


def make_tiny(folder):
    """500 files of 20 contents."""
    folder.mkdir()
    for i in range(20):
        first = folder / f"clip {i:03}.mkv"
        subprocess.run(["ffmpeg", *QUIET, "-f", "lavfi", "-i", f"testsrc2=s=160x120:r=25:d=0.5,hue=h={i * 18}",
                        "-f", "lavfi", "-i", f"sine=f={300 + i * 20}:r=48000:d=0.5", "-c:v", "libx264", "-preset",
                        "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-ac", "2", str(first)], check=True)
        for copy in range(1, 25):
            shutil.copyfile(first, folder / f"clip {i + 20 * copy:03}.mkv")


def rows(args, work):
    fast = {"encoder": "libx264", "preset": "veryfast", "crf": 23}
    result = []
    if "clips" in args.rows and args.media:
        ways = ["sluice", STRUCTURE, XARGS, SEQUENCE, *([HANDBRAKE] if shutil.which("HandBrakeCLI") else [])]
        result.append(Row("clips", args.media, fast, ways,
                          {"sluice": (0.92, "ffmpeg"), STRUCTURE: (0.86, "ffmpeg")}))
        if HANDBRAKE in ways:
            result[-1].targets["sluice "] = (0.25, HANDBRAKE)
    if "tiny" in args.rows:
        make_tiny(work / "tiny")
        result.append(Row("tiny", work / "tiny", fast, ["sluice", XARGS], {"sluice": (0.40, "ffmpeg")}))
    if "remux" in args.rows:
        make_tiny(work / "remux")
        result.append(Row("remux", work / "remux", fast, ["sluice", XARGS, SEQUENCE], {"sluice": (0.40, "ffmpeg")}, True))
    if "film" in args.rows and args.film:
        (work / "film").mkdir()
        (work / "film" / args.film.name).symlink_to(args.film.resolve())
        result.append(Row("film", work / "film", {"encoder": "libx264", "preset": "medium", "crf": 21},
                          ["sluice", SEQUENCE], {"sluice": (1.00, "ffmpeg")}))
    codecs = {"hevc": {"encoder": "libx265", "preset": "medium", "crf": 26},
              "av1": {"encoder": "libsvtav1", "preset": "8", "crf": 32},
              "vp9": {"encoder": "libvpx-vp9", "preset": "4", "crf": 32}}
    for name in codecs.keys() & set(args.rows) if args.film else ():
        (work / name).mkdir()
        length = ["-t", str(args.seconds)] if args.seconds else []
        subprocess.run(["ffmpeg", *QUIET, *length, "-i", str(args.film), "-c", "copy",
                        str(work / name / args.film.name)], check=True)
        result.append(Row(name, work / name, codecs[name], ["sluice", SEQUENCE], {"sluice": (1.02, "ffmpeg")}))
    if "mixed" in args.rows and args.mixed:
        result.append(Row("mixed", args.mixed, fast, ["sluice", XARGS], {"sluice": (0.90, "ffmpeg"), "sluice ": (1.06, CORES)}))
    return result


# ---- Comparing --------------------------------------------------------------------------------------------------


def ssim(reference, file):
    graph = "[0:v:0]settb=AVTB,setpts=N[a];[1:v:0]settb=AVTB,setpts=N[b];[a][b]ssim"
    command = ["ffmpeg", "-hide_banner", "-nostdin", "-i", str(file), "-i", str(reference), "-lavfi", graph]
    answer = subprocess.run([*command, "-f", "null", "-"], capture_output=True, text=True, check=True)
    return float(re.findall(r"All:([0-9.]+)", answer.stderr)[-1])


def packets(file):
    command = ["ffprobe", "-v", "error", "-count_packets", "-show_entries", "stream=codec_name,nb_read_packets", "-of",
               "csv=p=0", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def compare_copies(row, folders, base, ours):
    """The same packets, in files of one size but for what a muxer says of itself."""
    problems, quality = [], {}
    for source in row.files[:50]:
        name = source.relative_to(row.media).with_suffix(".mp4")
        should, size = packets(folders[base] / name), (folders[base] / name).stat().st_size
        for way in ours:
            found, bytes_ = packets(folders[way] / name), (folders[way] / name).stat().st_size
            quality.setdefault(str(name), {})[way] = {"bytes": bytes_, "other": size, "packets": found}
            if found != should:
                problems.append(f"{name}: packets {found} from {way}, {should} from {base}")
            if abs(bytes_ - size) > max(size * 0.01, 200):
                problems.append(f"{name}: {bytes_} bytes from {way}, {size} from {base}")
    return problems, quality


def compare(row, folders):
    """Differences that would make the times incomparable."""
    problems, quality = [], {}
    names = {path.relative_to(row.media).with_suffix(".mp4") for path in row.files}
    for way, folder in folders.items():
        made = {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
        if made != names:
            missing, extra = sorted(map(str, names - made)), sorted(map(str, made - names))
            problems.append(f"{way}: {len(missing)} missing {missing[:3]}, {len(extra)} too many {extra[:3]}")
    if problems:
        return problems, quality
    base = next(way for way in row.ways if not way.startswith("sluice"))
    ours = [way for way in row.ways if way.startswith("sluice")]
    if row.copies:
        return compare_copies(row, folders, base, ours)
    for source in row.files[:50]:
        name = source.relative_to(row.media).with_suffix(".mp4")
        should, reference = (folders[base] / name).stat().st_size, ssim(source, folders[base] / name)
        for way in ours:
            size, value = (folders[way] / name).stat().st_size, ssim(source, folders[way] / name)
            quality.setdefault(str(name), {})[way] = {"bytes": size, "other": should, "ssim": value, "otherSsim": reference}
            # Headers of a few hundred bytes count in a clip of half a second.
            if abs(size - should) > max(should * 0.01, 600):
                problems.append(f"{name}: {size} bytes from {way}, {should} from {base}")
            if abs(value - reference) > 0.001:
                problems.append(f"{name}: SSIM {value} from {way}, {reference} from {base}")
    return problems, quality


def measure(args, row, work):
    megabytes = sum(path.stat().st_size for path in row.files) / 1e6
    print(f"\n{row.name}: {len(row.files)} files, {megabytes:.1f} MB, {args.rounds} rounds, {os.cpu_count()} cores")
    times = {way: [] for way in row.ways}
    cpu = {way: [] for way in row.ways}
    quality = {}
    for source in row.files:
        channels(source)  # asked before the clock runs
        key_frame_frames(source)
    for turn in range(args.rounds + 1):  # the first one fills the caches and checks the outputs; it does not count
        ways = row.ways[turn % len(row.ways) :] + row.ways[: turn % len(row.ways)]
        folders = {}
        for way in ways:
            folders[way] = work / f"out{row.ways.index(way)}"
            shutil.rmtree(folders[way], ignore_errors=True)
            os.sync()
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            started = time.monotonic()
            WAYS[way](args, row, folders[way], work)
            seconds = time.monotonic() - started
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn > 0:
                times[way].append(seconds)
                cpu[way].append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
            print(f"  {f'round {turn}' if turn else 'warm-up'}  {way:30} {seconds:8.2f} s", flush=True)
        if turn == 0:
            problems, quality = compare(row, folders)
            if problems:
                print("The outputs differ, so the times would say nothing:", *problems, sep="\n  ")
                return None
            print("  outputs agree: names, sizes within 1 %, " + ("packets" if row.copies else "SSIM within 0.001"))
    for folder in folders.values():
        shutil.rmtree(folder, ignore_errors=True)

    medians = {way: statistics.median(values) for way, values in times.items()}
    ffmpeg = min(value for way, value in medians.items() if "ffmpeg" in way)
    for way, median in medians.items():
        print(f"{way:30} median {median:8.2f} s  ({min(times[way]):.2f} to {max(times[way]):.2f})  "
              f"CPU {statistics.median(cpu[way]):8.2f} s")
    ratios = {}
    for way, (largest, other) in row.targets.items():
        busy = statistics.median(cpu[way.strip()]) / os.cpu_count()
        ratio = medians[way.strip()] / {"ffmpeg": ffmpeg, CORES: busy}.get(other, medians.get(other))
        ratios[f"{way.strip()} / {other}"] = {"ratio": ratio, "target": largest}
        print(f"{way.strip()} / {other}: {ratio:.3f}, wanted at most {largest:.2f}{'' if ratio <= largest else ': missed'}")
    return {"files": len(row.files), "seconds": times, "cpuSeconds": cpu, "medians": medians, "ratios": ratios,
            "outputs": quality}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("media", nargs="?", type=Path, default=os.environ.get("SLUICE_BENCH_MEDIA"),
                        help="folder of videos; default: SLUICE_BENCH_MEDIA")
    parser.add_argument("--film", type=Path, help="a longer video")
    parser.add_argument("--seconds", type=int, help="of that video for the slow encoders (default: all of it)")
    parser.add_argument("--mixed", type=Path, help="folder of short and long videos")
    parser.add_argument("--rows", default="clips,tiny,remux,film,hevc,av1,vp9,mixed", help="which of them; default: all that have a source")
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice-cli")
    parser.add_argument("--result", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    args.rows = args.rows.split(",")
    for path in filter(None, (args.media, args.film, args.mixed)):
        if not Path(path).exists():
            parser.error(f"there is no {path}")
    args.media = Path(args.media).resolve() if args.media else None
    args.mixed = args.mixed.resolve() if args.mixed else None
    args.programs = args.programs.resolve()
    args.result = args.result.resolve()  # the state folder lies there, and a relative one is ignored
    args.result.parent.mkdir(parents=True, exist_ok=True)
    results = {}
    with tempfile.TemporaryDirectory(dir=args.result.parent) as folder:
        work = Path(folder)
        for row in rows(args, work):
            if not row.files:
                parser.error(f"there are no videos in {row.media}")
            results[row.name] = measure(args, row, work)
    args.result.write_text(json.dumps({"cores": os.cpu_count(), "date": time.strftime("%Y-%m-%d"), "rows": results},
                                      indent=2) + "\n", encoding="utf-8")
    print(f"\nWritten: {args.result}")
    return 0 if all(results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
