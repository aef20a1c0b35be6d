// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/field_editor.h"

#include "ui/overloaded.h"
#include "ui/profile/rungs_editor.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/profile_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <cmath>

namespace sluice::ui {

namespace {

constexpr int boxedWidth = 16; // letters; of a number behind a box

bool isFreeText(FieldId id)
{
    return id == FieldId::Name || id == FieldId::Description || id == FieldId::FrameRate;
}

int fieldDecimals(const ProfileField &field)
{
    const bool isWhole = std::holds_alternative<FieldPlace<int>>(field.access) && field.unit == 1;
    return isWhole ? 0 : 1;
}

QStringList words(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

} // namespace

FieldEditor::FieldEditor(FieldId id, QWidget *parent)
    : QWidget(parent)
    , m_field(fieldOf(id))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QString::fromLatin1(m_field.key.data(), qsizetype(m_field.key.size())));
    m_layout->setContentsMargins(0, 0, 0, 0);
    const auto number = [&](const auto &) {
        if (m_field.open)
            addBox();
        addNumber(fieldDecimals(m_field));
    };
    std::visit(Overloaded{[&](const FieldPlace<bool> &) {
                              addBox();
                              m_namesItself = true;
                          },
                          [&](const FieldPlace<int> &place) { number(place); },
                          [&](const FieldPlace<double> &place) { number(place); },
                          [&](const FieldPlace<QString> &) { isFreeText(id) ? addLine() : addChoice(); },
                          [&](const FieldPlace<QStringList> &) { addLine(); },
                          [&](const FieldPlace<std::vector<RungSettings>> &) { addRungs(); },
                          [&]<Named Enum>(const FieldPlace<Enum> &) { addChoice(); }},
               m_field.access);
    const QWidgetList all = controls();
    for (QWidget *control : all) {
        if (!focusProxy())
            setFocusProxy(control);
    }
    inEveryLanguage(this, [this] { sayWords(); });
}

void FieldEditor::addBox()
{
    m_box = new QCheckBox(this);
    m_layout->addWidget(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
        if (m_number)
            m_number->setEnabled(!on);
        tell();
    });
}

void FieldEditor::addNumber(int decimals)
{
    m_number = new QDoubleSpinBox(this);
    m_number->setDecimals(decimals);
    m_number->setRange(m_field.low, m_field.high);
    m_number->setValue(m_field.start);
    m_number->setStepType(m_field.high > 1000 ? QAbstractSpinBox::AdaptiveDecimalStepType
                                              : QAbstractSpinBox::DefaultStepType);
    takeWhatIsTyped(m_number);
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * (m_box ? boxedWidth : controlWidth));
    m_layout->addWidget(m_number);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &FieldEditor::tell);
}

void FieldEditor::addChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(fontMetrics().averageCharWidth() * controlWidth);
    m_layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, &FieldEditor::tell);
}

void FieldEditor::addLine()
{
    m_line = new QLineEdit(this);
    m_layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::tell);
}

void FieldEditor::addRungs()
{
    m_rungs = new RungsEditor(this);
    m_layout->addWidget(m_rungs);
    connect(m_rungs, &RungsEditor::edited, this, &FieldEditor::tell);
}

QWidgetList FieldEditor::controls() const
{
    QWidgetList all{m_box, m_number, m_choice, m_line, m_rungs};
    all.removeAll(nullptr);
    return all;
}

// Of a choice the words are said whenever it is shown.
void FieldEditor::sayWords()
{
    const FieldText text = fieldText(m_field.id);
    const QWidgetList all = controls();
    for (QWidget *control : all) {
        control->setAccessibleName(text.name);
        control->setAccessibleDescription(text.explanation);
    }
    if (m_number)
        m_number->setSuffix(text.unit);
    if (!m_box)
        return;
    m_box->setText(m_namesItself ? text.name : text.nothing);
    if (!m_namesItself)
        m_box->setAccessibleName(tr("%1: %2", "a setting, its choice").arg(text.name, text.nothing));
}

