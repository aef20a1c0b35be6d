// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/database.h"

namespace sluice::store {

// The schema that this program writes; PRAGMA user_version of the file.
[[nodiscard]] int schemaVersion();

// Brings an open database to schemaVersion(): checks that it is sound and ours, sets how it commits, and
// applies the missing migrations, each in one transaction.
// A newer schema is refused before anything is written. Where the file is broken or foreign,
// database.isDamaged() is true after the error.
[[nodiscard]] Result<> prepareSchema(Database &database);

} // namespace sluice::store
