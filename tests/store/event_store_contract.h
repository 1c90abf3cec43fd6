// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QObject>

#include <functional>

namespace eventdesk::testing {

// What every EventStore promises. Each implementation runs it as a test of its own, with a factory of empty stores.
class EventStoreContract : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<EventStore>(Instant now)>;
    explicit EventStoreContract(Factory factory)
        : m_factory(std::move(factory))
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();

    // contract_events.cpp
    void anEmptyStoreAnswersEverything();
    void settingsTravelWithTheStore();
    void anUnknownZoneIsRefused();
    void aCreatedEventIsInTheCatalogue();
    void aTakenNameIsRefused();
    void aNameThatBreaksTheRulesIsRefused();
    void anArchivedEventIsHiddenUntilAskedFor();
    void unknownEventsAreNotFound();
    void theCatalogueIsOrderedByOccurrencesThenName();
    void recentDaysEndToday();
    void changedIsEmittedAfterACommand();
    void annotationsAreKeptChangedAndRemoved();

    // contract_imports.cpp
    void anImportCountsEveryRecordOnce();
    void aMessageIdIsTakenOnce();
    void equalContentWithDifferentIdsIsKept();
    void oneImportAtATime();
    void anEndedImportTakesNothing();
    void aBatchThatDoesNotFitLeavesNothing();
    void rejectsKeepTheirTextAndPlace();
    void undoRestoresEveryFigure();
    void undoLeavesWhatOthersMention();
    void undoOfInterleavedImportsLeavesWhatTheOthersBrought();
    void undoSplitsMergedPeople();
    void anUndoneImportCanBeTakenInAgain();
    void undoOfARunningImportEndsIt();
    void aDescribedEventOutlivesItsImport();
    void verifyFindsNoDifferences();

    // contract_removal.cpp
    void forgettingAPersonRemovesAllTheyDid();
    void theForgottenNeverCame();
    void theForgottenCanComeAgain();
    void forgettingLeavesKeysOfOthers();
    void rejectsThatNameTheForgottenLoseTheirText();
    void whatIsOldIsRemoved();
    void everythingIsOldAtTheEnd();
    void removedOnesAreNotUndoneTwice();
    void nothingIsRemovedWhileAnImportRuns();

    // contract_live.cpp
    void whatIsReceivedIsInEveryAnswer();
    void aReceivedMessageIdIsTakenOnce();
    void occurrencesAreReceivedDuringAnImport();
    void nothingIsReceivedHalf();

    // contract_feed.cpp
    void theFeedIsNewestFirstWithNumbersAmongEquals();
    void pagesAreCompleteWithoutDoubles();
    void skipPassesOverRows();
    void aLongWayFromACursorEndsWhereCountingDoes();
    void theFeedIsSearchedBySubscriber();
    void theFeedOfManyPeopleIsInOrder();
    void aTimelineIsOnePersonsOnly();
    void rangesIncludeTheirStartAndNotTheirEnd();
    void conditionsChooseOccurrences_data();
    void conditionsChooseOccurrences();
    void conditionsReachParametersOfAnyName();
    void textsAreFoundAnywhereInPayloads_data();
    void textsAreFoundAnywhereInPayloads();
    void anOccurrenceComesBackAsItWas();
    void lateOnesTakeTheirPlaceInTime();
    void oldestFirstIsTheFeedBackwards();
    void sourceAndReceivedAreKeptWhereTheyAreKnown();
    void keysAreThoseOfTheRecordThatAreThePersons();

    // contract_volume.cpp
    void daysFollowTheZone_data();
    void daysFollowTheZone();
    void hoursOfAZoneOfQuarters();
    void zonesOffTheQuartersAreExact();
    void everyBucketOfTheRangeIsThere();
    void openEndsAreTheOccurrencesOwn();
    void rangeEndsInsideABucketCut();
    void peopleAreCountedOncePerBucket();
    void sumsAndAveragesAreOfNumbers();
    void aBreakDownNamesTheLargestAndSumsUpTheRest();
    void aBreakDownOfAListCountsEachValueOnce();
    void conditionsApplyToVolume();
    void figuresCountTheRange();
    void theBusiestHourIsTheEarliestOfEquals();

    // contract_people.cpp
    void bestPeopleAreByCountThenKey();
    void bestPeopleOfARangeAndAConditionAreCounted();
    void bestPeopleArePagedAndSearched();
    void allPeopleComeInPieces();
    void allPeopleEndWithTheirSink();
    void aFrequencyIsReachedWithinAnyWindow();
    void onlyWhatIsAskedForCountsTowardsAFrequency();
    void mergedPeopleReachAFrequencyTogether();
    void whoReachedAFrequencyIsPagedByTimeThenKey();
    void anEmailAndAnIdLinkAPerson();
    void historyUnderTheIdBecomesThePersons();
    void twoEmailsAreTwoPeople();
    void anIdOfAnotherEmailIsNotMerged();
    void aPhoneIsTheWeakestKey();
    void mergedPeopleAreOneInEveryAnswer();
    void aProfileKnowsEveryKey();
    void aProfileCountsDaysInTheZone();
    void nobodyByThatKeyIsNotFound();
    void subscribersAreSortedAndSearched();
    void theAnonymousAreCountedApart();
    void parametersAreProfiled();

    // contract_questions.cpp
    void aStoppedQuestionIsCancelled();
    void manyQuestionsAtOnceAreAllAnswered();
    void commandsRunInTheOrderOfTheCalls();
    void aLargeLogAnswersAsASmallModelDoes();
    void randomLogsAnswerAsPlainListsDo();

private:
    // Waits in an event loop; fails the test and answers a default where the store fails.
    template <typename T>
    T get(QCoro::Task<Result<T>> answer);
    template <typename T>
    Error error(QCoro::Task<Result<T>> answer);

    ImportId take(std::vector<NewOccurrence> occurrences, const QString &format = QStringLiteral("csv"),
                  std::vector<Reject> rejects = {});
    QStringList dump(); // every answer, as lines
    QList<qint64> numbers(FeedQuery query);

    Factory m_factory;
    std::unique_ptr<EventStore> m_store;
};

} // namespace eventdesk::testing
