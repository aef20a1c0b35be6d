// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/retranslate.h"

#include <QEvent>
#include <QWidget>

namespace sluice::ui {

namespace {

class Retranslator final : public QObject
{
public:
    Retranslator(QWidget *widget, std::function<void()> say)
        : QObject(widget)
        , m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void inEveryLanguage(QWidget *widget, std::function<void()> say)
{
    say();
    new Retranslator(widget, std::move(say));
}

} // namespace sluice::ui
