// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/language_box.h"

#include "ui/style/icons.h"
#include "ui/style/palette_colors.h"
#include "ui/style/retranslate.h"
#include "ui/text/languages.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace sluice::ui {

LanguageBox::LanguageBox(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_choice(new QComboBox(this))
{
    m_choice->setObjectName(QStringLiteral("language"));
    m_choice->addItem({}, QString());
    for (const Language &language : languages())
        m_choice->addItem(language.name, language.code);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_choice->currentData().toString()); });
    inEveryLanguage(this, [this] {
        m_choice->setItemText(0, tr("System language"));
        m_choice->setAccessibleName(tr("Language"));
        m_choice->setToolTip(tr("Language of the window"));
        m_icon->setToolTip(m_choice->toolTip());
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_choice);
}

void LanguageBox::setCode(const QString &code)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(code)));
}

void LanguageBox::setColors(const Colors &colors)
{
    m_icon->setPixmap(
        icon(QStringLiteral("language"), colors.muted).pixmap(QSize(20, 20), devicePixelRatioF()));
}

} // namespace sluice::ui
