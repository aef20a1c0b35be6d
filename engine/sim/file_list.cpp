// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sim/file_list.h"

#include "engine/plan/default_rate.h"
#include "engine/plan/planner.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace sluice::sim {

namespace {

constexpr std::array columns{"name", "width", "height", "seconds", "fps"};
constexpr std::array needed{"width", "height", "seconds"};
constexpr std::size_t mostFiles = 1'000'000;

// The values of one line, or nothing where a quote does not end.
std::optional<QStringList> valuesOf(const QString &line)
{
    QStringList values{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            values.last() += line[i++];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            values << QString();
        else
            values.last() += c;
    }
    if (quoted)
        return std::nullopt;
    for (QString &value : values)
        value = value.trimmed();
    return values;
}

QString withoutMark(const QString &text)
{
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

// Of what may be no list at all.
QString shown(const QString &value)
{
    constexpr qsizetype enough = 40;
    return value.size() <= enough ? value : value.first(enough) + QChar(0x2026);
}

class Reader final
{
public:
    explicit Reader(QString path)
        : m_path(std::move(path))
    {
    }

    Result<std::vector<ListedFile>> read(const QString &text)
    {
        for (const QString &raw : withoutMark(text).split(u'\n')) {
            ++m_line;
            const QString line = raw.trimmed();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const auto values = valuesOf(line);
            if (!values)
                return wrong(QStringLiteral("a quote does not end"));
            if (const auto taken = m_places.isEmpty() ? takeHeader(*values) : takeFile(*values); !taken)
                return Unexpected(taken.error());
        }
        if (m_places.isEmpty())
            return fail(ErrorCode::OptionInvalid, m_path, QStringLiteral("the list is empty"));
        if (m_files.empty())
            return fail(ErrorCode::OptionInvalid, m_path, QStringLiteral("no file follows the header line"));
        return std::move(m_files);
    }

private:
    Unexpected wrong(const QString &what) const
    {
        return fail(ErrorCode::OptionInvalid, m_path, QStringLiteral("line %1: %2").arg(m_line).arg(what));
    }

    Result<> takeHeader(const QStringList &names)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString name = names[i].toLower();
            const auto *known = std::ranges::find(columns, name.toStdString());
            if (known == columns.end()) {
                return wrong(
                    QStringLiteral("'%1' is no column; the first line names some of name, width, height, "
                                   "seconds and fps")
                        .arg(shown(names[i])));
            }
            if (m_places.contains(name))
                return wrong(QStringLiteral("the column %1 is named twice").arg(name));
            m_places.insert(name, i);
        }
        for (const char *name : needed) {
            if (!m_places.contains(QLatin1String(name)))
                return wrong(QStringLiteral("the column %1 is missing").arg(QLatin1String(name)));
        }
        m_columns = names.size();
        return {};
    }

    Result<> takeFile(const QStringList &values)
    {
        if (values.size() != m_columns) {
            return wrong(QStringLiteral("%1 values where the header has %2 columns")
                             .arg(values.size())
                             .arg(m_columns));
        }
        if (m_files.size() >= mostFiles)
            return wrong(QStringLiteral("more than a million files"));
        const auto width = number(values, "width", 16, 16'384);
        const auto height = number(values, "height", 16, 16'384);
        const auto seconds = number(values, "seconds", 0.01, 1e6);
        const auto fps =
            m_places.contains(QStringLiteral("fps")) ? number(values, "fps", 1, 240) : plan::defaultFps;
        for (const auto *value : {&width, &height, &seconds, &fps}) {
            if (!*value)
                return Unexpected(value->error());
        }
        const QString name = m_places.contains(QStringLiteral("name"))
                                 ? values[m_places[QStringLiteral("name")]]
                                 : QStringLiteral("line %1").arg(m_line);
        m_files.push_back({.name = name, .media = mediaOf(int(*width), int(*height), *seconds, *fps)});
        return {};
    }

    Result<double> number(const QStringList &values, const char *column, double least, double most) const
    {
        const QString text = values[m_places[QLatin1String(column)]];
        bool good = false;
        const double value = text.toDouble(&good);
        const bool inside = value >= least && value <= most; // not for NaN
        if (!good || !inside) {
            return wrong(QStringLiteral("%1 is '%2', not a number from %3 to %4")
                             .arg(QLatin1String(column), shown(text))
                             .arg(least)
                             .arg(most, 0, 'g', 9));
        }
        return value;
    }

    static MediaInfo mediaOf(int width, int height, double seconds, double fps)
    {
        StreamInfo picture;
        picture.index = 0;
        picture.kind = StreamKind::Video;
        picture.codec = QStringLiteral("h264");
        picture.width = width;
        picture.height = height;
        picture.fpsNum = int(std::lround(fps * 1000));
        picture.fpsDen = 1000;
        picture.pixelFormat = QStringLiteral("yuv420p");
        StreamInfo sound;
        sound.index = 1;
        sound.kind = StreamKind::Audio;
        sound.codec = QStringLiteral("aac");
        sound.isDefault = true;
        sound.channels = 2;
        sound.sampleRate = 48'000;
        MediaInfo media;
        media.durationUs = qint64(seconds * 1e6);
        media.streams = {picture, sound};
        return media;
    }

    QString m_path;
    int m_line = 0;
    QMap<QString, qsizetype> m_places; // of the columns
    qsizetype m_columns = 0;
    std::vector<ListedFile> m_files;
};

} // namespace

Result<std::vector<ListedFile>> readFileList(const QByteArray &text, const QString &path)
{
    return Reader(path).read(QString::fromUtf8(text));
}

Result<std::vector<File>> filesFor(const std::vector<ListedFile> &list, const Profile &profile)
{
    std::vector<File> files;
    files.reserve(list.size());
    for (const ListedFile &listed : list) {
        const auto plan = plan::planJob(listed.media, profile, listed.name, 1);
        if (!plan) {
            Error error = plan.error();
            error.subject = listed.name;
            return Unexpected(error);
        }
        File file;
        file.name = listed.name;
        file.cost = plan::costOf(listed.media, plan->recipe, {});
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace sluice::sim
