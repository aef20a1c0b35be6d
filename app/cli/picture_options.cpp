// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/picture_options.h"

#include "app/cli/flags.h"

#include <QStringList>

#include <string>
#include <vector>

namespace sluice::cli {

namespace {

// "4:0:12:8" as numbers from 0; empty unless there are `count` of them.
std::vector<int> numbers(const QString &text, QChar separator, qsizetype count)
{
    std::vector<int> values;
    for (const QString &word : text.split(separator)) {
        bool good = false;
        const int value = word.toInt(&good);
        if (!good || value < 0)
            return {};
        values.push_back(value);
    }
    return qsizetype(values.size()) == count ? values : std::vector<int>();
}

bool takeSize(const QString &text, std::optional<Size> &size)
{
    const std::vector<int> sides = numbers(text.toLower(), u'x', 2);
    if (!sides.empty())
        size = Size{sides[0], sides[1]};
    return !sides.empty();
}

bool takeRate(const QString &text, FrameRateMode mode, PictureOptions &options)
{
    options.frameRateMode = mode;
    options.frameRate = text;
    return frameRateOf(text).has_value();
}

} // namespace

void definePicture(CLI::App &app, PictureOptions &options)
{
    addFlag(app, "--max-size", "Box that the picture must fit into; it is never scaled up", "WxH", "1280x720",
            [&options](const QString &text) { return takeSize(text, options.maxSize); });
    addFlag(app, "--size", "Exact size of the picture, also where it must be scaled up", "WxH", "1280x720",
            [&options](const QString &text) { return takeSize(text, options.exactSize); });
    addNames(app, "--fit", "What --size does with another shape: black bars, or stretching", options.fit);
    addFlag(app, "--crop", "Pixels to cut off left, top, right and bottom; auto: the black bars",
            "L:T:R:B|auto", "0:132:0:132 or auto", [&options](const QString &text) {
                const std::vector<int> edges = numbers(text, u':', 4);
                options.cropMode = text == u"auto" ? CropMode::Detected : CropMode::Fixed;
                if (text == u"auto")
                    options.crop = Crop();
                if (!edges.empty())
                    options.crop = Crop{edges[0], edges[1], edges[2], edges[3]};
                return !edges.empty() || text == u"auto";
            });
    addNames(app, "--pixel-aspect", "Make pixels square, or keep their shape", options.pixelAspect);
    addNames(app, "--deinterlace", "Interlaced pictures", options.deinterlace);
    addFlag(app, "--max-fps", "Most frames a second; a variable rate stays one", "RATE",
            "30, 29.97 or 30000/1001",
            [&options](const QString &text) { return takeRate(text, FrameRateMode::Max, options); });
    addFlag(app, "--fps", "Constant rate, by dropping and repeating frames", "RATE",
            "30, 29.97 or 30000/1001",
            [&options](const QString &text) { return takeRate(text, FrameRateMode::Constant, options); });
    app.get_option("--fps")->excludes("--max-fps");
    addNames(app, "--denoise", "Take noise away", options.denoise);
    addNames(app, "--hdr", "Keep HDR where the encoder can, or map it to standard range", options.hdr);
}

void PictureOptions::applyTo(Profile &profile) const
{
    PictureSettings &picture = profile.picture;
    if (maxSize) {
        profile.video.maxWidth = maxSize->width;
        profile.video.maxHeight = maxSize->height;
        picture.width = 0;
        picture.height = 0;
    }
    if (exactSize) {
        picture.width = exactSize->width;
        picture.height = exactSize->height;
    }
    picture.fit = fit.value_or(picture.fit);
    picture.cropMode = cropMode.value_or(picture.cropMode);
    picture.crop = crop.value_or(picture.crop);
    picture.pixelAspect = pixelAspect.value_or(picture.pixelAspect);
    picture.deinterlace = deinterlace.value_or(picture.deinterlace);
    if (frameRateMode) {
        picture.frameRateMode = *frameRateMode;
        picture.frameRate = frameRate;
    }
    picture.denoise = denoise.value_or(picture.denoise);
    picture.hdr = hdr.value_or(picture.hdr);
}

} // namespace sluice::cli
