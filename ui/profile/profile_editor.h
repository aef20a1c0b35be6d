// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"
#include "engine/model/profile_problem.h"
#include "ui/profile/profile_draft.h"
#include "ui/style/palette_colors.h"

#include <QDialog>
#include <QHash>
#include <QList>

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sluice::ui {

class EffectCard;
class FieldEditor;
class FoldSection;
class SizeChoice;

// All values of a profile: a few first, the others folded. Nothing is saved before the user says so; what is
// begun stays while the dialog is closed. The window below can be used meanwhile.
class ProfileEditor final : public QDialog
{
    Q_OBJECT

public:
    explicit ProfileEditor(QWidget *parent = nullptr);

    void setProfiles(const ProfileList &profiles);
    void edit(const QString &id); // goes on with what was begun of it
    void focusFirst();
    void setEffect(const ProfileEffect &effect);
    void setColors(const Colors &colors);

    [[nodiscard]] const Profile &profile() const { return m_draft.profile(); }

Q_SIGNALS:
    void saveAsked(const sluice::Profile &profile); // without an id: as a new one
    void resetAsked(const QString &id);
    void effectAsked(const sluice::Profile &profile); // answered by setEffect()

private:
    void addSections(QVBoxLayout *layout);
    FoldSection *addSection(QVBoxLayout *layout, bool hasHeading);
    void listenTo(const FieldEditor *editor);
    void sayWords();
    void addButtons(QVBoxLayout *layout);
    void addUndo();
    void change(Profile profile, std::optional<FieldId> field = {});
    void showDraft();
    void showButtons(const std::vector<ProfileProblem> &wrong);
    void save(bool asNew);
    [[nodiscard]] ProfileOrigin origin() const;
    [[nodiscard]] std::vector<ProfileProblem> problems() const;
    [[nodiscard]] QString whyNotSaved(const std::vector<ProfileProblem> &problems) const;

    ProfileList m_profiles;
    ProfileDraft m_draft;
    QHash<QString, ProfileDraft> m_begun; // of the others, by id
    ProfileEffect m_effect;
    QString m_savingAs; // the name of what is being written; empty: nothing is

    QList<FoldSection *> m_sections;
    SizeChoice *m_size = nullptr;
    EffectCard *m_card;
    QLabel *m_reason;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_saveAsNew = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace sluice::ui
