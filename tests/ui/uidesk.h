// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/builders.h"
#include "support/environment.h"
#include "workplace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

// A desk with all that a page of the window works on.
struct UiDesk : TestDesk
{
    Profiles profiles;
    std::unique_ptr<Issuance> issuance;
    std::unique_ptr<Importing> importing;
    std::unique_ptr<Exporting> exporting;
    std::unique_ptr<ExpiryWatch> watch;
    std::unique_ptr<Workplace> workplace;

    ~UiDesk()
    {
        workplace.reset();
        watch.reset();
        exporting.reset();
        importing.reset();
        issuance.reset();
    }

    Result<void> begin()
    {
        Result<void> opened = openWithVault();
        if (!opened)
            return opened;
        profiles = loadProfiles(path());
        issuance = std::make_unique<Issuance>(*desk);
        importing = std::make_unique<Importing>(*desk);
        exporting = std::make_unique<Exporting>(*desk);
        watch = std::make_unique<ExpiryWatch>(*desk);
        workplace.reset(new Workplace{*desk, profiles, *issuance, *importing, *exporting, *watch});
        return {};
    }
};

namespace ui {

template <typename T>
T *find(QWidget &in, const char *name)
{
    return in.findChild<T *>(QLatin1String(name));
}

inline void press(QWidget &in, const char *name)
{
    auto *button = in.findChild<QAbstractButton *>(QLatin1String(name));
    QVERIFY2(button, name);
    QVERIFY2(button->isEnabled(), name);
    // A check box takes clicks on its words only, wherever they are.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
}

// Dragged over it and let go, as the window system tells it.
inline void drop(QWidget &on, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    mime.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &drop);
}

inline void type(QWidget &in, const char *name, const QString &text)
{
    auto *field = in.findChild<QLineEdit *>(QLatin1String(name));
    QVERIFY2(field, name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

}
