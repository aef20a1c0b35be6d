// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/wire/codec.h"

#include "engine/model/json.h"

namespace sluice::wire {

namespace {

// The name of each message on the wire. The order is that of the variants.
template <typename Message>
constexpr const char *typeName = nullptr;

template <>
constexpr const char *typeName<Probe> = "probe";
template <>
constexpr const char *typeName<MakeThumbnail> = "make-thumbnail";
template <>
constexpr const char *typeName<Encode> = "encode";
template <>
constexpr const char *typeName<CheckEncoder> = "check-encoder";
template <>
constexpr const char *typeName<TakeBack> = "take-back";
template <>
constexpr const char *typeName<CancelFile> = "cancel-file";
template <>
constexpr const char *typeName<Pause> = "pause";
template <>
constexpr const char *typeName<Resume> = "resume";
template <>
constexpr const char *typeName<Cancel> = "cancel";
template <>
constexpr const char *typeName<Finish> = "finish";
template <>
constexpr const char *typeName<Ping> = "ping";
template <>
constexpr const char *typeName<Hello> = "hello";
template <>
constexpr const char *typeName<Pong> = "pong";
template <>
constexpr const char *typeName<Probed> = "probed";
template <>
constexpr const char *typeName<ProbeFailed> = "probe-failed";
template <>
constexpr const char *typeName<ThumbnailMade> = "thumbnail-made";
template <>
constexpr const char *typeName<ThumbnailFailed> = "thumbnail-failed";
template <>
constexpr const char *typeName<EncoderCheckBegun> = "encoder-check-begun";
template <>
constexpr const char *typeName<EncoderChecked> = "encoder-checked";
template <>
constexpr const char *typeName<FileStarted> = "file-started";
template <>
constexpr const char *typeName<FileProgress> = "file-progress";
template <>
constexpr const char *typeName<FileVerifying> = "file-verifying";
template <>
constexpr const char *typeName<FileDone> = "file-done";
template <>
constexpr const char *typeName<FileFailed> = "file-failed";
template <>
constexpr const char *typeName<TookBack> = "took-back";

} // namespace

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Probe, job, inputPath, findBars)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MakeThumbnail, job, inputPath)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Encode, job, attempt, inputPath, partPath, expectedSizeBytes,
                                   expectedModifiedNs, expectedDurationUs, recipe, threads, verification)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CheckEncoder, encoder, knownDrivers)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TakeBack, jobs)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CancelFile, job)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Ping, serial)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Hello, protocol, version, libraries, pid, host)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Pong, serial)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Probed, job, info)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ProbeFailed, job, error)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ThumbnailFailed, job, error)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(EncoderCheckBegun, encoder, drivers, needed)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(EncoderChecked, encoder, state, detail)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(FileStarted, job, attempt)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(FileProgress, job, attempt, fraction, speed, leftUs, frames, outputBytes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(FileVerifying, job, attempt)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(FileDone, job, attempt, outputBytes, warnings, durationUs, framesIn,
                                   frames, framesDropped, framesRepeated, decodeErrors, decodeErrorsUs,
                                   wallUs, cpuUs, peakMemoryBytes, peakIsOfFile, encoder, notes,
                                   restMemoryBytes)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(FileFailed, job, attempt, error)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TookBack, jobs)

inline void to_json(Json &out, const ThumbnailMade &made)
{
    out = Json{{"job", made.job}, {"jpeg", made.jpeg.toBase64().toStdString()}};
}

inline void from_json(const Json &in, ThumbnailMade &made)
{
    in.at("job").get_to(made.job);
    made.jpeg = QByteArray::fromBase64(QByteArray::fromStdString(in.at("jpeg").get<std::string>()));
}

namespace {

template <typename Message>
void write(Json &out, const Message &message)
{
    if constexpr (!std::is_empty_v<Message>)
        to_json(out, message);
    out["type"] = typeName<Message>;
}

template <typename Message>
void read(const Json &in, Message &message)
{
    if constexpr (!std::is_empty_v<Message>)
        from_json(in, message);
}

template <typename Variant>
QByteArray encodeAny(const Variant &any)
{
    Json out = Json::object();
    std::visit([&out](const auto &message) { write(out, message); }, any);
    return toLine(out);
}

// Tries each alternative's name in turn.
template <typename Variant, std::size_t Index = 0>
Result<Variant> readAs(const std::string &type, const Json &in)
{
    if constexpr (Index == std::variant_size_v<Variant>) {
        return fail(ErrorCode::WorkerProtocol, {}, QStringLiteral("unknown message type"));
    } else {
        using Message = std::variant_alternative_t<Index, Variant>;
        if (type != typeName<Message>)
            return readAs<Variant, Index + 1>(type, in);
        Message message;
        read(in, message);
        return Variant(std::move(message));
    }
}

template <typename Variant>
Result<Variant> decodeAny(QByteArrayView line)
{
    try {
        const Json in = Json::parse(line.begin(), line.end());
        return readAs<Variant>(in.at("type").get_ref<const std::string &>(), in);
    } catch (const Json::exception &problem) {
        return fail(ErrorCode::WorkerProtocol, {}, QString::fromUtf8(problem.what()));
    }
}

} // namespace

QByteArray encode(const Command &command)
{
    return encodeAny(command);
}

QByteArray encode(const Event &event)
{
    return encodeAny(event);
}

Result<Command> decodeCommand(QByteArrayView line)
{
    return decodeAny<Command>(line);
}

Result<Event> decodeEvent(QByteArrayView line)
{
    return decodeAny<Event>(line);
}

} // namespace sluice::wire
