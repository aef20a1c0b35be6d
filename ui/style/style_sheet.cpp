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
QLabel[role="step"] { border: 1px solid @border; border-radius: 4px; padding: 1px 6px; }

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

QPushButton[role="small"] { color: @running; border-radius: 4px; padding: 0px 8px; min-height: 0px; }
QPushButton[role="small"]:focus { border-color: @running; }

QPushButton[role="fold"] {
    background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 5px 4px;
    text-align: left; font-weight: 600;
}
QPushButton[role="fold"]:hover { background: @hover; }
QPushButton[role="fold"]:focus { border-color: @running; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit {
    background: @card; color: @text; border: 1px solid @border; border-radius: 5px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit, QComboBox { padding: 5px 9px; min-height: 19px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus { border-color: @running; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @faded; background: @button; }
QLineEdit:read-only { background: @button; }
QLineEdit#search { padding-left: 3px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrow-down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @border; }
QAbstractSpinBox { padding: 4px 2px 4px 6px; min-height: 19px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; margin: 1px 1px 0 0; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; margin: 0 1px 1px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(@arrow-up); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@arrow-down); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off,
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: none; }

QTabWidget::pane { background: @card; border: 1px solid @border; border-radius: 7px; top: -1px; }
QTabBar::tab {
    background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    border-top-left-radius: 5px; border-top-right-radius: 5px; padding: 7px 12px;
}
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom-color: @running; }
QTabBar::tab:selected:focus { background: @selected; }

QWidget[role="content"] { background: @card; border: none; }
QTreeView { background: @card; border: none; outline: none; selection-background-color: @selected; }
QTableView, QListView {
    background: @card; color: @text; border: 1px solid @border; border-radius: 5px; gridline-color: @border;
    selection-background-color: @selected; selection-color: @text;
}
QHeaderView { background: @card; border: none; }
QHeaderView::section {
    background: @card; color: @muted; border: none; border-bottom: 1px solid @border; padding: 7px 10px;
}
QScrollArea { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @grip; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px; }
)");
    const QHash<QString, QColor> values{
        {QStringLiteral("window"), colors.window},     {QStringLiteral("card"), colors.card},
        {QStringLiteral("border"), colors.border},     {QStringLiteral("text"), colors.text},
        {QStringLiteral("muted"), colors.muted},       {QStringLiteral("faded"), colors.faded},
        {QStringLiteral("accent"), colors.accent},     {QStringLiteral("accentHover"), colors.accentHover},
        {QStringLiteral("onAccent"), colors.onAccent}, {QStringLiteral("button"), colors.button},
        {QStringLiteral("hover"), colors.hover},       {QStringLiteral("track"), colors.track},
        {QStringLiteral("grip"), colors.grip},         {QStringLiteral("selected"), colors.selected},
        {QStringLiteral("bad"), colors.bad},           {QStringLiteral("onBad"), colors.onBad},
        {QStringLiteral("running"), colors.running},
    };
    // A style sheet cannot colour a picture: of two, the one that is seen better.
    const QString shade = colors.dark ? QStringLiteral("light") : QStringLiteral("dark");
    for (const auto *arrow : {"arrow-up", "arrow-down"})
        sheet.replace(QLatin1Char('@') + QLatin1String(arrow),
                      QStringLiteral(":/icons/%1-%2.svg").arg(QLatin1String(arrow), shade));
    // Longest names first: @accent is the beginning of @accentHover.
    QStringList names = values.keys();
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names)
        sheet.replace(QLatin1Char('@') + name, values.value(name).name());
    return sheet;
}

} // namespace sluice::ui
