// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/walk.h"

#include "ui/style/widgets.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace sluice::ui::walk {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
    if (!widget->objectName().isEmpty())
        name += u' ' + widget->objectName();
    return name;
}

// The root and what is visible inside of it; other windows are looked at for themselves.
QList<QWidget *> visibleParts(const QWidget &root)
{
    QList<QWidget *> parts{const_cast<QWidget *>(&root)};
    const auto children = root.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->isVisibleTo(&root) && child->window() == root.window())
            parts << child;
    }
    return parts;
}

bool isInside(const QWidget *part, const char *className)
{
    for (const QWidget *widget = part; widget; widget = widget->parentWidget()) {
        if (widget->inherits(className))
            return true;
    }
    return false;
}

// Parts that Qt makes inside of its own controls.
bool isPartOfControl(const QWidget *part)
{
    const QWidget *parent = part->parentWidget();
    return part->objectName().startsWith(u"qt_"_s)
           || (parent
               && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
                   || parent->inherits("QLineEdit") || parent->inherits("QTabBar")));
}

QStringList cellsOf(const QAbstractItemModel *model, const QModelIndex &parent, int role)
{
    QStringList cells;
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column)
            cells << model->index(row, column, parent).data(role).toString();
        cells += cellsOf(model, model->index(row, 0, parent), role);
    }
    return cells;
}

QStringList itemTexts(const QWidget *part)
{
    QStringList texts;
    if (const auto *box = qobject_cast<const QComboBox *>(part)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    } else if (const auto *header = qobject_cast<const QHeaderView *>(part)) {
        for (int i = 0; header->model() && i < header->count(); ++i) {
            if (!header->isSectionHidden(i))
                texts << header->model()->headerData(i, header->orientation()).toString();
        }
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(part)) {
        if (view->model()) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts += cellsOf(view->model(), view->rootIndex(), role);
        }
    }
    return texts;
}

QStringList ownTexts(const QWidget *part)
{
    QStringList texts;
    if (const auto *label = qobject_cast<const QLabel *>(part))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(part))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(part))
        texts << edit->placeholderText();
    if (const auto *box = qobject_cast<const QGroupBox *>(part))
        texts << box->title();
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(part))
        texts << box->text() << box->specialValueText();
    if (const auto *bar = qobject_cast<const QProgressBar *>(part); bar && bar->isTextVisible())
        texts << bar->text();
    if (const auto *button = qobject_cast<const QToolButton *>(part); button && button->menu()) {
        const auto actions = button->menu()->actions();
        for (const QAction *action : actions)
            texts << action->text();
    }
    return texts;
}

// Whether the words of a control have the room that its size hint asks for.
QString tooSmall(const QWidget *part)
{
    const QSize has = part->size();
    QSize wants = part->sizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(part)) {
        if (label->text().isEmpty())
            return {};
        if (qobject_cast<const ElidedLabel *>(label)) {
            const bool whole =
                label->fontMetrics().horizontalAdvance(label->text()) <= label->contentsRect().width();
            return whole || label->toolTip() == label->text() ? QString() : u"elided without a tooltip"_s;
        }
        if (label->wordWrap()) {
            // Room for the longest word, and for as many lines as that width makes.
            wants = {label->minimumSizeHint().width(), label->heightForWidth(has.width())};
            int longest = 0;
            const auto words = label->text().split(QRegularExpression(u"\\s"_s));
            for (const QString &word : words)
                longest = qMax(longest, label->fontMetrics().horizontalAdvance(word));
            wants.setWidth(longest);
        }
    } else if (const auto *box = qobject_cast<const QComboBox *>(part)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = false;
        option.subControls = QStyle::SC_All;
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        const bool whole = box->fontMetrics().horizontalAdvance(box->currentText()) <= field.width() + 2;
        if (!whole && box->toolTip().isEmpty())
            return u"its choice is cut off and no tooltip tells it"_s;
        wants.setWidth(0);
    } else if (qobject_cast<const QAbstractSpinBox *>(part)) {
        wants = part->minimumSizeHint();
    } else if (qobject_cast<const QLineEdit *>(part)) {
        wants = {0, part->minimumSizeHint().height()};
    } else if (!qobject_cast<const QAbstractButton *>(part)) {
        return {};
    }
    if (has.width() + 1 >= wants.width() && has.height() + 1 >= wants.height())
        return {};
    return u"%1x%2 instead of %3x%4"_s.arg(has.width())
        .arg(has.height())
        .arg(wants.width())
        .arg(wants.height());
}

