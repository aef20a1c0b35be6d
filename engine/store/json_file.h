// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"
#include "engine/store/json_places.h"

#include <QString>

namespace sluice::store {

// A JSON file that a person may have written: comments are allowed, a key stands once in its object.
struct JsonFile
{
    QString path;
    ErrorCode code; // of what is wrong with it
    Json json;
    JsonPlaces places;

    // The path as the subject and "file:line:column: key: what" in the detail.
    [[nodiscard]] Error wrong(const QString &key, const QString &what) const;
};

// Every failure, also to open the file, has the given code and the form of JsonFile::wrong().
[[nodiscard]] Result<JsonFile> readJsonFile(const QString &path, ErrorCode code);

// Puts the text in the place of the file, all of it or nothing. The folder is made where it is missing.
// ConfigNotSaved with the path as the subject.
[[nodiscard]] Result<> writeJsonFile(const QString &path, const QByteArray &text);

} // namespace sluice::store
