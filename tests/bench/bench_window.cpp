// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
// (c) From exec until the certificate list is painted, and peak memory, beside an empty QMainWindow: each in a process of its own.
#include "bench/filling.h"
#include "bench/measure.h"
#include "mainwindow.h"
#include "session.h"
#include "support/builders.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using measure::line;
using measure::ms;

namespace {

qint64 nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

// Tells the parent and ends, once the watched widget was painted with something in it.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *painted, QAbstractItemView *list, qint64 since) : m_list(list), m_since(since) { painted->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && (!m_list || (m_list->model() && m_list->model()->rowCount() > 0))) {
            m_seen = true;
            // Queued: the paint itself belongs to the time.
            QTimer::singleShot(0, this, [this] {
                std::printf("%.3f %.1f\n", double(nanoseconds() - m_since) / 1e6, measure::memory("VmHWM:"));
                std::fflush(stdout);
                QCoreApplication::exit();
            });
        }
        return false;
    }

private:
    QAbstractItemView *m_list;
    qint64 m_since;
    bool m_seen = false;
};

int showEmpty(qint64 since)
{
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    const FirstPaint watch(window.centralWidget(), nullptr, since);
    window.show();
    return QApplication::exec();
}

QAbstractItemView *visibleList(const QWidget &window)
{
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(&window))
            return view;
    }
    return nullptr;
}

int showDesk(const QString &folder, qint64 since)
{
    FakeKeychain keychain;
    auto desk = Desk::open(folder, keychain, [] { return QDateTime::currentDateTimeUtc(); }, nullptr, PassphraseCost{10});
    if (!desk)
        filling::fail(desk.error());
    auto unlocked = (*desk)->unlockWithPassphrase(Secret::fromBytes("bench"));
    QObject context;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<FirstPaint> watch;
    async::then(unlocked, &context, [&](Result<void> opened) {
        if (!opened)
            filling::fail(opened.error());
        session = std::make_unique<Session>(**desk);
        window = std::make_unique<MainWindow>(session->workplace, MainWindow::Options{});
        window->showPage(MainWindow::CertificatesId);
        window->show();
        QAbstractItemView *list = visibleList(*window);
        QWidget *painted = list ? list->viewport() : window.get(); // an empty desk shows the start page
        watch = std::make_unique<FirstPaint>(painted, list, since);
        painted->update();
    });
    return QApplication::exec();
}

void makeDesk(const QString &folder, int count)
{
    FakeKeychain keychain;
    auto desk = Desk::open(folder, keychain, [] { return QDateTime::currentDateTimeUtc(); }, nullptr, PassphraseCost{10});
    if (!desk)
        filling::fail(desk.error());
    auto made = await((*desk)->makeVault({.useKeychain = false, .passphrase = Secret::fromBytes("bench"), .makeRecoveryKit = false}));
    if (!made)
        filling::fail(made.error());
    filling::fill((*desk)->inventory(), count);
    filling::finishIndex((*desk)->inventory());
}

struct Shown { double time = 0, memory = 0; };

// The median of several processes; the first, which warms the page cache, is left out.
Shown show(const QStringList &arguments, int rounds)
{
    QList<double> times, memories;
    for (int round = 0; round <= rounds; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), arguments + QStringList{u"--since"_s, QString::number(nanoseconds())});
        process.waitForFinished(300000);
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        if (process.exitCode() != 0 || words.size() != 2) {
            std::fprintf(stderr, "%s", process.readAllStandardError().constData());
            std::exit(1);
        }
        if (round > 0) {
            times.append(words.at(0).toDouble());
            memories.append(words.at(1).toDouble());
        }
    }
    std::sort(times.begin(), times.end());
    std::sort(memories.begin(), memories.end());
    return {times.at(times.size() / 2), memories.at(memories.size() / 2)};
}

void compare(const QStringList &sizes, int rounds)
{
    std::printf("(c) from exec until the list is painted, peak memory; beside an empty QMainWindow (median of %d)\n", rounds);
    const Shown empty = show({u"--empty"_s}, rounds);
    line(u"empty QMainWindow"_s, ms(empty.time), u"%1 MiB"_s.arg(empty.memory, 0, 'f', 0));
    for (const QString &size : sizes) {
        const QTemporaryDir folder;
        const QString desk = folder.filePath(u"desk"_s);
        QProcess maker; // a process of its own, so that its memory is not ours
        maker.start(QCoreApplication::applicationFilePath(), {u"--make"_s, desk, u"--count"_s, size});
        maker.waitForFinished(-1);
        if (maker.exitCode() != 0) {
            std::fprintf(stderr, "%s", maker.readAllStandardError().constData());
            std::exit(1);
        }
        const Shown shown = show({u"--desk"_s, desk}, rounds);
        line(u"desk of %1"_s.arg(size), ms(shown.time),
             u"%1 MiB; %2 times the empty window"_s.arg(shown.memory, 0, 'f', 0).arg(shown.time / empty.time, 0, 'f', 1));
    }
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"empty"_s, u"Show an empty window."_s},
                       {u"desk"_s, u"Show this desk."_s, u"folder"_s},
                       {u"make"_s, u"Make a desk."_s, u"folder"_s},
                       {u"count"_s, u"Its certificates."_s, u"count"_s},
                       {u"since"_s, u"When the process was started."_s, u"nanoseconds"_s},
                       {u"sizes"_s, u"Sizes of desks."_s, u"list"_s, u"1000"_s},
                       {u"rounds"_s, u"Processes a figure."_s, u"count"_s, u"1"_s}});
    parser.process(application);
    const qint64 since = parser.value(u"since"_s).toLongLong();
    if (parser.isSet(u"empty"_s))
        return showEmpty(since);
    if (parser.isSet(u"desk"_s))
        return showDesk(parser.value(u"desk"_s), since);
    if (parser.isSet(u"make"_s))
        makeDesk(parser.value(u"make"_s), parser.value(u"count"_s).toInt());
    else
        compare(parser.value(u"sizes"_s).split(u','), parser.value(u"rounds"_s).toInt());
    return 0;
}
