// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "base/displaytext.h"
#include "cli/program.h"
#include "cli/say.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<int> &days)
{
    QStringList texts;
    for (const int day : days)
        texts << QString::number(day);
    return texts.join(u',');
}

// Whole days, each from 1 to 3650, longest first.
std::optional<QList<int>> daysOf(const QString &text)
{
    QList<int> days;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool fine = false;
        const int day = part.trimmed().toInt(&fine);
        if (!fine || day < 1 || day > 3650)
            return std::nullopt;
        days.append(day);
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days.isEmpty() ? std::nullopt : std::optional(days);
}

bool set(Settings &settings, const QString &key, const QString &value)
{
    const bool yes = value == "yes"_L1, decided = yes || value == "no"_L1;
    if (key == "leaf-thresholds"_L1 || key == "ca-thresholds"_L1) {
        const auto days = daysOf(value);
        if (days)
            (key == "leaf-thresholds"_L1 ? settings.thresholds.leaf : settings.thresholds.ca) = *days;
        return days.has_value();
    }
    if (key == "lock-after-minutes"_L1) {
        bool fine = false;
        const int minutes = value.toInt(&fine);
        if (fine && minutes >= 0 && minutes <= 1440)
            settings.lockAfterMinutes = minutes;
        return fine && minutes >= 0 && minutes <= 1440;
    }
    if (key == "lock-with-session"_L1 && decided)
        settings.lockWithSession = yes;
    else if (key == "notifications"_L1 && decided)
        settings.notifications = yes;
    else
        return false;
    return true;
}

Answer run(Program &program, const QStringList &assignments)
{
    const auto opened = program.desk();
    if (!opened)
        return ends(opened.error());
    Settings settings = (*opened)->settings();
    for (const QString &assignment : assignments) {
        if (!set(settings, assignment.section(u'=', 0, 0), assignment.section(u'=', 1))) {
            program.tell(Cli::tr("%1 is no setting. Settings are leaf-thresholds=90,60,30 ca-thresholds=365,180 lock-after-minutes=5 "
                                 "lock-with-session=yes|no notifications=yes|no.").arg(displayText(assignment)));
            return ends(Exit::Usage);
        }
    }
    if (const auto kept = (*opened)->setSettings(settings); !kept)
        return ends(kept.error());
    const auto word = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    const QList<std::pair<QString, QString>> lines{{u"leaf-thresholds"_s, joined(settings.thresholds.leaf)},
                                                   {u"ca-thresholds"_s, joined(settings.thresholds.ca)},
                                                   {u"lock-after-minutes"_s, QString::number(settings.lockAfterMinutes)},
                                                   {u"lock-with-session"_s, word(settings.lockWithSession)},
                                                   {u"notifications"_s, word(settings.notifications)}};
    QJsonObject object;
    for (const auto &[key, value] : lines) {
        object.insert(key, value);
        if (!program.json)
            program.print(key + u'=' + value);
    }
    if (program.json)
        program.print(QJsonDocument(object));
    return ends(Exit::Done);
}

}

void commands::addSettings(Syntax &syntax)
{
    const auto assignments = std::make_shared<QStringList>();
    auto settings = syntax.command("settings", Cli::tr("Show or change the desk's settings"), [assignments](Program &program) { return run(program, *assignments); });
    settings.positional("KEY=VALUE", *assignments, Cli::tr("A setting and its new value"), Syntax::Need::Optional);
}
