#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes ladders in a control group with little memory: by Sluice, and by as many ffmpeg at once as Sluice was asked for.

Four jobs are asked for, and the group holds about one: Sluice has to run fewer by itself. Compared are the time, the time in the
kernel, which rises where pages are thrown out and read again, how many ladders were finished, and how many processes the
kernel has killed. Needs root and a memory controller (cgroup v1 or v2) that takes new groups.
"""

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

JOBS = 4
RUNGS = ((1080, 6000), (720, 3500), (480, 1600), (360, 900))
QUIET = ["-hide_banner", "-loglevel", "error", "-nostdin", "-y"]


class Group:
    """A control group of version 1 or 2."""

    def __init__(self, limit):
        one, two = Path("/sys/fs/cgroup/memory"), Path("/sys/fs/cgroup")
        self.old = one.is_dir()
        self.path = (one if self.old else two) / f"sluice-bench-{os.getpid()}"
        self.path.mkdir()
        (self.path / ("memory.limit_in_bytes" if self.old else "memory.max")).write_text(str(limit))
        if not self.old and (self.path / "memory.swap.max").exists():
            (self.path / "memory.swap.max").write_text("0")

    def enter(self):
        (self.path / "cgroup.procs").write_text(str(os.getpid()))

    def kills(self):
        text = (self.path / ("memory.oom_control" if self.old else "memory.events")).read_text()
        return next(int(line.split()[1]) for line in text.splitlines() if line.split()[0] == "oom_kill")

    def close(self):
        for pid in (self.path / "cgroup.procs").read_text().split():
            os.kill(int(pid), signal.SIGKILL)
        while True:
            try:
                self.path.rmdir()
                return
            except OSError:
                time.sleep(0.05)  # the kernel is still taking the processes down


def by_sluice(args, sources, out, work):
    command = [args.programs / "sluice-cli", "--output", out, "--profile", args.profile, "--jobs", str(JOBS), "--json"]
    for source in sources:
        command += ["--input", source]
    answer = subprocess.run(command, stdout=subprocess.PIPE, env={**os.environ, "XDG_STATE_HOME": str(work / "state")},
                            preexec_fn=args.group.enter, check=False)
    events = [json.loads(line) for line in answer.stdout.splitlines()]
    held = [event for event in events if event.get("type") == "throttle"]
    fewer = [event["sentence"] for event in events if event.get("type") == "admission"]
    return f"{len(held)} throttle events; {' '.join(fewer[:1]) or 'as many ran as were asked for'}"


def by_ffmpeg(args, sources, out, work):
    out.mkdir()
    running = []
    for source in sources:
        splits = "".join(f"[s{i}]" for i in range(len(RUNGS)))
        graph = f"[0:v]split={len(RUNGS)}{splits};" + ";".join(
            f"[s{i}]scale=-2:{height}[v{i}]" for i, (height, _) in enumerate(RUNGS))
        command = ["ffmpeg", *QUIET, "-i", str(source), "-filter_complex", graph]
        for i, (_, rate) in enumerate(RUNGS):
            command += ["-map", f"[v{i}]", f"-c:v:{i}", "libx264", f"-maxrate:v:{i}", f"{rate}k", f"-bufsize:v:{i}", f"{rate * 2}k"]
        command += ["-map", "0:a:0", "-c:a", "aac", "-b:a", "128k", "-preset", "veryfast", "-crf", "22", "-f", "hls", "-hls_time", "6",
                    "-hls_playlist_type", "vod", "-master_pl_name", "master.m3u8", "-var_stream_map",
                    " ".join([f"v:{i},agroup:a" for i in range(len(RUNGS))] + ["a:0,agroup:a"]),
                    "-hls_segment_filename", str(out / source.stem / "%v" / "seg%05d.ts"), str(out / source.stem / "%v" / "index.m3u8")]
        running.append(subprocess.Popen(command, preexec_fn=args.group.enter))
    codes = [process.wait() for process in running]
    return f"exit codes {codes}"


def measure(name, way, args, sources, work):
    out = work / name
    args.group = Group(args.megabytes * 1024 * 1024)
    try:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.monotonic()
        said = way(args, sources, out, work)
        seconds = time.monotonic() - started
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        kills = args.group.kills()
    finally:
        args.group.close()
    # The master playlist comes last, or names what is not finished: an end mark in each rung counts.
    done = sum(
        len([1 for index in ladder.rglob("index.m3u8") if "#EXT-X-ENDLIST" in index.read_text()]) > len(RUNGS)
        for ladder in out.iterdir() if ladder.is_dir())
    shutil.rmtree(out)
    result = {"seconds": seconds, "userSeconds": after.ru_utime - before.ru_utime,
              "kernelSeconds": after.ru_stime - before.ru_stime, "done": done, "killed": kills, "said": said}
    print(f"{name:8} {seconds:7.1f} s, user {result['userSeconds']:.1f} s, kernel {result['kernelSeconds']:.1f} s, "
          f"{done} of {len(sources)} done, {kills} killed, {said}", flush=True)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("film", type=Path, help="a video of 1080p")
    parser.add_argument("--megabytes", type=int, default=700, help="limit of the group (default: 700)")
    parser.add_argument("--ours", action="store_true", help="leave ffmpeg out: it takes many times as long")
    parser.add_argument("--programs", type=Path, required=True, help="folder of sluice-cli")
    parser.add_argument("--result", type=Path, required=True, help="JSON file to write")
    args = parser.parse_args()
    args.programs = args.programs.resolve()
    args.result = args.result.resolve()
    args.result.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.result.parent) as folder:
        work = Path(folder)
        sources = [work / f"film {i}{args.film.suffix}" for i in range(JOBS)]
        for source in sources:
            shutil.copyfile(args.film, source)
        args.profile = work / "ladder.json"
        args.profile.write_text(json.dumps({
            "id": "bench", "name": "Bench", "container": "hls", "video": {"encoder": "libx264", "preset": "veryfast", "crf": 22},
            "audio": {"enabled": True, "bitrateKbps": 128, "maxChannels": 2},
            "hls": {"segmentMs": 6000, "rungs": [{"shortSide": s, "maxBitrateKbps": r} for s, r in RUNGS]}}), encoding="utf-8")
        results = {"sluice": measure("sluice", by_sluice, args, sources, work)}
        if not args.ours:
            results["ffmpeg"] = measure("ffmpeg", by_ffmpeg, args, sources, work)
            if results["ffmpeg"]["done"] == JOBS:
                ratio = results["sluice"]["seconds"] / results["ffmpeg"]["seconds"]
                results["ratio"] = ratio
                print(f"sluice / ffmpeg: {ratio:.3f}, wanted at most 0.25{'' if ratio <= 0.25 else ': missed'}")
            else:
                print("No ratio: ffmpeg has not finished what Sluice has.")
    args.result.write_text(json.dumps({"cores": os.cpu_count(), "date": time.strftime("%Y-%m-%d"), "megabytes": args.megabytes,
                                       **results}, indent=2) + "\n", encoding="utf-8")
    print(f"Written: {args.result}")
    good = results["sluice"]["done"] == JOBS and results["sluice"]["killed"] == 0 and results.get("ratio", 0) <= 0.25
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
