// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

namespace sluice::test {

// The files of a machine, by their path below the root; a name that ends in a slash is an empty folder.
using Files = QMap<QString, QByteArray>;

// A folder that a probe takes for the root of a machine.
class MachineTree final
{
public:
    explicit MachineTree(const Files &files = {}) { write(files); }

    void write(const Files &files) const
    {
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString path = m_folder.filePath(file.key());
            if (!QDir().mkpath(file.key().endsWith(u'/') ? path : QFileInfo(path).path()))
                qFatal("cannot make the folder of %s", qPrintable(path));
            if (file.key().endsWith(u'/'))
                continue;
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size())
                qFatal("cannot write %s", qPrintable(path));
        }
    }

    void remove(const QString &name) const { QFile::remove(m_folder.filePath(name)); }
    [[nodiscard]] QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace sluice::test
