// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulate.h"

#include "app/cli/config_options.h"
#include "app/cli/options.h"
#include "app/cli/profile_choice.h"
#include "app/common/locations.h"
#include "engine/model/json.h"
#include "engine/sim/file_list.h"
#include "engine/sim/lane_chart.h"
#include "engine/store/profile_store.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/throttle_text.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QList>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sluice::cli {

namespace {

constexpr int mostCores = 1024;
constexpr qint64 mostListBytes = qint64(256) << 20;
constexpr qint64 leastMemoryBytes = qint64(64) << 20;
constexpr qint64 mostMemoryBytes = qint64(64) << 40;

struct Wish
{
    std::string files;
    int cores = 0;
    qint64 memoryBytes = 0;
    std::string profile;
    std::string svg;
    bool json = false;
    ConfigOptions config;
};

// "256G", "1.5T", "512 MiB": units of 1024. Nothing for what is none or out of the limits.
std::optional<qint64> memoryOf(const std::string &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9}(?:\\.\\d{1,9})?) ?([MGT])(?:i?B)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.captured(2).front().toUpper();
    const int power = unit == u'M' ? 20 : unit == u'G' ? 30 : 40;
    const auto bytes = qint64(std::ldexp(match.captured(1).toDouble(), power));
    if (bytes < leastMemoryBytes || bytes > mostMemoryBytes)
        return std::nullopt;
    return bytes;
}

void define(CLI::App &app, Wish &wish)
{
    app.add_option("--files", wish.files,
                   "List of files: comma-separated, with a header line of width, height, seconds and, where "
                   "wanted, name and fps")
        ->required()
        ->type_name("FILE.csv");
    app.add_option("--cores", wish.cores, "Cores of the machine")
        ->required()
        ->check(CLI::Range(1, mostCores))
        ->type_name("N");
    app.add_option_function<std::string>(
           "--memory", [&wish](const std::string &text) { wish.memoryBytes = memoryOf(text).value_or(0); },
           "Memory of the machine, as 256G")
        ->required()
        ->check([](const std::string &text) {
            return memoryOf(text) ? std::string() : "'" + text + "' is no size from 64M to 64T, such as 256G";
        })
        ->type_name("SIZE");
    app.add_option("--profile", wish.profile,
                   "Saved settings, by name or as a file; default: Fast 1080p H.264")
        ->type_name("NAME|FILE");
    defineSizes(app, wish.config);
    app.add_option("--svg", wish.svg, "Draw batches, cores and memory over time")->type_name("FILE");
    app.add_flag("--json", wish.json, "Print one JSON object instead of text");
}

int complain(const QString &what)
{
    std::cerr << "sluice-cli: " << what.toStdString() << '\n';
    return BadUsage;
}

int complain(const Error &error)
{
    const QString detail = ui::plainText(error.detail);
    if (error.code == ErrorCode::OptionInvalid && !detail.isEmpty())
        return complain(error.subject + u": " + detail);
    const QString what = ui::errorSentence(error).what;
    return complain(detail.isEmpty() ? what : what + u" (" + detail + u')');
}

Result<std::vector<sim::File>> filesOf(const Wish &wish, const Profile &profile)
{
    const QString path = QDir::current().absoluteFilePath(QString::fromStdString(wish.files));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::OptionInvalid, path, file.errorString());
    const QByteArray text = file.read(mostListBytes + 1);
    if (text.size() > mostListBytes)
        return fail(ErrorCode::OptionInvalid, path, QStringLiteral("too large for a list of files"));
    const auto list = sim::readFileList(text, path);
    if (!list)
        return Unexpected(list.error());
    return sim::filesFor(*list, profile);
}

struct Told // of a run
{
    Q_DECLARE_TR_FUNCTIONS(Simulation)

public:
    const sim::MachineSetup &machine;
    const std::vector<sim::File> &files;
    const sim::Outcome &result;
    const Config &config;

    double coresUsed() const
    {
        double workUs = 0.0;
        for (const sim::File &file : files)
            workUs += double(file.cost.workUs()) * file.timeFactor;
        return result.wallUs > 0 ? workUs / double(result.wallUs) : 0.0;
    }
    std::pair<int, int> threads() const
    {
        std::pair range{0, 0};
        for (const sim::Span &span : result.spans) {
            range.first = range.first == 0 ? span.threads : std::min(range.first, span.threads);
            range.second = std::max(range.second, span.threads);
        }
        return range;
    }
    // What is told of the run, each with its name.
    QList<std::pair<QString, QString>> lines() const
    {
        const auto [fewest, most] = threads();
        const QString each = fewest == most ? QString::number(most) : tr("%1 to %2").arg(fewest).arg(most);
        QList<std::pair<QString, QString>> all{
            {tr("Files"), QString::number(files.size())},
            {tr("Time"), ui::durationText(result.wallUs)},
            {tr("Least possible"), ui::durationText(result.boundUs)},
            {tr("Cores used"),
             tr("%1 of %2, on average").arg(QLocale().toString(coresUsed(), 'f', 1)).arg(machine.cores)},
            {tr("Memory at most"),
             tr("%1 of %2, limit %3")
                 .arg(ui::memoryText(result.peakMemoryBytes), ui::memoryText(machine.memoryBytes),
                      ui::memoryText(result.limitBytes))},
            {tr("Batches at once"), tr("up to %1").arg(result.mostRunning)},
            {tr("Threads each"), each},
            {tr("Batches"), QString::number(result.batches)},
            {tr("Throttled"), tr("%n time(s)", nullptr, int(result.events.size()))}};
        if (result.unfinished > 0)
            all.append({tr("Never begun"), QString::number(result.unfinished)});
        return all;
    }
};

