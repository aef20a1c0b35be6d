// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice::ui {

class EngineLink;
class ResourcesPanel;

// The panel shows what the link tells, as long as both live.
void feed(ResourcesPanel &panel, const EngineLink &link);

} // namespace sluice::ui
