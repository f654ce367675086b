#include "tests/signal/realtime/trap.hpp"

#include "signal/realtime/realtime_scope.hpp"

#include <cerrno>
#include <cstdarg>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CHORUS_TRAP 0
#else
#define CHORUS_TRAP 1
#endif

namespace chorus::signal::trap {

namespace {

thread_local bool counts = false;
thread_local int count = 0;
thread_local const char* last_call = "";

#if CHORUS_TRAP

/// Called by everything that is trapped.
void check(const char* function) noexcept
{
    if (!in_realtime()) return;
    const PatientScope patience; // what follows may break the rules itself
    if (counts) {
        ++count;
        last_call = function;
        return;
    }
    std::fprintf(stderr, "The audio thread called %s:\n", function);
    void* frames[64];
    backtrace_symbols_fd(frames, backtrace(frames, 64), STDERR_FILENO);
    std::abort();
}

template <class Function>
Function* next(Function*, const char* name) noexcept
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

// The first backtrace loads a library, which would itself be a violation.
[[gnu::constructor]] void load_backtrace()
{
    void* frames[1];
    backtrace(frames, 1);
}

#endif

} // namespace

bool available() noexcept
{
    return CHORUS_TRAP != 0;
}

Count::Count() noexcept
{
    counts = true;
    count = 0;
}

Count::~Count()
{
    counts = false;
}

int Count::violations() const noexcept
{
    return count;
}

std::string Count::last() const
{
    return last_call;
}

} // namespace chorus::signal::trap

#if CHORUS_TRAP

using chorus::signal::trap::check;
using chorus::signal::trap::next;

// What the C library's own allocation goes by underneath; asking dlsym for it would allocate.
extern "C" {
void* __libc_malloc(std::size_t);
void __libc_free(void*);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);

void* malloc(std::size_t size) noexcept
{
    check("malloc");
    return __libc_malloc(size);
}
void free(void* memory) noexcept
{
    if (memory) check("free");
    __libc_free(memory);
}
void* calloc(std::size_t count, std::size_t size) noexcept
{
    check("calloc");
    return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) noexcept
{
    check("realloc");
    return __libc_realloc(memory, size);
}
void* memalign(std::size_t alignment, std::size_t size) noexcept
{
    check("memalign");
    return __libc_memalign(alignment, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    check("aligned_alloc");
    return __libc_memalign(alignment, size);
}
int posix_memalign(void** memory, std::size_t alignment, std::size_t size) noexcept
{
    check("posix_memalign");
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}
}

// A function of the C library that checks and then does what it always does.
#define CHORUS_TRAPPED(result, name, parameters, arguments, exceptions)                                                \
    extern "C" result name parameters exceptions                                                                       \
    {                                                                                                                  \
        static auto* const real = next(&name, #name);                                                                  \
        check(#name);                                                                                                  \
        return real arguments;                                                                                         \
    }

CHORUS_TRAPPED(int, pthread_mutex_lock, (pthread_mutex_t * mutex), (mutex), noexcept)
CHORUS_TRAPPED(int, pthread_rwlock_rdlock, (pthread_rwlock_t * lock), (lock), noexcept)
CHORUS_TRAPPED(int, pthread_rwlock_wrlock, (pthread_rwlock_t * lock), (lock), noexcept)
CHORUS_TRAPPED(int, pthread_cond_wait, (pthread_cond_t * condition, pthread_mutex_t* mutex), (condition, mutex), )
CHORUS_TRAPPED(int, pthread_cond_signal, (pthread_cond_t * condition), (condition), noexcept)
CHORUS_TRAPPED(int, pthread_cond_broadcast, (pthread_cond_t * condition), (condition), noexcept)
CHORUS_TRAPPED(int, pthread_create,
               (pthread_t * thread, const pthread_attr_t* attributes, void* (*start)(void*), void* argument),
               (thread, attributes, start, argument), noexcept)
CHORUS_TRAPPED(int, sem_wait, (sem_t * semaphore), (semaphore), )
CHORUS_TRAPPED(int, sem_post, (sem_t * semaphore), (semaphore), noexcept)
CHORUS_TRAPPED(int, sched_yield, (), (), noexcept)
CHORUS_TRAPPED(int, nanosleep, (const timespec* time, timespec* left), (time, left), )
CHORUS_TRAPPED(int, clock_nanosleep, (clockid_t clock, int flags, const timespec* time, timespec* left),
               (clock, flags, time, left), )
CHORUS_TRAPPED(int, usleep, (useconds_t time), (time), )
CHORUS_TRAPPED(ssize_t, read, (int file, void* to, std::size_t size), (file, to, size), )
CHORUS_TRAPPED(ssize_t, write, (int file, const void* from, std::size_t size), (file, from, size), )
CHORUS_TRAPPED(ssize_t, pread, (int file, void* to, std::size_t size, off_t at), (file, to, size, at), )
CHORUS_TRAPPED(int, close, (int file), (file), )
CHORUS_TRAPPED(int, fsync, (int file), (file), )
CHORUS_TRAPPED(int, poll, (pollfd * files, nfds_t count, int timeout), (files, count, timeout), )
CHORUS_TRAPPED(void*, mmap, (void* at, std::size_t size, int protection, int flags, int file, off_t offset),
               (at, size, protection, flags, file, offset), noexcept)
CHORUS_TRAPPED(int, munmap, (void* at, std::size_t size), (at, size), noexcept)

extern "C" int open(const char* path, int flags, ...)
{
    static auto* const real = next(&open, "open");
    check("open");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return real(path, flags, mode);
}

#endif
