// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/model/hardware.h"
#include "engine/model/result.h"

#include <QString>
#include <QStringList>

namespace sluice::media {

// The way of pictures from system memory to a graphics card, for encoders that do not go it themselves
// (NVENC does). Owns the device and the pictures there; those that an encoder holds keep them alive.
class HardwareUpload final
{
public:
    // `format` is that of the pictures in system memory. Errors: HardwareFailed.
    [[nodiscard]] static Result<HardwareUpload> open(HardwareApi api, int width, int height,
                                                     AVPixelFormat format);

    // Tells the encoder where its pictures lie, before it is opened.
    [[nodiscard]] bool tell(AVCodecContext &context) const;

    // A copy of the picture on the card, with its times, until the next call.
    [[nodiscard]] Result<AVFrame *> upload(const AVFrame &picture);

private:
    BufferRef m_device;
    BufferRef m_frames;
    AVPixelFormat m_format = AV_PIX_FMT_NONE; // on the card
    Frame m_picture;
};

// Render nodes in the order in which they are tried, such as "/dev/dri/renderD128".
[[nodiscard]] QStringList renderNodes(const QString &root = QStringLiteral("/"));

// Whether the machine shows a device for it at all, below a root that tests choose.
[[nodiscard]] bool hasDevice(HardwareApi api, const QString &root = QStringLiteral("/"));

// The graphics cards with their drivers, and whether this user may use them: "dri/renderD128 i915".
[[nodiscard]] QStringList cards(const QString &root = QStringLiteral("/"));

// What an encoder's working depends on, in a text that changes with it: the versions of FFmpeg and the
// kernel, the cards, and VA-API's drivers.
[[nodiscard]] QString driversText(const QString &root = QStringLiteral("/"));

} // namespace sluice::media
