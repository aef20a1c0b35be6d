// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/name_dialog.h"

#include "ui/profile/profile_names.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace sluice::ui {

NameDialog::NameDialog(const Profile &profile, ProfileList profiles, QWidget *parent)
    : QDialog(parent)
    , m_id(profile.id)
    , m_profiles(std::move(profiles))
    , m_label(makeLabel(Tone::Plain, this))
    , m_name(new QLineEdit(profile.name, this))
    , m_reason(makeLabel(Tone::Muted, this))
    , m_save(makeButton({}, "primary", this))
    , m_cancel(makeButton({}, nullptr, this))
{
    setObjectName(QStringLiteral("nameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_label->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->selectAll();
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_save->setObjectName(QStringLiteral("saveName"));
    m_save->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_name);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    inEveryLanguage(this, [this] { sayWords(); });
}

void NameDialog::sayWords()
{
    setWindowTitle(m_id.isEmpty() ? tr("Save the profile as") : tr("Rename the profile"));
    m_label->setText(tr("&Name of the profile"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    check();
}

void NameDialog::check()
{
    const QString name = m_name->text().trimmed();
    QString reason;
    if (name.isEmpty())
        reason = tr("A profile needs a name.");
    else if (isNameTaken(name, m_id, m_profiles))
        reason = tr("Another profile has this name.");
    m_reason->setText(reason);
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
}

void NameDialog::setColors(const Colors &colors)
{
    setTone(m_label, Tone::Plain, colors);
    setTone(m_reason, Tone::Muted, colors);
}

} // namespace sluice::ui
