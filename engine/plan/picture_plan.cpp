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

void planExactSize(Size source, const PictureSettings &picture, Recipe &recipe, Remarks &decisions)
{
    const Size frame{picture.width, picture.height};
    recipe.rungs = {{frame.width, frame.height, 0}};
    const Size inside = picture.fit == SizeFit::Letterbox ? fillInside(source, frame) : frame;
    if (inside != frame)
        recipe.picture.content = inside;
    if (source == frame)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 kept"), {sizeText(source)});
    else if (inside != frame)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 scaled to %2, with black bars to %3"),
                            {sizeText(source), sizeText(inside), sizeText(frame)});
    else if (fillInside(source, frame) == frame)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 scaled to %2"),
                            {sizeText(source), sizeText(frame)});
    else
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 stretched to %2"),
                            {sizeText(source), sizeText(frame)});
}

// `shown` is what the picture will measure in square pixels; the frame gets the source's pixels, scaled as
// much, and the shape of a pixel that keeps the picture's shape.
void planKeptPixels(const StreamInfo &video, Size source, Size shown, Recipe &recipe, Remarks &decisions)
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
    const QString across = QString::number(num);
    const QString down = QString::number(den);
    if (frame == stored)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 with pixels of %2:%3 kept"),
                            {sizeText(frame), across, down});
    else
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 scaled to %2 with pixels of %3:%4"),
                            {sizeText(stored), sizeText(frame), across, down});
}

QString rateText(FrameRate rate)
{
    return QString::number(double(rate.num) / rate.den, 'g', 5);
}

void planRate(const StreamInfo &video, const PictureSettings &picture, PictureRecipe &recipe,
              Remarks &decisions)
{
    const FrameRate rate = frameRateOf(picture.frameRate).value_or(FrameRate{});
    if (picture.frameRateMode == FrameRateMode::Keep || rate.num == 0)
        return;
    recipe.frameRateMode = picture.frameRateMode;
    recipe.frameRate = rate;
    if (picture.frameRateMode == FrameRateMode::Constant) {
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "constant %1 frames a second"), {rateText(rate)});
        return;
    }
    const double source = video.fpsNum > 0 && video.fpsDen > 0 ? double(video.fpsNum) / video.fpsDen : 0;
    const double limit = double(rate.num) / rate.den;
    if (source > limit * 1.001)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 frames a second thinned to %2"),
                            {QString::number(source, 'g', 4), rateText(rate)});
    else
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "at most %1 frames a second"), {rateText(rate)});
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

Crop chooseCrop(const StreamInfo &video, const PictureSettings &picture, Remarks &decisions)
{
    if (picture.cropMode == CropMode::Fixed)
        return picture.crop;
    if (!video.barsSought) {
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "black bars kept: they were not looked for"));
        return {};
    }
    const Crop &bars = video.bars;
    std::vector<Remark> sides;
    const auto pair = [&sides](int one, int other, const char *both, const char *first, const char *second) {
        if (one > 0)
            sides.push_back(remark(one == other ? both : first, {QString::number(one)}));
        if (one != other && other > 0)
            sides.push_back(remark(second, {QString::number(other)}));
    };
    pair(bars.top, bars.bottom, QT_TRANSLATE_NOOP("Remark", "%1 px above and below"),
         QT_TRANSLATE_NOOP("Remark", "%1 px above"), QT_TRANSLATE_NOOP("Remark", "%1 px below"));
    pair(bars.left, bars.right, QT_TRANSLATE_NOOP("Remark", "%1 px left and right"),
         QT_TRANSLATE_NOOP("Remark", "%1 px left"), QT_TRANSLATE_NOOP("Remark", "%1 px right"));
    decisions << (sides.empty() ? remark(QT_TRANSLATE_NOOP("Remark", "no black bars found"))
                                : remark(QT_TRANSLATE_NOOP("Remark", "black bars cut: %1"), {},
                                         {joined(std::move(sides))}));
    return bars;
}

Result<Cropped> cropTo(const StreamInfo &video, const Crop &crop, Remarks &decisions)
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
    decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 cropped to %2 at %3,%4"),
                        {sizeText(upright), sizeText(rest), QString::number(left), QString::number(top)});
    return result;
}

void planSize(const StreamInfo &video, const Profile &profile, Recipe &recipe, Remarks &decisions)
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
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "pixels made square: %1 becomes %2"),
                            {sizeText(uprightPixels(video)), sizeText(size)});
    else
        decisions << (size == source ? remark(QT_TRANSLATE_NOOP("Remark", "%1 kept"), {sizeText(source)})
                                     : remark(QT_TRANSLATE_NOOP("Remark", "%1 scaled to %2"),
                                              {sizeText(source), sizeText(size)}));
}

void planPicture(const StreamInfo &video, const PictureSettings &picture, Recipe &recipe, Remarks &decisions)
{
    recipe.picture.deinterlace = picture.deinterlace;
    if (picture.deinterlace == Deinterlace::Always)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "deinterlaced from end to end"));
    else if (video.interlaced)
        decisions << (picture.deinterlace == Deinterlace::Off
                          ? remark(QT_TRANSLATE_NOOP("Remark", "interlaced, left as it is"))
                          : remark(QT_TRANSLATE_NOOP("Remark", "interlaced: deinterlaced")));
    planRate(video, picture, recipe.picture, decisions);
    recipe.picture.denoise = picture.denoise;
    if (picture.denoise != Denoise::Off)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "noise taken away: %1"),
                            {nameString(picture.denoise)});
    recipe.picture.toneMap = picture.hdr == HdrMode::ToneMap;
    if (!video.hdr)
        return;
    if (recipe.picture.toneMap)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "HDR tone-mapped to SDR: the profile asks for it"));
    else if (!isDeep(recipe, true))
        decisions
            << (keepsDepth(recipe.encoder)
                    ? remark(QT_TRANSLATE_NOOP("Remark", "HDR tone-mapped to SDR: 8 bits are asked for"))
                    : remark(QT_TRANSLATE_NOOP("Remark", "HDR tone-mapped to SDR: H.264 has 8 bits here")));
    else
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "HDR kept, with 10 bits"));
}

} // namespace sluice::plan
