// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/json.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace sluice::store {

// Where each value of a JSON text stands, so that an error of meaning can be shown at its line, as an error
// of grammar is. Values are named "video.crf" and "hls.rungs[2].shortSide"; the whole text is "".
class JsonPlaces final
{
public:
    explicit JsonPlaces(std::string text);

    // "line:column", both from 1, columns in bytes: of the key, of the item of an array, or of the nearest
    // enclosing value that is known.
    [[nodiscard]] QString at(const QString &key) const;
    [[nodiscard]] QString atByte(size_t offset) const;

    // Keys that stand twice in one object; the parser would silently take the last one.
    [[nodiscard]] const std::vector<QString> &repeated() const { return m_repeated; }

private:
    std::string m_text;
    std::map<QString, size_t> m_offsets;
    std::vector<QString> m_repeated;
};

} // namespace sluice::store
