// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/packager.h"

#include <QString>

#include <span>
#include <vector>

namespace sluice::media {

// What a ladder calls one of its tracks of sound or subtitles.
struct RenditionLabel
{
    QString folder;   // [a-z0-9-]+, unlike the others
    QString name;     // for people, unlike the others: the title, else the language
    QString language; // the shortest code of RFC 5646, or empty
    bool isDefault = false;
    bool autoSelect = false;
    bool forced = false; // of subtitles: shown also to those who want none

    bool operator==(const RenditionLabel &) const = default;
};

// In their order. Tags are untrusted. Exactly one is the default: that of the first stream that is one, else
// the first. Of tracks in one language one alone is chosen by it, the default or the first.
[[nodiscard]] std::vector<RenditionLabel> labelSounds(std::span<const OutputStream> sounds);

// The same, but none is the default where no stream is, and those that are shown to all, whoever chose what
// (forced), have a choice of their own.
[[nodiscard]] std::vector<RenditionLabel> labelSubtitles(std::span<const OutputStream> subtitles);

} // namespace sluice::media
