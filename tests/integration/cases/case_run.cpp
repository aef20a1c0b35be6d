// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cases/case_run.h"

#include "tests/integration/cases/case_clips.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sluice::test {

namespace {

constexpr qint64 largestClipBytes = 100'000;

} // namespace

CaseRun::CaseRun()
    : m_clips(caseClips())
{
}

bool CaseRun::start()
{
    return m_worker.start();
}

void CaseRun::newFolder()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString CaseRun::clip(const QString &name) const
{
    const QString path = m_clips.clip(name);
    const bool ours = std::ranges::any_of(caseClips(), [&name](const ClipRecipe &c) {
        return name == QLatin1StringView(c.name.data(), qsizetype(c.name.size()));
    });
    if (ours && QFileInfo(path).size() > largestClipBytes) {
        qWarning().noquote() << "the clip" << name << "is too large:" << QFileInfo(path).size();
        return {};
    }
    return path;
}

QString CaseRun::output(const QString &inside) const
{
    return m_folder->filePath(QStringLiteral("out.part") + inside);
}

bool CaseRun::nothingLeft() const
{
    return QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString CaseRun::sourcePath(const QString &source) const
{
    return source.startsWith(u'/') ? source : clip(source);
}

std::optional<wire::Encode> CaseRun::command(const QString &source, const Change &change)
{
    const QString input = sourcePath(source);
    const std::optional<MediaInfo> info = m_worker.probe(input);
    if (!info || !info->video())
        return std::nullopt;
    Recipe recipe = recipeFor(*info, Container::Mp4);
    if (change)
        change(recipe);
    return encodeOf(JobId{2}, input, output(), recipe);
}

std::optional<wire::FileDone> CaseRun::encode(const QString &source, const Change &change)
{
    const std::optional<wire::Encode> encode = command(source, change);
    if (!encode)
        return std::nullopt;
    m_worker.send(*encode);
    const std::optional<wire::Event> outcome = m_worker.outcome();
    if (const auto *failed = outcome ? std::get_if<wire::FileFailed>(&*outcome) : nullptr)
        qWarning().noquote() << source << nameString(failed->error.code) << failed->error.detail;
    const auto *done = outcome ? std::get_if<wire::FileDone>(&*outcome) : nullptr;
    return done ? std::optional(*done) : std::nullopt;
}

std::optional<wire::FileFailed> CaseRun::refuse(const QString &source, const Change &change)
{
    Recipe recipe;
    recipe.preset = QStringLiteral("ultrafast");
    recipe.crf = 28;
    recipe.rungs = {{.width = 64, .height = 64}};
    if (change)
        change(recipe);
    m_worker.send(encodeOf(JobId{2}, sourcePath(source), output(), recipe));
    const std::optional<wire::Event> outcome = m_worker.outcome();
    const auto *failed = outcome ? std::get_if<wire::FileFailed>(&*outcome) : nullptr;
    return failed ? std::optional(*failed) : std::nullopt;
}

std::optional<wire::FileDone> CaseRun::encodeWatched(const QString &source, qint64 expectedUs,
                                                     std::vector<double> &fractions)
{
    std::optional<wire::Encode> encode = command(source, {});
    if (!encode)
        return std::nullopt;
    encode->expectedDurationUs = expectedUs;
    m_worker.send(*encode);
    while (const std::optional<wire::Event> event = m_worker.next()) {
        if (const auto *progress = std::get_if<wire::FileProgress>(&*event))
            fractions.push_back(progress->fraction);
        if (const auto *done = std::get_if<wire::FileDone>(&*event))
            return *done;
        if (std::holds_alternative<wire::FileFailed>(*event))
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<wire::Event> CaseRun::encodeHeld(const QString &source, const Change &change,
                                               const std::function<bool()> &meanwhile)
{
    // A machine that was done, or as good as done, before it was held gets more to do.
    for (int size = 1; size <= 4; size *= 2) {
        const std::optional<wire::Encode> encode = command(source, [&change, size](Recipe &recipe) {
            change(recipe);
            recipe.rungs = {{size * recipe.rungs[0].width, size * recipe.rungs[0].height, 0}};
        });
        if (!encode)
            return std::nullopt;
        m_worker.send(*encode);
        bool happened = false;
        const std::optional<wire::Event> outcome = outcomeHeld(meanwhile, happened);
        if (!outcome || std::holds_alternative<wire::FileFailed>(*outcome))
            return happened ? outcome : std::nullopt;
        QFile::remove(output());
        QDir(output()).removeRecursively();
    }
    return std::nullopt;
}

std::optional<wire::Event> CaseRun::outcomeHeld(const std::function<bool()> &meanwhile, bool &happened)
{
    while (const std::optional<wire::Event> event = m_worker.next()) {
        if (std::holds_alternative<wire::FileDone>(*event)
            || std::holds_alternative<wire::FileFailed>(*event))
            return event;
        if (happened || !std::holds_alternative<wire::FileProgress>(*event))
            continue;
        m_worker.send(wire::Pause{});
        m_worker.send(wire::Ping{.serial = 7});
        while (const std::optional<wire::Event> answer = m_worker.next()) {
            if (std::holds_alternative<wire::Pong>(*answer))
                break;
            if (std::holds_alternative<wire::FileDone>(*answer)
                || std::holds_alternative<wire::FileFailed>(*answer)) {
                m_worker.send(wire::Resume{});
                return answer;
            }
        }
        happened = meanwhile();
        m_worker.send(wire::Resume{});
    }
    return std::nullopt;
}

} // namespace sluice::test
