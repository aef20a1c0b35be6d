// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/palette_colors.h"

#include <cmath>

namespace sluice::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](double a, double b) { return float(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

struct Shades
{
    QRgb window, card, button, text, muted, accent, onAccent;
};

QPalette paletteOf(const Shades &shades)
{
    const QColor window(shades.window);
    const QColor card(shades.card);
    const QColor text(shades.text);
    const QColor muted(shades.muted);
    const bool dark = luminance(card) < 0.2;

    QPalette palette(QColor(shades.button), window);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, QColor(shades.button));
    palette.setColor(QPalette::ToolTipBase, card);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, dark ? Qt::white : Qt::black);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.onAccent));
    palette.setColor(QPalette::Link, QColor(shades.accent));
    palette.setColor(QPalette::LinkVisited, QColor(shades.accent));
    const QColor faded = mixed(text, window, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(text, window, 0.2));
    return palette;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readable(QColor color, const QColor &background, double ratio)
{
    const QColor target = luminance(background) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 20 && contrast(color, background) < ratio; ++step)
        color = mixed(target, color, 0.08);
    return contrast(color, background) < ratio ? target : color;
}

QColor textOn(const QColor &background)
{
    const QColor white(Qt::white);
    const QColor ink(0x12, 0x15, 0x1c);
    // White is what people expect on a coloured button: dark ink only where white cannot be read.
    return contrast(white, background) >= 4.5 || contrast(white, background) > contrast(ink, background)
               ? white
               : ink;
}

QColor Colors::of(JobState state) const
{
    switch (state) {
    case JobState::Waiting:
    case JobState::Paused:
    case JobState::Skipped:
    case JobState::Cancelled:
        return waiting;
    case JobState::Running:
    case JobState::Verifying:
        return running;
    case JobState::Done:
        return good;
    case JobState::DoneWithWarnings:
        return warning;
    case JobState::Failed:
        return bad;
    }
    return waiting;
}

Colors colorsFrom(const QPalette &palette)
{
    Colors c;
    c.window = palette.color(QPalette::Active, QPalette::Window);
    c.card = palette.color(QPalette::Active, QPalette::Base);
    c.text = readable(palette.color(QPalette::Active, QPalette::WindowText), c.window);
    // One colour of text has to do for both: where it does not, the cards follow the window.
    if (contrast(c.text, c.card) < 4.5)
        c.card = mixed(c.text, c.window, 0.02);
    c.dark = luminance(c.card) < 0.2;
    // Plain palettes may have black on white for texts; high contrast has nothing between the two at all.
    c.highContrast = contrast(c.text, c.card) > 19.5 && contrast(c.text, c.window) > 19.5;

    const double ratio = c.highContrast ? 7.0 : 4.5;
    c.accent = readable(palette.color(QPalette::Active, QPalette::Highlight), c.card, 3.0);
    c.accentHover = c.dark ? c.accent.lighter(108) : c.accent.darker(108);
    c.onAccent = textOn(c.accent);

    // Surfaces: so much of another colour over the card, or less where the words on it would suffer.
    const auto surface = [&c](const QColor &over, double share, const QColor &figure, double least) {
        QColor color = mixed(over, c.card, share);
        for (int step = 0; step < 12 && contrast(figure, color) < least; ++step)
            color = mixed(over, c.card, share *= 0.7);
        return color;
    };
    c.border = mixed(c.text, c.card, c.highContrast ? 0.7 : 0.13);
    c.hover = surface(c.text, c.dark ? 0.1 : 0.06, c.text, 4.5);
    c.heading = surface(c.text, 0.055, c.text, 4.5);
    c.button = surface(c.text, c.dark ? 0.07 : 0.03, c.text, 4.5);
    c.selected = surface(c.accent, c.dark ? 0.18 : 0.12, c.text, 4.5);
    const double trackShare = c.dark ? 0.16 : 0.12;
    c.track = surface(c.text, trackShare, c.accent, 3.0);
    if (contrast(c.text, c.track) < 4.5)
        c.track = surface(c.text, trackShare, c.text, 4.5);
    c.grip = readable(c.track, c.card, 3.0);
    c.faded = mixed(c.text, c.button, c.highContrast ? 0.7 : 0.5);
    c.shadow = QColor(0, 0, 0, 90);
    c.span = c.dark ? QColor(0xe2, 0xab, 0x4a) : QColor(0xd9, 0x92, 0x1a);
    const double spanShare = c.dark ? 0.22 : 0.18;
    const QColor shade = surface(c.span, spanShare, c.text, 4.5);
    c.span.setAlphaF(float(spanShare));

    // Words stand on the window, on cards, on selected rows and under the pointer: the hardest of them
    // counts.
    const auto onAll = [&](QColor color, double least) {
        for (const QColor &background : {c.card, c.window, c.selected, c.heading, c.hover, c.button})
            color = readable(color, background, least);
        return color;
    };
    c.text = onAll(c.text, ratio);
    c.muted = onAll(c.highContrast ? c.text : mixed(c.text, c.card, 0.62), ratio);
    c.waiting = c.muted;
    c.running = onAll(c.accent, ratio);
    c.good = onAll(c.dark ? QColor(0x4f, 0xbf, 0x86) : QColor(0x1f, 0x80, 0x50), ratio);
    c.warning = onAll(c.dark ? QColor(0xe2, 0xab, 0x4a) : QColor(0x93, 0x62, 0x05), ratio);
    c.warning = readable(c.warning, shade);
    c.bad = onAll(c.dark ? QColor(0xf0, 0x79, 0x77) : QColor(0xc2, 0x37, 0x3a), ratio);
    c.onBad = textOn(c.bad);
    c.third = onAll(c.dark ? QColor(0xb7, 0x94, 0xf4) : QColor(0x7c, 0x4d, 0xc4), ratio);
    return c;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff5f6f8,
                      .card = 0xffffffff,
                      .button = 0xfff8f9fa,
                      .text = 0xff1e222b,
                      .muted = 0xff666b7a,
                      .accent = 0xff2f6ddf,
                      .onAccent = 0xffffffff});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff1c1f25,
                      .card = 0xff262a32,
                      .button = 0xff2b2f38,
                      .text = 0xffe6e8ee,
                      .muted = 0xff9ba1b0,
                      .accent = 0xff5b92f5,
                      .onAccent = 0xff12151c});
}

} // namespace sluice::ui
