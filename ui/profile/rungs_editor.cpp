// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/rungs_editor.h"

#include "engine/model/coding_rules.h"
#include "engine/model/profile_rules.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"

#include <QGridLayout>
#include <QSpinBox>

namespace sluice::ui {

namespace {

constexpr int usualSide = 720; // of the first rung
constexpr int usualCap = 3500;

} // namespace

RungsEditor::RungsEditor(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_add(makeButton({}, nullptr, this))
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_add->setObjectName(QStringLiteral("addRung"));
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &RungsEditor::add);
    auto *below = new QHBoxLayout;
    below->addWidget(m_add);
    below->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addLayout(below);
    for (int number = 1; number <= int(rungsMax); ++number)
        m_lines.push_back(makeLine(number));
    setLines(0);
    inEveryLanguage(this, [this] { sayWords(); });
}

void RungsEditor::sayWords()
{
    m_add->setText(tr("Add a size"));
    int number = 0;
    for (const Line &line : m_lines) {
        ++number;
        line.side->setSuffix(tr(" lines"));
        line.side->setAccessibleName(tr("Height of size %1").arg(number));
        line.cap->setPrefix(tr("at most ", "before a bit rate"));
        line.cap->setSuffix(tr(" kbit/s"));
        line.cap->setSpecialValueText(tr("No limit"));
        line.cap->setAccessibleName(tr("Highest bit rate of size %1").arg(number));
        line.average->setPrefix(tr("about ", "before a bit rate"));
        line.average->setSuffix(tr(" kbit/s"));
        line.average->setAccessibleName(tr("Bit rate of size %1").arg(number));
        line.remove->setText(tr("Remove"));
        line.remove->setAccessibleName(tr("Remove size %1").arg(number));
    }
}

QSpinBox *RungsEditor::makeNumber(int low, int high)
{
    auto *number = new QSpinBox(this);
    number->setRange(low, high);
    takeWhatIsTyped(number);
    number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    connect(number, &QSpinBox::valueChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited();
    });
    return number;
}

RungsEditor::Line RungsEditor::makeLine(int number)
{
    Line line{.side = makeNumber(rungSideMin, rungSideMax),
              .cap = makeNumber(0, bitrateMaxKbps),
              .average = makeNumber(bitrateMinKbps, bitrateMaxKbps),
              .remove = makeButton({}, "quiet", this)};
    line.remove->setAutoDefault(false);
    const auto index = std::size_t(number - 1);
    connect(line.remove, &QPushButton::clicked, this, [this, index] { remove(index); });
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(line.side), static_cast<QWidget *>(line.average),
                            static_cast<QWidget *>(line.cap), static_cast<QWidget *>(line.remove)})
        m_grid->addWidget(widget, number - 1, column++);
    return line;
}

// Those that are not needed are kept, hidden: a button that is pressed must not die of it.
void RungsEditor::setLines(std::size_t count)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isShown = i < count;
        m_lines[i].side->setVisible(isShown);
        m_lines[i].cap->setVisible(isShown);
        m_lines[i].average->setVisible(isShown && m_byBitrate);
        m_lines[i].remove->setVisible(isShown);
        m_lines[i].remove->setEnabled(count > 1);
    }
    m_add->setEnabled(count < rungsMax);
}

void RungsEditor::show(const Profile &profile)
{
    const auto &rungs = profile.hls.rungs;
    m_byBitrate = profile.video.rate.mode == RateMode::Bitrate;
    m_showing = true;
    const std::size_t count = qMin(rungs.size(), m_lines.size());
    setLines(count);
    for (std::size_t i = 0; i < count; ++i) {
        m_lines[i].side->setValue(rungs[i].shortSide);
        m_lines[i].cap->setValue(rungs[i].maxBitrateKbps);
        m_lines[i].average->setValue(rungs[i].bitrateKbps);
    }
    m_showing = false;
}

std::vector<RungSettings> RungsEditor::rungs() const
{
    std::vector<RungSettings> rungs;
    for (const Line &line : m_lines) {
        if (!line.side->isHidden())
            rungs.push_back({line.side->value(), line.cap->value(), m_byBitrate ? line.average->value() : 0});
    }
    return rungs;
}

// Half of the last one: even, and with a rate that fits.
void RungsEditor::add()
{
    const std::vector<RungSettings> old = rungs();
    RungSettings rung{usualSide, usualCap, m_byBitrate ? usualCap * 2 / 3 : 0};
    if (!old.empty()) {
        const RungSettings &last = old.back();
        rung = {qMax(rungSideMin, last.shortSide / 4 * 2), last.maxBitrateKbps * 2 / 5,
                last.bitrateKbps * 2 / 5};
    }
    setLines(old.size() + 1);
    m_showing = true;
    m_lines[old.size()].side->setValue(rung.shortSide);
    m_lines[old.size()].cap->setValue(rung.maxBitrateKbps);
    m_lines[old.size()].average->setValue(rung.bitrateKbps);
    m_showing = false;
    Q_EMIT edited();
}

void RungsEditor::remove(std::size_t index)
{
    std::vector<RungSettings> left = rungs();
    left.erase(left.begin() + std::ptrdiff_t(index));
    m_showing = true;
    for (std::size_t i = 0; i < left.size(); ++i) {
        m_lines[i].side->setValue(left[i].shortSide);
        m_lines[i].cap->setValue(left[i].maxBitrateKbps);
        m_lines[i].average->setValue(left[i].bitrateKbps);
    }
    setLines(left.size());
    m_showing = false;
    m_add->setFocus();
    Q_EMIT edited();
}

} // namespace sluice::ui
