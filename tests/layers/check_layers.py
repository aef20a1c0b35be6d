#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include line of the product and a few of its words, and fails on what a layer may not use.

check_layers.py ROOT         checks a source tree
check_layers.py --self-test  makes a small tree, breaks each rule once, and fails where that is not found
"""

import re
import sys
import tempfile
from pathlib import Path

SOURCES = (".cpp", ".h", ".cc", ".hpp")
# Also headers of the build tree, which every layer may include.
GENERATED = re.compile(r"^(sluice_version\.h|[\w/]+\.moc|moc_\w+\.cpp)$")

# Layer: the project's headers that it may include besides its own. The longest matching folder decides.
ALLOWED = {
    "engine/model": [],
    "engine/wire": ["engine/model/"],
    "engine/media": ["engine/model/"],
    "engine/worker": ["engine/model/", "engine/wire/", "engine/media/"],
    "engine/plan": ["engine/model/"],
    "engine/monitor": ["engine/model/"],
    "engine/store": ["engine/model/"],
    "engine/run": ["engine/model/", "engine/wire/", "engine/plan/", "engine/monitor/"],
    "engine/sim": ["engine/model/", "engine/plan/", "engine/run/"],
    "engine": ["engine/model/", "engine/plan/", "engine/run/", "engine/monitor/", "engine/store/"],
    "ui": ["engine/model/", "engine/engine.h"],
    "ui/text": ["engine/model/"],
    "translations": [],
    "app": ["ui/", "translations/", "engine/engine.h", "engine/store/", "engine/model/"],
    "app/common": ["engine/model/"],
    "app/cli": [
        "app/common/",
        "translations/",
        "ui/text/",
        "engine/engine.h",
        "engine/store/",
        "engine/sim/",
        "engine/model/",
    ],
}

# Classes of Qt Core, Network, Sql and Concurrent that are no widgets are named without their module, so a
# layer's forbidden ones are listed by pattern.
GUI = re.compile(
    r"^(?!Q(ByteArray|String|AnyString|Utf8String|Latin1String)View$)"
    r"(Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL)/"
    r"|Q(Gui)?Application$|Q\w*Widget$|Q\w*(Window|Dialog|Layout|View|Button|Edit|Box|Label|Menu|Bar|Style)$"
    r"|Q(Painter|PainterPath|Pixmap|Image|ImageReader|Icon|Color|Font|FontMetrics|Palette|Brush|Pen|Screen|Cursor"
    r"|Clipboard|Drag|Action|Shortcut|KeySequence|DesktopServices|TextDocument|Svg\w+|QUndo\w+|UndoStack|Print\w+)$)"
)
SQL = re.compile(r"^(QtSql/|QSql)")
LIBAV = re.compile(r"^lib(av|sw)\w+/")
STRING_CONNECT = re.compile(r"\b(SIGNAL|SLOT)\s*\(")
BLOCKING = re.compile(r"\bwaitFor(Started|Finished|ReadyRead|BytesWritten|Done|Connected|Disconnected)\b|\bprocessEvents\b")

# Folder, pattern of an included header, why not.
FORBIDDEN_HEADERS = [
    ("engine", GUI, "the engine knows no window"),
    ("app/cli", GUI, "the command line has no window"),
    ("app/common", GUI, "the command line uses it too"),
    ("ui/text", GUI, "the command line uses these sentences too"),
    ("ui", SQL, "only engine/store opens databases"),
    ("app", SQL, "only engine/store opens databases"),
    ("ui", re.compile(r"^(QtCore/)?Q(Process|Settings)$"), "the window starts no process and keeps no settings"),
]
# The only folders that may include a header.
RESERVED_HEADERS = [
    ("engine/media", LIBAV, "only engine/media includes FFmpeg"),
    ("engine/store", SQL, "only engine/store opens databases"),
    ("app", re.compile(r"^(QtCore/)?QSettings$"), "only app keeps settings"),
]
# Folder, pattern in the code, why not.
FORBIDDEN_WORDS = [
    ("ui", BLOCKING, "nothing may block the window"),
    ("app/gui", BLOCKING, "nothing may block the window"),
    ("engine", STRING_CONNECT, "connect by pointer to member"),
    ("ui", STRING_CONNECT, "connect by pointer to member"),
    ("app", STRING_CONNECT, "connect by pointer to member"),
]
# The window is closed before its last file is waited for, and that for some seconds at most.
MAY_WAIT = {"app/gui/file_saver.cpp"}
LONG_FILE = 500  # lines: reported, not refused

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def inside(path, folder):
    return path == folder or path.startswith(folder + "/")


def layer_of(path):
    fitting = [layer for layer in ALLOWED if inside(path, layer)]
    return max(fitting, key=len) if fitting else None


def without_comments(text):
    """The code with comments and texts blanked; the lines keep their numbers."""
    return COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def check_include(path, quoted, header):
    """Why this include is not allowed, or nothing."""
    layer = layer_of(path)
    project = re.match(r"(app|engine|tests|translations|ui)/", header)
    if quoted and GENERATED.match(header):
        return None
    if project:
        if inside(header, "tests"):
            return "the product includes nothing of its tests"
        # The facade's own folder: files that lie directly in it.
        own = header.startswith(layer + "/") and ("/" not in header[len(layer) + 1 :] or layer != "engine")
        if not own and not any(header.startswith(allowed) for allowed in ALLOWED[layer]):
            return f"{layer} may not include {header}"
        if not quoted:
            return "headers of the project are included with quotes"
        return None
    if quoted:
        return f'"{header}" is no path from the root of the project'
    for folder, pattern, why in FORBIDDEN_HEADERS:
        if inside(path, folder) and pattern.match(header):
            return f"<{header}>: {why}"
    for folder, pattern, why in RESERVED_HEADERS:
        if not inside(path, folder) and pattern.match(header):
            return f"<{header}>: {why}"
    return None


def check_file(path, text):
    """The findings in one file, as (line, sentence)."""
    findings = []
    if not re.search(r"^// SPDX-License-Identifier: GPL-3\.0-or-later$", "\n".join(text.split("\n")[:3]), re.M):
        findings.append((1, "the SPDX line is missing"))
    if layer_of(path) is None:
        return findings
    for number, line in enumerate(text.split("\n"), 1):
        match = INCLUDE.match(line)
        why = match and check_include(path, match.group(1) == '"', match.group(2))
        if why:
            findings.append((number, why))
    code = without_comments(text)
    for folder, pattern, why in FORBIDDEN_WORDS:
        if inside(path, folder) and not (pattern is BLOCKING and path in MAY_WAIT):
            for match in pattern.finditer(code):
                findings.append((code.count("\n", 0, match.start()) + 1, f"{match.group().strip('( ')}: {why}"))
    return findings


def check_tree(root):
    findings, notes, files = [], [], 0
    for top in ("app", "engine", "ui", "translations", "tests"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in SOURCES or not file.is_file():
                continue
            files += 1
            path = file.relative_to(root).as_posix()
            text = file.read_text(encoding="utf-8")
            findings += [f"{path}:{line}: {why}" for line, why in check_file(path, text)]
            lines = text.count("\n")
            if lines > LONG_FILE and top != "tests":
                notes.append(f"{path}: {lines} lines; more than {LONG_FILE} want to be two files")
    return findings, notes, files


# Each breaks one rule: file, line, what the finding must say.
BROKEN = [
    ("engine/model/a.h", '#include "engine/wire/codec.h"', "engine/model may not"),
    ("engine/wire/a.h", '#include "engine/media/probe.h"', "engine/wire may not"),
    ("engine/media/a.h", '#include "engine/wire/codec.h"', "engine/media may not"),
    ("engine/worker/a.cpp", '#include "engine/plan/planner.h"', "engine/worker may not"),
    ("engine/plan/a.cpp", '#include "engine/run/pool.h"', "engine/plan may not"),
    ("engine/monitor/a.cpp", '#include "engine/plan/planner.h"', "engine/monitor may not"),
    ("engine/store/a.cpp", '#include "engine/run/pool.h"', "engine/store may not"),
    ("engine/run/a.cpp", '#include "engine/store/journal.h"', "engine/run may not"),
    ("engine/run/a.cpp", '#include "engine/engine.h"', "engine/run may not"),
    ("engine/engine.cpp", '#include "engine/media/probe.h"', "engine may not"),
    ("engine/engine.cpp", '#include "ui/main_window.h"', "engine may not"),
    ("ui/a.cpp", '#include "engine/run/pool.h"', "ui may not"),
    ("ui/text/a.cpp", '#include "engine/engine.h"', "ui/text may not"),
    ("app/gui/a.cpp", '#include "engine/run/pool.h"', "app may not"),
    ("app/cli/a.cpp", '#include "ui/main_window.h"', "app/cli may not"),
    ("app/common/a.cpp", '#include "ui/main_window.h"', "app/common may not"),
    ("ui/a.cpp", '#include "translations/translations.h"', "ui may not"),
    ("ui/a.cpp", '#include "tests/support/fake.h"', "tests"),
    ("ui/a.cpp", '#include "main_window.h"', "no path from the root"),
    ("ui/a.cpp", "#include <engine/engine.h>", "quotes"),
    ("engine/plan/a.cpp", "#include <QWidget>", "knows no window"),
    ("engine/plan/a.cpp", "#include <QtGui/QImage>", "knows no window"),
    ("engine/plan/a.cpp", "#  include <QImage>", "knows no window"),
    ("engine/plan/a.cpp", "#include <QPrinter>", "knows no window"),
    ("app/cli/a.cpp", "#include <QApplication>", "no window"),
    ("app/common/a.cpp", "#include <QApplication>", "command line"),
    ("app/cli/a.cpp", '#include "app/gui/gui.h"', "app/cli may not"),
    ("ui/text/a.cpp", "#include <QLabel>", "sentences"),
    ("ui/a.cpp", "#include <QProcess>", "no process"),
    ("ui/a.cpp", "#include <QtCore/QSettings>", "no settings"),
    ("ui/a.cpp", "#include <QSqlQuery>", "databases"),
    ("engine/run/a.cpp", "#include <QSqlDatabase>", "databases"),
    ("app/gui/a.cpp", "#include <QSqlDatabase>", "databases"),
    ("engine/store/a.cpp", "#include <QSettings>", "only app"),
    ("engine/worker/a.cpp", "#include <libavutil/frame.h>", "only engine/media"),
    ("engine/worker/a.cpp", "#include <libswscale/swscale.h>", "only engine/media"),
    ("app/cli/a.cpp", "#include <libavcodec/avcodec.h>", "only engine/media"),
    ("ui/a.cpp", "p.waitForFinished();", "block"),
    ("ui/a.cpp", "QCoreApplication::processEvents();", "block"),
    ("app/gui/a.cpp", "thread.waitForDone();", "block"),
    ("engine/run/a.cpp", "connect(a, SIGNAL(done()), b, c);", "pointer to member"),
    ("ui/a.cpp", "connect(a, b, c, SLOT(done()));", "pointer to member"),
]
# And these are none.
FINE = [
    ("engine/model/a.h", '#include "engine/model/job.h"'),
    ("engine/worker/a.cpp", '#include "engine/media/probe.h"'),
    ("engine/media/a.cpp", "#include <libavformat/avformat.h>"),
    ("engine/store/a.cpp", "#include <QSqlQuery>"),
    ("engine/run/a.cpp", "#include <QProcess>"),
    ("engine/wire/a.h", "#include <QByteArrayView>"),
    ("engine/engine.cpp", '#include "engine/session.h"'),
    ("engine/engine.cpp", '#include "engine/store/journal.h"'),
    ("engine/run/a.cpp", "process.waitForFinished();"),
    ("ui/a.cpp", '#include "ui/text/error_text.h"'),
    ("ui/a.cpp", "#include <QWidget>"),
    ("ui/a.cpp", "#include <QPrinter>"),
    ("ui/a.cpp", "// never processEvents(), never SIGNAL()"),
    ("ui/a.cpp", 'log("processEvents");'),
    ("ui/a.cpp", '#include "sluice_version.h"'),
    ("app/gui/main.cpp", "#include <QSettings>"),
    ("app/gui/main.cpp", '#include "app/common/locations.h"'),
    ("app/cli/main.cpp", '#include "app/common/locations.h"'),
    ("app/gui/main.cpp", '#include "translations/translations.h"'),
    ("app/cli/main.cpp", '#include "ui/text/error_text.h"'),
    ("tests/unit/a.cpp", "#include <QProcess>"),
]
SPDX = "// SPDX-FileCopyrightText: The Sluice authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n\n"


def check_one(path, text):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, path)
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        return check_tree(Path(folder))


def self_test():
    wrong = []
    for path, line, expected in BROKEN:
        findings, _, _ = check_one(path, SPDX + line + "\n")
        if len(findings) != 1 or expected not in findings[0] or not findings[0].startswith(f"{path}:4:"):
            wrong.append(f"not found as it should be: {path}: {line}: {findings}")
    for path, line in FINE:
        findings, notes, _ = check_one(path, SPDX + line + "\n")
        if findings or notes:
            wrong.append(f"found without a reason: {path}: {line}: {findings} {notes}")
    if not check_one("tests/unit/a.cpp", "int x;\n")[0]:
        wrong.append("a missing SPDX line was not found")
    if not check_one("ui/a.cpp", SPDX + "\n" * LONG_FILE)[1]:
        wrong.append("a long file was not noted")
    for line in wrong:
        print(line)
    print(f"{len(BROKEN) + 2} broken rules, {len(FINE)} fine lines: {len(wrong)} wrong answers")
    return not wrong


def main():
    if sys.argv[1:] == ["--self-test"]:
        return 0 if self_test() else 1
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    findings, notes, files = check_tree(Path(sys.argv[1]))
    for line in notes:
        print(f"note: {line}")
    for line in findings:
        print(line)
    print(f"{files} files read, {len(findings)} findings")
    if files == 0:
        print("There is nothing to check here.")
    return 1 if findings or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
