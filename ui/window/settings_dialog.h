// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/observation.h"
#include "engine/model/settings.h"
#include "ui/style/palette_colors.h"

#include <QDialog>
#include <QList>

#include <span>

class QLabel;
class QTabWidget;

namespace sluice::ui {

class LanguageBox;
class LearnedLine;
class SettingEditor;

// All settings in four groups, each with a line of explanation. Every change is told at once; the window
// below can be used meanwhile.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void setConfig(const Config &config);
    [[nodiscard]] const Config &config() const { return m_config; }
    void setLearned(const LearnedSummary &known);
    void setLanguage(const QString &code); // see LanguageBox
    void setColors(const Colors &colors);

Q_SIGNALS:
    void configChanged(const sluice::Config &config);
    void forgetLearnedAsked();
    void languageChosen(const QString &code);

private:
    void addPage(const char *title, const char *name, std::span<const SettingId> ids);
    void addRow(QWidget *page, SettingId id);
    void read();
    void reset();

    QTabWidget *m_pages;
    LanguageBox *m_language;
    LearnedLine *m_learned = nullptr;
    QList<SettingEditor *> m_editors;
    QList<QLabel *> m_names;
    QList<QLabel *> m_explanations;
    Config m_config;
};

} // namespace sluice::ui
