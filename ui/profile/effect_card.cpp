// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/effect_card.h"

#include "ui/style/retranslate.h"
#include "ui/text/profile_text.h"

#include <QVBoxLayout>

namespace sluice::ui {

EffectCard::EffectCard(QWidget *parent)
    : Card(parent)
    , m_title(makeLabel(Tone::Strong, this))
    , m_lines(makeLabel(Tone::Plain, this))
    , m_source(makeLabel(Tone::Muted, this))
{
    m_lines->setObjectName(QStringLiteral("effect"));
    m_lines->setWordWrap(true);
    m_source->setWordWrap(true);
    inEveryLanguage(this, [this] {
        m_title->setText(tr("What it makes"));
        m_source->setText(tr("Estimated for a camera film in 1920×1080 with 30 pictures a second."));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    layout->addStretch(1);
    layout->addWidget(m_source);
}

void EffectCard::show(const Profile &profile, const ProfileEffect &effect)
{
    m_lines->setText(effectLines(profile, effect).join(QStringLiteral("\n\n")));
}

void EffectCard::setColors(const Colors &colors)
{
    setTone(m_title, Tone::Strong, colors);
    setTone(m_lines, Tone::Plain, colors);
    setTone(m_source, Tone::Muted, colors);
}

} // namespace sluice::ui
