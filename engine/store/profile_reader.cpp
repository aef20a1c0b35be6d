// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/profile_rules.h"
#include "engine/store/json_file.h"
#include "engine/store/json_values.h"
#include "engine/store/profile_keys.h"
#include "engine/store/profile_store.h"

#include <QFileInfo>

#include <algorithm>
#include <span>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

struct Wrong
{
    QString key;
    QString what;
};

// What is wrong with the kind of a value, or empty.
QString wrongKind(const Json &value, const KeyRule &rule)
{
    switch (rule.kind) {
    case KeyKind::Text:
        return value.is_string() ? QString() : u"must be a text"_s;
    case KeyKind::Number:
        return isInt(value) ? QString() : u"must be a whole number"_s;
    case KeyKind::Decimal:
        return value.is_number() ? QString() : u"must be a number"_s;
    case KeyKind::Flag:
        return value.is_boolean() ? QString() : u"must be true or false"_s;
    case KeyKind::Name:
        return rule.wrongName(value);
    case KeyKind::Texts: {
        const bool texts =
            value.is_array() && std::ranges::all_of(value, [](const Json &item) { return item.is_string(); });
        return texts ? QString() : u"must be a list of texts"_s;
    }
    case KeyKind::Object:
        return value.is_object() ? QString() : u"must be an object"_s;
    case KeyKind::List:
        return value.is_array() ? QString() : u"must be a list"_s;
    }
    return {};
}

std::optional<Wrong> checkObject(const Json &object, const QString &path, std::span<const KeyRule> rules);

std::optional<Wrong> checkValue(const Json &value, const QString &path, const KeyRule &rule)
{
    if (const QString wrong = wrongKind(value, rule); !wrong.isEmpty())
        return Wrong{path, wrong};
    if (rule.kind == KeyKind::Object)
        return checkObject(value, path, rule.members);
    if (rule.kind == KeyKind::List) {
        for (size_t i = 0; i < value.size(); ++i) {
            if (auto problem = checkObject(value[i], u"%1[%2]"_s.arg(path).arg(i), rule.members))
                return problem;
        }
    }
    return std::nullopt;
}

std::optional<Wrong> checkObject(const Json &object, const QString &path, std::span<const KeyRule> rules)
{
    if (!object.is_object())
        return Wrong{path, u"must be an object"_s};
    for (const auto &[name, value] : object.items()) {
        const QString key = QString::fromStdString(name);
        const QString full = path.isEmpty() ? key : QString(path + u"." + key);
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&name = name](const KeyRule &known) { return name == known.name; });
        if (rule == rules.end()) {
            QStringList names;
            for (const KeyRule &known : rules)
                names.append(QString::fromLatin1(known.name));
            return Wrong{full, unknownKey(key, names)};
        }
        if (auto problem = checkValue(value, full, *rule))
            return problem;
    }
    return std::nullopt;
}

} // namespace

Result<Profile> readProfile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::ProfileUnknown, path, u"no such file"_s);
    const auto file = readJsonFile(path, ErrorCode::ProfileInvalid);
    if (!file)
        return Unexpected(file.error());
    if (const auto problem = checkObject(file->json, {}, profileRules))
        return Unexpected(file->wrong(problem->key, problem->what));
    try {
        auto profile = file->json.get<Profile>();
        if (profile.id.isEmpty())
            profile.id = profileId(QFileInfo(path).completeBaseName());
        if (profile.name.isEmpty())
            profile.name = QFileInfo(path).completeBaseName();
        const auto problems = problemsOf(profile);
        if (!problems.empty())
            return Unexpected(file->wrong(problems.front().key, problems.front().what()));
        return profile;
    } catch (const nlohmann::json::exception &error) {
        return Unexpected(file->wrong({}, QString::fromUtf8(error.what())));
    }
}

} // namespace sluice::store
