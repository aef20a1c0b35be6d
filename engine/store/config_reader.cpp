// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/config_file.h"

#include "engine/model/settings.h"
#include "engine/store/json_file.h"
#include "engine/store/json_values.h"

#include <algorithm>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

// Takes one value into the member of a Config that it is for, and answers what is wrong with it, or nothing.
class Taker final
{
public:
    Taker(const Json &value, const Setting &setting, Config &config)
        : m_value(value)
        , m_setting(setting)
        , m_config(config)
    {
    }

    QString operator()(bool Config::*field) const
    {
        if (!m_value.is_boolean())
            return u"must be true or false"_s;
        m_config.*field = m_value.get<bool>();
        return {};
    }
    QString operator()(int Config::*field) const { return takeNumber(m_config.*field, u"must be "_s); }
    QString operator()(qint64 Config::*field) const { return takeNumber(m_config.*field, u"must be "_s); }
    QString operator()(double Config::*field) const { return takeNumber(m_config.*field, u"must be "_s); }

    template <typename Number>
    QString operator()(std::optional<Number> Config::*field) const
    {
        if (m_value.is_null() || (m_setting.automatic && m_value == "auto")) {
            (m_config.*field).reset();
            return {};
        }
        Number number{};
        QString wrong =
            takeNumber(number, m_setting.automatic ? u"must be null, \"auto\" or "_s : u"must be null or "_s);
        if (wrong.isEmpty())
            m_config.*field = number;
        return wrong;
    }

    template <Named Enum>
    QString operator()(Enum Config::*field) const
    {
        QString wrong = wrongName<Enum>(m_value);
        if (wrong.isEmpty())
            m_config.*field = m_value.get<Enum>();
        return wrong;
    }

private:
    template <typename Number>
    QString takeNumber(Number &number, const QString &must) const
    {
        constexpr bool whole = std::is_integral_v<Number>;
        if (whole ? !isInt(m_value) : !m_value.is_number())
            return must + (whole ? u"a whole number"_s : u"a number"_s);
        const auto given = m_value.get<double>();
        if (given < m_setting.low || given > m_setting.high)
            return u"%1 is not between %2 and %3"_s.arg(given).arg(m_setting.low).arg(m_setting.high);
        number = Number(given * m_setting.unit);
        return {};
    }

    const Json &m_value;
    const Setting &m_setting;
    Config &m_config;
};

QString keyOf(const Setting &setting)
{
    return QString::fromLatin1(setting.key.data(), qsizetype(setting.key.size()));
}

// The names that an object may hold.
QStringList membersOf(const QString &object)
{
    const QString prefix = object.isEmpty() ? QString() : QString(object + u'.');
    QStringList names;
    for (const Setting &setting : settingTable) {
        const QString key = keyOf(setting);
        if (key.startsWith(prefix))
            names.append(key.mid(prefix.size()).section(u'.', 0, 0));
    }
    names.removeDuplicates();
    return names;
}

QString whyUnknown(const QString &object, const QString &name)
{
    for (const Setting &setting : settingTable) {
        const QString key = keyOf(setting);
        if (key.endsWith(u'.' + name))
            return u"stands in %1, not here"_s.arg(key.chopped(name.size() + 1));
    }
    return unknownKey(name, membersOf(object));
}

// Goes through an object of the file, which has the name `path`, and takes what it holds.
Result<> take(const JsonFile &file, const Json &object, const QString &path, Config &config)
{
    for (const auto &[member, value] : object.items()) {
        const QString name = QString::fromStdString(member);
        const QString key = path.isEmpty() ? name : QString(path + u'.' + name);
        // A name with dots is not taken for the way to a setting.
        const auto *setting =
            name.contains(u'.') ? settingTable.end() : std::ranges::find(settingTable, key, keyOf);
        if (setting != settingTable.end()) {
            const QString wrong = std::visit(Taker(value, *setting, config), setting->field);
            if (!wrong.isEmpty())
                return Unexpected(file.wrong(key, wrong));
        } else if (!membersOf(path).contains(name)) {
            return Unexpected(file.wrong(key, whyUnknown(path, name)));
        } else if (!value.is_object()) {
            return Unexpected(file.wrong(key, u"must be an object"_s));
        } else if (auto taken = take(file, value, key, config); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace

Result<Config> readConfig(const QString &path)
{
    const auto file = readJsonFile(path, ErrorCode::ConfigInvalid);
    if (!file)
        return Unexpected(file.error());
    if (!file->json.is_object())
        return Unexpected(file->wrong({}, u"must be an object"_s));
    Config config;
    if (const auto taken = take(*file, file->json, {}, config); !taken)
        return Unexpected(taken.error());
    return config;
}

} // namespace sluice::store
