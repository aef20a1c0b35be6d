#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One evening with the built program: a screen, a window manager and a message bus of the test's own, keys from
the keyboard, and what a screen reader would be told.

session.py --program SLUICE --drag-source PROGRAM    the window, built or installed, and what it is dragged from

Ends with 77, which CTest takes for "skipped", where something that it needs is not installed.
"""

import argparse
import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
PATIENCE = 180  # seconds until something that must happen has not
SCREEN_HEIGHT = 900
APP = "io.github.sluice_media.Sluice"
APP_PATH = "/io/github/sluice_media/Sluice"


def skip(why):
    print(f"SKIPPED: {why}")
    sys.exit(SKIPPED)


def wait_for(what, look):
    """The first answer of look() that is something; looks again until then."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited {PATIENCE} s in vain for: {what}")


class Stage(contextlib.ExitStack):
    """Screen, bus and window manager, all gone at the end."""

    def __init__(self, program, drag_source):
        super().__init__()
        self.program = program
        self.drag_source = drag_source
        self.folder = Path(self.enter_context(tempfile.TemporaryDirectory(prefix="sluice-e2e-")))
        for name, sub in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_STATE_HOME", "state"),
                          ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")):
            (self.folder / sub).mkdir(mode=0o700)
            os.environ[name] = str(self.folder / sub)
        os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="xcb", QT_FONT_DPI="96",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "QT_STYLE_OVERRIDE"):
            os.environ.pop(name, None)
        self.start_screen()
        self.start_bus()
        self.run("openbox", "--sm-disable", stderr=subprocess.DEVNULL)
        wait_for("a window manager", lambda: self.xdotool("get_desktop").returncode == 0)

    def run(self, *command, **options):
        process = subprocess.Popen(command, **options)
        self.callback(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def start_screen(self):
        ours, theirs = os.pipe()
        self.run("Xvfb", "-displayfd", str(theirs), "-screen", "0", f"1280x{SCREEN_HEIGHT}x24", "-nolisten", "tcp",
                 pass_fds=(theirs,), stderr=subprocess.DEVNULL)
        os.close(theirs)
        with os.fdopen(ours) as told:
            os.environ["DISPLAY"] = ":" + told.readline().strip()

    def start_bus(self):
        bus = self.run("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE, text=True,
                       stderr=subprocess.DEVNULL)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    @staticmethod
    def xdotool(*arguments):
        return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False)

    def press(self, keys):
        assert self.xdotool("key", "--clearmodifiers", keys).returncode == 0, keys

    def start_program(self, *arguments):
        return self.run(str(self.program), *arguments)

    def drop_on(self, window, path):
        """Drags a path from another program onto a window, again where the button was let go before it was taken."""
        source = self.run(str(self.drag_source), str(path), stdout=subprocess.PIPE)

        def is_taken():
            self.xdotool("mousemove", "60", str(SCREEN_HEIGHT - 20), "mousedown", "1")
            for step in range(8):
                self.xdotool("mousemove", "--window", window, str(400 + 10 * step), "300")
            self.xdotool("mouseup", "1")
            return select.select([source.stdout], [], [], 0.5)[0]

        wait_for("a drop that is taken", is_taken)

    def make_clip(self, path, seconds=2, size="320x180"):
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-f", "lavfi", "-i",
                        f"testsrc2=size={size}:rate=25", "-t", str(seconds), "-c:v", "libx264", "-preset", "ultrafast",
                        "-pix_fmt", "yuv420p", str(path)], check=True)
        return path


class Reader:
    """What a screen reader sees of the program."""

    def __init__(self):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        self.atspi = Atspi
        Atspi.init()

    def program(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() == "sluice" and child.get_child_count() > 0:
                return child
        return None

    def walk(self, node):
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield from self.walk(child)

    def find(self, role, fits):
        """The first that is shown, has this role and a name that fits."""
        from gi.repository import GLib

        try:
            program = self.program()
            for node in self.walk(program) if program else ():
                if node.get_role_name() == role and fits(node.get_name() or "") and self.has(node, "SHOWING"):
                    return node
        except GLib.Error:
            pass  # it went while it was looked at
        return None

    def has(self, node, state):
        return node.get_state_set().contains(getattr(self.atspi.StateType, state))

    def wait(self, role, name, state=None):
        def look():
            node = self.find(role, lambda text: text == name or (name.endswith("…") and text.startswith(name[:-1])))
            return node if node and (state is None or self.has(node, state)) else None

        return wait_for(f"a {role} “{name}” {state or ''}", look)


def open_by_bus(path):
    from gi.repository import Gio, GLib

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    wait_for("the program on the bus", lambda: bus.call_sync(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
        GLib.Variant("(s)", (APP,)), None, Gio.DBusCallFlags.NONE, -1).unpack()[0])
    bus.call_sync(APP, APP_PATH, "org.freedesktop.Application", "Open",
                  GLib.Variant("(asa{sv})", ([path.as_uri()], {})), None, Gio.DBusCallFlags.NONE, -1)


def write_settings(stage, batch_processing):
    path = stage.folder / "config" / "sluice" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"batch_processing": batch_processing, "jobs": 1}), encoding="utf-8")


