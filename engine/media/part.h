// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"

#include <QString>

namespace sluice::media {

// The unfinished output: a file or a folder that we created and nobody else. Gone at the end, unless kept.
class Part final
{
public:
    explicit Part(QString path)
        : m_path(std::move(path))
    {
    }
    ~Part();
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    void created() { m_ours = true; }
    void keep() { m_ours = false; }

private:
    QString m_path;
    bool m_ours = false;
};

// Removes a file or a whole folder, and what a first pass has left beside it; for parts only. Never follows a
// link.
void removePart(const QString &path);
void removePassFolder(const QString &partPath);
[[nodiscard]] Result<> makeFolder(const QString &path); // must not exist

} // namespace sluice::media
