// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "overview/feedexport.h"

#include "admin/feeds.h"
#include "base/async.h"
#include "base/securefile.h"

#include <QTimer>

namespace {

QByteArray bytesOf(FeedExport::Format format, const QList<CertificateRow> &rows, const Thresholds &thresholds, const QDateTime &now)
{
    switch (format) {
    case FeedExport::Format::Calendar: return feeds::ics(rows, thresholds, now);
    case FeedExport::Format::Csv: return feeds::csv(rows, thresholds, now);
    case FeedExport::Format::Json: return feeds::json(rows, thresholds, now);
    case FeedExport::Format::Prometheus: return feeds::prometheus(rows, now);
    }
    Q_UNREACHABLE();
}

}

FeedExport::FeedExport(Desk &desk, Format format, const QString &path, QObject *parent) :
    QObject(parent), m_desk(desk), m_format(format), m_path(path)
{
}

void FeedExport::start()
{
    CertificateFilter filter;
    filter.hideSuperseded = true;
    filter.now = m_desk.now();
    m_ids = m_desk.inventory().ids(filter, {});
    m_rows.reserve(m_ids.size());
    gather();
}

void FeedExport::gather()
{
    constexpr qsizetype step = 512;
    if (m_cancelled)
        return finish(Error{Error::Code::Cancelled, {}});
    if (const qsizetype done = m_rows.size(); !m_ids.isEmpty()) {
        m_rows += m_desk.inventory().rows(m_ids.first(std::min(step, m_ids.size())));
        m_ids.remove(0, std::min(step, m_ids.size()));
        Q_EMIT progress(int(done), int(done + m_ids.size()));
        QTimer::singleShot(0, this, &FeedExport::gather);
        return;
    }
    write();
}

void FeedExport::write()
{
    const auto work = [format = m_format, rows = m_rows, thresholds = m_desk.settings().thresholds, now = m_desk.now(), path = m_path] {
        // The person chose the file in a dialog that asks before replacing.
        return securefile::write(path, bytesOf(format, rows, thresholds, now), securefile::Audience::Everyone, securefile::Existing::Replace);
    };
    async::then(async::run(m_desk.pool(), work), this, [this](const Result<void> &result) { finish(result); });
}

void FeedExport::finish(const Result<void> &result)
{
    Q_EMIT finished(result);
    deleteLater();
}
