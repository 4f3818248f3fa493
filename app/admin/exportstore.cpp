// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/exportstore.h"

#include "base/securefile.h"

#include <QFile>
#include <QFileInfo>

namespace {

constexpr qint64 sizeCap = 64 << 20;

securefile::Audience audience(bool secret)
{
    return secret ? securefile::Audience::OwnerOnly : securefile::Audience::Everyone;
}

}

Result<void> ExportStore::write(const std::vector<ExportFile> &files, bool replace)
{
    for (const ExportFile &file : files) { // before the first is written; securefile settles races
        if (!replace && (QFileInfo::exists(file.path) || QFileInfo(file.path).isSymLink()))
            return Error{Error::Code::AlreadyExists, file.path};
    }
    for (const ExportFile &file : files) {
        Written written{file.path, {}, true};
        if (replace && QFileInfo::exists(file.path)) {
            Result<QByteArray> before = securefile::read(file.path, sizeCap);
            if (!before) {
                takeBack();
                return before.error();
            }
            written.before = Secret::takeBytes(*before);
            written.beforeSecret = !(QFileInfo(file.path).permissions() & QFileDevice::ReadOther);
        }
        const auto existing = replace ? securefile::Existing::Replace : securefile::Existing::Refuse;
        const Result<void> stored = securefile::write(file.path, file.bytes.view(), audience(file.secret), existing);
        if (!stored) {
            takeBack();
            return stored;
        }
        m_written.push_back(std::move(written));
    }
    return {};
}

void ExportStore::takeBack()
{
    for (const Written &written : m_written) {
        const bool restored = written.before && securefile::write(written.path, written.before->view(), audience(written.beforeSecret), securefile::Existing::Replace);
        if (!restored)
            QFile::remove(written.path); // nobody is handed a file that is not right
    }
    m_written.clear();
}
