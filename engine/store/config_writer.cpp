// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/config_file.h"

#include "engine/model/json.h"
#include "engine/model/settings.h"
#include "engine/store/json_file.h"

namespace sluice::store {

namespace {

using OrderedJson = nlohmann::ordered_json;

class Giver final
{
public:
    Giver(const Setting &setting, const Config &config)
        : m_setting(setting)
        , m_config(config)
    {
    }

    OrderedJson operator()(bool Config::*field) const { return m_config.*field; }
    template <typename Number>
    OrderedJson operator()(Number Config::*field) const
        requires std::is_arithmetic_v<Number>
    {
        return Number(double(m_config.*field) / m_setting.unit);
    }
    template <typename Number>
    OrderedJson operator()(std::optional<Number> Config::*field) const
    {
        const std::optional<Number> &value = m_config.*field;
        return value ? OrderedJson(*value) : OrderedJson();
    }
    template <Named Enum>
    OrderedJson operator()(Enum Config::*field) const
    {
        return std::string(nameOf(m_config.*field));
    }

private:
    const Setting &m_setting;
    const Config &m_config;
};

} // namespace

QByteArray configText(const Config &config)
{
    OrderedJson json;
    for (const Setting &setting : settingTable) {
        std::string pointer = '/' + std::string(setting.key);
        std::ranges::replace(pointer, '.', '/');
        json[OrderedJson::json_pointer(pointer)] = std::visit(Giver(setting, config), setting.field);
    }
    return QByteArray(
               "// Settings of Sluice. Explained in docs/batching.md; also read by sluice-cli --config.\n")
           + QByteArray::fromStdString(json.dump(4)) + '\n';
}

Result<> writeConfig(const QString &path, const Config &config)
{
    return writeJsonFile(path, configText(config));
}

} // namespace sluice::store
