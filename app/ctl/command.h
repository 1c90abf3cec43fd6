// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>
#include <QCoroTask>

#include <span>
#include <stop_token>

namespace eventdesk::ctl {

enum ExitCode {
    ExitDone = 0,
    ExitNotClean = 1, // rejects with --strict, or a check that failed
    ExitWrongUse = 2,
    ExitStore = 3,
    ExitInterrupted = 130, // as shells tell it
};

struct Command;

// One run of the program: the command and what was given with it. Outlives the command's coroutine.
struct Invocation
{
    const Command *command = nullptr;
    QCommandLineParser options;
    QStringList arguments; // without the command's own word
    std::stop_token stop;  // a signal asks for the end

    bool json() const { return options.isSet(QStringLiteral("json")); }
};

struct Command
{
    const char *name;
    const char *arguments; // as the help shows them
    int fewest;
    int most; // -1: any number
    const char *summary;
    void (*declare)(QCommandLineParser &options);
    QCoro::Task<Result<int>> (*run)(const Invocation *invocation); // the exit code
    bool needsStore = true;                                        // takes --store
};

std::span<const Command> commands();

// One for each group, in command_GROUP.cpp.
void declareImport(QCommandLineParser &options);
void declareZone(QCommandLineParser &options);
void declareImports(QCommandLineParser &options);
void declareRejected(QCommandLineParser &options);
void declareCreate(QCommandLineParser &options);
void declareArchive(QCommandLineParser &options);
void declareChart(QCommandLineParser &options);
void declareFeed(QCommandLineParser &options);
void declareTimeline(QCommandLineParser &options);
void declarePeople(QCommandLineParser &options);
void declareParameters(QCommandLineParser &options);
void declareExport(QCommandLineParser &options);
void declareForget(QCommandLineParser &options);
void declareRemove(QCommandLineParser &options);
void declareNothing(QCommandLineParser &options);

QCoro::Task<Result<int>> runImport(const Invocation *invocation);
QCoro::Task<Result<int>> runImports(const Invocation *invocation);
QCoro::Task<Result<int>> runRejected(const Invocation *invocation);
QCoro::Task<Result<int>> runEvents(const Invocation *invocation);
QCoro::Task<Result<int>> runCreate(const Invocation *invocation);
QCoro::Task<Result<int>> runDescribe(const Invocation *invocation);
QCoro::Task<Result<int>> runArchive(const Invocation *invocation);
QCoro::Task<Result<int>> runChart(const Invocation *invocation);
QCoro::Task<Result<int>> runFeed(const Invocation *invocation);
QCoro::Task<Result<int>> runTimeline(const Invocation *invocation);
QCoro::Task<Result<int>> runPeople(const Invocation *invocation);
QCoro::Task<Result<int>> runSubscribers(const Invocation *invocation);
QCoro::Task<Result<int>> runParameters(const Invocation *invocation);
QCoro::Task<Result<int>> runExport(const Invocation *invocation);
QCoro::Task<Result<int>> runForget(const Invocation *invocation);
QCoro::Task<Result<int>> runRemove(const Invocation *invocation);
QCoro::Task<Result<int>> runVerify(const Invocation *invocation);
QCoro::Task<Result<int>> runDemo(const Invocation *invocation);
QCoro::Task<Result<int>> runSelfTest(const Invocation *invocation);

} // namespace eventdesk::ctl
