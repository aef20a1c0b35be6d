// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/picture_plan.h"

#include "engine/model/coding_rules.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace sluice::plan {

namespace {

bool liesOnItsSide(const StreamInfo &video)
{
    return video.rotationDegrees == 90 || video.rotationDegrees == 270;
}

// The stored pixels, upright.
Size uprightPixels(const StreamInfo &video)
{
    return liesOnItsSide(video) ? Size{video.height, video.width} : Size{video.width, video.height};
}

// The largest picture of this shape inside a frame; scales up too.
Size fillInside(Size picture, Size frame)
{
    const double factor =
        std::min(double(frame.width) / picture.width, double(frame.height) / picture.height);
    return {std::min(frame.width, evenNumber(picture.width * factor)),
            std::min(frame.height, evenNumber(picture.height * factor))};
}

void planExactSize(Size source, const PictureSettings &picture, Recipe &recipe, QStringList &decisions)
{
    const Size frame{picture.width, picture.height};
    recipe.rungs = {{frame.width, frame.height, 0}};
    const Size inside = picture.fit == SizeFit::Letterbox ? fillInside(source, frame) : frame;
    if (inside != frame)
        recipe.picture.content = inside;
    if (source == frame)
        decisions << QStringLiteral("%1 kept").arg(sizeText(source));
    else if (inside != frame)
        decisions << QStringLiteral("%1 scaled to %2, with black bars to %3")
                         .arg(sizeText(source), sizeText(inside), sizeText(frame));
    else if (fillInside(source, frame) == frame)
        decisions << QStringLiteral("%1 scaled to %2").arg(sizeText(source), sizeText(frame));
    else
        decisions << QStringLiteral("%1 stretched to %2").arg(sizeText(source), sizeText(frame));
}

// `shown` is what the picture will measure in square pixels; the frame gets the source's pixels, scaled as
// much, and the shape of a pixel that keeps the picture's shape.
void planKeptPixels(const StreamInfo &video, Size source, Size shown, Recipe &recipe, QStringList &decisions)
{
    const Size stored = uprightPixels(video);
    const double factor = shown == source ? 1.0 : double(shown.width) / source.width;
    const Size frame{evenNumber(stored.width * factor), evenNumber(stored.height * factor)};
    qint64 num = qint64(video.sarNum) * stored.width * frame.height;
    qint64 den = qint64(video.sarDen) * stored.height * frame.width;
    if (liesOnItsSide(video)) {
        num = qint64(video.sarDen) * stored.width * frame.height;
        den = qint64(video.sarNum) * stored.height * frame.width;
    }
    const qint64 common = std::gcd(num, den);
    num /= common;
    den /= common;
    constexpr qint64 largest = 65535; // of a VUI
    while (num > largest || den > largest) {
        num = (num + 1) / 2;
        den = (den + 1) / 2;
    }
    recipe.picture.sarNum = int(num);
    recipe.picture.sarDen = int(den);
    recipe.rungs = {{frame.width, frame.height, 0}};
    const QString pixels = QStringLiteral("pixels of %1:%2").arg(num).arg(den);
    if (frame == stored)
        decisions << QStringLiteral("%1 with %2 kept").arg(sizeText(frame), pixels);
    else
        decisions << QStringLiteral("%1 scaled to %2 with %3").arg(sizeText(stored), sizeText(frame), pixels);
}

QString rateText(FrameRate rate)
{
    return QString::number(double(rate.num) / rate.den, 'g', 5);
}

void planRate(const StreamInfo &video, const PictureSettings &picture, PictureRecipe &recipe,
              QStringList &decisions)
{
    const FrameRate rate = frameRateOf(picture.frameRate).value_or(FrameRate{});
    if (picture.frameRateMode == FrameRateMode::Keep || rate.num == 0)
        return;
    recipe.frameRateMode = picture.frameRateMode;
    recipe.frameRate = rate;
    if (picture.frameRateMode == FrameRateMode::Constant) {
        decisions << QStringLiteral("constant %1 frames a second").arg(rateText(rate));
        return;
    }
    const double source = video.fpsNum > 0 && video.fpsDen > 0 ? double(video.fpsNum) / video.fpsDen : 0;
    const double limit = double(rate.num) / rate.den;
    if (source > limit * 1.001)
        decisions << QStringLiteral("%1 frames a second thinned to %2")
                         .arg(QString::number(source, 'g', 4), rateText(rate));
    else
        decisions << QStringLiteral("at most %1 frames a second").arg(rateText(rate));
}

} // namespace

int evenNumber(double value)
{
    return std::max(2, int(std::lround(value / 2.0)) * 2);
}

QString sizeText(Size size)
{
    return QStringLiteral("%1x%2").arg(size.width).arg(size.height);
}

double outputRate(const PictureRecipe &picture, double source)
{
    const double said = double(picture.frameRate.num) / picture.frameRate.den;
    switch (picture.frameRateMode) {
    case FrameRateMode::Keep:
        return source;
    case FrameRateMode::Max:
        return std::min(source, said);
    case FrameRateMode::Constant:
        return said;
    }
    return source;
}

