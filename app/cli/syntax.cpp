// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/syntax.h"

#include <CLI/CLI.hpp>

Syntax Syntax::command(const char *name, const QString &help, Command run)
{
    CLI::App *sub = m_app.add_subcommand(name, help.toStdString());
    sub->callback([&chosen = m_chosen, run = std::move(run)] { chosen = run; });
    return Syntax(*sub, m_chosen);
}

Syntax Syntax::group(const char *name, const QString &help)
{
    CLI::App *sub = m_app.add_subcommand(name, help.toStdString());
    sub->require_subcommand(1);
    return Syntax(*sub, m_chosen);
}

void Syntax::flag(const char *name, bool &value, const QString &help)
{
    m_app.add_flag_callback(name, [&value] { value = true; }, help.toStdString());
}

void Syntax::option(const char *name, const char *type, QString &value, const QString &help, Need need)
{
    m_app.add_option_function<std::string>(name, [&value](const std::string &text) { value = QString::fromStdString(text); }, help.toStdString())
        ->type_name(type)
        ->required(need == Need::Required);
}

void Syntax::option(const char *name, const char *type, QStringList &values, const QString &help)
{
    const auto take = [&values](const std::vector<std::string> &texts) {
        for (const std::string &text : texts)
            values.append(QString::fromStdString(text));
    };
    // One value each time it is given: else it would swallow what follows.
    m_app.add_option_function<std::vector<std::string>>(name, take, help.toStdString())->type_name(type)->allow_extra_args(false);
}

void Syntax::option(const char *name, const char *type, std::optional<int> &value, const QString &help)
{
    m_app.add_option_function<int>(name, [&value](const int &number) { value = number; }, help.toStdString())->type_name(type);
}

void Syntax::positional(const char *name, QString &value, const QString &help)
{
    m_app.add_option_function<std::string>(name, [&value](const std::string &text) { value = QString::fromStdString(text); }, help.toStdString())
        ->type_name("")
        ->required();
}

void Syntax::positional(const char *name, QStringList &values, const QString &help, Need need)
{
    const auto take = [&values](const std::vector<std::string> &texts) {
        for (const std::string &text : texts)
            values.append(QString::fromStdString(text));
    };
    m_app.add_option_function<std::vector<std::string>>(name, take, help.toStdString())->type_name("")->required(need == Need::Required);
}
