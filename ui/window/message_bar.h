// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sluice::ui {

struct Colors;

enum class MessageKind { Info, Success, Warning, Problem, Question };

struct Message
{
    struct Action
    {
        QString text;
        std::function<void()> run; // the message is gone before it runs
        bool primary = false;
    };

    MessageKind kind = MessageKind::Info;
    QString text;   // one or two sentences, plain
    QString detail; // the next step, quieter; may be empty
    std::vector<Action> actions;
    QString topic;      // a later message of the same topic takes its place
    bool aside = false; // waits behind a problem that is shown
    std::function<Message()> again =
        nullptr; // the same in the language of the program; empty: it stays as it is
};

// One message above the queue: never in the way, never a box of its own. A question stays until it is
// answered; what is told meanwhile is shown after it.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const Message &message);
    void tell(const std::function<Message()> &make); // follows the language of the program
    void reword(const QString &topic); // what follows the language, with what has changed since; quietly
    void dismiss(const QString &topic);
    void setColors(const Colors &colors);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString topic() const { return isHidden() ? QString() : m_shown.topic; }

private:
    void show(const Message &message);
    void next();
    void sayAgain();
    void decorate();

    Message m_shown;
    std::vector<Message> m_waiting;
    QPointer<QWidget> m_focusBefore; // had it when a question came
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonLayout;
    QToolButton *m_close;
};

} // namespace sluice::ui
