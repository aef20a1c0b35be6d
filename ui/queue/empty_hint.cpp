// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/empty_hint.h"

#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_view.h"
#include "ui/style/retranslate.h"
#include "ui/text/error_text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace sluice::ui {

EmptyHint::EmptyHint(const QueueFilterModel *filter, QueueView *view)
    : QWidget(view->viewport())
    , m_filter(filter)
    , m_view(view)
    , m_sentence(makeLabel(Tone::Strong, this))
    , m_next(makeLabel(Tone::Muted, this))
{
    setObjectName(QStringLiteral("emptyHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // a drop and a click are for the queue
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    for (QLabel *label : {m_sentence, m_next}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(3);

    view->viewport()->installEventFilter(this);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &EmptyHint::update);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::update);
    connect(filter, &QAbstractItemModel::modelReset, this, &EmptyHint::update);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &EmptyHint::update);
    inEveryLanguage(this, [this] { sayWords(); });
    update();
}

void EmptyHint::setSearch(const QString &text)
{
    m_search = text.trimmed();
    update();
}

void EmptyHint::setColors(const Colors &colors)
{
    setTone(m_sentence, Tone::Strong, colors);
    setTone(m_next, Tone::Muted, colors);
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyHint::update()
{
    const bool empty = m_filter->rowCount() == 0;
    if (empty)
        sayWords();
    setVisible(empty);
    m_view->setFocusPolicy(empty ? Qt::NoFocus : Qt::StrongFocus); // there is nothing to walk through
}

void EmptyHint::sayWords()
{
    QString sentence;
    QString next;
    if (!m_search.isEmpty()) {
        sentence = tr("No file with “%1” in its name.").arg(plainText(m_search));
        next = m_filter->filter() == QueueFilter::All
                   ? tr("Clear the search to see all files.")
                   : tr("Only a part of the files was searched: choose All.");
    } else {
        switch (m_filter->filter()) {
        case QueueFilter::All:
            sentence = tr("There are no files.");
            next = tr("Drop a folder of videos here.");
            break;
        case QueueFilter::Waiting:
            sentence = tr("No file is waiting.");
            next = tr("Add more of them, or let some wait again with Retry.");
            break;
        case QueueFilter::Running:
            sentence = tr("Nothing is being converted now.");
            next = tr("Start takes up what waits.");
            break;
        case QueueFilter::Done:
            sentence = tr("No file is done yet.");
            next = tr("Every file appears here once its result has been checked.");
            break;
        case QueueFilter::Problems:
            sentence = tr("No file has a problem. Good.");
            next = tr("Files that failed or need a look would be here, each with its reason.");
            break;
        }
    }
    m_sentence->setText(sentence);
    m_next->setText(next);
}

} // namespace sluice::ui
