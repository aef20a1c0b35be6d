// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace sluice::test {

// One worker for all rows of a program, as for a batch, and a fresh folder for each row.
class CaseRun final
{
public:
    CaseRun();

    [[nodiscard]] bool start();
    void newFolder();

    // A clip of case_clips.cpp or of the factory. Those of the cases are small: a larger one is an error.
    [[nodiscard]] QString clip(const QString &name) const;
    // What the next encode() writes, or something in it.
    [[nodiscard]] QString output(const QString &inside = {}) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool nothingLeft() const;

    // A row for each of these: the source is a clip's name or an absolute path.
    using Change = std::function<void(Recipe &)>;
    [[nodiscard]] std::optional<wire::FileDone> encode(const QString &source, const Change &change = {});
    [[nodiscard]] std::optional<wire::FileFailed> refuse(const QString &source, const Change &change = {});
    // As encode() with a told length, and all that was said on the way.
    [[nodiscard]] std::optional<wire::FileDone> encodeWatched(const QString &source, qint64 expectedUs,
                                                              std::vector<double> &fractions);
    // Encodes, holds the worker after a report, lets `meanwhile` happen (false: ask at the next report), and
    // lets it go on.
    [[nodiscard]] std::optional<wire::Event> encodeHeld(const QString &source, const Change &change,
                                                        const std::function<bool()> &meanwhile);

    [[nodiscard]] WorkerClient &worker() { return m_worker; }

private:
    [[nodiscard]] QString sourcePath(const QString &source) const;
    [[nodiscard]] std::optional<wire::Encode> command(const QString &source, const Change &change);
    [[nodiscard]] std::optional<wire::Event> outcomeHeld(const std::function<bool()> &meanwhile,
                                                         bool &happened);

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker;
};

} // namespace sluice::test
