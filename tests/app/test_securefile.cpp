// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/securefile.h"
#include "support/environment.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Code = Error::Code;

class SecureFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesPrivately();
    void writesForEveryone();
    void refusesToOverwrite_data();
    void refusesToOverwrite();
    void replacesWhenAsked();
    void replacesNoLink();
    void failsInAMissingFolder();
    void keepsTheOldFileWhenTheDiskIsFull();
    void readsWithinTheLimit();
    void refusesToRead_data();
    void refusesToRead();
    void makesPrivateFolders();
    void refusesAnOpenFolder();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
    }
    mode_t modeOf(const QString &name) const
    {
        struct stat about{};
        return lstat(QFile::encodeName(path(name)).constData(), &about) == 0 ? about.st_mode & 07777 : 0;
    }
    QStringList everything() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SecureFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SecureFileTest::writesPrivately()
{
    const mode_t old = umask(0);
    const auto written = securefile::write(path(u"key"_s), "secret", securefile::Audience::OwnerOnly);
    umask(old);
    VERIFY_RESULT(written);
    QCOMPARE(content(u"key"_s), QByteArray("secret"));
    QCOMPARE(modeOf(u"key"_s), mode_t(0600));
    QCOMPARE(everything(), QStringList{u"key"_s});
}

void SecureFileTest::writesForEveryone()
{
    const mode_t old = umask(077);
    const auto written = securefile::write(path(u"cert"_s), "public", securefile::Audience::Everyone);
    umask(old);
    VERIFY_RESULT(written);
    QCOMPARE(modeOf(u"cert"_s), mode_t(0644));
}

void SecureFileTest::refusesToOverwrite_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a file") << 0;
    QTest::newRow("a link to nowhere") << 1;
    QTest::newRow("a pipe") << 2;
    QTest::newRow("a folder") << 3;
}

void SecureFileTest::refusesToOverwrite()
{
    QFETCH(int, kind);
    const QByteArray target = QFile::encodeName(path(u"x"_s));
    if (kind == 0)
        VERIFY_RESULT(securefile::write(path(u"x"_s), "old", securefile::Audience::OwnerOnly));
    if (kind == 1)
        QCOMPARE(symlink("/nowhere/at/all", target.constData()), 0);
    if (kind == 2)
        QCOMPARE(mkfifo(target.constData(), 0600), 0);
    if (kind == 3)
        QVERIFY(QDir().mkdir(path(u"x"_s)));
    const auto written = securefile::write(path(u"x"_s), "new", securefile::Audience::OwnerOnly);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::AlreadyExists);
    if (kind == 0)
        QCOMPARE(content(u"x"_s), QByteArray("old"));
}

void SecureFileTest::replacesWhenAsked()
{
    VERIFY_RESULT(securefile::write(path(u"x"_s), "old", securefile::Audience::Everyone));
    VERIFY_RESULT(securefile::write(path(u"x"_s), "new", securefile::Audience::OwnerOnly, securefile::Existing::Replace));
    QCOMPARE(content(u"x"_s), QByteArray("new"));
    QCOMPARE(modeOf(u"x"_s), mode_t(0600));
    VERIFY_RESULT(securefile::write(path(u"y"_s), "fresh", securefile::Audience::OwnerOnly, securefile::Existing::Replace));
    QCOMPARE(content(u"y"_s), QByteArray("fresh"));
}

void SecureFileTest::replacesNoLink()
{
    VERIFY_RESULT(securefile::write(path(u"victim"_s), "kept", securefile::Audience::OwnerOnly));
    QCOMPARE(symlink("victim", QFile::encodeName(path(u"x"_s)).constData()), 0);
    const auto written = securefile::write(path(u"x"_s), "new", securefile::Audience::OwnerOnly, securefile::Existing::Replace);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::Permission);
    QCOMPARE(content(u"victim"_s), QByteArray("kept"));
}

void SecureFileTest::failsInAMissingFolder()
{
    const auto written = securefile::write(path(u"no/such/x"_s), "x", securefile::Audience::OwnerOnly);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Code::NotFound);
}

void SecureFileTest::keepsTheOldFileWhenTheDiskIsFull()
{
    VERIFY_RESULT(securefile::write(path(u"x"_s), "old", securefile::Audience::OwnerOnly));
    // A file size limit stands in for a full disk.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const QByteArray large(5000, 'x');
    const auto replaced = securefile::write(path(u"x"_s), large, securefile::Audience::OwnerOnly, securefile::Existing::Replace);
    const auto created = securefile::write(path(u"y"_s), large, securefile::Audience::OwnerOnly);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!replaced);
    QVERIFY(!created);
    QCOMPARE(replaced.error().code, Code::Storage);
    QCOMPARE(created.error().code, Code::Storage);
    QCOMPARE(content(u"x"_s), QByteArray("old"));
    QCOMPARE(everything(), QStringList{u"x"_s});
}

void SecureFileTest::readsWithinTheLimit()
{
    VERIFY_RESULT(securefile::write(path(u"x"_s), QByteArray(1000, 'a'), securefile::Audience::OwnerOnly));
    const auto all = securefile::read(path(u"x"_s), 1000);
    VERIFY_RESULT(all);
    QCOMPARE(all->size(), 1000);
    const auto over = securefile::read(path(u"x"_s), 999);
    QVERIFY(!over);
    QCOMPARE(over.error().code, Code::TooLarge);
}

void SecureFileTest::refusesToRead_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("a file that is not there") << u"missing"_s << int(Code::NotFound);
    QTest::newRow("a pipe, without waiting") << u"pipe"_s << int(Code::Malformed);
    QTest::newRow("a folder") << u"folder"_s << int(Code::Malformed);
    QTest::newRow("an endless device") << u"/dev/zero"_s << int(Code::Malformed);
}

void SecureFileTest::refusesToRead()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    const auto bytes = securefile::read(what.startsWith(u'/') ? what : path(what), 1 << 20);
    QVERIFY(!bytes);
    QCOMPARE(int(bytes.error().code), code);
}

void SecureFileTest::makesPrivateFolders()
{
    VERIFY_RESULT(securefile::ensurePrivateFolder(path(u"desk"_s)));
    QCOMPARE(modeOf(u"desk"_s), mode_t(0700));
    VERIFY_RESULT(securefile::ensurePrivateFolder(path(u"desk"_s)));
    const auto nested = securefile::ensurePrivateFolder(path(u"no/such/desk"_s));
    QVERIFY(!nested);
    QCOMPARE(nested.error().code, Code::NotFound);
}

void SecureFileTest::refusesAnOpenFolder()
{
    QVERIFY(QDir().mkdir(path(u"open"_s)));
    QCOMPARE(chmod(QFile::encodeName(path(u"open"_s)).constData(), 0755), 0);
    const auto checked = securefile::ensurePrivateFolder(path(u"open"_s));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Code::Permission);
    VERIFY_RESULT(securefile::write(path(u"file"_s), "x", securefile::Audience::OwnerOnly));
    QVERIFY(!securefile::ensurePrivateFolder(path(u"file"_s)));
}

QTEST_GUILESS_MAIN(SecureFileTest)
#include "test_securefile.moc"