void FieldEditor::show(const Profile &profile)
{
    m_showing = true;
    std::visit(
        Overloaded{
            [&](const FieldPlace<bool> &place) { m_box->setChecked(place.read(profile)); },
            [&](const FieldPlace<int> &place) { showNumber(place.read(profile), profile); },
            [&](const FieldPlace<double> &place) { showNumber(place.read(profile), profile); },
            [&](const FieldPlace<QString> &place) { showOptions(place.read(profile), profile); },
            [&](const FieldPlace<QStringList> &place) {
                if (words(m_line->text()) != place.read(profile))
                    m_line->setText(place.read(profile).join(QStringLiteral(", ")));
            },
            [&](const FieldPlace<std::vector<RungSettings>> &) { m_rungs->show(profile); },
            [&]<Named Enum>(const FieldPlace<Enum> &place) { showChoice(place.read(profile), profile); }},
        m_field.access);
    m_showing = false;
}

void FieldEditor::showNumber(double value, const Profile &profile)
{
    const bool isOpen = m_field.open && value == 0;
    const auto [low, high] = limitsOf(m_field.id, profile);
    m_number->setRange(low, high);
    if (m_box)
        m_box->setChecked(isOpen);
    m_number->setEnabled(!isOpen);
    if (!isOpen)
        m_number->setValue(value / m_field.unit);
}

void FieldEditor::showOptions(const QString &value, const Profile &profile)
{
    if (m_line) {
        if (m_line->text() != value) {
            m_line->setText(value);
            m_line->setCursorPosition(0); // its beginning is seen
        }
        return;
    }
    const QString nothing = fieldText(m_field.id).nothing;
    m_choice->clear();
    if (!nothing.isEmpty())
        m_choice->addItem(nothing, QString());
    const QStringList options = optionsOf(m_field.id, profile);
    for (const QString &option : options)
        m_choice->addItem(optionText(option), option);
    if (m_choice->findData(value) < 0) // wrong, and told below
        m_choice->addItem(value, value);
    m_choice->setCurrentIndex(m_choice->findData(value));
    m_choice->setToolTip(m_choice->currentText()); // which may be cut off
}

template <typename Enum>
void FieldEditor::showChoice(Enum value, const Profile &profile)
{
    m_choice->clear();
    for (const auto &[choice, name] : Names<Enum>::table) {
        if (choice == value || isOffered(choice, profile))
            m_choice->addItem(choiceText(choice), int(choice));
    }
    m_choice->setCurrentIndex(m_choice->findData(int(value)));
    m_choice->setToolTip(m_choice->currentText()); // which may be cut off
}

double FieldEditor::number() const
{
    const bool isOpen = m_field.open && m_box->isChecked();
    return isOpen ? 0 : m_number->value() * m_field.unit;
}

void FieldEditor::read(Profile &profile) const
{
    std::visit(
        Overloaded{
            [&](const FieldPlace<bool> &place) { place.write(profile) = m_box->isChecked(); },
            [&](const FieldPlace<int> &place) { place.write(profile) = int(std::lround(number())); },
            [&](const FieldPlace<double> &place) { place.write(profile) = number(); },
            [&](const FieldPlace<QString> &place) {
                place.write(profile) = m_line ? m_line->text() : m_choice->currentData().toString();
            },
            [&](const FieldPlace<QStringList> &place) { place.write(profile) = words(m_line->text()); },
            [&](const FieldPlace<std::vector<RungSettings>> &place) {
                place.write(profile) = m_rungs->rungs();
            },
            [&]<Named Enum>(const FieldPlace<Enum> &place) {
                place.write(profile) = Enum(m_choice->currentData().toInt());
            }},
        m_field.access);
}

void FieldEditor::tell()
{
    if (!m_showing)
        Q_EMIT edited();
}

} // namespace sluice::ui
