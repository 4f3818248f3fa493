// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/chainview.h"

#include "theme/palettes.h"
#include "widgets/typography.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

class LinkButton final : public QPushButton
{
public:
    explicit LinkButton(const ChainLink &link) : m_link(link)
    {
        setObjectName(QStringLiteral("chainLink"));
        setAccessibleName(QStringLiteral("%1, %2").arg(link.name, link.what));
        setEnabled(link.id != 0);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(link.current || !isEnabled() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 3}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette &p = palette();
        const int line = fontMetrics().height();
        QPen border(p.color(m_link.current || hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1);
        if (m_link.missing)
            border.setStyle(Qt::DashLine);
        painter.setPen(border);
        painter.setBrush(m_link.missing                  ? QBrush(Qt::NoBrush)
                         : underMouse() && isEnabled()   ? theme::blend(p.color(QPalette::Base), p.color(QPalette::Highlight), 0.10)
                                                         : p.color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const int side = line;
        if (!m_link.missing)
            paintStatus(painter, QRectF(line * 0.7, (height() - side) / 2.0, side, side), m_link.mark, p);
        const QRect words = rect().adjusted(qRound(line * 2.3), 0, -line / 2, 0);
        QFont strong = font();
        strong.setWeight(m_link.current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(strong);
        painter.setPen(p.color(m_link.missing ? QPalette::PlaceholderText : QPalette::WindowText));
        const QFontMetrics strongMetrics(strong);
        painter.drawText(words.adjusted(0, line / 2, 0, 0), Qt::AlignTop, strongMetrics.elidedText(m_link.name, Qt::ElideMiddle, words.width()));
        painter.setFont(font());
        painter.setPen(p.color(QPalette::PlaceholderText));
        painter.drawText(words.adjusted(0, 0, 0, -line / 2), Qt::AlignBottom, fontMetrics().elidedText(m_link.what, Qt::ElideRight, words.width()));
    }

private:
    ChainLink m_link;
};

}

ChainView::ChainView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Chain, from the root down"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(this, 4));
}

void ChainView::show(const QList<ChainLink> &fromRoot)
{
    for (QAbstractButton *link : std::as_const(m_links)) {
        link->hide();
        link->deleteLater();
    }
    m_links.clear();
    for (const ChainLink &link : fromRoot) {
        auto *button = new LinkButton(link);
        connect(button, &QPushButton::clicked, this, [this, id = link.id] { Q_EMIT chosen(id); });
        layout()->addWidget(button);
        m_links.append(button);
    }
    update();
}

void ChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1.5, Qt::SolidLine, Qt::RoundCap));
    const double tip = fontMetrics().height() * 0.25;
    for (qsizetype i = 1; i < m_links.size(); ++i) {
        const double x = fontMetrics().height() * 1.2;
        const QPointF from(x, m_links.at(i - 1)->geometry().bottom() + 3), to(x, m_links.at(i)->geometry().top() - 3);
        painter.drawLine(from, to);
        painter.drawPolyline(QPolygonF({to + QPointF(-tip, -tip), to, to + QPointF(tip, -tip)}));
    }
}
