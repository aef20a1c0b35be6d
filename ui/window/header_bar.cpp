// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/header_bar.h"

#include "ui/style/icons.h"
#include "ui/style/widgets.h"
#include "ui/text/error_text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace sluice::ui {

HeaderBar::HeaderBar(const HeaderActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_addFolder(makeActionButton(actions.addFolder, nullptr, "addFolder"))
    , m_addFiles(makeActionButton(actions.addFiles, nullptr, "addFiles"))
    , m_profileLabel(makeLabel(Tone::Muted, this))
    , m_profile(new QComboBox(this))
    , m_outputLabel(makeLabel(Tone::Muted, this))
    , m_output(new QLineEdit(this))
    , m_browse(new QToolButton(this))
    , m_batching(makeButton(tr("&Batching"), nullptr, this))
    , m_start(makeActionButton(actions.start, "primary", "start"))
    , m_pause(makeActionButton(actions.pause, nullptr, "pause"))
    , m_resume(makeActionButton(actions.resume, "primary", "resume"))
    , m_stop(makeActionButton(actions.stop, "primary", "stop"))
    , m_menu(new QToolButton(this))
{
    setProperty("role", QStringLiteral("bar"));
    const int letter = fontMetrics().averageCharWidth();

    m_profileLabel->setText(tr("&Profile"));
    m_profileLabel->setBuddy(m_profile);
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setMinimumWidth(letter * 22);
    m_profile->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(16);
    connect(m_profile, &QComboBox::activated, this, &HeaderBar::chooseProfile);

    m_outputLabel->setText(tr("&To"));
    m_outputLabel->setBuddy(m_output);
    m_outputLabel->setMinimumWidth(fontMetrics().horizontalAdvance(tr("To")) + 3);
    m_output->setObjectName(QStringLiteral("output"));
    m_output->setAccessibleName(tr("Output folder"));
    m_output->setPlaceholderText(tr("Output folder"));
    m_output->setMinimumWidth(letter * 12);
    m_output->setMaximumWidth(letter * 56);
    connect(m_output, &QLineEdit::editingFinished, this, [this] {
        if (m_output->isModified()) {
            m_output->setModified(false);
            m_output->setToolTip(m_output->text());
            Q_EMIT outputFolderEdited(m_output->text().trimmed());
        }
    });
    m_browse->setProperty("role", QStringLiteral("tool"));
    m_browse->setAccessibleName(tr("Choose the output folder"));
    m_browse->setToolTip(tr("Choose the output folder"));
    m_browse->setFocusPolicy(Qt::TabFocus);
    connect(m_browse, &QToolButton::clicked, this, &HeaderBar::browseAsked);

    m_batching->setObjectName(QStringLiteral("batching"));
    m_batching->setCheckable(true);
    m_batching->setToolTip(
        tr("How many files share a process, how many run at once, how much memory they may use"));
    connect(m_batching, &QPushButton::toggled, this, &HeaderBar::batchingToggled);

    m_batching->setIconSize(m_start->iconSize());
    makeMenu(actions);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    layout->addWidget(m_addFolder);
    layout->addWidget(m_addFiles);
    layout->addWidget(m_profileLabel);
    layout->addWidget(m_profile, 2);
    layout->addWidget(m_outputLabel);
    auto *output = new QHBoxLayout;
    output->setSpacing(4);
    output->addWidget(m_output, 1);
    output->addWidget(m_browse);
    layout->addLayout(output, 3);
    layout->addSpacing(10);
    layout->addWidget(m_batching);
    layout->addWidget(m_start);
    layout->addWidget(m_pause);
    layout->addWidget(m_resume);
    layout->addWidget(m_stop);
    layout->addWidget(m_menu);
    setRunState(RunState::Idle);
}

void HeaderBar::makeMenu(const HeaderActions &actions)
{
    auto *menu = new QMenu(this);
    menu->addAction(actions.settings);
    menu->addSeparator();
    menu->addAction(actions.quit);
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setProperty("role", QStringLiteral("tool"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Settings and more"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
}

// A button that follows its action in text, tooltip and whether it can be pressed.
QPushButton *HeaderBar::makeActionButton(QAction *action, const char *role, const char *name)
{
    QPushButton *button = makeButton(action->text(), role, this);
    button->setObjectName(QString::fromLatin1(name));
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(
            keys.isEmpty()
                ? action->toolTip()
                : HeaderBar::tr("%1 (%2)", "what a button does, its keys").arg(action->toolTip(), keys));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void HeaderBar::setColors(const Colors &colors)
{
    setTone(m_profileLabel, Tone::Muted, colors);
    setTone(m_outputLabel, Tone::Muted, colors);
    m_addFolder->setIcon(icon(QStringLiteral("add-folder"), colors.text));
    m_addFiles->setIcon(icon(QStringLiteral("add-files"), colors.text));
    m_browse->setIcon(icon(QStringLiteral("folder"), colors.text));
    m_menu->setIcon(icon(QStringLiteral("menu"), colors.text));
    m_batching->setIcon(icon(QStringLiteral("batching"), colors.text));
    m_pause->setIcon(icon(QStringLiteral("pause"), colors.text));
    m_start->setIcon(icon(QStringLiteral("start"), colors.onAccent));
    m_resume->setIcon(icon(QStringLiteral("start"), colors.onAccent));
    m_stop->setIcon(icon(QStringLiteral("stop"), colors.onAccent));
}

void HeaderBar::setProfiles(const QList<Profile> &profiles, const QString &chosenId)
{
    m_profiles = profiles;
    m_profile->clear();
    int chosen = profiles.isEmpty() ? -1 : 0;
    for (int i = 0; i < int(profiles.size()); ++i) {
        m_profile->addItem(plainText(profiles[i].name));
        m_profile->setItemData(i, plainText(profiles[i].description), Qt::ToolTipRole);
        if (profiles[i].id == chosenId)
            chosen = i;
    }
    m_profile->setCurrentIndex(chosen);
    if (chosen >= 0)
        chooseProfile(chosen);
}

void HeaderBar::chooseProfile(int index)
{
    if (index < 0 || index >= m_profiles.size())
        return;
    m_profile->setToolTip(plainText(m_profiles[index].description));
    m_profile->setAccessibleDescription(m_profile->toolTip());
    Q_EMIT profileChosen(m_profiles[index]);
}

void HeaderBar::setOutputFolder(const QString &folder)
{
    m_output->setText(folder);
    m_output->setToolTip(folder);
    m_output->setModified(false);
}

QString HeaderBar::outputFolder() const
{
    return m_output->text().trimmed();
}

void HeaderBar::setBatchingOpen(bool open)
{
    m_batching->setChecked(open);
}

void HeaderBar::setRunState(RunState state)
{
    const bool idle = state == RunState::Idle;
    m_start->setVisible(idle);
    m_pause->setVisible(state == RunState::Running);
    m_resume->setVisible(state == RunState::Paused);
    m_stop->setVisible(!idle);
    m_output->setReadOnly(!idle);
    m_browse->setEnabled(idle);
}

} // namespace sluice::ui
