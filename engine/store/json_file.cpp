// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/json_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFileBytes = 1024 * 1024; // a file of settings has a few hundred

Error wrongAt(const QString &path, ErrorCode code, const QString &place, const QString &what)
{
    return {code, path, u"%1:%2: %3"_s.arg(path, place, what)};
}

} // namespace

Error JsonFile::wrong(const QString &key, const QString &what) const
{
    return wrongAt(path, code, places.at(key), key.isEmpty() ? what : QString(key + u": " + what));
}

Result<JsonFile> readJsonFile(const QString &path, ErrorCode code)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(code, path, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestFileBytes + 1);
    if (bytes.size() > largestFileBytes)
        return fail(code, path, u"%1: too large for a file of settings"_s.arg(path));

    const std::string text = bytes.toStdString();
    JsonFile read{.path = path, .code = code, .json = {}, .places = JsonPlaces(text)};
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return Unexpected(read.wrong({}, u"the file is empty"_s));
    try {
        read.json = Json::parse(text, nullptr, true, true);
    } catch (const nlohmann::json::parse_error &error) {
        // The byte is counted from 1 and is the last one read, which is one too many at the end.
        const QString place = read.places.atByte(error.byte > 0 ? error.byte - 1 : 0);
        return Unexpected(wrongAt(path, code, place, QString::fromUtf8(error.what()).section(u": "_s, 1)));
    } catch (const nlohmann::json::exception &error) {
        return Unexpected(read.wrong({}, QString::fromUtf8(error.what())));
    }
    if (!read.places.repeated().empty())
        return Unexpected(read.wrong(read.places.repeated().front(), u"stands twice"_s));
    return read;
}

Result<> writeJsonFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::ConfigNotSaved, path, file.errorString());
    return {};
}

} // namespace sluice::store
