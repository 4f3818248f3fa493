// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "theme/palettes.h"

#include <cmath>

namespace {

struct Roles { QRgb window, base, alternate, text, quiet, button, hairline, border, accent, onAccent; };

QPalette fromRoles(const Roles &r)
{
    QPalette p;
    p.setColor(QPalette::Window, r.window);
    p.setColor(QPalette::Base, r.base);
    p.setColor(QPalette::AlternateBase, r.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText})
        p.setColor(role, r.text);
    p.setColor(QPalette::ToolTipBase, r.base);
    p.setColor(QPalette::PlaceholderText, r.quiet);
    p.setColor(QPalette::Button, r.button);
    p.setColor(QPalette::Light, r.base);
    p.setColor(QPalette::Midlight, theme::blend(r.window, r.hairline, 0.5));
    p.setColor(QPalette::Mid, r.hairline);
    p.setColor(QPalette::Dark, r.border);
    p.setColor(QPalette::Shadow, r.border);
    p.setColor(QPalette::Highlight, r.accent);
    p.setColor(QPalette::HighlightedText, r.onAccent);
    p.setColor(QPalette::Link, r.accent);
    p.setColor(QPalette::LinkVisited, r.accent);
    const QColor faded = theme::blend(r.window, r.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, r.hairline);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, r.text);
    return p;
}

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double c = double(channel);
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}

namespace theme {

QPalette palette(Look look)
{
    switch (look) {
    case Look::Light:
        return fromRoles({.window = 0xfff4f6f8, .base = 0xffffffff, .alternate = 0xfff8fafb, .text = 0xff1a2129, .quiet = 0xff586472,
                          .button = 0xffffffff, .hairline = 0xffdbe0e6, .border = 0xff84909d, .accent = 0xff3450b4, .onAccent = 0xffffffff});
    case Look::Dark:
        return fromRoles({.window = 0xff14171c, .base = 0xff1b2027, .alternate = 0xff20262e, .text = 0xffe7ebf0, .quiet = 0xffa3aebb,
                          .button = 0xff262d36, .hairline = 0xff303843, .border = 0xff75818f, .accent = 0xff9cb0ff, .onAccent = 0xff10141c});
    case Look::HighContrast:
        return fromRoles({.window = 0xff000000, .base = 0xff000000, .alternate = 0xff000000, .text = 0xffffffff, .quiet = 0xffffffff,
                          .button = 0xff000000, .hairline = 0xffffffff, .border = 0xffffffff, .accent = 0xffffe500, .onAccent = 0xff000000});
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 19.5;
}

QColor blend(const QColor &ground, const QColor &over, double opacity)
{
    const auto mix = [opacity](float g, float o) { return float(double(g) * (1 - opacity) + double(o) * opacity); };
    return QColor::fromRgbF(mix(ground.redF(), over.redF()), mix(ground.greenF(), over.greenF()), mix(ground.blueF(), over.blueF()));
}

}
