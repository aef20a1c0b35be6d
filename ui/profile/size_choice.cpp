// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/size_choice.h"

#include "engine/model/profile_fields.h"
#include "ui/profile/field_editor.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSize>

#include <array>

namespace sluice::ui {

namespace {

constexpr std::array usualSizes{QSize(3840, 2160), QSize(2560, 1440), QSize(1920, 1080),
                                QSize(1280, 720),  QSize(854, 480),   QSize(640, 360)};

} // namespace

SizeChoice::SizeChoice(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel(Tone::Plain, this))
    , m_explanation(makeLabel(Tone::Muted, this))
    , m_choice(new QComboBox(this))
{
    m_choice->setObjectName(QStringLiteral("usualSize"));
    m_choice->setMinimumWidth(fontMetrics().averageCharWidth() * controlWidth);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_name->setBuddy(m_choice);
    m_explanation->setWordWrap(true);
    setFocusProxy(m_choice);
    m_choice->addItem({}, QSize(0, 0));
    for (const QSize &size : usualSizes)
        m_choice->addItem({}, size);
    connect(m_choice, &QComboBox::activated, this, [this] {
        const QSize size = m_choice->currentData().toSize();
        if (size.isValid())
            Q_EMIT chosen(size.width(), size.height());
    });

    inEveryLanguage(this, [this] { sayWords(); });
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_name, 1);
    line->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 5, 0, 5);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_explanation);
}

void SizeChoice::sayWords()
{
    m_name->setText(tr("Picture size"));
    m_explanation->setText(
        tr("The picture is made to fit and never enlarged. Other sizes are below, under Picture."));
    m_choice->setAccessibleName(m_name->text());
    m_choice->setAccessibleDescription(m_explanation->text());
    m_choice->setItemText(0, tr("As the source"));
    for (int i = 1; i < m_choice->count(); ++i) {
        const QSize size = m_choice->itemData(i).toSize();
        m_choice->setItemText(i, size.isValid() ? pictureSizeText(size.width(), size.height())
                                                : tr("Another size"));
    }
}

void SizeChoice::show(const Profile &profile)
{
    setVisible(applies(FieldId::MaxWidth, profile));
    const bool exact = profile.picture.width != 0 || profile.picture.height != 0;
    const int usual = exact ? -1 : m_choice->findData(QSize(profile.video.maxWidth, profile.video.maxHeight));
    const int own = m_choice->findData(QSize());
    if (usual >= 0) {
        m_choice->setCurrentIndex(usual);
        if (own >= 0)
            m_choice->removeItem(own);
        return;
    }
    if (own < 0)
        m_choice->addItem({}, QSize());
    sayWords();
    m_choice->setCurrentIndex(m_choice->findData(QSize()));
}

void SizeChoice::setColors(const Colors &colors)
{
    setTone(m_name, Tone::Plain, colors);
    setTone(m_explanation, Tone::Muted, colors);
}

} // namespace sluice::ui
