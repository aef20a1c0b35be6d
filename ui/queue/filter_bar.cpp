// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/filter_bar.h"

#include "ui/style/icons.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>

namespace sluice::ui {

namespace {

QString pillText(QueueFilter filter, const QString &count)
{
    switch (filter) {
    case QueueFilter::All:
        return FilterBar::tr("&All %1").arg(count);
    case QueueFilter::Waiting:
        return FilterBar::tr("&Waiting %1").arg(count);
    case QueueFilter::Running:
        return FilterBar::tr("Ru&nning %1").arg(count);
    case QueueFilter::Done:
        return FilterBar::tr("&Done %1").arg(count);
    case QueueFilter::Problems:
        return FilterBar::tr("Prob&lems %1").arg(count);
    }
    return {};
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);

    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    for (int i = 0; i < queueFilterCount; ++i) {
        QPushButton *pill = makeButton({}, "pill", this);
        pill->setObjectName(QStringLiteral("filter%1").arg(i));
        pill->setCheckable(true);
        pill->setFocusPolicy(Qt::ClickFocus);
        pill->setProperty("problem", false);
        group->addButton(pill, i);
        layout->addWidget(pill);
        m_pills[std::size_t(i)] = pill;
    }
    // The chosen one is where Tab goes, also when it was not chosen by hand; arrows move between them.
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        m_pills[std::size_t(id)]->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
        if (checked)
            Q_EMIT filterChosen(QueueFilter(id));
    });
    m_pills.front()->setChecked(true);

    layout->addStretch(1);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    layout->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searchChanged);

    inEveryLanguage(this, [this] {
        m_search->setPlaceholderText(tr("Search files"));
        m_search->setAccessibleName(tr("Search files"));
        setCounts(m_counts);
    });
}

void FilterBar::setCounts(const QueueCounts &counts)
{
    m_counts = counts;
    for (int i = 0; i < queueFilterCount; ++i) {
        const QString text = pillText(QueueFilter(i), QLocale().toString(counts[std::size_t(i)]));
        if (m_pills[std::size_t(i)]->text() != text)
            m_pills[std::size_t(i)]->setText(text);
    }
    QPushButton *problems = m_pills[std::size_t(QueueFilter::Problems)];
    const bool any = counts[std::size_t(QueueFilter::Problems)] > 0;
    if (problems->property("problem").toBool() != any) {
        problems->setProperty("problem", any);
        problems->style()->unpolish(problems);
        problems->style()->polish(problems);
    }
}

void FilterBar::setColors(const Colors &colors)
{
    const auto actions = m_search->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("searchIcon"))
            m_search->removeAction(action);
    }
    QAction *action =
        m_search->addAction(icon(QStringLiteral("search"), colors.muted), QLineEdit::LeadingPosition);
    action->setObjectName(QStringLiteral("searchIcon"));
}

void FilterBar::choose(QueueFilter filter)
{
    m_pills[std::size_t(filter)]->setChecked(true);
}

void FilterBar::showAll()
{
    choose(QueueFilter::All);
    m_search->clear();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace sluice::ui
