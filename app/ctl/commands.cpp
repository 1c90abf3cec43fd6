// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include <array>

namespace eventdesk::ctl {

void declareNothing(QCommandLineParser &) {}

std::span<const Command> commands()
{
    static constexpr std::array table{
        Command{"import", "FILE…", 1, -1, "Read logs, or every file of a folder, into the store.", declareImport,
                runImport},
        Command{"imports", "[undo ID]", 0, 2, "List the imports, or take one back with everything it brought.",
                declareImports, runImports},
        Command{"rejected", "", 0, 0, "List the records that did not fit, with file, line and reason.", declareRejected,
                runRejected},
        Command{"events", "", 0, 0, "List the events, archived ones too, with their figures.", declareZone, runEvents},
        Command{"create", "NAME", 1, 1, "Create an event with nothing in it.", declareCreate, runCreate},
        Command{"describe", "NAME TEXT", 2, 2, "Set the description of an event.", declareZone, runDescribe},
        Command{"archive", "NAME", 1, 1, "Archive an event; its occurrences stay.", declareArchive, runArchive},
        Command{"chart", "EVENT", 1, 1, "How often an event happened, by hour, day, week or month.", declareChart,
                runChart},
        Command{"feed", "[EVENT]", 0, 1, "Occurrences, newest first.", declareFeed, runFeed},
        Command{"people", "EVENT", 1, 1, "Who did it how often.", declarePeople, runPeople},
        Command{"timeline", "SUBSCRIBER", 1, 1, "Everything one person did, newest first.", declareTimeline,
                runTimeline},
        Command{"parameters", "EVENT", 1, 1, "What the payloads of an event hold.", declareParameters, runParameters},
        Command{"subscribers", "[SEARCH]", 0, 1, "The people, by when they were last seen.", declareZone,
                runSubscribers},
        Command{"export", "[EVENT]", 0, 1, "Write occurrences as NDJSON or CSV.", declareExport, runExport},
        Command{"forget", "SUBSCRIBER", 1, 1, "Remove everything that one person did, for good.", declareForget,
                runForget},
        Command{"remove", "", 0, 0, "Remove what is older than a date, for good.", declareRemove, runRemove},
        Command{"verify", "", 0, 0, "Count every figure again and compare.", declareNothing, runVerify},
        Command{"demo", "", 0, 0, "Fill a new store with a demo shop.", declareNothing, runDemo},
        Command{"self-test", "", 0, 0, "Prove the parts of the installed program.", declareNothing, runSelfTest, false},
    };
    return table;
}

} // namespace eventdesk::ctl