QString sectionsTooSmall(const QHeaderView *header)
{
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, header->orientation()).toString();
        if (!header->isSectionHidden(i)
            && header->fontMetrics().horizontalAdvance(text) > header->sectionSize(i) - 8
            && header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString() != text)
            return u"“%1” has %2"_s.arg(text).arg(header->sectionSize(i));
    }
    return {};
}

QString tabsTooSmall(const QTabBar *tabs)
{
    for (int i = 0; i < tabs->count(); ++i) {
        const bool whole =
            tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) <= tabs->tabRect(i).width();
        if (!whole && tabs->tabToolTip(i).isEmpty())
            return u"“%1” has %2"_s.arg(tabs->tabText(i)).arg(tabs->tabRect(i).width());
    }
    return {};
}

bool needsName(const QWidget *part)
{
    return part->focusPolicy() != Qt::NoFocus && !part->focusProxy() && !isPartOfControl(part);
}

QString firstGap(QAccessibleInterface *interface, const QWidget *part)
{
    if (!interface || !interface->isValid())
        return u"no interface"_s;
    if (interface->text(QAccessible::Name).trimmed().isEmpty())
        return u"no name"_s;
    const auto role = interface->role();
    if (role == QAccessible::NoRole || role == QAccessible::Client)
        return u"no role"_s;
    const bool hasValue =
        part->inherits("QAbstractSpinBox") || part->inherits("QProgressBar")
        || part->inherits("QAbstractSlider")
        || (part->inherits("QComboBox") && static_cast<const QComboBox *>(part)->count() > 0);
    if (hasValue && interface->text(QAccessible::Value).isEmpty() && !interface->valueInterface())
        return u"no value"_s;
    return {};
}

} // namespace

QList<Said> textsOf(const QWidget &root)
{
    QList<Said> said;
    const auto add = [&said](const QWidget *part, const QString &text, const char *what) {
        if (!text.trimmed().isEmpty())
            said << Said{text, nameOf(part) + u' ' + QString::fromLatin1(what)};
    };
    add(&root, root.windowTitle(), "title");
    const auto parts = visibleParts(root);
    for (const QWidget *part : parts) {
        const QStringList own = ownTexts(part) + itemTexts(part);
        for (const QString &text : own)
            add(part, text, "text");
        if (isPartOfControl(part))
            continue; // Qt names these
        add(part, part->toolTip(), "tooltip");
        add(part, part->accessibleName(), "accessible name");
        add(part, part->accessibleDescription(), "accessible description");
    }
    return said;
}

QStringList untranslated(const QWidget &root, const QStringList &names)
{
    // Files, paths, formats and units are the same in every language.
    static const QRegularExpression same(
        uR"((/[\w.% -]+)+|\w+\.(mp4|mkv|mov|json)\b|\bMVI_\d+|\b(lectures?|week|holiday|broken)\b|\b[KMG]i?B\b|kbit/s)"
        uR"(|\b(Ctrl|Shift|Alt|Return|Del|Esc)\b|\b(CRF|HEVC|HLS|AAC|MP4|Sluice|CPU|GPU|HDR)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    QStringList findings;
    const QList<Said> all = textsOf(root);
    for (const Said &said : all) {
        QString text = said.text;
        for (const QString &name : names)
            text.remove(name);
        text.remove(same);
        if (text.contains(word))
            findings << said.where + u": "_s + said.text;
    }
    findings.removeDuplicates();
    return findings;
}

QStringList clipped(const QWidget &root)
{
    QStringList findings;
    const auto parts = visibleParts(root);
    for (const QWidget *part : parts) {
        QString finding;
        if (const auto *header = qobject_cast<const QHeaderView *>(part))
            finding = sectionsTooSmall(header);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(part))
            finding = tabsTooSmall(tabs);
        else if (!isPartOfControl(part))
            finding = tooSmall(part);
        // Only a scroll area may show a part of what it holds.
        const QWidget *parent = part->parentWidget();
        const bool overhangs = part != &root && parent
                               && !parent->rect().adjusted(-1, -1, 1, 1).contains(part->geometry())
                               && !isInside(parent, "QAbstractScrollArea") && !isPartOfControl(part);
        if (finding.isEmpty() && overhangs)
            finding = u"hangs over the edge of %1"_s.arg(nameOf(parent));
        if (!finding.isEmpty()) {
            const QStringList own = ownTexts(part);
            findings << nameOf(part) + u" “"_s + own.value(0) + u"”: "_s + finding;
        }
    }
    return findings;
}

