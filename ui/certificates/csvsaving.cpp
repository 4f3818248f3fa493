// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/csvsaving.h"

#include "admin/feeds.h"
#include "base/async.h"
#include "base/displaytext.h"
#include "base/securefile.h"
#include "words/words.h"

#include <QFileDialog>
#include <QFileInfo>

namespace {

constexpr qsizetype rowsATurn = 1024;

}

CsvSaving::CsvSaving(Desk &desk, const QList<qint64> &ids, QWidget *parent) : QObject(parent), m_desk(desk), m_ids(ids)
{
    connect(&m_turn, &QTimer::timeout, this, &CsvSaving::gather);
}

void CsvSaving::open()
{
    auto *dialog = new QFileDialog(qobject_cast<QWidget *>(parent()), tr("Save list as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("certificates.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &CsvSaving::saveTo);
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void CsvSaving::saveTo(const QString &path)
{
    m_path = path;
    m_turn.start(0);
}

void CsvSaving::gather()
{
    m_rows += m_desk.inventory().rows(m_ids.mid(m_next, rowsATurn));
    m_next += rowsATurn;
    if (m_next < m_ids.size())
        return;
    m_turn.stop();
    write();
}

void CsvSaving::write()
{
    const Thresholds thresholds = m_desk.settings().thresholds;
    const auto work = [rows = m_rows, thresholds, now = m_desk.now(), path = m_path]() -> Result<void> {
        // The file dialog has asked about a file that is there.
        return securefile::write(path, feeds::csv(rows, thresholds, now), securefile::Audience::Everyone, securefile::Existing::Replace);
    };
    async::then(async::run(m_desk.pool(), work), this, [this](Result<void> written) {
        Q_EMIT said(written ? tr("%Ln row(s) saved as %1", nullptr, int(m_rows.size())).arg(displayText(QFileInfo(m_path).fileName(), 60))
                            : words::error(written.error()));
        deleteLater();
    });
}
