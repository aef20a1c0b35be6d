// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profile_editor.h"

#include "engine/model/profile_rules.h"
#include "ui/profile/effect_card.h"
#include "ui/profile/field_editor.h"
#include "ui/profile/field_row.h"
#include "ui/profile/fold_section.h"
#include "ui/profile/profile_names.h"
#include "ui/profile/size_choice.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/error_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace sluice::ui {

ProfileEditor::ProfileEditor(QWidget *parent)
    : QDialog(parent)
    , m_card(new EffectCard(this))
    , m_reason(makeLabel(Tone::Muted, this))
{
    setObjectName(QStringLiteral("profileEditor"));
    auto *page = new QWidget(this);
    page->setProperty("role", QStringLiteral("content"));
    auto *fields = new QVBoxLayout(page);
    fields->setContentsMargins(18, 10, 18, 14);
    fields->setSpacing(2);
    addSections(fields);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("fields"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(scroll);

    auto *parts = new QHBoxLayout;
    parts->setSpacing(12);
    parts->addWidget(card, 5);
    parts->addWidget(m_card, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(12);
    layout->addLayout(parts, 1);
    addButtons(layout);
    addUndo();
    inEveryLanguage(this, [this] { sayWords(); });
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 38);
}

void ProfileEditor::setProfiles(const ProfileList &profiles)
{
    m_profiles = profiles;
    const auto idOf = [](const ProfileEntry &entry) { return entry.profile.id; };
    const QString shown = m_draft.saved().id;
    const auto changed = std::ranges::find(profiles.entries, profiles.changedId, idOf);
    if (changed != profiles.entries.end() && changed->profile.name == m_savingAs) {
        m_savingAs.clear();
        m_draft = ProfileDraft();
        edit(profiles.changedId);
        close();
        return;
    }
    const auto now = std::ranges::find(profiles.entries, shown, idOf);
    if (now != profiles.entries.end() && !m_draft.isChanged())
        m_draft = ProfileDraft(now->profile);
    if (!shown.isEmpty())
        showDraft();
}

void ProfileEditor::edit(const QString &id)
{
    const auto entry =
        std::ranges::find(m_profiles.entries, id, [](const ProfileEntry &one) { return one.profile.id; });
    if (entry == m_profiles.entries.end())
        return;
    if (m_draft.saved().id != id) {
        if (m_draft.isChanged())
            m_begun.insert(m_draft.saved().id, m_draft);
        m_draft = m_begun.contains(id) ? m_begun.take(id) : ProfileDraft(entry->profile);
    }
    showDraft();
}

void ProfileEditor::focusFirst()
{
    m_sections.front()->rows().front()->editor()->focusProxy()->setFocus();
}

void ProfileEditor::setEffect(const ProfileEffect &effect)
{
    m_effect = effect;
    m_card->show(m_draft.profile(), m_effect);
}

void ProfileEditor::change(Profile profile, std::optional<FieldId> field)
{
    settle(profile, m_draft.profile());
    m_draft.change(profile, field);
    showDraft();
}

void ProfileEditor::showDraft()
{
    const Profile &profile = m_draft.profile();
    const std::vector<ProfileProblem> wrong = problems();
    for (FoldSection *section : std::as_const(m_sections))
        section->show(profile, wrong);
    m_size->show(profile);
    m_card->show(profile, m_effect);
    m_undo->setEnabled(m_draft.canUndo());
    m_redo->setEnabled(m_draft.canRedo());
    setWindowTitle(tr("Profile: %1[*]").arg(plainText(m_draft.saved().name)));
    setWindowModified(m_draft.isChanged());
    showButtons(wrong);
    if (!profile.id.isEmpty()) // none is shown yet
        Q_EMIT effectAsked(profile);
}

void ProfileEditor::showButtons(const std::vector<ProfileProblem> &wrong)
{
    const QString why = whyNotSaved(wrong);
    const bool builtIn = origin() == ProfileOrigin::BuiltIn;
    m_reset->setVisible(origin() == ProfileOrigin::Replaced);
    m_save->setText(builtIn ? tr("Replace &for me") : tr("&Save"));
    m_save->setToolTip(builtIn ? tr("Yours takes the place of the built-in profile; Reset brings it back")
                               : why);
    m_save->setEnabled(why.isEmpty());
    m_saveAsNew->setEnabled(wrong.empty());
    m_saveAsNew->setToolTip(wrong.empty() ? tr("A profile of its own; this one stays as it is") : why);
    m_reason->setText(why);
}

void ProfileEditor::save(bool asNew)
{
    Profile profile = m_draft.profile();
    if (asNew) {
        profile.id.clear();
        profile.name = freeName(profile.name, m_profiles);
    }
    m_savingAs = profile.name;
    Q_EMIT saveAsked(profile);
}

ProfileOrigin ProfileEditor::origin() const
{
    return originOf(m_draft.saved().id, m_profiles);
}

std::vector<ProfileProblem> ProfileEditor::problems() const
{
    std::vector<ProfileProblem> wrong = problemsOf(m_draft.profile());
    if (isNameTaken(m_draft.profile().name, m_draft.saved().id, m_profiles))
        wrong.push_back({QStringLiteral("name"),
                         QT_TRANSLATE_NOOP("ProfileProblem", "another profile has this name"),
                         {}});
    return wrong;
}

QString ProfileEditor::whyNotSaved(const std::vector<ProfileProblem> &problems) const
{
    if (!problems.empty())
        return tr("It cannot be saved: %n value(s) to correct.", nullptr, int(problems.size()));
    return m_draft.isChanged() ? QString() : tr("Nothing is changed.");
}

void ProfileEditor::setColors(const Colors &colors)
{
    for (FoldSection *section : std::as_const(m_sections))
        section->setColors(colors);
    m_size->setColors(colors);
    m_card->setColors(colors);
    setTone(m_reason, Tone::Muted, colors);
}

} // namespace sluice::ui
