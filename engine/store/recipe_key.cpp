// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/recipe_key.h"

#include "engine/model/json.h"

#include <QCryptographicHash>

namespace sluice::store {

QByteArray recipeKey(const Recipe &recipe)
{
    // The library keeps objects in a std::map, so keys come out sorted.
    return QCryptographicHash::hash(toLine(Json(recipe)), QCryptographicHash::Sha256).toHex();
}

} // namespace sluice::store
