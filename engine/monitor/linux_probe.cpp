// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/linux_probe.h"

#include "engine/monitor/text_files.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <ctime>

#include <sched.h>
#include <unistd.h>

namespace sluice::monitor {

namespace {

constexpr size_t bufferBytes = 64 * 1024; // the lines of some 600 CPUs, or as many disks
constexpr qint64 bytesInKilobyte = 1024;  // "kB" of /proc/meminfo

qint64 realMonotonicUs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

// A set of the kernel's own size fails with more CPUs than it has room for, so it grows until it fits.
std::vector<int> allowedCpus()
{
    for (int size = CPU_SETSIZE; size <= CPU_SETSIZE * 64; size *= 4) {
        cpu_set_t *set = CPU_ALLOC(size_t(size));
        const size_t bytes = CPU_ALLOC_SIZE(size_t(size));
        std::vector<int> cpus;
        const bool known = ::sched_getaffinity(0, bytes, set) == 0;
        for (int cpu = 0; known && cpu < size; ++cpu) {
            if (CPU_ISSET_S(size_t(cpu), bytes, set))
                cpus.push_back(cpu);
        }
        CPU_FREE(set);
        if (known)
            return cpus;
    }
    return {0};
}

std::vector<int> sortedCpus(const std::vector<int> &wanted)
{
    std::vector<int> cpus = wanted.empty() ? allowedCpus() : wanted;
    std::sort(cpus.begin(), cpus.end());
    return cpus;
}

// Partitions are folders inside of their disk's, so only whole devices stand here.
std::optional<bool> isWholeDevice(const std::string &root, const std::string &name)
{
    const std::string folder = root + "/sys/block";
    if (::access(folder.c_str(), X_OK) != 0)
        return std::nullopt;
    return ::access((folder + '/' + name).c_str(), F_OK) == 0;
}

struct Pressure
{
    double some = 0.0; // the share of the last ten seconds in which at least one task waited, in percent
    double full = 0.0; // in which all of them did
};

// What a line of a pressure file says of the last ten seconds.
std::optional<double> meanOf(std::string_view line)
{
    const std::string_view average = nextWord(line);
    constexpr std::string_view key = "avg10=";
    return average.starts_with(key) ? toReal(average.substr(key.size())) : std::nullopt;
}

// Nothing where the kernel has no pressure information. Not every kernel knows "full" for the CPU.
std::optional<Pressure> pressureOf(const std::string &path)
{
    std::array<char, 512> buffer{};
    auto text = readFile(path, buffer);
    if (!text)
        return std::nullopt;
    std::optional<Pressure> pressure;
    while (auto line = nextLine(*text)) {
        const std::string_view kind = nextWord(*line);
        const std::optional<double> mean = meanOf(*line);
        if (kind == "some" && mean)
            pressure = Pressure{.some = *mean};
        else if (kind == "full" && mean && pressure)
            pressure->full = *mean;
    }
    return pressure;
}

struct HostMemory
{
    qint64 totalBytes = 0;
    qint64 availableBytes = 0;
};

HostMemory hostMemory(const std::string &root)
{
    std::array<char, 8192> buffer{};
    const auto text = readFile(root + "/proc/meminfo", buffer);
    if (!text)
        return {};
    const auto bytes = [&text](const char *key) {
        return numberOf(*text, key).value_or(0) * bytesInKilobyte;
    };
    const auto available = numberOf(*text, "MemAvailable:");
    // Kernels before 3.14 and some containers do not know it.
    return {bytes("MemTotal:"), available ? *available * bytesInKilobyte
                                          : bytes("MemFree:") + bytes("Buffers:") + bytes("Cached:")};
}

} // namespace

LinuxProbe::LinuxProbe(const LinuxProbeSetup &setup)
    : m_root(QFile::encodeName(setup.root).toStdString())
    , m_cpus(sortedCpus(setup.cpus))
    , m_monotonicUs(setup.monotonicUs ? setup.monotonicUs : realMonotonicUs)
    , m_cgroup(m_root)
    , m_cpuMeter(m_cpus)
    , m_diskMeter([root = m_root](const std::string &name) { return isWholeDevice(root, name); })
    , m_processReader(m_root, setup.ticksPerSecond > 0 ? setup.ticksPerSecond : ::sysconf(_SC_CLK_TCK),
                      setup.pageBytes > 0 ? setup.pageBytes : ::sysconf(_SC_PAGESIZE))
    , m_buffer(bufferBytes)
{
}

int LinuxProbe::cores() const
{
    auto cores = double(m_cpus.size());
    if (const auto quota = m_cgroup.cpuQuota())
        cores = std::min(cores, std::ceil(*quota));
    return std::max(1, int(cores));
}

Machine LinuxProbe::facts()
{
    ResourceSample memory;
    addMemory(memory);
    return {.cores = cores(),
            .memoryBytes = memory.memoryTotalBytes,
            .hasPressure = pressureOf(m_root + "/proc/pressure/memory").has_value()};
}

ResourceSample LinuxProbe::sample()
{
    const qint64 nowUs = m_monotonicUs();
    ResourceSample sample;
    sample.atMs = QDateTime::currentMSecsSinceEpoch();
    sample.cores = cores();
    addCpu(sample, nowUs);
    addMemory(sample);
    addDisks(sample, m_sampledUs == 0 ? 0 : nowUs - m_sampledUs);
    addPressure(sample);
    m_sampledUs = nowUs;
    return sample;
}

std::vector<ProcessSample> LinuxProbe::processes(std::span<const qint64> pids)
{
    return m_processReader.read(pids, m_monotonicUs());
}

// Under a quota the group's own time counts against it: the CPUs may be idle and still not be ours.
void LinuxProbe::addCpu(ResourceSample &sample, qint64 nowUs)
{
    if (const auto text = readFile(m_root + "/proc/stat", m_buffer))
        sample.cpuPercent = m_cpuMeter.feed(*text);
    const auto quota = m_cgroup.cpuQuota();
    const auto usedUs = m_cgroup.cpuUsageUs();
    if (quota && usedUs && *quota < double(m_cpus.size())) {
        if (m_groupCpuUs && nowUs > m_sampledUs) {
            const double mayUseUs = double(nowUs - m_sampledUs) * *quota;
            const double percent = 100.0 * double(std::max<qint64>(0, *usedUs - *m_groupCpuUs)) / mayUseUs;
            m_groupCpuPercent = std::min(100.0, percent); // bursts borrow from the period after
        }
        sample.cpuPercent = m_groupCpuPercent;
    }
    m_groupCpuUs = usedUs;
}

// Two limits hold at once, the machine's and the group's. What is left is the smaller rest of the two; the
// rest of the smaller total is used, by us or by others.
void LinuxProbe::addMemory(ResourceSample &sample) const
{
    const HostMemory host = hostMemory(m_root);
    qint64 total = host.totalBytes;
    qint64 left = host.availableBytes;
    if (const auto group = m_cgroup.memory()) {
        total = total > 0 ? std::min(total, group->limitBytes) : group->limitBytes;
        const qint64 groupLeft = group->limitBytes - group->usedBytes;
        left = host.totalBytes > 0 ? std::min(left, groupLeft) : groupLeft;
    }
    sample.memoryTotalBytes = total;
    sample.memoryUsedBytes = std::clamp<qint64>(total - left, 0, total);
    if (total > 0)
        sample.memoryPercent = 100.0 * double(sample.memoryUsedBytes) / double(total);
}

void LinuxProbe::addDisks(ResourceSample &sample, qint64 elapsedUs)
{
    const auto text = readFile(m_root + "/proc/diskstats", m_buffer);
    if (!text)
        return;
    const DiskRates rates = m_diskMeter.feed(*text, elapsedUs);
    sample.diskReadBytesPerSecond = rates.readBytesPerSecond;
    sample.diskWriteBytesPerSecond = rates.writeBytesPerSecond;
    sample.diskBusyPercent = rates.busyPercent;
}

void LinuxProbe::addPressure(ResourceSample &sample) const
{
    const std::string folder = m_root + "/proc/pressure/";
    const auto memory = pressureOf(folder + "memory");
    sample.hasPressure = memory.has_value();
    sample.memoryPressure = memory.value_or(Pressure()).some;
    sample.memoryStall = memory.value_or(Pressure()).full;
    sample.ioPressure = pressureOf(folder + "io").value_or(Pressure()).some;
    sample.cpuPressure = pressureOf(folder + "cpu").value_or(Pressure()).some;
}

} // namespace sluice::monitor
