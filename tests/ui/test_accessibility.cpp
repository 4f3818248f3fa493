// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"
#include "support/rooms.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QLabel>

// Every page and dialog, through the eyes of assistive technology.
class TestAccessibility : public QObject
{
    Q_OBJECT

    RoomDesks m_desks;
    QList<Room> m_rooms;

    static QString describe(QAccessibleInterface *access)
    {
        const QObject *object = access->object();
        return object ? QStringLiteral("%1 \"%2\" in %3").arg(QLatin1String(object->metaObject()->className()), object->objectName(),
                                                               object->parent() ? QLatin1String(object->parent()->metaObject()->className()) : QLatin1String())
                      : QStringLiteral("a child of role %1").arg(int(access->role()));
    }

    static void walk(QAccessibleInterface *access, QStringList &nameless, int depth = 0)
    {
        if (!access || !access->isValid() || depth > 40)
            return;
        const QAccessible::State state = access->state();
        const bool shell = access->role() == QAccessible::Window || access->role() == QAccessible::Dialog || access->role() == QAccessible::Client;
        // Labels that can be selected with the mouse take no part in the tab order; empty ones have nothing to say.
        const auto *label = qobject_cast<QLabel *>(access->object());
        if (label && label->text().isEmpty() && label->focusPolicy() == Qt::ClickFocus)
            return;
        if (state.focusable && !state.invisible && !shell && access->text(QAccessible::Name).trimmed().isEmpty())
            nameless << describe(access);
        if (access->role() == QAccessible::Table || access->role() == QAccessible::Tree || access->role() == QAccessible::List)
            return; // cells are the model's: see the models' own tests
        for (int i = 0; i < access->childCount(); ++i)
            walk(access->child(i), nameless, depth + 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(m_desks.open());
        m_rooms = everyRoom(m_desks);
    }

    void every_room_speaks_data()
    {
        QTest::addColumn<int>("room");
        for (int i = 0; i < m_rooms.size(); ++i)
            QTest::newRow(qPrintable(m_rooms.at(i).name)) << i;
    }

    void every_room_speaks()
    {
        QFETCH(int, room);
        const std::unique_ptr<QWidget> widget(m_rooms.at(room).make());
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QStringList nameless;
        walk(QAccessible::queryAccessibleInterface(widget.get()), nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void no_label_guesses_its_format_data() { every_room_speaks_data(); }

    void no_label_guesses_its_format()
    {
        QFETCH(int, room);
        const std::unique_ptr<QWidget> widget(m_rooms.at(room).make());
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            // Form layouts make labels of their own from the program's words; a buddy tells them apart.
            if (label->textFormat() == Qt::AutoText && !label->buddy())
                QFAIL(qPrintable(QStringLiteral("AutoText: %1").arg(label->text())));
            QVERIFY2(!label->textFormat() || !Qt::mightBeRichText(label->text()) || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }

    void mnemonics_are_unique_data() { every_room_speaks_data(); }

    // Two controls that are reachable at the same time must not share Alt and a letter.
    void mnemonics_are_unique()
    {
        QFETCH(int, room);
        const std::unique_ptr<QWidget> widget(m_rooms.at(room).make());
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        widget->show();
        QMap<QString, QStringList> taken;
        for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>()) {
            const QKeySequence key = QKeySequence::mnemonic(button->text());
            if (button->isVisible() && !key.isEmpty())
                taken[key.toString()] << button->text();
        }
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            const QKeySequence key = QKeySequence::mnemonic(label->text());
            if (label->isVisible() && label->buddy() && !key.isEmpty())
                taken[key.toString()] << label->text();
        }
        QStringList twice;
        for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
            if (it->size() > 1)
                twice << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" / "));
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void text_can_be_read_in_every_look_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(theme::Look::Light);
        QTest::newRow("dark") << int(theme::Look::Dark);
        QTest::newRow("high contrast") << int(theme::Look::HighContrast);
    }

    // WCAG 2.1: text 4.5:1, borders of controls and status marks 3:1.
    void text_can_be_read_in_every_look()
    {
        QFETCH(int, look);
        const QPalette p = theme::palette(theme::Look(look));
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
                QVERIFY2(theme::contrast(p.color(ground), p.color(text)) >= 4.5, qPrintable(QStringLiteral("role %1 on %2").arg(int(text)).arg(int(ground))));
        }
        QVERIFY(theme::contrast(p.color(QPalette::Highlight), p.color(QPalette::HighlightedText)) >= 4.5);
        QVERIFY(theme::contrast(p.color(QPalette::Base), p.color(QPalette::Dark)) >= 3);
        for (int mark = int(StatusMark::Fine); mark <= int(StatusMark::Revoked); ++mark)
            QVERIFY2(theme::contrast(p.color(QPalette::Base), statusOutline(StatusMark(mark), p)) >= 3, qPrintable(statusWord(StatusMark(mark))));
        QCOMPARE(theme::isDark(p), look != int(theme::Look::Light));
        QCOMPARE(theme::isHighContrast(p), look == int(theme::Look::HighContrast));
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
