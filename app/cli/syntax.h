// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class Program;
namespace CLI { class App; }

// How a command ends; an error is told by main() in words.
using Answer = QFuture<Result<Exit>>;
using Command = std::function<Answer(Program &)>;

// What may be typed: CLI11 behind Qt's types. The variables that take the values must live until the command has run.
class Syntax
{
public:
    enum class Need { Optional, Required };

    // The program itself, with its global options; `chosen` receives the command that was typed.
    Syntax(CLI::App &app, Command &chosen) : m_app(app), m_chosen(chosen) {}

    Syntax command(const char *name, const QString &help, Command run);
    Syntax group(const char *name, const QString &help); // a command that needs a second word

    void flag(const char *name, bool &value, const QString &help);
    void option(const char *name, const char *type, QString &value, const QString &help, Need need = Need::Optional);
    void option(const char *name, const char *type, QStringList &values, const QString &help); // may be given several times
    void option(const char *name, const char *type, std::optional<int> &value, const QString &help);
    void positional(const char *name, QString &value, const QString &help);
    void positional(const char *name, QStringList &values, const QString &help, Need need = Need::Required);

private:
    CLI::App &m_app;
    Command &m_chosen;
};