def evening(stage):
    reader = Reader()
    stage.make_clip(stage.folder / "films" / "first film.mp4", seconds=8, size="640x360")
    stage.make_clip(stage.folder / "films" / "third film.mp4")
    opened = stage.make_clip(stage.folder / "later" / "second film.mp4")
    # The processor is as good as always above this: the run throttles itself, and must end all the same.
    write_settings(stage, {"batch_size": 1, "advanced": {
        "throttling": {"max_cpu_percent": 10, "resume_margin_percent": 1, "dwell_ms": 100},
        "monitoring": {"sampling_interval_ms": 100}}})

    program = stage.start_program()
    reader.wait("push button", "Start")
    window = wait_for("a window of the class that the desktop file names",
                      lambda: stage.xdotool("search", "--onlyvisible", "--class", "^sluice$").stdout.split())[-1]
    stage.drop_on(window, stage.folder / "films")
    reader.wait("table cell", "first film.mp4")
    start = reader.wait("push button", "Start", "SENSITIVE")
    print("The folder that was dropped is in the queue.")

    # On Linux the name of a combo box is what is chosen in it; its label says what it is for.
    assert stage.xdotool("windowactivate", "--sync", window).returncode == 0
    profile = reader.wait("combo box", "…")
    before = profile.get_name()
    stage.press("alt+p")
    wait_for("the focus on the profile", lambda: reader.has(profile, "FOCUSED"))
    stage.press("Down")
    after = wait_for("another profile", lambda: profile.get_name() != before and profile.get_name())
    print(f"Profile “{before}” was changed to “{after}” by the keyboard.")

    stage.press("ctrl+r")
    reader.wait("tree", "Files of the plan")
    stage.press("Escape")
    wait_for("the plan to close", lambda: not reader.find("tree", lambda text: text == "Files of the plan"))
    print("The plan was reviewed.")

    assert stage.xdotool("windowactivate", "--sync", window).returncode == 0
    stage.press("ctrl+Return")
    wait_for("a run", lambda: not reader.has(start, "SENSITIVE"))
    throttled = reader.wait("label", "CPU at…")
    print(f"Throttled: {throttled.get_name()}")
    wait_for("two results", lambda: len(list(stage.folder.glob("films-converted/*film.*"))) == 2)
    reader.wait("push button", "Start")  # the run is over: what is added now waits, and nothing is asked at the end
    print("The run has ended.")

    stage.press("ctrl+h")
    reader.wait("tree", "Past runs")
    stage.press("Escape")
    wait_for("the history to close", lambda: not reader.find("tree", lambda text: text == "Past runs"))
    print("The run is in the history.")

    open_by_bus(opened.parent)
    reader.wait("table cell", "second film.mp4")
    again = stage.start_program(str(stage.make_clip(stage.folder / "last" / "fourth film.mp4")))
    assert again.wait(PATIENCE) == 0, "a second start must end with 0"
    reader.wait("table cell", "fourth film.mp4")
    print("What the bus and a second start hand over is in the window.")

    assert stage.xdotool("windowactivate", "--sync", window).returncode == 0
    stage.press("ctrl+q")
    assert program.wait(PATIENCE) == 0, "the program must end with 0"
    stage.start_program()
    reader.wait("table cell", "second film.mp4")
    assert not reader.find("table cell", lambda text: text == "first film.mp4"), "what is done is not queued again"
    print("The next start shows what was left in the queue.")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--drag-source", type=Path, required=True)
    given = parser.parse_args()
    missing = [tool for tool in ("Xvfb", "openbox", "dbus-daemon", "xdotool", "ffmpeg") if not shutil.which(tool)]
    if missing:
        skip(f"not installed: {', '.join(missing)}")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError) as error:
        skip(f"the bindings of AT-SPI are not installed (gir1.2-atspi-2.0, python3-gi): {error}")
    os.environ.pop("SLUICE_WORKER", None)  # the program finds its own
    with Stage(given.program.resolve(), given.drag_source.resolve()) as stage:
        evening(stage)
    return 0


if __name__ == "__main__":
    sys.exit(main())
