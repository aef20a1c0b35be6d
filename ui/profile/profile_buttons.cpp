// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profile_buttons.h"

#include "ui/style/icons.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace sluice::ui {

namespace {

constexpr QKeyCombination editKeys = Qt::CTRL | Qt::Key_E;

} // namespace

ProfileButtons::ProfileButtons(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_edit(makeButton({}, nullptr, this))
    , m_more(new QToolButton(this))
{
    m_edit->setObjectName(QStringLiteral("editProfile"));
    connect(m_edit, &QPushButton::clicked, this, &ProfileButtons::editAsked);
    m_more->setObjectName(QStringLiteral("profileMenu"));
    m_more->setProperty("role", QStringLiteral("tool"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);

    add(QT_TR_NOOP("&Save current as…"), "saveProfileAs", &ProfileButtons::saveAsAsked);
    m_rename = add(QT_TR_NOOP("Re&name…"), "renameProfile", &ProfileButtons::renameAsked);
    add(QT_TR_NOOP("D&uplicate"), "duplicateProfile", &ProfileButtons::duplicateAsked);
    m_reset = add(QT_TR_NOOP("&Reset"), "resetChosen", &ProfileButtons::resetAsked);
    m_delete = add(QT_TR_NOOP("&Delete"), "deleteProfile", &ProfileButtons::deleteAsked);
    m_menu->addSeparator();
    add(QT_TR_NOOP("&Import…"), "importProfile", &ProfileButtons::importAsked);
    add(QT_TR_NOOP("&Export…"), "exportProfile", &ProfileButtons::exportAsked);
    setEnabled(false);
    inEveryLanguage(this, [this] { sayWords(); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_more);
}

void ProfileButtons::sayWords()
{
    const QKeySequence keys(editKeys);
    m_edit->setText(m_narrow ? QString() : tr("Edit"));
    m_edit->setShortcut(keys); // after its words, which take the keys away
    m_edit->setAccessibleName(tr("Edit the profile"));
    m_edit->setToolTip(tr("Look at all settings of the profile and change them (%1)")
                           .arg(keys.toString(QKeySequence::NativeText)));
    m_more->setAccessibleName(tr("More about the profile"));
    m_more->setToolTip(tr("Save, rename, import and more"));
}

int ProfileButtons::spareWidth() const
{
    return m_edit->fontMetrics().size(Qt::TextShowMnemonic, tr("Edit")).width();
}

void ProfileButtons::setNarrow(bool narrow)
{
    m_narrow = narrow;
    sayWords();
}

QAction *ProfileButtons::add(const char *text, const char *name, void (ProfileButtons::*asked)())
{
    QAction *action = m_menu->addAction(QString());
    inEveryLanguage(m_menu, [action, text] { action->setText(tr(text)); });
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, asked);
    return action;
}

void ProfileButtons::setColors(const Colors &colors)
{
    m_edit->setIcon(icon(QStringLiteral("edit"), colors.text));
    m_more->setIcon(icon(QStringLiteral("fold-open"), colors.text));
}

void ProfileButtons::allow(ProfileOrigin origin, bool mayDelete)
{
    setEnabled(true);
    m_rename->setEnabled(origin != ProfileOrigin::BuiltIn);
    m_reset->setVisible(origin == ProfileOrigin::Replaced);
    m_delete->setVisible(origin != ProfileOrigin::Replaced);
    m_delete->setEnabled(origin == ProfileOrigin::Own && mayDelete);
}

} // namespace sluice::ui
