<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConditionSentence</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n character(s) long</source>
        <translation>
            <numerusform>%1 is %n character long</numerusform>
            <numerusform>%1 is %n characters long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n character(s)</source>
        <translation>
            <numerusform>%1 is longer than %n character</numerusform>
            <numerusform>%1 is longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is shorter than %n character(s)</source>
        <translation>
            <numerusform>%1 is shorter than %n character</numerusform>
            <numerusform>%1 is shorter than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n item(s)</source>
        <translation>
            <numerusform>%1 has %n item</numerusform>
            <numerusform>%1 has %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n item(s)</source>
        <translation>
            <numerusform>%1 has more than %n item</numerusform>
            <numerusform>%1 has more than %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n item(s)</source>
        <translation>
            <numerusform>%1 has fewer than %n item</numerusform>
            <numerusform>%1 has fewer than %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ConditionBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>conditions</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) not applied</source>
        <translation>
            <numerusform>%Ln condition not applied</numerusform>
            <numerusform>%Ln conditions not applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EarlierImports</name>
    <message numerus="yes">
        <source>%Ln old event(s) were removed.</source>
        <translation>
            <numerusform>%Ln old event was removed.</numerusform>
            <numerusform>%Ln old events were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EventBars</name>
    <message numerus="yes">
        <source>%1: %Ln time(s)</source>
        <extracomment>%1 is an event&apos;s name</extracomment>
        <translation>
            <numerusform>%1: %Ln time</numerusform>
            <numerusform>%1: %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ExplanationView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>conditions</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::FeedTab</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln new event</numerusform>
            <numerusform>%Ln new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::FiguresCard</name>
    <message numerus="yes">
        <source>%1 on the %n day(s) before</source>
        <extracomment>How a figure changed. %1: ▲ 18 %; %n: the length of the period that it is compared with</extracomment>
        <translation>
            <numerusform>%1 on the day before</numerusform>
            <numerusform>%1 on the %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln occurrence(s)</source>
        <extracomment>%1: a date</extracomment>
        <translation>
            <numerusform>%1 · %Ln&#xa0;occurrence</numerusform>
            <numerusform>%1 · %Ln&#xa0;occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::HeatMap</name>
    <message numerus="yes">
        <source>%Ln event(s) on %1</source>
        <extracomment>%1 is a day: &quot;12 November&quot;</extracomment>
        <translation>
            <numerusform>%Ln event on %1</numerusform>
            <numerusform>%Ln events on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active on %Ln of %1 days, most of all with %2.</source>
        <extracomment>%1: number of days in all; %2: for example &quot;14 events on 12 November&quot;</extracomment>
        <translation>
            <numerusform>Active on %Ln of %1 days, most of all with %2.</numerusform>
            <numerusform>Active on %Ln of %1 days, most of all with %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportOutcome</name>
    <message numerus="yes">
        <source>Stopped before the end: %Ln event(s) are in.</source>
        <translation>
            <numerusform>Stopped before the end: %Ln event is in.</numerusform>
            <numerusform>Stopped before the end: %Ln events are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) came in.</source>
        <translation>
            <numerusform>%Ln event came in.</numerusform>
            <numerusform>%Ln events came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read — See them</source>
        <translation>
            <numerusform>%Ln line could not be read — See them</numerusform>
            <numerusform>%Ln lines could not be read — See them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportPage</name>
    <message numerus="yes">
        <source>These are more than %Ln files: the first of them are here, open the others after them.</source>
        <translation>
            <numerusform>This is more than %Ln file: the first of them is here, open the others after it.</numerusform>
            <numerusform>These are more than %Ln files: the first of them are here, open the others after them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportRun</name>
    <message numerus="yes">
        <source>%Ln line(s) could not be read — See them</source>
        <translation>
            <numerusform>%Ln line could not be read — See them</numerusform>
            <numerusform>%Ln lines could not be read — See them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportSetup</name>
    <message numerus="yes">
        <source>The first %Ln record(s), as they would land</source>
        <translation>
            <numerusform>The first record, as it would land</numerusform>
            <numerusform>The first %Ln records, as they would land</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first records cannot be read: the reasons stand at the end of the list</source>
        <translation>
            <numerusform>%Ln of the first records cannot be read: the reason stands at the end of the list</numerusform>
            <numerusform>%Ln of the first records cannot be read: the reasons stand at the end of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportsModel</name>
    <message numerus="yes">
        <source>%Ln of them were removed since</source>
        <translation>
            <numerusform>%Ln of them was removed since</numerusform>
            <numerusform>%Ln of them were removed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::NewEventDialog</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::OldOccurrencesDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) will be removed</source>
        <translation>
            <numerusform>%Ln event will be removed</numerusform>
            <numerusform>%Ln events will be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did nothing since and will be gone</source>
        <translation>
            <numerusform>%Ln person did nothing since and will be gone</numerusform>
            <numerusform>%Ln people did nothing since and will be gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ParameterDetails</name>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln different value</numerusform>
            <numerusform>%Ln different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::PayloadTab</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::PeopleTab</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ProfileCard</name>
    <message numerus="yes">
        <source>Activity, %n week(s)</source>
        <extracomment>%n is 26</extracomment>
        <translation>
            <numerusform>Activity, %n week</numerusform>
            <numerusform>Activity, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Further e-mails, ids and phones of a person</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::RejectedDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln line is in %1.</numerusform>
            <numerusform>%Ln lines are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>The first part of the line under the window</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscriberActivityPage</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln new event</numerusform>
            <numerusform>%Ln new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln event(s) so far</source>
        <translation>
            <numerusform>Exporting: %Ln event so far</numerusform>
            <numerusform>Exporting: %Ln events so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln event is in %1.</numerusform>
            <numerusform>%Ln events are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that %1 did will be removed: %Ln event(s). Rejected records that name this person lose their text.</source>
        <extracomment>%1 is a person&apos;s e-mail, id or phone</extracomment>
        <translation>
            <numerusform>Everything that %1 did will be removed: %Ln event. Rejected records that name this person lose their text.</numerusform>
            <numerusform>Everything that %1 did will be removed: %Ln events. Rejected records that name this person lose their text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscribersPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::format</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::import_words</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>read so far</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
</context>
</TS>
