// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace sluice {

// A sentence that is made where something is decided or met, a worker included, and read in the language of
// whoever looks: a pattern and what stands in its places.
struct Remark
{
    QByteArray pattern; // "%1 scaled to %2", in the context "Remark" for translators; empty: nothing to say
    QStringList values; // of its places, in order
    std::vector<Remark> within; // remarks in the places after these: a reason, the parts of a list

    [[nodiscard]] bool isEmpty() const { return pattern.isEmpty(); }

    // For files and logs: untranslated.
    [[nodiscard]] QString text() const;

    bool operator==(const Remark &other) const { return text() == other.text(); }
};

using Remarks = QList<Remark>;

// `pattern` is a literal in QT_TRANSLATE_NOOP("Remark", ...).
[[nodiscard]] Remark remark(const char *pattern, QStringList values = {}, std::vector<Remark> within = {});

// What somebody else has said, in no language of ours.
[[nodiscard]] Remark verbatim(const QString &text);

// "one, two, three"
[[nodiscard]] Remark joined(std::vector<Remark> parts);

[[nodiscard]] QStringList textsOf(const Remarks &remarks);

} // namespace sluice
