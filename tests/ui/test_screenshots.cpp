// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/languages.h"
#include "support/environment.h"
#include "support/rooms.h"
#include "theme/theme.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

// Pictures of every page and dialog in every look, for people to judge: build/<preset>/screenshots. What a machine can tell is told here:
// each has been drawn, and looks differ.
class TestScreenshots : public QObject
{
    Q_OBJECT

    RoomDesks m_desks;
    QList<Room> m_rooms;
    QDir m_folder{QCoreApplication::applicationDirPath() + u"/../screenshots"_s};
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        speakLanguage(u"en_GB"_s); // singular and plural too
        m_theme = std::make_unique<Theme>(Settings::Appearance::Light);
        QVERIFY(m_folder.mkpath(u"."_s));
        VERIFY_RESULT(m_desks.open());
        m_rooms = everyRoom(m_desks);
    }

    void every_room_is_drawn_in_every_look_data()
    {
        QTest::addColumn<int>("room");
        for (int i = 0; i < m_rooms.size(); ++i)
            QTest::newRow(qPrintable(m_rooms.at(i).name)) << i;
    }

    void every_room_is_drawn_in_every_look()
    {
        QFETCH(int, room);
        using Appearance = Settings::Appearance;
        QList<QImage> pictures;
        for (const auto &[appearance, word] : {std::pair{Appearance::Light, u"light"_s}, {Appearance::Dark, u"dark"_s}, {Appearance::HighContrast, u"contrast"_s}}) {
            m_theme->choose(appearance);
            const std::unique_ptr<QWidget> widget(m_rooms.at(room).make());
            widget->setAttribute(Qt::WA_DeleteOnClose, false);
            widget->show();
            QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
            QTest::qWait(30); // what arrives by the event loop: the keychain's state, the first look
            const QImage picture = widget->grab().toImage();
            QVERIFY(picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(m_rooms.at(room).name, word))));
            QSet<QRgb> colours;
            for (int y = 0; y < picture.height(); y += 3) {
                for (int x = 0; x < picture.width(); x += 3)
                    colours.insert(picture.pixel(x, y));
            }
            QVERIFY2(colours.size() > 4, "nothing is drawn");
            pictures << picture;
        }
        QVERIFY(pictures.at(0) != pictures.at(1) && pictures.at(1) != pictures.at(2));
    }
};

QTEST_MAIN(TestScreenshots)
#include "test_screenshots.moc"
