// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/pass_stats.h"

#include "engine/media/part.h"
#include "engine/model/part_names.h"

#include <QFile>

#include <utility>

namespace sluice::media {

PassStats::PassStats(QString partPath, size_t rungs)
    : m_partPath(std::move(partPath))
    , m_texts(rungs)
{
}

PassStats::~PassStats()
{
    if (m_ours)
        removePassFolder(m_partPath);
}

Result<> PassStats::create()
{
    const Result<> made = makeFolder(passFolderOf(m_partPath));
    m_ours = made.has_value();
    return made;
}

QByteArray PassStats::file(size_t rung) const
{
    return QFile::encodeName(passFolderOf(m_partPath)) + '/' + QByteArray::number(qulonglong(rung))
           + ".stats";
}

} // namespace sluice::media
