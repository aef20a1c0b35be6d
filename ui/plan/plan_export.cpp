// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_export.h"

#include "ui/plan/plan_model.h"
#include "ui/text/error_text.h"
#include "ui/text/media_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/remark_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace sluice::ui {

namespace {

QString csvCell(QString cell)
{
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return u'"' + cell + u'"';
}

QString nameOf(PlanEnd end)
{
    switch (end) {
    case PlanEnd::Convert:
        return QStringLiteral("convert");
    case PlanEnd::Skip:
        return QStringLiteral("skip");
    case PlanEnd::Fail:
        break;
    }
    return QStringLiteral("fail");
}

void addGuess(QStringList &cells, const PlannedFile &file, const Guess &guess, qint64 unit)
{
    const bool known = endOf(file) == PlanEnd::Convert;
    for (const qint64 value : {guess.low, guess.likely, guess.high})
        cells << (known ? QString::number((value + unit / 2) / unit) : QString());
}

// Programs read these: names that stay, whatever the language of the window.
QString csvLine(const PlannedFile &file)
{
    QStringList cells{
        csvCell(file.inputPath),
        csvCell(file.plan ? file.plan->outputPath : QString()),
        csvCell(file.plan ? file.plan->profile : QString()),
        nameOf(endOf(file)),
        file.reason ? nameString(file.reason->code) : QString(),
        csvCell(attentionLines(file).join(u' ')),
        csvCell(pictureText(file)),
        csvCell(soundText(file)),
        csvCell(subtitleText(file)),
        csvCell(file.plan ? remarkTexts(file.plan->decisions).join(QLatin1String("; ")) : QString()),
        QString::number(file.sizeBytes)};
    addGuess(cells, file, file.outputBytes, 1);
    addGuess(cells, file, file.wallUs, 1'000'000);
    addGuess(cells, file, file.memoryBytes, 1);
    return cells.join(u',') + QLatin1String("\r\n");
}

// Folders may have their own.
QString profileNames(const PlanReview &review)
{
    QStringList names;
    for (const PlannedFile &file : review.files) {
        if (file.plan && !names.contains(file.plan->profile))
            names << file.plan->profile;
    }
    return names.isEmpty() ? review.profile : names.join(QStringLiteral(", "));
}

QString tableHead(const PlanModel &words)
{
    QString row = QStringLiteral("<tr>");
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        row += u"<th align=\"left\">"
               + words.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped()
               + u"</th>";
    return row + QStringLiteral("</tr>\n");
}

QString tableRow(const PlanModel &words, const PlannedFile &file)
{
    QString row = QStringLiteral("<tr>");
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        row += u"<td>" + words.text(file, column).toHtmlEscaped() + u"</td>";
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QByteArray planAsCsv(const PlanReview &review, const StopAsked &stop)
{
    QByteArray table =
        "source,output,profile,outcome,reason,attention,picture,sound,subtitles,decisions,source_bytes,"
        "result_bytes_low,result_bytes,result_bytes_high,seconds_low,seconds,seconds_high,"
        "memory_bytes_low,memory_bytes,memory_bytes_high\r\n";
    for (const PlannedFile &file : review.files) {
        if (stop())
            break;
        table += csvLine(file).toUtf8();
    }
    return table;
}

QString planAsHtml(const PlanReview &review, qsizetype most, const StopAsked &stop)
{
    const bool rightToLeft = QGuiApplication::isRightToLeft();
    QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta "
                       "charset=\"utf-8\"><title>%3</title></head>\n<body>\n<h2>%3</h2>\n")
            .arg(QLocale().bcp47Name(), rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                 QCoreApplication::translate("PlanExport", "Plan of conversion").toHtmlEscaped());
    const auto line = [&page](const QString &text) { page += u"<p>" + text.toHtmlEscaped() + u"</p>\n"; };
    line(planText(review));
    if (const QStringList parts = planParts(review.forecast); !parts.isEmpty())
        line(parts.join(QStringLiteral(" · ")));
    line(profileLine(profileNames(review)));

    PlanModel words;
    words.setReview(review);
    page += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n" + tableHead(words);
    const qsizetype shown = std::min(most, review.files.size());
    for (qsizetype i = 0; i < shown && !stop(); ++i)
        page += tableRow(words, review.files[i]);
    page += QLatin1String("</table>\n");
    if (shown < review.files.size())
        line(QCoreApplication::translate("PlanExport", "The first %1 of %2 files.")
                 .arg(QLocale().toString(shown), QLocale().toString(review.files.size())));
    return page + QLatin1String("</body>\n</html>\n");
}

} // namespace sluice::ui