Size fitInto(Size picture, int maxWidth, int maxHeight)
{
    if (picture.height > picture.width)
        std::swap(maxWidth, maxHeight);
    double factor = 1.0;
    if (maxWidth > 0)
        factor = std::min(factor, double(maxWidth) / picture.width);
    if (maxHeight > 0)
        factor = std::min(factor, double(maxHeight) / picture.height);
    if (factor >= 1.0)
        return picture;
    return {evenNumber(picture.width * factor), evenNumber(picture.height * factor)};
}

Crop chooseCrop(const StreamInfo &video, const PictureSettings &picture, QStringList &decisions)
{
    if (picture.cropMode == CropMode::Fixed)
        return picture.crop;
    if (!video.barsSought) {
        decisions << QStringLiteral("black bars kept: they were not looked for");
        return {};
    }
    const Crop &bars = video.bars;
    QStringList sides;
    const auto pair = [&sides](int one, int other, const QString &both, const QString &first,
                               const QString &second) {
        if (one == other && one > 0)
            sides << QStringLiteral("%1 px %2").arg(one).arg(both);
        if (one != other && one > 0)
            sides << QStringLiteral("%1 px %2").arg(one).arg(first);
        if (one != other && other > 0)
            sides << QStringLiteral("%1 px %2").arg(other).arg(second);
    };
    pair(bars.top, bars.bottom, QStringLiteral("above and below"), QStringLiteral("above"),
         QStringLiteral("below"));
    pair(bars.left, bars.right, QStringLiteral("left and right"), QStringLiteral("left"),
         QStringLiteral("right"));
    decisions << (sides.isEmpty() ? QStringLiteral("no black bars found")
                                  : QStringLiteral("black bars cut: ") + sides.join(QStringLiteral(", ")));
    return bars;
}

Result<Cropped> cropTo(const StreamInfo &video, const Crop &crop, QStringList &decisions)
{
    Cropped result{.video = video, .crop = crop};
    if (crop == Crop())
        return result;
    const Size upright = uprightPixels(video);
    const int left = (crop.left + 1) / 2 * 2; // rather a line too many than one of a black bar
    const int top = (crop.top + 1) / 2 * 2;
    const Size rest{(upright.width - left - crop.right) / 2 * 2,
                    (upright.height - top - crop.bottom) / 2 * 2};
    if (rest.width < 2 || rest.height < 2) {
        return fail(ErrorCode::InputUnsupported, {},
                    QStringLiteral("nothing is left of %1 after cropping").arg(sizeText(upright)));
    }
    result.crop = {.left = left,
                   .top = top,
                   .right = upright.width - left - rest.width,
                   .bottom = upright.height - top - rest.height};
    result.video.width = liesOnItsSide(video) ? rest.height : rest.width;
    result.video.height = liesOnItsSide(video) ? rest.width : rest.height;
    decisions << QStringLiteral("%1 cropped to %2 at %3,%4")
                     .arg(sizeText(upright), sizeText(rest))
                     .arg(left)
                     .arg(top);
    return result;
}

void planSize(const StreamInfo &video, const Profile &profile, Recipe &recipe, QStringList &decisions)
{
    const Size source = displaySize(video);
    if (profile.picture.width > 0 && profile.picture.height > 0) {
        planExactSize(source, profile.picture, recipe, decisions);
        return;
    }
    const Size size = fitInto(source, profile.video.maxWidth, profile.video.maxHeight);
    const bool square = video.sarNum <= 0 || video.sarDen <= 0 || video.sarNum == video.sarDen;
    if (!square && profile.picture.pixelAspect == PixelAspect::Keep) {
        planKeptPixels(video, source, size, recipe, decisions);
        return;
    }
    recipe.rungs = {{size.width, size.height, 0}};
    if (!square)
        decisions << QStringLiteral("pixels made square: %1 becomes %2")
                         .arg(sizeText(uprightPixels(video)), sizeText(size));
    else
        decisions << (size == source
                          ? QStringLiteral("%1 kept").arg(sizeText(source))
                          : QStringLiteral("%1 scaled to %2").arg(sizeText(source), sizeText(size)));
}

void planPicture(const StreamInfo &video, const PictureSettings &picture, Recipe &recipe,
                 QStringList &decisions)
{
    recipe.picture.deinterlace = picture.deinterlace;
    if (picture.deinterlace == Deinterlace::Always)
        decisions << QStringLiteral("deinterlaced from end to end");
    else if (video.interlaced)
        decisions << (picture.deinterlace == Deinterlace::Off ? QStringLiteral("interlaced, left as it is")
                                                              : QStringLiteral("interlaced: deinterlaced"));
    planRate(video, picture, recipe.picture, decisions);
    recipe.picture.denoise = picture.denoise;
    if (picture.denoise != Denoise::Off)
        decisions << QStringLiteral("noise taken away: ") + nameString(picture.denoise);
    recipe.picture.toneMap = picture.hdr == HdrMode::ToneMap;
    if (!video.hdr)
        return;
    if (recipe.picture.toneMap)
        decisions << QStringLiteral("HDR tone-mapped to SDR: the profile asks for it");
    else if (!isDeep(recipe, true))
        decisions << (keepsDepth(recipe.encoder)
                          ? QStringLiteral("HDR tone-mapped to SDR: 8 bits are asked for")
                          : QStringLiteral("HDR tone-mapped to SDR: H.264 has 8 bits here"));
    else
        decisions << QStringLiteral("HDR kept, with 10 bits");
}

} // namespace sluice::plan
