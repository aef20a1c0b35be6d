// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"

#include <QSet>
#include <QString>

#include <map>

namespace sluice {

// The files of the queue and the folders that they lie in, as far as outputs have to keep clear of them. By
// their names alone: that one path leads to another is not seen here.
class QueuePaths final
{
public:
    void add(const Job &job);
    void remove(const Job &job); // one that was added

    [[nodiscard]] bool hasInput(const QString &path) const { return m_inputs.contains(path); }
    // Whether files of the queue lie in this folder or below it, seen from the roots that were added: then
    // their outputs have a folder of this name as well.
    [[nodiscard]] bool hasFolder(const QString &relative) const;

private:
    QSet<QString> m_inputs;
    std::map<QString, int> m_folders; // relative, and how many files each has itself
};

} // namespace sluice
