// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace {

QByteArray digest(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

}

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(seconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *mime = new QMimeData;
    mime->setText(secret.exposeText()); // the marked boundary: it is meant to leave here
    mime->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    mime->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1"));
    m_digest = digest(secret.view());
    QGuiApplication::clipboard()->setMimeData(mime, QClipboard::Clipboard); // never the selection
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_digest.isEmpty())
        return;
    const QByteArray ours = std::exchange(m_digest, {});
    QClipboard *clipboard = QGuiApplication::clipboard();
    QByteArray held = clipboard->text().toUtf8();
    const bool same = digest(held) == ours;
    wipe(held);
    if (same)
        clipboard->clear();
    Q_EMIT cleared();
}
