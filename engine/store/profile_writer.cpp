// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/profile_writer.h"

#include "engine/store/profile_keys.h"

namespace sluice::store {

namespace {

using OrderedJson = nlohmann::ordered_json;

// The same values in the order in which a person would write them.
OrderedJson inOrder(const Json &object, std::span<const KeyRule> rules)
{
    OrderedJson ordered = OrderedJson::object();
    for (const KeyRule &rule : rules) {
        const Json &value = object.at(rule.name);
        if (rule.kind == KeyKind::Object) {
            ordered[rule.name] = inOrder(value, rule.members);
        } else if (rule.kind == KeyKind::List) {
            ordered[rule.name] = OrderedJson::array();
            for (const Json &item : value)
                ordered[rule.name].push_back(inOrder(item, rule.members));
        } else {
            ordered[rule.name] = value;
        }
    }
    return ordered;
}

} // namespace

QByteArray profileText(const Profile &profile)
{
    OrderedJson json = inOrder(Json(profile), profileRules);
    if (profile.container != Container::Hls && profile.hls == HlsSettings())
        json.erase("hls");
    return QByteArray(
               "// A profile of Sluice. Explained in docs/profiles.md; also read by sluice-cli --profile.\n")
           + QByteArray::fromStdString(json.dump(4)) + '\n';
}

} // namespace sluice::store
