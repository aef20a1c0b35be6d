// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cases/case_clips.h"

#include <array>

namespace sluice::test {

namespace {

using Way = ClipWay;

constexpr std::array clips{
    // A second has a white flash and a beep at its start, both 40 ms long.
    ClipRecipe{"case-sync.mp4", Way::Ffmpeg,
               "-f lavfi -i color=black:s=64x64:r=25:d=4,drawbox=c=white:t=fill:enable=lt(mod(t\\,1)\\,.04) "
               "-f lavfi -i aevalsrc=sin(2*PI*1000*t)*lt(mod(t\\,1)\\,.04):s=48000:d=4 X264 -c:a aac -b:a "
               "48k"},
    ClipRecipe{"case-sync.ts", Way::Ffmpeg, "-i @case-sync.mp4 -c copy -f mpegts"},
    ClipRecipe{"case-film.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=128x72:r=25:d=3 -f lavfi -i sine=f=440:r=48000:d=3 X264 -crf 38 -bf 2 "
               "-c:a aac -b:a 48k"},

    // Copied
    ClipRecipe{"copy-hevc.mkv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=128x72:r=25:d=1 -c:v libx265 -preset ultrafast -pix_fmt yuv420p "
               "-x265-params log-level=error:pools=1"},

    // A. Input
    ClipRecipe{"03-front.mp4", Way::Ffmpeg, "-i @case-film.mp4 -c copy -movflags +faststart"},
    ClipRecipe{"03-half.mp4", Way::Half, "03-front.mp4"},
    ClipRecipe{"04-whole.mkv", Way::Ffmpeg, "-i @case-film.mp4 -c copy"},
    ClipRecipe{"04-half.mkv", Way::Half, "04-whole.mkv"},
    ClipRecipe{"05-corrupt.mkv", Way::Ffmpeg,
               "-i @case-film.mp4 -c copy -bsf:v noise=amount=20*eq(mod(n\\,40)\\,20)"},
    ClipRecipe{"05-ruined.mkv", Way::Ffmpeg, "-i @case-film.mp4 -c copy -bsf:v noise=amount=2"},
    ClipRecipe{"05-hoarse.mkv", Way::Ffmpeg, "-i @case-film.mp4 -c copy -bsf:a noise=amount=2"},
    ClipRecipe{"06-cover-first.mp4", Way::Ffmpeg,
               "-i @picture.png -i @case-film.mp4 -map 0 -map 1 -c copy -disposition:v:0 attached_pic"},
    ClipRecipe{"06-cover.mp3", Way::Ffmpeg,
               "-i @picture.png -f lavfi -i sine=d=1 -map 1 -map 0 -c:v copy -disposition:v attached_pic -f "
               "mp3"},
    ClipRecipe{"07-note.txt", Way::Text, "A note beside the film.\n"},
    ClipRecipe{"07-attachment.mkv", Way::Ffmpeg,
               "-i @case-film.mp4 -attach @07-note.txt -metadata:s:t mimetype=text/plain -c copy"},
    ClipRecipe{"08-silent.ts", Way::Ffmpeg, "-f lavfi -i testsrc2=s=64x36:r=10:d=12 X264 -crf 40 -f mpegts"},
    ClipRecipe{"08-speaking.ts", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=10:d=2 -f lavfi -i sine=d=2 X264 -crf 40 -c:a aac -b:a 32k "
               "-output_ts_offset 12 -f mpegts"},
    ClipRecipe{"08-late.ts", Way::Joined, "08-silent.ts 08-speaking.ts"},
    ClipRecipe{
        "08-unannounced.flv", Way::Ffmpeg,
        "-f lavfi -i testsrc2=s=64x36:r=10:d=12.5 -itsoffset 12 -f lavfi -i sine=d=1 -c:v flv1 -qscale "
        "31 -c:a libmp3lame -b:a 32k"},
    ClipRecipe{"12-moving.gif", Way::Ffmpeg, "-f lavfi -i testsrc2=s=64x48:r=10:d=1"},

    // B. Time
    ClipRecipe{"13-offset.ts", Way::Ffmpeg, "-i @case-sync.mp4 -c copy -output_ts_offset 3600 -f mpegts"},
    ClipRecipe{"14-sound-late.mkv", Way::Ffmpeg,
               "-i @case-sync.mp4 -itsoffset 0.7 -i @case-sync.mp4 -map 0:v -map 1:a -c copy"},
    ClipRecipe{"14-picture-late.mkv", Way::Ffmpeg,
               "-itsoffset 0.7 -i @case-sync.mp4 -i @case-sync.mp4 -map 0:v -map 1:a -c copy"},
    ClipRecipe{"16-cut.mp4", Way::Ffmpeg, "-ss 1.37 -i @case-sync.mp4 -c copy"},
    ClipRecipe{"17-wrap.ts", Way::Ffmpeg,
               "-i @case-sync.mp4 -c copy -copyts -output_ts_offset 95439.5 -f mpegts"},
    ClipRecipe{"18-joined.ts", Way::Joined, "case-sync.ts case-sync.ts"},
    ClipRecipe{"18-picture-late.ts", Way::Ffmpeg,
               "-itsoffset 0.7 -i @case-sync.mp4 -i @case-sync.mp4 -map 0:v -map 1:a -c copy -f mpegts"},
    ClipRecipe{"18-sound-first.ts", Way::Joined, "18-picture-late.ts 18-picture-late.ts"},
    ClipRecipe{"20-repeated.mkv", Way::Ffmpeg,
               "-i @case-film.mp4 -c copy -bsf:v setts=ts=if(eq(mod(N\\,30)\\,7)\\,TS-3*512\\,TS)"},
    ClipRecipe{"22-film.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=24000/1001:d=12 X264 -crf 45 -g 9999"},
    ClipRecipe{"22-ntsc.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=30000/1001:d=12 X264 -crf 45 -g 9999"},
    ClipRecipe{"22-slow.mp4", Way::Ffmpeg, "-f lavfi -i testsrc2=s=64x36:r=1:d=12 X264"},
    ClipRecipe{"22-fast.mp4", Way::Ffmpeg, "-f lavfi -i color=black:s=64x36:r=120:d=12 X264 -g 9999"},
    ClipRecipe{"22-absurd.mkv", Way::Ffmpeg, "-f lavfi -i color=black:s=64x36:r=1000:d=0.5 X264"},
    ClipRecipe{"23-hole.mka", Way::Ffmpeg,
               "-f lavfi -i sine=440:d=5 -af aselect=not(between(t\\,1\\,3)) -c:a pcm_s16le -f matroska"},
    ClipRecipe{"23-hole.mkv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=25:d=5 -i @23-hole.mka X264 -crf 45 -c:a aac -b:a 48k"},
    ClipRecipe{"23-long-hole.mka", Way::Ffmpeg,
               "-f lavfi -i sine=440:r=16000:samples_per_frame=160:d=74 -af "
               "aselect=not(between(t\\,2\\,72)) -c:a pcm_u8 -f matroska"},
    ClipRecipe{"23-long-hole.mkv", Way::Ffmpeg,
               "-f lavfi -i color=black:s=16x16:r=5:d=74 -i @23-long-hole.mka X264 -crf 51 -c:a copy"},
    ClipRecipe{
        "23-silence.ts", Way::Ffmpeg,
        "-f lavfi -i color=black:s=16x16:r=5:d=16 -f lavfi -i "
        "sine=samples_per_frame=441:d=16,aselect=not(between(t\\,2\\,14)) X264 -c:a mp2 -b:a 32k -ac 1 "
        "-f mpegts"},
    ClipRecipe{
        "23-no-picture.ts", Way::Ffmpeg,
        "-f lavfi -i "
        "color=black:s=16x16:r=5:d=16,drawbox=c=white:t=fill:enable=gt(t\\,13.9),select=not(between(t\\,"
        "2\\,13.9)) -f lavfi -i sine=r=16000:d=16 -vsync vfr X264 -c:a mp2 -b:a 16k -ac 1 -f mpegts"},
    ClipRecipe{"23-overlap.mkv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=25:d=3 -f lavfi -i "
               "sine=d=3,asetpts=PTS-gte(T\\,1)*0.3/TB X264 -crf 45 -c:a pcm_u8 -ar 16000"},
    ClipRecipe{"25-long-sound.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=25:d=1 -f lavfi -i sine=d=3 X264 -c:a aac -b:a 48k"},
    ClipRecipe{"25-long-picture.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=25:d=3 -f lavfi -i sine=d=1 X264 -crf 40 -c:a aac -b:a 48k"},
    ClipRecipe{"25-pictures.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=10:d=2 -f lavfi -i sine=d=14 X264 -crf 45 -c:a aac -b:a 24k"},
    ClipRecipe{"25-last-stands.mp4", Way::Ffmpeg,
               "-i @25-pictures.mp4 -c copy -bsf:v setts=duration=if(eq(N\\,19)\\,12.1/TB\\,DURATION)"},
    ClipRecipe{"27-sound-at-end.mkv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x36:r=10:d=12 -itsoffset 11 -f lavfi -i sine=d=1 X264 -crf 45 -c:a "
               "aac -b:a 48k"},
    ClipRecipe{
        "27-sound-after-a-minute.mkv", Way::Ffmpeg,
        "-f lavfi -i color=black:s=16x16:r=5:d=73 -itsoffset 70 -f lavfi -i sine=d=3 X264 -crf 51 -c:a "
        "aac -b:a 48k"},
    ClipRecipe{"27-line.srt", Way::Text, "1\n00:10:01,000 --> 00:10:02,000\nThe end\n\n"},
    ClipRecipe{
        "27-text-at-end.mkv", Way::Ffmpeg,
        "-f lavfi -i color=black:s=16x16:r=1:d=603 -f lavfi -i anullsrc=r=8000:cl=mono -i @27-line.srt "
        "-map 0 -map 1 -map 2 X264 -g 9999 -crf 51 -c:a flac -frame_size 65535 -c:s copy -t 603"},

    // C. Picture
    ClipRecipe{"29-wide-pixels.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=180x144:r=25:d=0.4 -vf setsar=64/45 X264"},
    ClipRecipe{"30-upright.mp4", Way::Ffmpeg, "-f lavfi -i testsrc2=s=128x72:r=25:d=0.2 X264"},
    ClipRecipe{"30-right.mp4", Way::Shown, "right 30-upright.mp4"},
    ClipRecipe{"30-over.mp4", Way::Shown, "over 30-upright.mp4"},
    ClipRecipe{"30-left.mp4", Way::Shown, "left 30-upright.mp4"},
    ClipRecipe{"30-mirrored.mp4", Way::Shown, "mirrored 30-upright.mp4"},
    ClipRecipe{"33-tiny.mkv", Way::Ffmpeg, "-f lavfi -i testsrc2=s=14x10:r=25:d=0.4 -c:v ffv1"},
    ClipRecipe{"34-interlaced.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=160x128:r=50:d=1 -vf interlace=scan=tff -flags +ilme+ildct X264 "
               "-x264opts tff=1"},
    ClipRecipe{"35-alpha-rgb.mov", Way::Ffmpeg,
               "-f lavfi -i color=white:s=64x64:r=25:d=0.4,format=rgba,colorchannelmixer=aa=0.5 -c:v qtrle"},
    ClipRecipe{
        "35-alpha-yuv.mkv", Way::Ffmpeg,
        "-f lavfi -i color=white:s=64x64:r=25:d=0.4,format=rgba,colorchannelmixer=aa=0.5,format=yuva420p "
        "-c:v ffv1"},
    ClipRecipe{
        "35-alpha-vp9.webm", Way::Ffmpeg,
        "-f lavfi -i color=white:s=64x64:r=25:d=0.4,format=rgba,colorchannelmixer=aa=0.5,format=yuva420p "
        "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -auto-alt-ref 0"},
    ClipRecipe{
        "35-alpha-vp8.webm", Way::Ffmpeg,
        "-f lavfi -i color=white:s=64x64:r=25:d=0.4,format=rgba,colorchannelmixer=aa=0.5,format=yuva420p "
        "-c:v libvpx -deadline realtime -cpu-used 8 -auto-alt-ref 0"},
    ClipRecipe{"35-full-range.mp4", Way::Ffmpeg,
               "-f lavfi -i color=white:s=64x64:r=25:d=0.4 -c:v libx264 -pix_fmt yuvj420p"},
    ClipRecipe{"36-tagged.mp4", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=128x72:r=25:d=0.4 X264 -color_primaries bt470bg -color_trc gamma28 "
               "-colorspace bt470bg -chroma_sample_location topleft -x264-params chromaloc=2"},

    // D. Sound
    ClipRecipe{
        "39-loud.mkv", Way::Ffmpeg,
        "-f lavfi -i color=black:s=64x64:r=25:d=1 -f lavfi -i "
        "aevalsrc=sin(3000*t)|sin(3000*t)|sin(3000*t)|0|sin(3000*t)|sin(3000*t):c=5.1(side):s=48000:d=1 "
        "X264 -c:a ac3 -b:a 448k"},
    ClipRecipe{"39-bass.mkv", Way::Ffmpeg,
               "-f lavfi -i color=black:s=64x64:r=25:d=1 -f lavfi -i "
               "aevalsrc=0|0|0|sin(300*t)|0|0:c=5.1(side):s=48000:d=1 X264 -c:a ac3 -b:a 448k"},
    ClipRecipe{"41-ten-channels.mkv", Way::Ffmpeg,
               "-f lavfi -i color=black:s=64x64:r=25:d=0.4 -f lavfi -i "
               "aevalsrc=sin(3000*t)|0|0|0|0|0|0|0|0|0:s=8000:d=0.4 X264 -c:a pcm_s16le"},

    ClipRecipe{"41-three.mkv", Way::Ffmpeg,
               "-f lavfi -i color=black:s=64x64:r=25:d=0.5 -f lavfi -i "
               "aevalsrc=0|0|sin(3000*t):c=3.0:s=16000:d=0.5 X264 -c:a flac"},
    ClipRecipe{"41-bass.mkv", Way::Ffmpeg,
               "-f lavfi -i color=black:s=64x64:r=25:d=0.5 -f lavfi -i "
               "aevalsrc=0|0|sin(300*t):c=2.1:s=16000:d=0.5 X264 -c:a flac"},
    ClipRecipe{"41-quad.mkv", Way::Ffmpeg,
               "-f lavfi -i color=black:s=64x64:r=25:d=0.5 -f lavfi -i "
               "aevalsrc=0|0|0|sin(3000*t):c=quad:s=16000:d=0.5 X264 -c:a flac"},

    // E. Output
    ClipRecipe{
        "52-chapters.txt", Way::Text,
        ";FFMETADATA1\ntitle=A film\nencoder=another\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=5000\nEND=6500\n"
        "title=one\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=6500\nEND=8000\ntitle=two\n"},
    ClipRecipe{"52-chapters.mkv", Way::Ffmpeg,
               "-i @case-film.mp4 -i @52-chapters.txt -map 0 -map_metadata 1 -map_chapters 1 -c copy "
               "-output_ts_offset 5"},
    ClipRecipe{"52-tags.ogv", Way::Ffmpeg,
               "-f lavfi -i testsrc2=s=64x48:r=25:d=1 -f lavfi -i sine=d=1 -c:v libtheora -c:a libvorbis "
               "-metadata title=Song -metadata artist=Singer"},
    ClipRecipe{"52-lines.srt", Way::Text,
               "1\n00:00:01,000 --> 00:00:02,000\nGood evening\n\n2\n00:00:02,000 --> "
               "00:00:02,500\nGood night\n\n"},
    ClipRecipe{"52-subtitles.mkv", Way::Ffmpeg,
               "-i @case-film.mp4 -i @52-lines.srt -map 0 -map 1 -c copy -metadata:s:s language=eng "
               "-disposition:s forced"},
    ClipRecipe{"52-dates.mp4", Way::Ffmpeg,
               "-i @case-film.mp4 -c copy -metadata creation_time=2020-02-03T04:05:06Z -metadata "
               "location=+48.1000+011.5000/ -metadata track=7"},
};

} // namespace

std::span<const ClipRecipe> caseClips()
{
    return clips;
}

} // namespace sluice::test
