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

QByteArray toLine(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace sluice
