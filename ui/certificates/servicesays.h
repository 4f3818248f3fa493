// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workplace.h"
#include "x509/diagnose.h"

#include <QWidget>

class FindingList;
class QComboBox;

// What a service would say to a certificate: the diagnosis in words, with what to do about it, for the service that is chosen. Judged off the
// window's thread.
class ServiceSays : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceSays(Workplace &workplace, QWidget *parent = nullptr);
    void show(const Certificate &certificate, const QString &service);

private:
    void judge();
    void tell(const QList<Diagnosis> &diagnoses);

    Workplace &m_workplace;
    std::optional<Certificate> m_certificate;
    int m_run = 0; // only the latest answer counts
    QComboBox *m_service;
    FindingList *m_list;
};
