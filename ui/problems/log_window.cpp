// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/log_window.h"

#include "ui/style/on_screen.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/error_text.h"
#include "ui/text/log_text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

namespace sluice::ui {

LogWindow::LogWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("log"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("role", QStringLiteral("content"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);

    QPushButton *copy = makeButton({}, nullptr, this);
    copy->setObjectName(QStringLiteral("copyLog"));
    QPushButton *close = makeButton({}, nullptr, this);
    for (QPushButton *button : {copy, close})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(10, 8, 4, 8);
    inside->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    inEveryLanguage(this, [this, copy, close] {
        m_text->setAccessibleName(tr("Log of the file"));
        copy->setText(tr("C&opy"));
        copy->setToolTip(tr("Copy the whole log"));
        close->setText(tr("&Close"));
        sayLog();
    });
    resizeToText(this, 100, 28);
}

void LogWindow::show(const JobLog &log)
{
    m_log = log;
    sayLog();
    QDialog::show();
    raise();
    activateWindow();
}

void LogWindow::sayLog()
{
    // Lines in two directions, all of which begin where the window does.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_text->document()->setDefaultTextOption(option);
    setWindowTitle(tr("Log of %1").arg(plainText(m_log.job.inputPath.section(QLatin1Char('/'), -1))));
    m_text->setPlainText(logText(m_log));
}

QString LogWindow::text() const
{
    return m_text->toPlainText();
}

void LogWindow::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace sluice::ui
