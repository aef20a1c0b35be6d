// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/json_file.h"
#include "engine/store/json_values.h"
#include "engine/store/profile_rules.h"
#include "engine/store/profile_store.h"

#include <QFileInfo>

#include <algorithm>
#include <span>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

enum class Kind {
    Text,
    Number,
    Decimal,
    Flag,
    Container,
    VideoEncoder,
    AudioEncoder,
    TrackRule,
    Texts,
    Name,
    Object,
    List
};

// The keys of a profile, as model/json.h names them.
struct Rule
{
    constexpr Rule(const char *ruleName, Kind ruleKind, std::span<const Rule> ruleMembers = {})
        : name(ruleName)
        , kind(ruleKind)
        , members(ruleMembers)
    {
    }

    constexpr Rule(const char *ruleName, QString (*wrong)(const Json &))
        : name(ruleName)
        , kind(Kind::Name)
        , wrongName(wrong)
    {
    }

    const char *name;
    Kind kind;
    std::span<const Rule> members; // of an object, or of each item of a list
    QString (*wrongName)(const Json &) = nullptr;
};

constexpr std::array rateRules{Rule{"mode", wrongName<RateMode>},    Rule{"bitrateKbps", Kind::Number},
                               Rule{"maxBitrateKbps", Kind::Number}, Rule{"bufferKbits", Kind::Number},
                               Rule{"twoPass", Kind::Flag},          Rule{"targetKB", Kind::Number}};
constexpr std::array codingRules{Rule{"tune", Kind::Text}, Rule{"profile", Kind::Text},
                                 Rule{"level", Kind::Text}, Rule{"pixelFormat", wrongName<PixelFormat>},
                                 Rule{"keyframeMs", Kind::Number}};
constexpr std::array videoRules{Rule{"encoder", Kind::VideoEncoder},
                                Rule{"preset", Kind::Text},
                                Rule{"crf", Kind::Number},
                                Rule{"maxWidth", Kind::Number},
                                Rule{"maxHeight", Kind::Number},
                                Rule{"mode", wrongName<StreamMode>},
                                Rule{"rate", Kind::Object, rateRules},
                                Rule{"coding", Kind::Object, codingRules},
                                Rule{"hardwareFallback", wrongName<HardwareFallback>}};
constexpr std::array cropRules{Rule{"left", Kind::Number}, Rule{"top", Kind::Number},
                               Rule{"right", Kind::Number}, Rule{"bottom", Kind::Number}};
constexpr std::array pictureRules{Rule{"width", Kind::Number},
                                  Rule{"height", Kind::Number},
                                  Rule{"fit", wrongName<SizeFit>},
                                  Rule{"cropMode", wrongName<CropMode>},
                                  Rule{"crop", Kind::Object, cropRules},
                                  Rule{"pixelAspect", wrongName<PixelAspect>},
                                  Rule{"deinterlace", wrongName<Deinterlace>},
                                  Rule{"frameRateMode", wrongName<FrameRateMode>},
                                  Rule{"frameRate", Kind::Text},
                                  Rule{"denoise", wrongName<Denoise>},
                                  Rule{"hdr", wrongName<HdrMode>}};
constexpr std::array loudnessRules{Rule{"targetLufs", Kind::Decimal}, Rule{"peakDbtp", Kind::Decimal}};
constexpr std::array audioRules{
    Rule{"enabled", Kind::Flag},         Rule{"bitrateKbps", Kind::Number},
    Rule{"maxChannels", Kind::Number},   Rule{"encoder", Kind::AudioEncoder},
    Rule{"tracks", Kind::TrackRule},     Rule{"languages", Kind::Texts},
    Rule{"mode", wrongName<StreamMode>}, Rule{"loudness", Kind::Object, loudnessRules}};
constexpr std::array subtitleRules{Rule{"tracks", wrongName<SubtitleRule>}, Rule{"languages", Kind::Texts}};
constexpr std::array rungRules{Rule{"shortSide", Kind::Number}, Rule{"maxBitrateKbps", Kind::Number},
                               Rule{"bitrateKbps", Kind::Number}};
constexpr std::array hlsRules{Rule{"segmentMs", Kind::Number}, Rule{"segments", wrongName<SegmentKind>},
                              Rule{"rungs", Kind::List, rungRules}};
