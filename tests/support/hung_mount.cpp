// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands before the C library: no header of it that declares these functions may be included here.

#include "tests/support/hung_mount.h"

#include <atomic>
#include <condition_variable>
#include <cstdarg>
#include <cstring>
#include <mutex>
#include <thread>

#include <dlfcn.h>

namespace sluice::tests::hung {

namespace {

std::atomic<std::thread::id> watched;
std::atomic<int> touches = 0;
std::atomic<int> waiters = 0;
std::atomic<bool> released = false;
std::mutex mutex;
std::condition_variable gate;

void pass(const char *path)
{
    if (released || !path || !std::strstr(path, "/hung-mount"))
        return;
    if (std::this_thread::get_id() == watched.load()) {
        ++touches;
        return;
    }
    ++waiters;
    std::unique_lock lock(mutex);
    gate.wait(lock, [] { return released.load(); });
    --waiters;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

void watchThisThread()
{
    watched = std::this_thread::get_id();
}

int touchesByWatched()
{
    return touches;
}

int waiting()
{
    return waiters;
}

void release()
{
    const std::lock_guard lock(mutex);
    released = true;
    gate.notify_all();
}

} // namespace sluice::tests::hung

using sluice::tests::hung::pass;
using sluice::tests::hung::real;

extern "C" {

#define STAT_LIKE(name) \
    int name(const char *path, void *info) \
    { \
        pass(path); \
        static const auto next = real<int (*)(const char *, void *)>(#name); \
        return next(path, info); \
    }
STAT_LIKE(stat)
STAT_LIKE(stat64)
STAT_LIKE(lstat)
STAT_LIKE(lstat64)
STAT_LIKE(statvfs)
STAT_LIKE(statvfs64)
STAT_LIKE(statfs)
STAT_LIKE(statfs64)

int statx(int folder, const char *path, int flags, unsigned mask, void *info)
{
    pass(path);
    static const auto next = real<int (*)(int, const char *, int, unsigned, void *)>("statx");
    return next(folder, path, flags, mask, info);
}

int access(const char *path, int mode)
{
    pass(path);
    static const auto next = real<int (*)(const char *, int)>("access");
    return next(path, mode);
}

void *opendir(const char *path)
{
    pass(path);
    static const auto next = real<void *(*)(const char *)>("opendir");
    return next(path);
}

#define OPEN_LIKE(name) \
    int name(const char *path, int flags, ...) \
    { \
        pass(path); \
        va_list more; \
        va_start(more, flags); \
        const unsigned mode = va_arg(more, unsigned); \
        va_end(more); \
        static const auto next = real<int (*)(const char *, int, ...)>(#name); \
        return next(path, flags, mode); \
    }
OPEN_LIKE(open)
OPEN_LIKE(open64)

} // extern "C"
