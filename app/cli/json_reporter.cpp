// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reporter.h"

#include "app/cli/job_json.h"
#include "engine/model/admission_json.h"
#include "engine/model/json.h"
#include "ui/text/admission_text.h"
#include "ui/text/advice_text.h"
#include "ui/text/throttle_text.h"

#include <cstdio>

namespace sluice::cli {

namespace {

class JsonReporter final : public Reporter
{
public:
    void scanned(const ScanSummary &summary) override
    {
        Json problems = Json::array();
        for (const Error &problem : summary.problems)
            problems.push_back(errorJson(problem));
        write({{"type", "scan"},
               {"found", summary.found},
               {"ignored", summary.ignored},
               {"duplicates", summary.duplicates},
               {"problems", problems}});
    }

    void jobChanged(const Job &job) override
    {
        Json json{{"type", "job"},
                  {"id", job.id},
                  {"input", job.inputPath},
                  {"state", job.state},
                  {"batch", job.batch},
                  {"attempt", job.attempt},
                  {"inputBytes", job.sizeBytes}};
        if (job.plan)
            json["output"] = job.plan->outputPath;
        if (job.outputBytes > 0)
            json["outputBytes"] = job.outputBytes;
        if (job.reason)
            json["reason"] = errorJson(*job.reason);
        if (!job.warnings.isEmpty())
            json["warnings"] = textsOf(job.warnings);
        if (isFinal(job.state) && job.report)
            json["report"] = reportJson(*job.report);
        write(json);
    }

    void fileProgressed(const JobProgress &progress) override
    {
        write({{"type", "fileProgress"},
               {"id", progress.id},
               {"fraction", progress.fraction},
               {"speed", progress.speed},
               {"leftUs", progress.leftUs}});
    }

    void batchStarted(const BatchInfo &batch) override
    {
        write({{"type", "batch"},
               {"id", batch.id},
               {"state", "started"},
               {"worker", batch.worker},
               {"threads", batch.threads},
               {"reservedBytes", batch.reservedBytes},
               {"jobs", batch.jobs}});
    }

    void batchFinished(BatchId id, bool crashed) override
    {
        write({{"type", "batch"}, {"id", id}, {"state", crashed ? "crashed" : "finished"}});
    }

    void sampled(const ResourceSample &sample) override { m_sample = sample; }

    void throttled(const ThrottleEvent &event, const Config &config) override
    {
        Json json = event;
        json["type"] = "throttle";
        json["sentence"] = ui::throttleSentence(event, config);
        write(json);
    }

    void admissionChanged(const Admission &admission) override
    {
        Json json = admission;
        json["type"] = "admission";
        json["sentence"] = ui::admissionSentence(admission);
        write(json);
    }

    void progressed(const RunProgress &progress) override
    {
        Json json{{"type", "progress"},
                  {"total", progress.total},
                  {"waiting", progress.waiting},
                  {"running", progress.running},
                  {"done", progress.done},
                  {"skipped", progress.skipped},
                  {"failed", progress.failed},
                  {"fraction", progress.fraction},
                  {"leftUs", progress.leftUs},
                  {"leftLowUs", progress.leftLowUs},
                  {"leftHighUs", progress.leftHighUs},
                  {"slots", progress.slotCount},
                  {"batchSize", progress.batchSize},
                  {"cpuPercent", m_sample.cpuPercent},
                  {"memoryPercent", m_sample.memoryPercent},
                  {"diskReadBytesPerSecond", m_sample.diskReadBytesPerSecond},
                  {"diskWriteBytesPerSecond", m_sample.diskWriteBytesPerSecond}};
        if (m_sample.celsius)
            json["celsius"] = *m_sample.celsius;
        if (m_sample.batteryPercent)
            json["batteryPercent"] = *m_sample.batteryPercent;
        write(json);
    }

    void encodersChecked(const QList<EncoderFact> &facts) override
    {
        for (const EncoderFact &fact : facts) {
            write({{"type", "encoder"},
                   {"encoder", fact.encoder},
                   {"hardware", isHardware(fact.encoder)},
                   {"state", fact.state},
                   {"detail", fact.detail},
                   {"drivers", fact.drivers}});
        }
    }

    void forgotten(int kinds) override { write({{"type", "forgotten"}, {"kinds", kinds}}); }

    void forecast(const RunForecast &forecast) override
    {
        const auto range = [](const Guess &guess) {
            return Json{{"low", guess.low}, {"likely", guess.likely}, {"high", guess.high}};
        };
        Json json{{"type", "forecast"},
                  {"files", forecast.files},
                  {"skipped", forecast.skipped},
                  {"unclear", forecast.unclear},
                  {"slots", forecast.slots},
                  {"threads", forecast.threads},
                  {"batchSize", forecast.batchSize},
                  {"wallUs", range(forecast.wallUs)},
                  {"outputBytes", range(forecast.outputBytes)},
                  {"memoryBytes", range(forecast.memoryBytes)},
                  {"diskBytes", forecast.diskBytes},
                  {"freeBytes", forecast.freeBytes},
                  {"tooLarge", forecast.tooLarge}};
        if (forecast.largest)
            json["largest"] = {{"input", forecast.largest->inputPath},
                               {"neededBytes", forecast.largest->neededBytes},
                               {"limitBytes", forecast.largest->limitBytes}};
        write(json);
    }

    void refused(const Error &error) override
    {
        Json json = errorJson(error);
        json["type"] = "error";
        write(json);
    }

    void finished(const RunSummary &summary) override
    {
        Json json = summary;
        json["type"] = "summary";
        for (qsizetype i = 0; i < summary.advice.size(); ++i)
            json["advice"][std::size_t(i)]["sentence"] = ui::adviceSentence(summary.advice[i]);
        write(json);
        m_hasSummary = true;
    }

    void closed() override
    {
        if (!m_hasSummary)
            finished({});
    }

private:
    static void write(const Json &json)
    {
        const QByteArray line = toLine(json) + '\n';
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
    }

    ResourceSample m_sample;
    bool m_hasSummary = false;
};

} // namespace

std::unique_ptr<Reporter> makeJsonReporter()
{
    return std::make_unique<JsonReporter>();
}

} // namespace sluice::cli
