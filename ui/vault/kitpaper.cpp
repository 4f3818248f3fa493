// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/kitpaper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace {

struct Say { Q_DECLARE_TR_FUNCTIONS(RecoveryKit) };

QStringList instructions()
{
    return {Say::tr("Whoever holds this sheet and a copy of the desk can use its private keys. Keep it where you keep such things, not beside the computer."),
            Say::tr("To use it: open Countersign, choose \u201cUse the recovery kit\u201d on the lock screen, and type the groups. Upper or lower case, "
                    "O for 0 and I or L for 1 are all understood."),
            Say::tr("A new kit, made in Settings, makes this sheet worthless.")};
}

}

namespace kitpaper {

void paint(QPainter &painter, const QRectF &page, const RecoveryKit &kit)
{
    QFont words = painter.font(), title = words, groups(QStringLiteral("monospace"));
    words.setPointSizeF(11);
    title.setPointSizeF(20);
    title.setBold(true);
    groups.setStyleHint(QFont::Monospace);
    groups.setPointSizeF(18);
    double y = page.top();
    const auto write = [&](const QFont &font, const QString &text, double gap) {
        painter.setFont(font);
        QRectF used;
        painter.drawText(QRectF(page.left(), y, page.width(), page.bottom() - y), Qt::TextWordWrap, text, &used);
        y = used.bottom() + painter.fontMetrics().height() * gap;
    };
    write(title, Say::tr("Countersign recovery kit"), 0.6);
    write(words, Say::tr("Vault %1").arg(kit.vault().toString(QUuid::WithoutBraces)), 0.1);
    write(words, Say::tr("Made on %1").arg(QLocale().toString(kit.made(), QLocale::LongFormat)), 1.5);
    painter.setFont(groups);
    const double row = painter.fontMetrics().height() * 1.7, column = page.width() / 4;
    for (int i = 0; i < RecoveryKit::groupCount; ++i) {
        QString group = kit.group(i).exposeText(); // paper is the point
        painter.drawText(QPointF(page.left() + column * (i % 4), y + row * (i / 4) + painter.fontMetrics().ascent()), group);
        wipe(group);
    }
    y += row * 4.5;
    for (const QString &line : instructions())
        write(words, line, 0.6);
}

Secret pdf(const RecoveryKit &kit)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
        writer.setTitle(Say::tr("Countersign recovery kit"));
        QPainter painter(&writer);
        paint(painter, QRectF(QPointF(0, 0), QSizeF(writer.width(), writer.height())), kit);
    }
    buffer.close();
    return Secret::takeBytes(bytes);
}

Secret text(const RecoveryKit &kit)
{
    const Secret groups = kit.text();
    QByteArray lines = Say::tr("Countersign recovery kit").toUtf8() + "\n\n" + Say::tr("Vault %1").arg(kit.vault().toString(QUuid::WithoutBraces)).toUtf8()
                       + '\n' + Say::tr("Made on %1").arg(QLocale().toString(kit.made(), QLocale::LongFormat)).toUtf8() + "\n\n";
    lines.reserve(lines.size() + groups.size() + 4096); // grown once: no forgotten copies
    lines += groups.view();
    lines += "\n\n";
    for (const QString &line : instructions())
        lines += line.toUtf8() + "\n\n";
    return Secret::takeBytes(lines);
}

}
