// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/recipe.h"

#include <QByteArray>

namespace sluice::store {

// SHA-256 in hex of the recipe's JSON with sorted keys and no spaces: two recipes have one key exactly when
// they are equal. Part of the journal's format; a new field of Recipe makes new keys, so that what was made
// without it is made again.
[[nodiscard]] QByteArray recipeKey(const Recipe &recipe);

} // namespace sluice::store
