// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/fd_io.h"
#include "engine/media/interleaver.h"
#include "engine/media/packager.h"
#include "engine/media/part.h"

namespace sluice::media {

// One MP4, MOV, MKV or WebM file. MP4 and MOV get their index in front, so that it plays while it loads.
class FilePackager final : public Packager
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Packager>> create(Container container,
                                                                  const QString &partPath);

    [[nodiscard]] bool wantsGlobalHeader() const override { return true; }
    [[nodiscard]] Result<> begin(const std::vector<OutputStream> &streams, const OutputTags &tags) override;
    [[nodiscard]] Result<> write(int stream, AVPacket &packet, bool startsSegment) override;
    [[nodiscard]] Result<> finish() override;
    [[nodiscard]] qint64 bytes() const override { return m_io->extent(); }
    [[nodiscard]] QString folderOf(int) const override { return {}; }
    void keep() override { m_part.keep(); }
    [[nodiscard]] bool keepsHiddenStart() const override;

private:
    FilePackager(Container container, const QString &partPath)
        : m_container(container)
        , m_part(partPath)
    {
    }
    [[nodiscard]] Result<> addStream(const OutputStream &stream);
    [[nodiscard]] Result<> addAttached(const OutputTags &tags);
    [[nodiscard]] Result<> writeCovers(const OutputTags &tags, int streams);
    [[nodiscard]] Interleaver::Write writer();
    [[nodiscard]] Result<> writeBehind(int stream, AVPacket &packet);
    [[nodiscard]] Result<> writeLast();
    [[nodiscard]] Result<> checked(int averror, const char *doing) const;

    Container m_container;
    Part m_part;
    std::unique_ptr<FdIo> m_io; // outlives the context
    OutputContext m_context;
    std::vector<AVRational> m_timeBases; // of the packets that come
    struct Behind
    {
        bool wanted = false;
        Packet packet;    // the newest, held back until the next
        qint64 early = 0; // decoding before showing, of the first
        qint64 endPts = 0;
    };
    std::vector<Behind> m_behind; // for each stream
    Interleaver m_interleaver;
};

} // namespace sluice::media
