// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/job_json.h"

#include "ui/text/error_text.h"

namespace sluice::cli {

Json errorJson(const Error &error)
{
    const ui::Sentence sentence = ui::errorSentence(error);
    Json json = error;
    json["sentence"] = sentence.what;
    json["next"] = sentence.next;
    return json;
}

Json reportJson(const FileReport &report)
{
    Json json = report;
    json["notes"] = textsOf(report.notes);
    json["speed"] = speedOf(report);
    return json;
}

Json fileJson(const Job &job)
{
    Json json{{"input", job.inputPath},         {"state", job.state},
              {"attempt", job.attempt},         {"inputBytes", job.sizeBytes},
              {"outputBytes", job.outputBytes}, {"startedMs", job.startedMs},
              {"finishedMs", job.finishedMs},   {"warnings", textsOf(job.warnings)}};
    if (job.media)
        json["source"] = *job.media;
    if (job.plan) {
        json["output"] = job.plan->outputPath;
        json["decisions"] = textsOf(job.plan->decisions);
        json["predicted"] = {{"threads", job.plan->threads},
                             {"wallUs", job.plan->predictedUs},
                             {"outputBytes", job.plan->predictedBytes},
                             {"peakMemoryBytes", job.plan->predictedMemoryBytes}};
    }
    if (job.reason)
        json["reason"] = errorJson(*job.reason);
    if (job.report)
        json["report"] = reportJson(*job.report);
    return json;
}

} // namespace sluice::cli
