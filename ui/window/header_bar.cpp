// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/header_bar.h"

#include "ui/profile/profile_buttons.h"
#include "ui/style/icons.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/error_text.h"
#include "ui/window/header_actions.h"
#include "ui/window/path_edit.h"
#include "ui/window/recent_menu.h"
#include "ui/window/when_done_menu.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <numeric>

namespace sluice::ui {

namespace {

constexpr int comfortableLetters = 24; // of the output folder

} // namespace

HeaderBar::HeaderBar(const HeaderActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_addFolder(makeActionButton(actions.addFolder, nullptr, "addFolder"))
    , m_addFiles(makeActionButton(actions.addFiles, nullptr, "addFiles"))
    , m_profileLabel(makeLabel(Tone::Muted, this))
    , m_profile(new QComboBox(this))
    , m_profileButtons(new ProfileButtons(this))
    , m_outputLabel(makeLabel(Tone::Muted, this))
    , m_output(new PathEdit(this))
    , m_browse(new QToolButton(this))
    , m_batching(makeButton({}, nullptr, this))
    , m_review(makeActionButton(actions.review, nullptr, "review"))
    , m_start(makeActionButton(actions.start, "primary", "start"))
    , m_pause(makeActionButton(actions.pause, nullptr, "pause"))
    , m_resume(makeActionButton(actions.resume, "primary", "resume"))
    , m_stop(makeActionButton(actions.stop, "primary", "stop"))
    , m_menu(new QToolButton(this))
{
    setProperty("role", QStringLiteral("bar"));
    const int letter = fontMetrics().averageCharWidth();

    m_profileLabel->setBuddy(m_profile);
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setMinimumWidth(letter * 18);
    m_profile->setMaximumWidth(letter * 40);
    m_profile->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_profile, &QComboBox::activated, this, &HeaderBar::chooseProfile);

    m_outputLabel->setBuddy(m_output);
    m_output->setObjectName(QStringLiteral("output"));
    m_output->setMinimumWidth(letter * 9);
    m_output->setMaximumWidth(letter * 56);
    connect(m_output, &PathEdit::editingFinished, this, &HeaderBar::commitOutput);
    // Keys reach them while the field still has the focus.
    for (const QAction *action : {actions.start, actions.review})
        connect(action, &QAction::triggered, this, &HeaderBar::commitOutput);
    for (QPushButton *button : {m_start, m_pause, m_resume, m_stop})
        button->installEventFilter(this);
    m_browse->setProperty("role", QStringLiteral("tool"));
    m_browse->setFocusPolicy(Qt::TabFocus);
    connect(m_browse, &QToolButton::clicked, this, &HeaderBar::browseAsked);

    m_batching->setObjectName(QStringLiteral("batching"));
    m_batching->setCheckable(true);
    connect(m_batching, &QPushButton::toggled, this, &HeaderBar::batchingToggled);

    m_batching->setIconSize(m_start->iconSize());
    makeMenu(actions);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    layout->addWidget(m_addFolder);
    layout->addWidget(m_addFiles);
    layout->addWidget(m_profileLabel);
    auto *profile = new QHBoxLayout;
    profile->setSpacing(4);
    profile->addWidget(m_profile, 1);
    profile->addWidget(m_profileButtons);
    layout->addLayout(profile);
    layout->addWidget(m_outputLabel);
    auto *output = new QHBoxLayout;
    output->setSpacing(4);
    output->addWidget(m_output, 1);
    output->addWidget(m_browse);
    layout->addLayout(output, 1);
    layout->addSpacing(10);
    layout->addWidget(m_batching);
    layout->addWidget(m_review);
    layout->addWidget(m_start);
    layout->addWidget(m_pause);
    layout->addWidget(m_resume);
    layout->addWidget(m_stop);
    layout->addWidget(m_menu);
    inEveryLanguage(this, [this] { sayWords(); });
    setRunState(RunState::Idle);
}

void HeaderBar::sayWords()
{
    m_profileLabel->setText(tr("&Profile"));
    m_profile->setAccessibleName(tr("Profile"));
    m_outputLabel->setText(tr("&To"));
    m_outputLabel->setMinimumWidth(fontMetrics().horizontalAdvance(tr("To")) + 3);
    m_output->setAccessibleName(tr("Output folder"));
    m_output->setPlaceholderText(tr("Output folder"));
    m_browse->setAccessibleName(tr("Choose the output folder"));
    m_browse->setToolTip(tr("Choose the output folder"));
    m_batching->setText(tr("&Batching"));
    m_batching->setToolTip(
        tr("How many files share a process, how many run at once, how much memory they may use"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Settings and more"));
    makeRoom();
}

void HeaderBar::makeMenu(const HeaderActions &actions)
{
    auto *menu = new QMenu(this);
    menu->addMenu(actions.recent);
    menu->addSeparator();
    menu->addAction(actions.history);
    menu->addMenu(actions.whenDone);
    menu->addAction(actions.settings);
    menu->addSeparator();
    menu->addAction(actions.quit);
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setProperty("role", QStringLiteral("tool"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
}

// A button that follows its action in text, tooltip and whether it can be pressed.
QPushButton *HeaderBar::makeActionButton(QAction *action, const char *role, const char *name)
{
    QPushButton *button = makeButton(action->text(), role, this);
    button->setObjectName(QString::fromLatin1(name));
    const auto follow = [this, button, action] {
        button->setProperty("words", action->text());
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        makeRoom();
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

// What the words take that may give way: where there is no room for them, icons and tooltips say the same.
std::array<int, HeaderBar::WordCount> HeaderBar::wordWidths() const
{
    const auto width = [](const QPushButton *button) {
        const QString words = button->property("words").toString();
        return button->isHidden() ? 0 : button->fontMetrics().size(Qt::TextShowMnemonic, words).width();
    };
    return {m_profileButtons->spareWidth(), width(m_addFolder) + width(m_addFiles), width(m_review)};
}

// How much wider than the least the box of profiles and the output folder are to be, so that both can be
// read.
int HeaderBar::comfort() const
{
    const int profile = qMin(m_profile->sizeHint().width(), m_profile->maximumWidth());
    const int output = fontMetrics().averageCharWidth() * comfortableLetters;
    return qMax(0, profile - m_profile->minimumWidth()) + output - m_output->minimumWidth();
}

void HeaderBar::makeRoom()
{
    if (!layout())
        return; // still being made
    for (QPushButton *button : {m_start, m_pause, m_resume, m_stop})
        button->setText(button->property("words").toString());
    // A layout inside of another one learns later that one of its words has gone.
    m_profileButtons->updateGeometry();
    const auto inner = layout()->findChildren<QLayout *>();
    for (QLayout *one : inner)
        one->invalidate();
    const std::array widths = wordWidths();
    m_leastWidth = QFrame::minimumSizeHint().width();
    for (std::size_t i = 0; i < WordCount; ++i)
        m_leastWidth -= m_bare[i] ? 0 : widths[i];
    int lacking = m_leastWidth + std::reduce(widths.begin(), widths.end()) + comfort() - width();
    for (std::size_t i = 0; i < WordCount; ++i) {
        m_bare[i] = lacking > 0;
        lacking -= m_bare[i] ? widths[i] : 0;
    }
    const auto say = [this](QPushButton *button, Word word) {
        button->setText(m_bare[word] ? QString() : button->property("words").toString());
    };
    say(m_addFolder, AddWords);
    say(m_addFiles, AddWords);
    say(m_review, ReviewWord);
    m_profileButtons->setNarrow(m_bare[EditWord]);
}

QSize HeaderBar::minimumSizeHint() const
{
    return {m_leastWidth, QFrame::minimumSizeHint().height()};
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    makeRoom();
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
    m_review->setIcon(icon(QStringLiteral("review"), colors.text));
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
    makeRoom(); // for the longest name
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

Profile HeaderBar::profile() const
{
    return m_profiles.value(m_profile->currentIndex());
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

void HeaderBar::commitOutput()
{
    if (!m_output->isModified())
        return;
    m_output->setText(withHome(m_output->text().trimmed()));
    m_output->setModified(false);
    m_output->setToolTip(m_output->text());
    Q_EMIT outputFolderEdited(m_output->text());
}

// What somebody who has pressed a button of the run by keys will want next; null: nothing that could be
// pressed by mistake.
QWidget *HeaderBar::focusFor(RunState state) const
{
    switch (state) {
    case RunState::Idle:
        return m_start->isEnabled() ? m_start : nullptr;
    case RunState::Running:
        return m_pause;
    case RunState::Paused:
        return m_resume;
    case RunState::Stopping:
        return m_stop;
    case RunState::Preparing:
        break;
    }
    return nullptr;
}

bool HeaderBar::hasFocusOfRun() const
{
    const std::array<const QWidget *, 5> ofRun{m_review, m_start, m_pause, m_resume, m_stop};
    return std::ranges::any_of(ofRun, &QWidget::hasFocus) || (m_focusWaits && m_batching->hasFocus());
}

void HeaderBar::setRunState(RunState state, bool byKeys)
{
    if (byKeys) { // else Qt gives it to whatever stands beside a button that goes
        QWidget *next = focusFor(state);
        m_focusWaits = !next;
        if (next)
            next->show();
        (next ? next : m_batching)->setFocus();
    }
    const bool idle = state == RunState::Idle;
    m_review->setVisible(idle);
    m_start->setVisible(idle);
    m_pause->setVisible(state == RunState::Running);
    m_resume->setVisible(state == RunState::Paused);
    m_stop->setVisible(!idle);
    m_output->setReadOnly(!idle);
    m_browse->setEnabled(idle);
    m_sinceState.start();
    makeRoom();
}

// The second click of two is not meant for the button that has just come under the mouse, nor does it ask a
// second time.
bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    return (isPress && m_sinceState.isValid() && m_sinceState.elapsed() < QApplication::doubleClickInterval())
           || QFrame::eventFilter(watched, event);
}

} // namespace sluice::ui
