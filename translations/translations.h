// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;
class QLocale;

namespace sluice {

// Loads the texts of Sluice, and Qt's own where they are installed, in the language of `locale`; English
// where there is no such language. What was loaded before goes. The translators belong to `application`.
// False: not even English could be loaded.
bool installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace sluice
