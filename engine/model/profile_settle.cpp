// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from a change of a profile by its user.

#include "engine/model/profile_fields.h"
#include "engine/model/profile_fit.h"
#include "engine/model/profile_rules.h"

namespace sluice {

namespace {

bool isDefault(const ProfileField &field, const Profile &profile)
{
    static const Profile fresh;
    return std::visit([&](const auto &place) { return place.read(profile) == place.read(fresh); },
                      field.access);
}

void setDefault(const ProfileField &field, Profile &profile)
{
    static const Profile fresh;
    std::visit([&](const auto &place) { place.write(profile) = place.read(fresh); }, field.access);
}

void setStart(const ProfileField &field, Profile &profile)
{
    const auto *number = std::get_if<FieldPlace<int>>(&field.access);
    if (number && field.start != 0)
        number->write(profile) = int(field.start * field.unit);
    else if (field.id == FieldId::FrameRate)
        profile.picture.frameRate = QStringLiteral("30");
}

// Averages of a ladder are for the mode bitrate, and there each rung needs one.
void settleRungs(Profile &profile)
{
    const bool wanted = profile.video.rate.mode == RateMode::Bitrate;
    for (RungSettings &rung : profile.hls.rungs) {
        if (!wanted)
            rung.bitrateKbps = 0;
        else if (rung.bitrateKbps == 0)
            rung.bitrateKbps = rung.maxBitrateKbps > 0 ? rung.maxBitrateKbps * 2 / 3 : rung.shortSide * 3;
    }
}

// An exact size has both sides or none.
void settleExactSize(PictureSettings &now, const PictureSettings &was)
{
    const auto follow = [](int &side, int other, int otherWas, FieldId id) {
        if (other != 0 && otherWas == 0 && side == 0)
            side = int(fieldOf(id).start);
        else if (other == 0 && otherWas != 0)
            side = 0;
    };
    follow(now.height, now.width, was.width, FieldId::Height);
    follow(now.width, now.height, was.height, FieldId::Width);
}

} // namespace

void settle(Profile &now, const Profile &was)
{
    if (now.container != was.container)
        fitToContainer(now);
    if (now.video.encoder != was.video.encoder)
        fitToEncoder(now.video, was.video.encoder);
    for (const ProfileField &field : profileFields()) {
        const bool begins = applies(field.id, now) && !applies(field.id, was);
        if (begins && isDefault(field, now) && !field.open)
            setStart(field, now);
    }
    settleExactSize(now.picture, was.picture);
    if (now.video.rate.mode != was.video.rate.mode || now.hls.rungs != was.hls.rungs)
        settleRungs(now);
    for (const ProfileProblem &problem : problemsOf(now)) {
        const QString group = problem.key.section(u'.', 0, 0) + u'.';
        for (const ProfileField &field : profileFields()) {
            if (QLatin1String(field.key.data(), qsizetype(field.key.size())).startsWith(group)
                && !applies(field.id, now))
                setDefault(field, now);
        }
    }
}

} // namespace sluice
