// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report_file.h"

#include "app/cli/job_json.h"

namespace sluice::cli {

Result<> ReportFile::open()
{
    if (m_file.fileName().isEmpty() || m_file.open(QIODevice::WriteOnly))
        return {};
    return fail(ErrorCode::OutputNotWritable, m_file.fileName(), m_file.errorString());
}

void ReportFile::add(const Job &job)
{
    if (m_file.isOpen())
        m_file.write(toLine(fileJson(job)) + '\n');
}

Result<> ReportFile::commit()
{
    if (!m_file.isOpen() || m_file.commit())
        return {};
    return fail(ErrorCode::OutputWriteFailed, m_file.fileName(), m_file.errorString());
}

} // namespace sluice::cli