QStringList inaccessible(const QWidget &root)
{
    QStringList findings;
    const auto parts = visibleParts(root);
    for (QWidget *part : parts) {
        if (needsName(part)) {
            const QString gap = firstGap(QAccessible::queryAccessibleInterface(part), part);
            if (!gap.isEmpty())
                findings << nameOf(part) + u": "_s + gap;
        }
        const auto *header = qobject_cast<const QHeaderView *>(part);
        for (int i = 0; header && header->model() && i < header->count(); ++i) {
            if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i)
                && header->model()->headerData(i, Qt::Horizontal).toString().isEmpty())
                findings << nameOf(part->parentWidget()) + u": column %1 has no heading"_s.arg(i);
        }
    }
    return findings;
}

namespace {

// A group of buttons of which one is chosen is one stop; arrows move inside of it.
bool isStop(const QWidget *part)
{
    const auto *button = qobject_cast<const QAbstractButton *>(part);
    const bool grouped = button && button->autoExclusive();
    const bool inGroup = button && button->isCheckable() && (button->group() || grouped);
    return part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy()
           && !part->objectName().startsWith(u"qt_"_s) && !(inGroup && !button->isChecked());
}

bool showsFocus(QWidget *part)
{
    const QImage with = part->grab().toImage();
    part->clearFocus();
    const QImage without = part->grab().toImage();
    part->setFocus(Qt::TabFocusReason);
    return with != without;
}

} // namespace

QStringList unreachable(QWidget &root)
{
    QStringList findings;
    QList<QWidget *> wanted;
    const auto parts = visibleParts(root);
    for (QWidget *part : parts) {
        if (part != &root && isStop(part))
            wanted << part;
    }
    if (wanted.isEmpty())
        return {};
    QWidget *first = wanted.front();
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Tab); // from the first key on, the focus is shown
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QList<QWidget *> reached;
    for (int i = 0; i <= wanted.size() + 5; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now || (i > 0 && now == first))
            break;
        if (reached.contains(now))
            findings << nameOf(now) + u": reached twice"_s;
        reached << now;
        if (!showsFocus(now))
            findings << nameOf(now) + u": looks the same with and without the focus"_s;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    if (QApplication::focusWidget() != first)
        findings << u"Tab does not come back to %1"_s.arg(nameOf(first));
    for (QWidget *part : std::as_const(wanted)) {
        if (!reached.contains(part))
            findings << nameOf(part) + u": Tab does not reach it"_s;
    }
    return findings;
}

QStringList ambiguous(const QWidget &root)
{
    QHash<QString, QStringList> users;
    const auto add = [&users](const QKeySequence &keys, const QString &who) {
        if (!keys.isEmpty())
            users[keys.toString()] << who;
    };
    const auto parts = visibleParts(root);
    for (const QWidget *part : parts) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(part); button && button->isEnabled())
            add(QKeySequence::mnemonic(button->text()), button->text());
        if (const auto *label = qobject_cast<const QLabel *>(part); label && label->buddy())
            add(QKeySequence::mnemonic(label->text()), label->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(QKeySequence::mnemonic(tabs->tabText(i)), tabs->tabText(i));
        }
    }
    const auto actions = root.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &keys : shortcuts)
            add(keys, action->text());
    }
    QStringList findings;
    for (auto user = users.cbegin(); user != users.cend(); ++user) {
        if (user.value().size() > 1)
            findings << user.key() + u": "_s + user.value().join(u", "_s);
    }
    const auto menus = root.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QStringList keys;
        const auto items = menu->actions();
        for (const QAction *item : items) {
            const QString key = QKeySequence::mnemonic(item->text()).toString();
            if (!key.isEmpty() && keys.contains(key))
                findings << u"in a menu, "_s + key + u": "_s + item->text();
            keys << key;
        }
    }
    return findings;
}

} // namespace sluice::ui::walk