constexpr std::array profileRules{Rule{"id", Kind::Text},
                                  Rule{"name", Kind::Text},
                                  Rule{"description", Kind::Text},
                                  Rule{"container", Kind::Container},
                                  Rule{"video", Kind::Object, videoRules},
                                  Rule{"picture", Kind::Object, pictureRules},
                                  Rule{"audio", Kind::Object, audioRules},
                                  Rule{"subtitles", Kind::Object, subtitleRules},
                                  Rule{"keepFileTime", Kind::Flag},
                                  Rule{"hls", Kind::Object, hlsRules}};

// What is wrong with the kind of a value, or empty.
QString wrongKind(const Json &value, const Rule &rule)
{
    switch (rule.kind) {
    case Kind::Text:
        return value.is_string() ? QString() : u"must be a text"_s;
    case Kind::Number:
        return isInt(value) ? QString() : u"must be a whole number"_s;
    case Kind::Decimal:
        return value.is_number() ? QString() : u"must be a number"_s;
    case Kind::Flag:
        return value.is_boolean() ? QString() : u"must be true or false"_s;
    case Kind::Container:
        return wrongName<Container>(value);
    case Kind::VideoEncoder:
        return wrongName<VideoEncoder>(value);
    case Kind::AudioEncoder:
        return wrongName<AudioEncoder>(value);
    case Kind::Name:
        return rule.wrongName(value);
    case Kind::TrackRule:
        return wrongName<TrackRule>(value);
    case Kind::Texts: {
        const bool texts =
            value.is_array() && std::ranges::all_of(value, [](const Json &item) { return item.is_string(); });
        return texts ? QString() : u"must be a list of texts"_s;
    }
    case Kind::Object:
        return value.is_object() ? QString() : u"must be an object"_s;
    case Kind::List:
        return value.is_array() ? QString() : u"must be a list"_s;
    }
    return {};
}

std::optional<Problem> checkObject(const Json &object, const QString &path, std::span<const Rule> rules);

std::optional<Problem> checkValue(const Json &value, const QString &path, const Rule &rule)
{
    if (const QString wrong = wrongKind(value, rule); !wrong.isEmpty())
        return Problem{path, wrong};
    if (rule.kind == Kind::Object)
        return checkObject(value, path, rule.members);
    if (rule.kind == Kind::List) {
        for (size_t i = 0; i < value.size(); ++i) {
            if (auto problem = checkObject(value[i], u"%1[%2]"_s.arg(path).arg(i), rule.members))
                return problem;
        }
    }
    return std::nullopt;
}

std::optional<Problem> checkObject(const Json &object, const QString &path, std::span<const Rule> rules)
{
    if (!object.is_object())
        return Problem{path, u"must be an object"_s};
    for (const auto &[name, value] : object.items()) {
        const QString key = QString::fromStdString(name);
        const QString full = path.isEmpty() ? key : QString(path + u"." + key);
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&name = name](const Rule &known) { return name == known.name; });
        if (rule == rules.end()) {
            QStringList names;
            for (const Rule &known : rules)
                names.append(QString::fromLatin1(known.name));
            return Problem{full, unknownKey(key, names)};
        }
        if (auto problem = checkValue(value, full, *rule))
            return problem;
    }
    return std::nullopt;
}

// "My TV (4K).json" -> "my-tv-4k"
QString idFromFile(const QString &path)
{
    QString id;
    const QString name = QFileInfo(path).completeBaseName().toLower();
    for (const QChar c : name) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    return id.endsWith(u'-') ? id.chopped(1) : id;
}

} // namespace

Result<Profile> readProfile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::ProfileUnknown, path, u"no such file"_s);
    const auto file = readJsonFile(path, ErrorCode::ProfileInvalid);
    if (!file)
        return Unexpected(file.error());
    if (const auto problem = checkObject(file->json, {}, profileRules))
        return Unexpected(file->wrong(problem->key, problem->what));
    try {
        auto profile = file->json.get<Profile>();
        if (profile.id.isEmpty())
            profile.id = idFromFile(path);
        if (profile.name.isEmpty())
            profile.name = QFileInfo(path).completeBaseName();
        const auto problems = problemsOf(profile);
        if (!problems.empty())
            return Unexpected(file->wrong(problems.front().key, problems.front().what));
        return profile;
    } catch (const nlohmann::json::exception &error) {
        return Unexpected(file->wrong({}, QString::fromUtf8(error.what())));
    }
}

} // namespace sluice::store
