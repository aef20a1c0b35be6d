// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sluice::media {

enum class Pass { Only, First, Second };

// What the first of two passes tells the second, for each rung: x264 and x265 keep it in files (of some 100
// bytes for a picture, and of two bytes for each of its blocks), libvpx in memory. The files lie in a folder
// beside the part, which is gone when this is.
class PassStats final
{
public:
    PassStats(QString partPath, size_t rungs);
    ~PassStats();
    PassStats(const PassStats &) = delete;
    PassStats &operator=(const PassStats &) = delete;

    [[nodiscard]] Result<> create(); // the folder; once, and after the part

    [[nodiscard]] QByteArray file(size_t rung) const; // encoded for the file system
    [[nodiscard]] QByteArray &text(size_t rung) { return m_texts[rung]; }

private:
    QString m_partPath;
    std::vector<QByteArray> m_texts;
    bool m_ours = false;
};

} // namespace sluice::media
