// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the editor of a profile is put together; what it does stands in profile_editor.cpp.

#include "ui/profile/field_editor.h"
#include "ui/profile/field_row.h"
#include "ui/profile/fold_section.h"
#include "ui/profile/profile_editor.h"
#include "ui/profile/size_choice.h"
#include "ui/profile/undo_keys.h"
#include "ui/style/widgets.h"

#include <QAction>
#include <QHBoxLayout>

#include <array>
#include <span>
#include <utility>

namespace sluice::ui {

namespace {

// What stands in each section, from the top.
struct Sections
{
    using enum FieldId;

    static constexpr std::array first{Name, Container, Encoder, RateMode, Crf, BitrateKbps, TargetKB};
    static constexpr std::array next{AudioEnabled, FieldId::AudioEncoder, AudioKbps,
                                     SubtitleTracks}; // below the size
    static constexpr std::array ladder{Rungs, SegmentMs, Segments};
    static constexpr std::array encoder{VideoMode,
                                        Preset,
                                        TwoPass,
                                        MaxBitrateKbps,
                                        BufferKbits,
                                        Tune,
                                        CodingProfile,
                                        Level,
                                        FieldId::PixelFormat,
                                        KeyframeMs,
                                        FieldId::HardwareFallback};
    static constexpr std::array picture{MaxWidth,
                                        MaxHeight,
                                        Width,
                                        Height,
                                        Fit,
                                        FieldId::CropMode,
                                        CropLeft,
                                        CropTop,
                                        CropRight,
                                        CropBottom,
                                        FieldId::PixelAspect,
                                        FieldId::Deinterlace,
                                        FieldId::Denoise,
                                        Hdr,
                                        FieldId::FrameRateMode,
                                        FieldId::FrameRate};
    static constexpr std::array sound{AudioMode,      MaxChannels,       AudioTracks,
                                      AudioLanguages, FieldId::Loudness, Peak};
    static constexpr std::array other{SubtitleLanguages, KeepFileTime, Description};
};

} // namespace

void ProfileEditor::addSections(QVBoxLayout *layout)
{
    FoldSection *first = addSection(layout, false);
    first->add(Sections::first);
    m_size = new SizeChoice(first);
    first->addOther(m_size);
    first->add(Sections::next);
    connect(m_size, &SizeChoice::chosen, this, [this](int width, int height) {
        Profile profile = m_draft.profile();
        profile.video.maxWidth = width;
        profile.video.maxHeight = height;
        profile.picture.width = profile.picture.height = 0;
        change(std::move(profile));
    });
    for (const std::span<const FieldId> ids : std::initializer_list<std::span<const FieldId>>{
             Sections::ladder, Sections::encoder, Sections::picture, Sections::sound, Sections::other})
        addSection(layout, true)->add(ids);
    for (const FoldSection *section : std::as_const(m_sections)) {
        for (const FieldRow *row : section->rows())
            listenTo(row->editor());
    }
}

FoldSection *ProfileEditor::addSection(QVBoxLayout *layout, bool hasHeading)
{
    auto *section = new FoldSection(hasHeading, layout->parentWidget());
    layout->addWidget(section);
    m_sections << section;
    return section;
}

void ProfileEditor::listenTo(const FieldEditor *editor)
{
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        Profile profile = m_draft.profile();
        editor->read(profile);
        change(std::move(profile), editor->id());
    });
}

void ProfileEditor::addButtons(QVBoxLayout *layout)
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reset = makeButton({}, nullptr, this);
    m_saveAsNew = makeButton({}, nullptr, this);
    m_save = makeButton({}, nullptr, this);
    m_close = makeButton({}, nullptr, this);
    m_reset->setObjectName(QStringLiteral("resetProfile"));
    m_saveAsNew->setObjectName(QStringLiteral("saveAsNew"));
    m_save->setObjectName(QStringLiteral("saveProfile"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_reason, 1);
    for (QPushButton *button : {m_saveAsNew, m_save, m_close})
        buttons->addWidget(button);
    for (QPushButton *button : {m_reset, m_saveAsNew, m_save, m_close})
        button->setAutoDefault(false); // Enter ends a number, not the dialog
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetAsked(m_draft.saved().id); });
    connect(m_saveAsNew, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    layout->addLayout(buttons);
}

void ProfileEditor::addUndo()
{
    const auto add = [this](QKeySequence::StandardKey keys, void (ProfileDraft::*step)()) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, step] {
            (m_draft.*step)();
            showDraft();
        });
        return action;
    };
    m_undo = add(QKeySequence::Undo, &ProfileDraft::undo);
    m_redo = add(QKeySequence::Redo, &ProfileDraft::redo);
    giveUndoKeysTo(this);
}

void ProfileEditor::sayWords()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_reset->setText(tr("&Reset"));
    m_reset->setToolTip(tr("As it came with Sluice"));
    m_saveAsNew->setText(tr("Save as &new"));
    m_close->setText(tr("Close"));
    const QStringList titles{{},          tr("Sizes of the ladder"),   tr("Encoder"), tr("Picture"),
                             tr("Sound"), tr("Subtitles and the file")};
    for (qsizetype i = 1; i < m_sections.size(); ++i)
        m_sections[i]->setTitle(titles[i]);
    showDraft();
}

} // namespace sluice::ui
