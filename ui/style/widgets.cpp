// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/widgets.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace sluice::ui {

namespace {

// Names and numbers stand at the leading edge of the window, whichever direction they are read in themselves.
class PlainLabel final : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        align();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
    }

private:
    void align()
    {
        if (alignment() & Qt::AlignHCenter)
            return;
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
                     | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    }
};

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const QString tip = shown == text() ? QString() : text();
    if (toolTip() != tip)
        setToolTip(tip);
    style()->drawItemText(&painter, contentsRect(),
                          int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), shown, foregroundRole());
}

QLabel *makeLabel(Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    setTone(label, tone, colorsFrom(label->palette()));
    return label;
}

void setTone(QLabel *label, Tone tone, const Colors &colors)
{
    QFont font = label->font();
    font.setWeight(tone == Tone::Strong ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, tone == Tone::Muted ? colors.muted : colors.text);
    label->setPalette(palette);
}

QPushButton *makeButton(const QString &text, const char *role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (role)
        button->setProperty("role", QString::fromLatin1(role));
    // Wider than high: the icon stands at the leading side, the rest is its distance from the words.
    button->setIconSize({20, 16});
    return button;
}

void takeWhatIsTyped(QAbstractSpinBox *number)
{
    constexpr int restMs = 400;
    number->setKeyboardTracking(false);
    auto *rest = new QTimer(number);
    rest->setSingleShot(true);
    rest->setInterval(restMs);
    QObject::connect(number->findChild<QLineEdit *>(), &QLineEdit::textEdited, rest,
                     [rest] { rest->start(); });
    QObject::connect(rest, &QTimer::timeout, number, [number] {
        if (number->hasAcceptableInput())
            number->interpretText();
    });
}

} // namespace sluice::ui
