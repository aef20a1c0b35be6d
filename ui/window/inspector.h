// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "ui/style/widgets.h"

#include <QList>

class QVBoxLayout;

namespace sluice::ui {

class FilmPicture;

// The facts of one file: what it is, what it will become and why, what happened to it and what helps.
class Inspector final : public Card
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    // nullptr: nothing is selected. `profile`: what the job is converted by.
    void show(const Job *job, const JobProgress *progress, const QString &profile = {});
    void setPicture(JobId id, const QByteArray &jpeg); // of another file: too late, ignored
    void setColors(const Colors &colors);
    [[nodiscard]] QString text() const; // everything that is shown, a line each

Q_SIGNALS:
    void retryAsked();
    void logAsked();
    void pictureWanted(sluice::JobId job);   // once for each file that is shown anew
    void wordsWanted();                      // in another language: what is shown is to be shown again
    void showItemAsked(const QString &path); // a file, in its folder

private:
    struct Section
    {
        QLabel *heading = nullptr;
        QVBoxLayout *layout = nullptr; // a label for each line
        QList<QLabel *> lines;
        QList<QLabel *> quiet;
    };
    Section addSection(QVBoxLayout *layout);
    void fill(Section &section, const QStringList &lines, const QStringList &quiet = {});
    void fillLines(const Section &section, QList<QLabel *> &labels, const QStringList &lines, Tone tone);

    void showPictureOf(const Job *job);

    FilmPicture *m_picture;
    JobId m_pictureOf{};
    QLabel *m_name;
    QLabel *m_hint;
    Section m_source;
    Section m_plan;
    Section m_now;
    Section m_warnings;
    QPushButton *m_retry;
    QPushButton *m_log;
    QPushButton *m_folder;
    QString m_shownPath;
};

} // namespace sluice::ui
