// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/json.h"

namespace sluice {

void to_json(Json &out, const Error &error)
{
    out = Json{{"code", nameString(error.code)}, {"subject", error.subject}, {"detail", error.detail}};
}

void from_json(const Json &in, Error &error)
{
    in.at("code").get_to(error.code);
    error.subject = in.value("subject", QString());
    error.detail = in.value("detail", QString());
}

namespace {

constexpr int deepestRemark = 8; // a worker that was taken over could nest them until the stack is full

Remark readRemark(const Json &in, int depth)
{
    if (in.is_string())
        return verbatim(in.get<QString>());
    if (depth > deepestRemark)
        throw Json::other_error::create(502, "a remark within too many others", &in);
    Remark remark;
    remark.pattern = QByteArray::fromStdString(in.at("say").get_ref<const std::string &>());
    if (const auto values = in.find("with"); values != in.end())
        values->get_to(remark.values);
    if (const auto within = in.find("of"); within != in.end()) {
        for (const Json &part : *within)
            remark.within.push_back(readRemark(part, depth + 1));
    }
    return remark;
}

} // namespace

void to_json(Json &out, const Remark &remark)
{
    out = Json{{"say", remark.pattern.toStdString()}};
    if (!remark.values.isEmpty())
        out["with"] = remark.values;
    if (!remark.within.empty())
        out["of"] = remark.within;
}

void from_json(const Json &in, Remark &remark)
{
    remark = readRemark(in, 1);
}

QByteArray toLine(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace sluice
