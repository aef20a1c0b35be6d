// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

class Engine;

namespace ui {
class EngineLink;
}

// Every command of the link goes to the engine, every fact of the engine to the link. Both outlive the tie.
void tie(ui::EngineLink &link, Engine &engine);

} // namespace sluice
