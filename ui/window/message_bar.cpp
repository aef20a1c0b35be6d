// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/message_bar.h"

#include "ui/style/icons.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace sluice::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel(Tone::Plain, this))
    , m_detail(makeLabel(Tone::Muted, this))
    , m_buttons(new QWidget(this))
    , m_buttonLayout(new QHBoxLayout(m_buttons))
    , m_close(new QToolButton(this))
{
    setProperty("role", QStringLiteral("message"));
    setObjectName(QStringLiteral("messageBar"));
    for (QLabel *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::next);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    m_buttonLayout->setContentsMargins(0, 0, 0, 0);
    m_buttonLayout->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(13, 8, 9, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_close);
    hide();
    inEveryLanguage(this, [this] {
        m_close->setAccessibleName(tr("Close this message"));
        m_close->setToolTip(tr("Close this message"));
        sayAgain();
    });
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_shown.text;
}

void MessageBar::tell(const Message &message)
{
    const bool standsBack = message.aside && m_shown.kind == MessageKind::Problem;
    const bool answersNothing =
        (m_shown.kind != MessageKind::Question && !standsBack) || m_shown.topic == message.topic;
    if (isHidden() || answersNothing || message.kind == MessageKind::Question) {
        // A question only borrows the place of what is told.
        if (!isHidden() && message.kind == MessageKind::Question && m_shown.topic != message.topic)
            m_waiting.push_back(m_shown);
        show(message);
        return;
    }
    std::erase_if(m_waiting, [&message](const Message &old) { return old.topic == message.topic; });
    m_waiting.push_back(message);
}

void MessageBar::tell(const std::function<Message()> &make)
{
    Message message = make();
    message.again = make;
    tell(message);
}

void MessageBar::sayAgain()
{
    const auto inThisLanguage = [](const Message &old) {
        if (!old.again)
            return old;
        Message message = old.again();
        message.again = old.again;
        return message;
    };
    std::ranges::transform(m_waiting, m_waiting.begin(), inThisLanguage);
    if (!isHidden())
        show(inThisLanguage(m_shown));
}

void MessageBar::reword(const QString &topic)
{
    if (isHidden() || m_shown.topic != topic || !m_shown.again)
        return;
    m_shown.text = m_shown.again().text;
    m_text->setText(m_shown.text);
    setAccessibleName(m_shown.text);
}

void MessageBar::dismiss(const QString &topic)
{
    std::erase_if(m_waiting, [&topic](const Message &old) { return old.topic == topic; });
    if (!isHidden() && m_shown.topic == topic)
        next();
}

void MessageBar::next()
{
    if (isAncestorOf(window()->focusWidget()) && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    if (m_waiting.empty()) {
        hide();
        return;
    }
    const Message message = m_waiting.back();
    m_waiting.clear();
    show(message);
}

void MessageBar::show(const Message &message)
{
    m_shown = message;
    m_text->setText(message.text);
    m_detail->setText(message.detail);
    m_detail->setVisible(!message.detail.isEmpty());
    m_close->setVisible(message.kind != MessageKind::Question);

    const auto old = m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        // A button may be the sender: it goes when its own signal is over.
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
    for (const Message::Action &action : message.actions) {
        QPushButton *button = makeButton(action.text, action.primary ? "primary" : nullptr, m_buttons);
        button->setAutoDefault(true); // Return presses it
        m_buttonLayout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            next();
            if (run)
                run();
        });
    }
    m_buttons->setVisible(!message.actions.empty());
    decorate();
    setAccessibleName(message.text);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (message.kind == MessageKind::Question && !message.actions.empty()) {
        if (QWidget *before = window()->focusWidget(); !isAncestorOf(before))
            m_focusBefore = before;
        m_buttons->findChild<QPushButton *>()->setFocus();
    }
}

void MessageBar::setColors(const Colors &colors)
{
    setTone(m_text, Tone::Plain, colors);
    setTone(m_detail, Tone::Muted, colors);
    m_close->setIcon(icon(QStringLiteral("close"), colors.muted));
    decorate();
}

// A thin border and an icon in the colour of the kind; the words stay in the colour of text.
void MessageBar::decorate()
{
    const Colors colors = colorsFrom(palette());
    QColor color = colors.running;
    QString name = QStringLiteral("info");
    switch (m_shown.kind) {
    case MessageKind::Info:
    case MessageKind::Question:
        break;
    case MessageKind::Success:
        color = colors.good;
        name = QStringLiteral("done");
        break;
    case MessageKind::Warning:
        color = colors.warning;
        name = QStringLiteral("warning");
        break;
    case MessageKind::Problem:
        color = colors.bad;
        name = QStringLiteral("warning");
        break;
    }
    m_icon->setPixmap(icon(name, color).pixmap(QSize(20, 20), devicePixelRatioF()));
    setStyleSheet(QStringLiteral("QFrame#messageBar { border-color: %1; }").arg(color.name()));
}

} // namespace sluice::ui
