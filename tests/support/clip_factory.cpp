// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clip_factory.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace sluice::test {

namespace {

using Way = ClipWay;

constexpr std::string_view x264 = "-c:v libx264 -preset ultrafast -threads 2 -pix_fmt yuv420p";

constexpr std::array clips{
    ClipRecipe{
        "base.mp4", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=640x360:r=25:d=6 -f lavfi -i sine=f=440:r=48000:d=6 X264 -bf 2 -c:a aac"},
    ClipRecipe{"gops.mp4", Way::Ffmpeg, "-f lavfi -i testsrc2=s=320x180:r=25:d=4 X264 -g 10"},
    ClipRecipe{"small.mp4", Way::Ffmpeg, "-f lavfi -i testsrc2=s=320x180:r=25:d=2 X264"},
    ClipRecipe{
        "ladder.mp4", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=640x360:r=30000/1001:d=7 -f lavfi -i sine=f=440:r=48000:d=7 X264 -c:a aac"},
    ClipRecipe{"ladder.mkv", Way::Ffmpeg, "-i @ladder.mp4 -c copy"}, // its times are whole milliseconds
    ClipRecipe{"base.ts", Way::Ffmpeg, "-i @base.mp4 -c copy -f mpegts"},
    ClipRecipe{"base.mkv", Way::Ffmpeg, "-i @base.mp4 -c copy"},
    ClipRecipe{"faststart.mp4", Way::Ffmpeg, "-i @base.mp4 -c copy -movflags +faststart"},

    // Broken
    ClipRecipe{"empty.mp4", Way::Text, ""},
    ClipRecipe{"text.mp4", Way::Text, "This is a letter and no film.\nIt has two lines.\n"},
    ClipRecipe{"concat.mp4", Way::Text, "ffconcat version 1.0\nfile base.mp4\n"},
    ClipRecipe{"playlist.mp4", Way::Text,
               "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6,\nbase.ts\n#EXT-X-ENDLIST\n"},
    ClipRecipe{"no-index.mp4", Way::Half, "base.mp4"},
    ClipRecipe{"half.mp4", Way::Half, "faststart.mp4"},
    ClipRecipe{"half.mkv", Way::Half, "base.mkv"},
    ClipRecipe{"corrupt.mkv", Way::Ffmpeg,
               "-i @base.mp4 -c copy -bsf:v noise=amount=20*eq(mod(n\\,40)\\,20)"},
    ClipRecipe{"scratched.ts", Way::Scratched, "base.ts"},

    // Streams
    ClipRecipe{"silent.mp4", Way::Ffmpeg, "-i @base.mp4 -an -c copy"},
    ClipRecipe{"sound-only.m4a", Way::Ffmpeg, "-i @base.mp4 -vn -c copy -f mp4"},
    ClipRecipe{"one-frame.mp4", Way::Ffmpeg, "-f lavfi -i testsrc2=s=320x180:r=25 -frames:v 1 X264"},
    ClipRecipe{"picture.png", Way::Ffmpeg, "-f lavfi -i testsrc=s=64x64 -frames:v 1"},
    ClipRecipe{"cover.mp4", Way::Ffmpeg,
               "-i @base.mp4 -i @picture.png -map 0 -map 1 -c copy -disposition:v:1 attached_pic"},
    ClipRecipe{"timecode.mov", Way::Ffmpeg, "-i @base.mp4 -timecode 01:00:00:00 -c copy"},
    ClipRecipe{
        "two-sounds.mkv", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=320x180:r=25:d=4 -f lavfi -i sine=440:d=4 -f lavfi -i sine=880:d=4 -map 0 "
        "-map 1 -map 2 X264 -metadata:s:a:0 language=eng -metadata:s:a:1 language=fra -disposition:a:0 0 "
        "-disposition:a:1 default"},
    ClipRecipe{"two-titles.mkv", Way::Ffmpeg,
               "-i @two-sounds.mkv -map 0 -c copy -metadata:s:a:0 title=Director"},
    ClipRecipe{"lines.srt", Way::Text, "1\n00:00:01,000 --> 00:00:02,500\nGood evening\n\n"},
    ClipRecipe{"with-subtitles.mkv", Way::Ffmpeg,
               "-i @base.mp4 -i @lines.srt -map 0 -map 1 -c copy -metadata:s:s language=eng"},
    ClipRecipe{"subtitles-only.mkv", Way::Ffmpeg, "-i @lines.srt -c copy"},
    ClipRecipe{"quiet.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=4 -f lavfi -i anullsrc=d=4 X264 -c:a aac -t 4"},
    ClipRecipe{"empty-sound.mkv", Way::Ffmpeg, "-i @quiet.mp4 -c copy -bsf:a noise=drop=1"},
    ClipRecipe{"one-is-empty.mkv", Way::Ffmpeg,
               "-i @quiet.mp4 -map 0:v -map 0:a -map 0:a -c copy -bsf:a:0 noise=drop=1"},
    ClipRecipe{"na.ts", Way::Ffmpeg, "-i @base.mp4 -vn -c copy -mpegts_start_pid 400 -f mpegts"},
    ClipRecipe{"late-picture.ts", Way::Joined, "na.ts base.ts"},

    // Time
    ClipRecipe{"offset.ts", Way::Ffmpeg, "-i @base.mp4 -c copy -output_ts_offset 3600 -f mpegts"},
    ClipRecipe{"sound-late.mkv", Way::Ffmpeg,
               "-i @base.mp4 -itsoffset 0.7 -i @base.mp4 -map 0:v -map 1:a -c copy"},
    ClipRecipe{"edit-list.mp4", Way::Ffmpeg, "-ss 1.37 -i @base.mp4 -c copy"},
    ClipRecipe{"joined.ts", Way::Joined, "base.ts base.ts"},
    ClipRecipe{"raw.h264", Way::Ffmpeg, "-i @base.mp4 -an -c copy -bsf:v h264_mp4toannexb -f h264"},
    ClipRecipe{"repeated-times.mkv", Way::Ffmpeg,
               R"(-i @base.mp4 -c copy -bsf:v setts=ts=if(eq(mod(N\,30)\,7)\,TS-3*512\,TS))"},
    ClipRecipe{"vfr.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=60:d=6 -vf "
               "select=if(lt(t\\,2)\\,1\\,if(lt(t\\,4)\\,not(mod(n\\,4))\\,gt(mod(n\\,7)\\,4))) -vsync vfr "
               "-video_track_timescale 60000 X264"},
    ClipRecipe{"slides.mp4", Way::Ffmpeg, "-f lavfi -i testsrc2=s=320x180:r=1:d=9 X264"},
    ClipRecipe{"gap.wav", Way::Ffmpeg,
               "-f lavfi -i sine=440:d=10 -af aselect=not(between(t\\,3\\,5)) -c:a pcm_s16le -f matroska"},
    ClipRecipe{"sound-gap.mkv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=10 -i @gap.wav X264 -c:a aac"},
    ClipRecipe{"p1.ts", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=3 -f lavfi -i sine=r=44100:d=3 X264 -c:a aac -ac 1"},
    ClipRecipe{"p2.ts", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=480x270:r=25:d=3 -f lavfi -i sine=r=48000:d=3 X264 -c:a aac -ac 2 "
               "-output_ts_offset 3"},
    ClipRecipe{"changing.ts", Way::Joined, "p1.ts p2.ts"},

    // Picture
    ClipRecipe{
        "odd.mp4", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=640x360:r=25:d=2 -vf scale=853:479 -c:v libx264 -preset ultrafast -pix_fmt "
        "yuv444p"},
    ClipRecipe{"wide-pixels.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=720x576:r=25:d=2 -vf setsar=64/45 X264"},
    ClipRecipe{"rotated.mp4", Way::Shown, "right base.mp4"},
    ClipRecipe{
        "interlaced.mp4", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=720x576:r=50:d=2 -vf interlace=scan=tff -flags +ilme+ildct X264 -x264opts "
        "tff=1"},
    ClipRecipe{"unflagged.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=360x288:r=50:d=2 -vf interlace=scan=tff,setfield=prog X264"},
    ClipRecipe{"noise.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=2 -vf noise=alls=25:allf=t X264 -crf 8"},
    ClipRecipe{"alpha.mov", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=1 -vf "
               "format=rgba,geq=r=r(X\\,Y):g=g(X\\,Y):b=b(X\\,Y):a=255*X/W -c:v qtrle"},
    ClipRecipe{"ten-bits.mkv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=2 -c:v libx264 -preset ultrafast -pix_fmt yuv422p10le"},
    ClipRecipe{"full-range.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=2 -c:v libx264 -preset ultrafast -pix_fmt yuvj420p"},
    ClipRecipe{"rgb.mkv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=2 -c:v libx264rgb -preset ultrafast"},
    ClipRecipe{
        "hdr.mp4", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=320x180:r=25:d=2 -c:v libx265 -preset ultrafast -pix_fmt yuv420p10le "
        "-x265-params log-level=error:pools=1:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc:"
        "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,1):max-cll="
        "1000,400:hdr10=1:repeat-headers=1 -tag:v hvc1"},
    ClipRecipe{"hlg.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=2 -c:v libx265 -preset ultrafast -pix_fmt yuv420p10le "
               "-x265-params log-level=error:pools=1:colorprim=bt2020:transfer=arib-std-b67:colormatrix="
               "bt2020nc -tag:v hvc1"},

    // Sound
    ClipRecipe{
        "six-channels.mkv", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=320x180:r=25:d=4 -f lavfi -i "
        "aevalsrc=sin(300*t)|sin(400*t)|sin(500*t)|sin(60*t)|sin(700*t)|sin(800*t):c=5.1(side):s=48000:d=4 "
        "X264 -c:a ac3"},
    ClipRecipe{
        "no-layout.mkv", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=320x180:r=25:d=2 -f lavfi -i sine=d=2 -af pan=3c|c0=c0|c1=c0|c2=c0 X264 "
        "-c:a pcm_s16le"},
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray scratched(QByteArray bytes)
{
    const qsizetype from = bytes.size() / 2;
    const qsizetype length = std::min<qsizetype>(bytes.size() / 20, 40 * 188);
    for (qsizetype i = from; i < from + length; ++i)
        bytes[i] = char((i * 2654435761U) >> 11); // the same noise every time
    return bytes;
}

// The first matrix is that of the film, the second that of its first track.
QByteArray shown(const QString &how, QByteArray mp4)
{
    // The upper left of the matrix, in halves of 16 and 16 bits: a, b, u, c, d.
    static const QHash<QString, QByteArray> turns{{QStringLiteral("right"), "0000000000010000"
                                                                            "00000000"
                                                                            "ffff0000"
                                                                            "00000000"},
                                                  {QStringLiteral("over"), "ffff000000000000"
                                                                           "00000000"
                                                                           "00000000"
                                                                           "ffff0000"},
                                                  {QStringLiteral("left"), "00000000ffff0000"
                                                                           "00000000"
                                                                           "00010000"
                                                                           "00000000"},
                                                  {QStringLiteral("mirrored"), "ffff000000000000"
                                                                               "00000000"
                                                                               "00000000"
                                                                               "00010000"}};
    const QByteArray upright = QByteArray::fromHex("00010000000000000000000000000000000100000000000000000000"
                                                   "0000000040000000");
    const qsizetype film = mp4.indexOf(upright, mp4.indexOf("moov")); // then come the tracks
    const qsizetype track = film < 0 ? -1 : mp4.indexOf(upright, film + 1);
    const QByteArray turn = QByteArray::fromHex(turns.value(how));
    return track < 0 || turn.isEmpty() ? QByteArray() : mp4.replace(track, turn.size(), turn);
}

} // namespace

ClipFactory::ClipFactory(std::span<const ClipRecipe> more)
    : m_more(more)
    , m_folder(QStringLiteral(SLUICE_CLIP_CACHE))
{
    QDir().mkpath(m_folder);
}

QStringList ClipFactory::names()
{
    QStringList names;
    for (const ClipRecipe &clip : clips)
        names += text(clip.name);
    return names;
}

QString ClipFactory::clip(const QString &name) const
{
    QString path = m_folder + u'/' + name;
    if (QFileInfo::exists(path))
        return path;
    // Made beside and moved into place: other tests may want it at the same moment.
    QTemporaryFile beside(m_folder + QStringLiteral("/XXXXXX.") + QFileInfo(name).suffix());
    if (!beside.open())
        return {};
    beside.close();
    if (!make(name, beside.fileName())) {
        qWarning().noquote() << "cannot make the clip" << name;
        return {};
    }
    if (std::rename(QFile::encodeName(beside.fileName()).constData(), QFile::encodeName(path).constData())
        != 0)
        return {};
    return path;
}

bool ClipFactory::make(const QString &name, const QString &path) const
{
    const auto named = [&name](const ClipRecipe &c) { return text(c.name) == name; };
    const auto of = std::ranges::find_if(m_more, named);
    const auto *shared = std::ranges::find_if(clips, named);
    if (of == m_more.end() && shared == clips.end())
        return false;
    const ClipRecipe *found = of == m_more.end() ? shared : &*of;
    const QString what = text(found->text);
    switch (found->way) {
    case Way::Ffmpeg:
        return runFfmpeg(what, path);
    case Way::Text:
        return writeAll(path, what.toUtf8());
    case Way::Half: {
        const QByteArray whole = readAll(clip(what));
        return !whole.isEmpty() && writeAll(path, whole.first(whole.size() / 2));
    }
    case Way::Scratched:
        return writeAll(path, scratched(readAll(clip(what))));
    case Way::Shown: {
        const QByteArray bytes = shown(what.section(u' ', 0, 0), readAll(clip(what.section(u' ', 1))));
        return !bytes.isEmpty() && writeAll(path, bytes);
    }
    case Way::Joined: {
        QByteArray bytes;
        for (const QString &part : what.split(u' '))
            bytes += readAll(clip(part));
        return !bytes.isEmpty() && writeAll(path, bytes);
    }
    }
    return false;
}

bool ClipFactory::runFfmpeg(const QString &arguments, const QString &path) const
{
    QStringList words{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                      QStringLiteral("-y")};
    for (const QString &word : arguments.split(u' ')) {
        if (word == QStringLiteral("X264"))
            words += text(x264).split(u' ');
        else
            words += word.startsWith(u'@') ? clip(word.mid(1)) : word;
    }
    words += path;
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ffmpeg.start(QStringLiteral("ffmpeg"), words);
    return ffmpeg.waitForFinished(60'000) && ffmpeg.exitStatus() == QProcess::NormalExit
           && ffmpeg.exitCode() == 0;
}

} // namespace sluice::test
