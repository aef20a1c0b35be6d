// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/hardware_device.h"

#include "engine/media/av_error.h"
#include "engine/media/library.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace sluice::media {

namespace {

// What the encoder holds at once, and one that is being filled. QSV cannot grow its pool.
constexpr int picturesOnCard = 24;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QStringList entries(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::AllEntries | QDir::System, QDir::Name);
}

// "i915", with the version where the module has one.
QString moduleText(const QDir &root, const QString &name)
{
    const QString version = QString::fromUtf8(read(root.filePath(u"sys/module/" + name + u"/version")));
    return version.isEmpty() ? name : name + u' ' + version;
}

QString driverOf(const QDir &root, const QString &node)
{
    for (const QByteArray &line :
         read(root.filePath(u"sys/class/drm/" + node + u"/device/uevent")).split('\n')) {
        if (line.startsWith("DRIVER="))
            return moduleText(root, QString::fromUtf8(line.mid(7)));
    }
    return QStringLiteral("unknown driver");
}

// Those of VA-API, which come with packages of their own and are read when a device is opened. NVIDIA's has
// the version of its kernel module.
QStringList userSpaceDrivers(const QDir &root)
{
    QStringList folders{QStringLiteral("usr/lib/dri"), QStringLiteral("usr/lib64/dri")};
    for (const QString &name :
         entries(root.filePath(QStringLiteral("usr/lib")), QStringLiteral("*-linux-gnu*")))
        folders << QStringLiteral("usr/lib/%1/dri").arg(name);
    QStringList found;
    for (const QString &folder : folders) {
        for (const QFileInfo &file :
             QDir(root.filePath(folder))
                 .entryInfoList({QStringLiteral("*_drv_video.so")}, QDir::Files, QDir::Name))
            found << QStringLiteral("%1 %2").arg(file.fileName()).arg(file.lastModified().toSecsSinceEpoch());
    }
    return found;
}

QString mark(const QDir &root, const QString &device)
{
    const bool usable =
        ::access(QFile::encodeName(root.filePath(u"dev/" + device)).constData(), R_OK | W_OK) == 0;
    return usable ? device : device + QStringLiteral(" (not permitted)");
}

Result<BufferRef> openDevice(HardwareApi api)
{
    AVBufferRef *device = nullptr;
    if (api == HardwareApi::Qsv) {
        const int made = av_hwdevice_ctx_create(&device, AV_HWDEVICE_TYPE_QSV, nullptr, nullptr, 0);
        if (made < 0)
            return fail(ErrorCode::HardwareFailed, QStringLiteral("qsv"), avText(made));
        return BufferRef(device);
    }
    QString problems;
    for (const QString &node : renderNodes()) {
        const int made = av_hwdevice_ctx_create(&device, AV_HWDEVICE_TYPE_VAAPI,
                                                QFile::encodeName(node).constData(), nullptr, 0);
        if (made >= 0)
            return BufferRef(device);
        problems += u"; " + node + u": " + avText(made);
    }
    return fail(ErrorCode::HardwareFailed, QStringLiteral("vaapi"),
                problems.isEmpty() ? QStringLiteral("no render node in /dev/dri") : problems.mid(2));
}

} // namespace

Result<HardwareUpload> HardwareUpload::open(HardwareApi api, int width, int height, AVPixelFormat format)
{
    Result<BufferRef> device = openDevice(api);
    if (!device)
        return Unexpected(device.error());
    HardwareUpload upload;
    upload.m_device = std::move(*device);
    upload.m_format = api == HardwareApi::Qsv ? AV_PIX_FMT_QSV : AV_PIX_FMT_VAAPI;
    upload.m_frames.reset(av_hwframe_ctx_alloc(upload.m_device.get()));
    upload.m_picture.reset(av_frame_alloc());
    if (!upload.m_frames || !upload.m_picture)
        return fail(ErrorCode::OutOfMemory);
    auto &frames = *reinterpret_cast<AVHWFramesContext *>(upload.m_frames->data);
    frames.format = upload.m_format;
    frames.sw_format = format;
    frames.width = width;
    frames.height = height;
    frames.initial_pool_size = picturesOnCard;
    const int made = av_hwframe_ctx_init(upload.m_frames.get());
    if (made < 0) {
        return fail(ErrorCode::HardwareFailed, {},
                    QStringLiteral("pictures on the card, %1x%2: ").arg(width).arg(height) + avText(made));
    }
    return upload;
}

bool HardwareUpload::tell(AVCodecContext &context) const
{
    context.pix_fmt = m_format;
    context.hw_frames_ctx = av_buffer_ref(m_frames.get());
    return context.hw_frames_ctx != nullptr;
}

Result<AVFrame *> HardwareUpload::upload(const AVFrame &picture)
{
    av_frame_unref(m_picture.get());
    int done = av_hwframe_get_buffer(m_frames.get(), m_picture.get(), 0);
    if (done >= 0)
        done = av_hwframe_transfer_data(m_picture.get(), &picture, 0);
    if (done >= 0)
        done = av_frame_copy_props(m_picture.get(), &picture);
    if (done < 0)
        return fail(ErrorCode::HardwareFailed, {}, QStringLiteral("to the card: ") + avText(done));
    return m_picture.get();
}

QStringList renderNodes(const QString &root)
{
    QStringList nodes;
    const QString folder = QDir(root).filePath(QStringLiteral("dev/dri"));
    for (const QString &name : entries(folder, QStringLiteral("renderD*")))
        nodes << folder + u'/' + name;
    return nodes;
}

bool hasDevice(HardwareApi api, const QString &root)
{
    const QString dev = QDir(root).filePath(QStringLiteral("dev"));
    switch (api) {
    case HardwareApi::None:
        return true;
    case HardwareApi::Nvenc: // dxg: NVIDIA's card below Windows
        return !entries(dev, QStringLiteral("nvidia[0-9]*")).isEmpty()
               || !entries(dev, QStringLiteral("dxg")).isEmpty();
    case HardwareApi::Qsv:
    case HardwareApi::Vaapi:
        return !renderNodes(root).isEmpty();
    }
    return false;
}

QStringList cards(const QString &root)
{
    const QDir folder(root);
    QStringList found;
    if (folder.exists(QStringLiteral("sys/module/nvidia")))
        found << moduleText(folder, QStringLiteral("nvidia"));
    for (const QString &name :
         entries(folder.filePath(QStringLiteral("dev")), QStringLiteral("nvidia[0-9]*")))
        found << mark(folder, name);
    for (const QString &node : renderNodes(root)) {
        const QString name = node.section(u'/', -1);
        found << mark(folder, u"dri/" + name) + u' ' + driverOf(folder, name);
    }
    return found;
}

QString driversText(const QString &root)
{
    const QDir folder(root);
    QStringList parts{libraryVersion()};
    const QString kernel =
        QString::fromUtf8(read(folder.filePath(QStringLiteral("proc/sys/kernel/osrelease"))));
    if (!kernel.isEmpty())
        parts << QStringLiteral("kernel ") + kernel;
    parts += cards(root) + userSpaceDrivers(folder);
    return parts.join(QStringLiteral("; "));
}

} // namespace sluice::media
