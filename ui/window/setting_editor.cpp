// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/setting_editor.h"

#include "ui/overloaded.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/format.h"
#include "ui/text/setting_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

namespace sluice::ui {

namespace {

// What a number that was left open begins with.
double startOf(SettingId id)
{
    switch (id) {
    case SettingId::BatchSize:
        return 6;
    case SettingId::MaxCpuPercent:
    case SettingId::CpuPressureLimit:
        return 80;
    default:
        return 2;
    }
}

template <typename Number>
constexpr int decimalsOf = std::is_integral_v<Number> ? 0 : 1;

} // namespace

SettingEditor::SettingEditor(SettingId id, QWidget *parent)
    : QWidget(parent)
    , m_setting(settingOf(id))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QString::fromLatin1(m_setting.key.data(), qsizetype(m_setting.key.size())));
    m_layout->setContentsMargins(0, 0, 0, 0);
    std::visit(Overloaded{[&](bool Config::*) {
                              m_box = addBox();
                              m_namesItself = true;
                          },
                          [&]<typename Number>(Number Config::*)
                              requires std::is_arithmetic_v<Number>
                          { m_number = addNumber(decimalsOf<Number>); },
                          [&]<typename Number>(std::optional<Number> Config::*) {
                              m_box = addBox();
                              m_number = addNumber(decimalsOf<Number>);
                          },
                          [&]<Named Enum>(Enum Config::*) { addChoice<Enum>(); }},
                          m_setting.field);
    inEveryLanguage(this, [this] { sayWords(); });
    setFocusProxy(m_box      ? static_cast<QWidget *>(m_box)
                  : m_number ? static_cast<QWidget *>(m_number)
                             : m_choice);
}

void SettingEditor::sayWords()
{
    const SettingText text = settingText(m_setting.id);
    const QString name = withoutMnemonic(text.name);
    for (QWidget *control : {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_number),
                             static_cast<QWidget *>(m_choice)}) {
        if (!control)
            continue;
        control->setAccessibleDescription(text.explanation);
        control->setAccessibleName(name);
    }
    if (m_namesItself) {
        m_box->setText(text.name);
    } else if (m_box) {
        m_box->setText(text.nothing);
        m_box->setAccessibleName(tr("%1: %2", "a setting, its choice").arg(name, text.nothing));
    }
    if (m_number)
        m_number->setSuffix(text.unit);
    for (int i = 0; m_choice && i < m_choice->count(); ++i)
        m_choice->setItemText(i, m_choiceText(m_choice->itemData(i).toInt()));
}

QCheckBox *SettingEditor::addBox()
{
    auto *box = new QCheckBox(this);
    m_layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this](bool on) {
        if (m_number)
            m_number->setEnabled(!on);
        if (!m_showing)
            Q_EMIT edited();
    });
    return box;
}

QDoubleSpinBox *SettingEditor::addNumber(int decimals)
{
    auto *number = new QDoubleSpinBox(this);
    number->setDecimals(decimals);
    number->setSingleStep(decimals > 0 && m_setting.high <= 10 ? 0.1 : 1);
    number->setRange(m_setting.low, m_setting.high);
    number->setStepType(m_setting.high > 1000 ? QAbstractSpinBox::AdaptiveDecimalStepType
                                              : QAbstractSpinBox::DefaultStepType);
    takeWhatIsTyped(number);
    number->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_layout->addWidget(number);
    connect(number, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited();
    });
    return number;
}

template <typename Enum>
void SettingEditor::addChoice()
{
    m_choice = new QComboBox(this);
    m_choiceText = [](int value) { return choiceText(Enum(value)); };
    for (const auto &[value, name] : Names<Enum>::table)
        m_choice->addItem({}, int(value));
    m_layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, &SettingEditor::edited);
}

void SettingEditor::show(const Config &config)
{
    m_showing = true;
    const auto shown = [this](auto value) { return double(value) / m_setting.unit; };
    std::visit(Overloaded{[&](bool Config::*field) { m_box->setChecked(config.*field); },
                          [&]<typename Number>(Number Config::*field)
                              requires std::is_arithmetic_v<Number>
                          { m_number->setValue(shown(config.*field)); },
                          [&]<typename Number>(std::optional<Number> Config::*field) {
                              const std::optional<Number> &value = config.*field;
                              m_box->setChecked(!value);
                              m_number->setEnabled(value.has_value());
                              m_number->setValue(value ? shown(*value) : startOf(m_setting.id));
                          },
                          [&]<Named Enum>(Enum Config::*field) {
                              m_choice->setCurrentIndex(m_choice->findData(int(config.*field)));
                          }},
                          m_setting.field);
    m_showing = false;
}

void SettingEditor::read(Config &config) const
{
    const auto value = [this] { return m_number->value() * m_setting.unit; };
    std::visit(Overloaded{
        [&](bool Config::*field) { config.*field = m_box->isChecked(); },
        [&]<typename Number>(Number Config::*field)
            requires std::is_arithmetic_v<Number>
        { config.*field = Number(value()); },
        [&]<typename Number>(std::optional<Number> Config::*field) {
            config.*field = m_box->isChecked() ? std::nullopt : std::optional(Number(value()));
        },
        [&]<Named Enum>(Enum Config::*field) { config.*field = Enum(m_choice->currentData().toInt()); }},
        m_setting.field);
}

} // namespace sluice::ui
