// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a target with inputs made from its seeds by small changes, the same ones for the same --seed, and keeps those
// that reach code which no input reached before, where the build counts that (preset fuzz).
//
//     PROGRAM [--runs N | --seconds N] [--seed N] [FILE…]     files: runs with each of them, once
//
// An input that the target does not survive is written to PROGRAM.crash in the working folder.

#include "tests/fuzz/fuzz_target.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <random>
#include <unistd.h>

namespace {

constexpr size_t edges = 1 << 16, maxInput = 64 * 1024;
constexpr unsigned tooSlow = 60; // seconds for 64 inputs

// By place in the code; GCC calls before each of its blocks.
uint8_t reached[edges];
size_t newlyReached = 0;
uintptr_t placeBefore = 0;

std::string current;
char crashFile[256];

void keepInput(int signal)
{
    const int file = ::open(crashFile, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    (void)!::write(file, current.data(), current.size());
    (void)!::write(STDERR_FILENO, crashFile, std::strlen(crashFile));
    (void)!::write(STDERR_FILENO, "\n", 1);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

size_t run(std::string input)
{
    current = std::move(input);
    newlyReached = 0;
    placeBefore = 0;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(current.data()), current.size());
    return newlyReached;
}

class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    size_t below(size_t limit) { return size_t(m_random() % limit); }

    std::string changed(const std::vector<std::string> &from)
    {
        std::string input = from[below(from.size())];
        for (size_t changes = size_t(1) << below(4); changes > 0; --changes)
            change(input, from);
        if (input.size() > maxInput)
            input.resize(maxInput);
        return input;
    }

private:
    void change(std::string &input, const std::vector<std::string> &from)
    {
        static constexpr std::string_view pieces[] = {"\"",
                                                      "\\",
                                                      "\\u",
                                                      "\\ud83d",
                                                      "{",
                                                      "}",
                                                      "[",
                                                      "]",
                                                      ",",
                                                      ":",
                                                      "\n",
                                                      "\r\n",
                                                      "\r",
                                                      ";",
                                                      "\t",
                                                      "\"\"",
                                                      "null",
                                                      "1e999",
                                                      "-0",
                                                      "\xff",
                                                      "\xef\xbb\xbf",
                                                      "\xe2\x80\xa8",
                                                      std::string_view("\0", 1),
                                                      "\x80\x80\x80\x80\x10",
                                                      "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
                                                      "\x7f",
                                                      "1",
                                                      "2026-03-29T02:30:00"};
        const size_t at = below(input.size() + 1);
        const size_t length = input.empty() ? 0 : std::min(input.size() - at, 1 + below(below(8) == 0 ? 64 : 4));
        switch (below(9)) {
        case 0:
            if (at < input.size())
                input[at] = char(input[at] ^ (1 << below(8)));
            break;
        case 1:
            if (at < input.size())
                input[at] = char(below(256));
            break;
        case 2:
            if (at < input.size())
                input[at] = char(input[at] + (below(2) ? 1 : -1));
            break;
        case 3:
            input.erase(at, length);
            break;
        case 4:
            input.insert(at, input.substr(at, length));
            break;
        case 5:
            input.insert(at, pieces[below(std::size(pieces))]);
            break;
        case 6: { // crossed with another
            const std::string &other = from[below(from.size())];
            const size_t start = below(other.size() + 1);
            input = input.substr(0, at) + other.substr(start, below(2) ? std::string::npos : below(32));
            break;
        }
        case 7: {
            const size_t to = below(input.size() + 1);
            const std::string piece = input.substr(at, length);
            input.replace(to, std::min(piece.size(), input.size() - to), piece);
            break;
        }
        default:
            input.resize(at);
            break;
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

extern "C" __attribute__((no_sanitize_coverage)) void __sanitizer_cov_trace_pc()
{
    const auto place = reinterpret_cast<uintptr_t>(__builtin_return_address(0));
    uint8_t &edge = reached[(place ^ (placeBefore >> 1)) % edges];
    placeBefore = place;
    newlyReached += edge == 0;
    edge = 1;
}

// Sanitizers end the process as a fault of ours does, so that the input is kept.
extern "C" const char *__asan_default_options()
{
    return "abort_on_error=1:allocator_may_return_null=0:max_allocation_size_mb=512";
}
extern "C" const char *__ubsan_default_options()
{
    return "halt_on_error=1:abort_on_error=1:print_stacktrace=1";
}

void eventdesk::fuzz::fail(const char *why)
{
    std::fprintf(stderr, "fuzz: %s\n", why);
    std::abort();
}

int main(int argc, char **argv)
{
    long runs = 2000, seconds = 0;
    unsigned seed = 1;
    std::vector<std::string> files;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        const bool hasValue = i + 1 < argc;
        if (argument == "--runs" && hasValue)
            runs = std::atol(argv[++i]);
        else if (argument == "--seconds" && hasValue)
            seconds = std::atol(argv[++i]);
        else if (argument == "--seed" && hasValue)
            seed = unsigned(std::atol(argv[++i]));
        else
            files.emplace_back(argument);
    }
    const char *name = std::strrchr(argv[0], '/');
    std::snprintf(crashFile, sizeof crashFile, "%s.crash", name ? name + 1 : argv[0]);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, keepInput);

    for (const std::string &path : files) {
        std::ifstream file(path, std::ios::binary);
        run(std::string(std::istreambuf_iterator<char>(file), {}));
    }
    if (!files.empty())
        return 0;

    std::vector<std::string> corpus = eventdesk::fuzz::seeds();
    for (const std::string &input : std::vector(corpus))
        run(input);
    Mutator mutator(seed);
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    long done = 0;
    for (; seconds > 0 ? Clock::now() < end : done < runs; ++done) {
        if (done % 64 == 0)
            ::alarm(tooSlow);
        const std::string input = mutator.changed(corpus);
        if (run(input) > 0)
            corpus.push_back(input);
    }
    size_t all = 0;
    for (const uint8_t edge : reached)
        all += edge;
    std::printf("%ld inputs, %zu kept, %zu places\n", done, corpus.size(), all);
    return 0;
}
