// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "engine/model/result.h"

#include <QSaveFile>

namespace sluice::cli {

// A line of JSON for each file that has come to its end. It gets its name, and takes the place of an older
// one, only when the run is over and everything has been written.
class ReportFile final
{
public:
    // An empty path: no report is wanted, and nothing is ever written.
    explicit ReportFile(const QString &path)
        : m_file(path)
    {
    }

    // OutputNotWritable: before the run, not after it.
    [[nodiscard]] Result<> open();
    void add(const Job &job); // a problem shows in commit()
    // OutputWriteFailed: the older report, if there was one, still stands.
    [[nodiscard]] Result<> commit();

private:
    QSaveFile m_file;
};

} // namespace sluice::cli
