// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/path_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <initializer_list>

namespace sluice::ui {

namespace {

struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;
};

// A letter of two parts is not cut through.
qsizetype beginOfLetter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

QString withOnly(const QString &text, std::initializer_list<Stretch> stretches)
{
    QString shown;
    qsizetype end = 0;
    for (const Stretch &stretch : stretches) {
        const qsizetype from = beginOfLetter(text, std::clamp(stretch.from, end, text.size()));
        const qsizetype to = beginOfLetter(text, std::clamp(stretch.to, from, text.size()));
        if (from > end)
            shown += u'…';
        shown += QStringView(text).mid(from, to - from);
        end = to;
    }
    return shown;
}

QString cutInTheMiddle(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    const int head = most / 3;
    return withOnly(text,
                    {{.from = 0, .to = head}, {.from = text.size() - most + head + 1, .to = text.size()}});
}

// Shows the place at which it differs from another one.
QString cutAround(const QString &text, qsizetype place, int most)
{
    const int part = most / 4;
    return withOnly(text, {{.from = 0, .to = part},
                           {.from = place - part / 2, .to = place + part},
                           {.from = text.size() - part, .to = text.size()}});
}

qsizetype firstDifference(const QString &a, const QString &b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

QString homeAsTilde(const QString &path, const QString &home)
{
    if (path == home)
        return QStringLiteral("~");
    const bool isBelow = !home.isEmpty() && path.startsWith(home + u'/');
    return isBelow ? QString(u'~' + path.mid(home.size())) : path;
}

} // namespace

QString pathText(const QString &path)
{
    const QString plain = plainText(path);
    return QLocale().textDirection() == Qt::RightToLeft ? readFromTheLeft(plain) : plain;
}

QStringList shortPaths(const QStringList &paths, const QString &home, int most)
{
    QStringList whole;
    QStringList cut;
    for (const QString &path : paths) {
        whole << plainText(homeAsTilde(path, home));
        cut << cutInTheMiddle(whole.back(), most);
    }
    QStringList apart = cut;
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const qsizetype before = cut.indexOf(cut[i]);
        const qsizetype other = before < i ? before : cut.indexOf(cut[i], i + 1);
        if (other >= 0)
            apart[i] = cutAround(whole[i], firstDifference(whole[i], whole[other]), most);
    }
    QStringList shown = apart;
    for (qsizetype i = 0; i < apart.size(); ++i) {
        if (apart.count(apart[i]) > 1)
            shown[i] = whole[i];
    }
    return shown;
}

} // namespace sluice::ui
