// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/style_sheet.h"

#include <QHash>

namespace sluice::ui {

QString styleSheet(const Colors &colors)
{
    QString sheet = QStringLiteral(R"(
QFrame[role="card"] { background: @card; border: 1px solid @border; border-radius: 7px; }
QFrame[role="bar"] { background: @card; border: none; border-bottom: 1px solid @border; }
QFrame[role="foot"] { background: @card; border: none; border-top: 1px solid @border; }
QFrame[role="message"] { background: @card; border: 1px solid @border; border-radius: 7px; }
QLabel { background: transparent; border: none; }

QPushButton, QToolButton[role="tool"] {
    background: @button; color: @text; border: 1px solid @border; border-radius: 5px;
    padding: 5px 12px; min-height: 19px;
}
QToolButton[role="tool"] { padding: 5px 7px; }
QToolButton[role="tool"]::menu-indicator { image: none; }
QPushButton:hover, QToolButton[role="tool"]:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked, QToolButton[role="tool"]:pressed { background: @track; }
QPushButton:focus, QToolButton[role="tool"]:focus { border-color: @running; }
QPushButton:disabled, QToolButton[role="tool"]:disabled { color: @faded; }

QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:pressed { background: @accentHover; }
QPushButton[role="primary"]:focus { border-color: @text; }
QPushButton[role="primary"]:disabled { background: @track; color: @faded; border-color: @track; }

QPushButton[role="pill"] {
    background: transparent; color: @muted; border: 1px solid transparent; border-radius: 12px;
    padding: 2px 10px; min-height: 18px;
}
QPushButton[role="pill"]:hover { background: @hover; }
QPushButton[role="pill"]:focus { border-color: @running; }
QPushButton[role="pill"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="pill"]:checked:focus { border-color: @text; }
QPushButton[role="pill"][problem="true"] { color: @bad; }
QPushButton[role="pill"][problem="true"]:checked { background: @bad; color: @onBad; border-color: @bad; }

QPushButton[role="quiet"] { background: transparent; border-color: transparent; padding: 5px 8px; }
QPushButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:focus { border-color: @running; }

QLineEdit, QComboBox {
    background: @card; color: @text; border: 1px solid @border; border-radius: 5px;
    padding: 5px 9px; min-height: 19px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit:focus, QComboBox:focus { border-color: @running; }
QLineEdit:disabled, QComboBox:disabled { color: @faded; }
QLineEdit:read-only { background: @button; }
QLineEdit#search { padding-left: 3px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrow); width: 12px; height: 12px; }

QWidget[role="content"] { background: @card; border: none; }
QTreeView { background: @card; border: none; outline: none; selection-background-color: @selected; }
QHeaderView { background: @card; border: none; }
QHeaderView::section {
    background: @card; color: @muted; border: none; border-bottom: 1px solid @border; padding: 7px 10px;
}
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; border: none; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @track; border-radius: 3px; min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; border: none; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px; }
)");
    QColor accentHover = colors.dark ? colors.accent.lighter(108) : colors.accent.darker(108);
    const QHash<QString, QColor> values{
        {QStringLiteral("window"), colors.window},
        {QStringLiteral("card"), colors.card},
        {QStringLiteral("border"), colors.border},
        {QStringLiteral("text"), colors.text},
        {QStringLiteral("muted"), colors.muted},
        {QStringLiteral("accent"), colors.accent},
        {QStringLiteral("onAccent"), colors.onAccent},
        {QStringLiteral("button"), colors.button},
        {QStringLiteral("hover"), colors.hover},
        {QStringLiteral("track"), colors.track},
        {QStringLiteral("selected"), colors.selected},
        {QStringLiteral("bad"), colors.bad},
        {QStringLiteral("onBad"), textOn(colors.bad)},
        {QStringLiteral("running"), colors.running},
        {QStringLiteral("accentHover"), accentHover},
        {QStringLiteral("faded"), colors.dark ? QColor(0x7d, 0x83, 0x92) : QColor(0x8d, 0x92, 0x9e)},
    };
    sheet.replace(QStringLiteral("@arrow"), colors.dark ? QStringLiteral(":/icons/arrow-down-light.svg")
                                                        : QStringLiteral(":/icons/arrow-down-dark.svg"));
    // Longest names first: @accent is the beginning of @accentHover.
    QStringList names = values.keys();
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names)
        sheet.replace(QLatin1Char('@') + name, values.value(name).name());
    return sheet;
}

} // namespace sluice::ui
