// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QToolButton;

// A heading and what belongs under it; a disclosure can be folded, and says so to assistive technology.
class Section : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Plain, Disclosure };
    explicit Section(const QString &heading, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setHeading(const QString &heading);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton *m_toggle = nullptr;
    QWidget *m_heading = nullptr;
    QWidget *m_content;
    QVBoxLayout *m_body;
    bool m_open = true;
};