void print(const Told &told)
{
    const auto lines = told.lines();
    qsizetype widest = 0;
    for (const auto &[name, value] : lines)
        widest = std::max(widest, name.size());
    for (const auto &[name, value] : lines) {
        const QString line = name.leftJustified(widest + 2) + value;
        std::cout << line.toStdString() << '\n';
    }
    for (const ThrottleEvent &event : told.result.events) {
        const QString line =
            ui::durationText(event.atMs * 1000) + u": " + ui::throttleSentence(event, told.config);
        std::cout << "  " << line.toStdString() << '\n';
    }
}

void printJson(const Told &told)
{
    const sim::Outcome &result = told.result;
    const auto [fewest, most] = told.threads();
    const Json json{{"type", "simulation"},
                    {"files", told.files.size()},
                    {"cores", told.machine.cores},
                    {"memoryBytes", told.machine.memoryBytes},
                    {"wallUs", result.wallUs},
                    {"boundUs", result.boundUs},
                    {"coresUsed", told.coresUsed()},
                    {"peakMemoryBytes", result.peakMemoryBytes},
                    {"limitBytes", result.limitBytes},
                    {"batchesAtOnce", result.mostRunning},
                    {"threadsLeast", fewest},
                    {"threadsMost", most},
                    {"batches", result.batches},
                    {"throttleEvents", result.events.size()},
                    {"unfinished", result.unfinished}};
    std::cout << json.dump() << '\n';
}

bool draw(const Told &told, const QString &path)
{
    const sim::ChartTexts texts{
        .title = QStringLiteral("%1 files on %2 cores with %3")
                     .arg(told.files.size())
                     .arg(told.machine.cores)
                     .arg(ui::memoryText(told.machine.memoryBytes)),
        .subtitle =
            QStringLiteral("%1 · %2 batches, up to %3 at once · memory at most %4 · throttled %5 times")
                .arg(ui::durationText(told.result.wallUs))
                .arg(told.result.batches)
                .arg(told.result.mostRunning)
                .arg(ui::memoryText(told.result.peakMemoryBytes))
                .arg(told.result.events.size())};
    const QByteArray svg = sim::laneChart(told.machine, told.files, told.result, texts);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(svg) == svg.size() && file.commit();
}

int carryOut(const Wish &wish)
{
    const store::ProfileStore profiles(QDir(app::stateFolder()).filePath(QStringLiteral("profiles")));
    Options options;
    options.profile = QString::fromStdString(wish.profile);
    const auto profile = chooseProfile(options, profiles);
    if (!profile)
        return complain(profile.error());
    const auto config = wish.config.config();
    if (!config)
        return complain(config.error());
    const auto files = filesOf(wish, *profile);
    if (!files)
        return complain(files.error());

    sim::MachineSetup machine;
    machine.cores = wish.cores;
    machine.memoryBytes = wish.memoryBytes;
    const sim::Outcome result = sim::simulate(machine, *files, *config);
    const Told told{.machine = machine, .files = *files, .result = result, .config = *config};
    wish.json ? printJson(told) : print(told);
    const QString svg = QString::fromStdString(wish.svg);
    if (!svg.isEmpty() && !draw(told, QDir::current().absoluteFilePath(svg)))
        return complain(QStringLiteral("%1 can not be written").arg(svg));
    return result.unfinished > 0 ? SomeFailed : AllDone;
}

} // namespace

int simulate(const QStringList &arguments)
{
    CLI::App app("Plans a machine: what it would make of a list of files, without touching one.",
                 "sluice-cli simulate");
    Wish wish;
    define(app, wish);
    std::vector<std::string> words;
    for (qsizetype i = arguments.size() - 1; i > 1; --i) // CLI11 takes them from the back
        words.push_back(arguments.at(i).toStdString());
    try {
        app.parse(words);
    } catch (const CLI::Success &success) {
        return app.exit(success);
    } catch (const CLI::ParseError &error) {
        std::cerr << "sluice-cli: " << error.what() << "\nSee: sluice-cli simulate --help\n";
        return BadUsage;
    }
    return carryOut(wish);
}

} // namespace sluice::cli
