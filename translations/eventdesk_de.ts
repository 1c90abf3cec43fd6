<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>(empty)</source>
        <extracomment>In place of a text without any letters, in the legend of a chart</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Other or none</source>
        <extracomment>In the legend of a chart: all values that have no bars of their own, and what has no value at all</extracomment>
        <translation>Anderes oder nichts</translation>
    </message>
    <message>
        <source>A year before (%1)</source>
        <extracomment>In the legend of a chart; %1: days</extracomment>
        <translation>Ein Jahr zuvor (%1)</translation>
    </message>
    <message>
        <source>The period before (%1)</source>
        <extracomment>In the legend of a chart; %1: days</extracomment>
        <translation>Der Zeitraum davor (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the box over a chart. %1: one of several things that are counted; %2: its figure
----------
In the legend of a chart. %1: what the bars are of; %2: the sum of all of them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>In the box over a chart. %1: &quot;612 occurrences&quot;; %2: an earlier day, week, …</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <extracomment>Of a day, week, … that still goes on</extracomment>
        <translation>Noch nicht vorbei</translation>
    </message>
    <message>
        <source>Cut off by the range</source>
        <extracomment>Of a week or month of which only a part lies in the days that are looked at</extracomment>
        <translation>Vom Zeitraum abgeschnitten</translation>
    </message>
    <message>
        <source>Several buckets share a pixel: each line goes from the least to the most of them</source>
        <translation>Mehrere Zeitabschnitte teilen sich ein Pixel: Jede Linie reicht vom kleinsten bis zum größten Wert</translation>
    </message>
    <message>
        <source>What is drawn lighter is cut off by the range, or not over yet</source>
        <translation>Was heller gezeichnet ist, ist vom Zeitraum abgeschnitten oder noch nicht vorbei</translation>
    </message>
    <message>
        <source>What is drawn lighter is cut off by the range</source>
        <translation>Was heller gezeichnet ist, ist vom Zeitraum abgeschnitten</translation>
    </message>
    <message>
        <source>The time at the right end is not over yet</source>
        <translation>Die Zeit am rechten Ende ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>The last bar is not over yet</source>
        <translation>Der letzte Balken ist noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The lighter bar is not over yet</source>
        <translation>Der hellere Balken ist noch nicht abgeschlossen</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Over a picture of a chart. %1: what is counted, &quot;Sum of total&quot;; %2: the parameter that it is broken down by</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1, times in %2</source>
        <extracomment>Over a picture of a chart. %1: days; %2: a time zone</extracomment>
        <translation>%1, Zeiten in %2</translation>
    </message>
    <message>
        <source>Only where %1</source>
        <extracomment>Over a picture of a chart. %1: conditions as a sentence</extracomment>
        <translation>Nur wo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Over a picture of a chart. %1: a day, week, …; %2: what was noted about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Screen</source>
        <extracomment>What a line of the command palette is</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Saved view</source>
        <extracomment>What a line of the command palette is</extracomment>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What a line of the command palette is</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <extracomment>What a line of the command palette is</extracomment>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>What a line of the command palette is</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open this link</source>
        <extracomment>A line of the command palette, when a link was pasted into it</extracomment>
        <translation>Diesen Link öffnen</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>The condition cannot be used; at %1: %2</source>
        <extracomment>%1 is a place in a JSON document such as /all/1/value, %2 a sentence that says what is wrong there</extracomment>
        <translation>Die Bedingung ist nicht verwendbar; bei %1: %2</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” wants one of these types: %2.</source>
        <translation>„%1“ verlangt einen dieser Typen: %2.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>„%1“ verlangt einen Text.</translation>
    </message>
    <message>
        <source>“%1” wants a list of texts with at least one in it.</source>
        <translation>„%1“ verlangt eine Liste mit mindestens einem Text.</translation>
    </message>
    <message>
        <source>“%1” wants a number.</source>
        <translation>„%1“ verlangt eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” wants a list of two numbers, the lower one first.</source>
        <translation>„%1“ verlangt eine Liste aus zwei Zahlen, die kleinere zuerst.</translation>
    </message>
    <message>
        <source>“%1” wants the lower number first.</source>
        <translation>„%1“ verlangt die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>“%1” is not known here; these are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt; möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter; write for example url, cart.total, items[].sku or $value.</source>
        <translation>„%1“ ist kein Parameter; schreiben Sie zum Beispiel url, cart.total, items[].sku oder $value.</translation>
    </message>
    <message>
        <source>An operator is missing, for example is, contains or gte.</source>
        <translation>Es fehlt ein Operator, zum Beispiel is, contains oder gte.</translation>
    </message>
    <message>
        <source>There is no operator “%1”.</source>
        <translation>Es gibt keinen Operator „%1“.</translation>
    </message>
    <message>
        <source>It is either true or false.</source>
        <translation>Hier ist nur true oder false möglich.</translation>
    </message>
    <message>
        <source>“%1” does not look at upper and lower case.</source>
        <translation>„%1“ beachtet Groß- und Kleinschreibung nicht.</translation>
    </message>
    <message>
        <source>Conditions may be at most %1 deep inside each other.</source>
        <translation>Bedingungen dürfen höchstens %1-fach verschachtelt sein.</translation>
    </message>
    <message>
        <source>A condition is an object with “all”, “any”, “not”, or with “parameter” and “operator”.</source>
        <translation>Eine Bedingung ist ein Objekt mit „all“, „any“ oder „not“ oder mit „parameter“ und „operator“.</translation>
    </message>
    <message>
        <source>A list of conditions is wanted.</source>
        <translation>Hier wird eine Liste von Bedingungen verlangt.</translation>
    </message>
    <message>
        <source>The condition is not JSON; at character %1: %2.</source>
        <extracomment>%1 is a position in a text, %2 what the JSON reader says</extracomment>
        <translation>Die Bedingung ist kein JSON; an Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is for conditions inside some_item.</source>
        <translation>„%1“ gibt es nur in Bedingungen innerhalb von some_item.</translation>
    </message>
    <message>
        <source>Inside some_item there is only the item: $item, or what is in it.</source>
        <translation>Innerhalb von some_item gibt es nur das Element: $item oder was darin steht.</translation>
    </message>
    <message>
        <source>“%1” does not look at time zones.</source>
        <translation>„%1“ beachtet keine Zeitzonen.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write for example Europe/Berlin or UTC.</source>
        <translation>„%1“ ist keine Zeitzone; schreiben Sie zum Beispiel Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>“%1” wants a list of two dates, the earlier one first, such as 2026-11-02 or 2026-11-02T08:00.</source>
        <translation>„%1“ verlangt eine Liste aus zwei Daten, das frühere zuerst, etwa 2026-11-02 oder 2026-11-02T08:00.</translation>
    </message>
    <message>
        <source>“%1” wants the earlier date first.</source>
        <translation>„%1“ verlangt das frühere Datum zuerst.</translation>
    </message>
    <message>
        <source>“%1” wants a list of two different hours from 0 to 24.</source>
        <translation>„%1“ verlangt eine Liste aus zwei verschiedenen Stunden von 0 bis 24.</translation>
    </message>
    <message>
        <source>“%1” wants a text of at most %2 characters, in which * stands for anything but a slash and ** for anything.</source>
        <translation>„%1“ verlangt einen Text von höchstens %2 Zeichen, in dem * für alles außer einem Schrägstrich steht und ** für alles.</translation>
    </message>
    <message>
        <source>“%1” wants a text, a number, true, false or null.</source>
        <translation>„%1“ verlangt einen Text, eine Zahl, true, false oder null.</translation>
    </message>
    <message>
        <source>“%1” wants a list of texts, numbers, true, false or null with at least one in it.</source>
        <translation>„%1“ verlangt eine Liste aus Texten, Zahlen, true, false oder null mit mindestens einem Eintrag.</translation>
    </message>
    <message>
        <source>“%1” wants a whole number from 0 on.</source>
        <translation>„%1“ verlangt eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>“%1” wants a day, such as 2026-11-02.</source>
        <translation>„%1“ verlangt einen Tag, etwa 2026-11-02.</translation>
    </message>
    <message>
        <source>“%1” wants a date, such as 2026-11-02 or 2026-11-02T08:00.</source>
        <translation>„%1“ verlangt ein Datum, etwa 2026-11-02 oder 2026-11-02T08:00.</translation>
    </message>
    <message>
        <source>“%1” wants a length of time, such as 30m, 2h, 7d or 4w.</source>
        <translation>„%1“ verlangt eine Dauer, etwa 30m, 2h, 7d oder 4w.</translation>
    </message>
    <message>
        <source>“%1” wants a list of these days: %2.</source>
        <translation>„%1“ verlangt eine Liste aus diesen Tagen: %2.</translation>
    </message>
    <message>
        <source>A regular expression may have at most %1 characters.</source>
        <translation>Ein regulärer Ausdruck darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The regular expression has a mistake at character %1: %2.</source>
        <extracomment>%1 is a position in a regular expression, %2 what its reader says</extracomment>
        <translation>Der reguläre Ausdruck hat einen Fehler bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>The regular expression is too large.</source>
        <translation>Der reguläre Ausdruck ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>A regular expression may not begin with “(*”.</source>
        <translation>Ein regulärer Ausdruck darf nicht mit „(*“ beginnen.</translation>
    </message>
</context>
<context>
    <name>ConditionDraft</name>
    <message>
        <source>Choose a parameter.</source>
        <translation>Wählen Sie einen Parameter.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter; write for example url, cart.total or items[].sku.</source>
        <translation>„%1“ ist kein Parameter; schreiben Sie zum Beispiel url, cart.total oder items[].sku.</translation>
    </message>
</context>
<context>
    <name>ConditionExplanation</name>
    <message>
        <source>is a text</source>
        <extracomment>what is said of a value, as are the following</extracomment>
        <translation>ist ein Text</translation>
    </message>
    <message>
        <source>is a number</source>
        <translation>ist eine Zahl</translation>
    </message>
    <message>
        <source>is true or false</source>
        <translation>ist wahr oder falsch</translation>
    </message>
    <message>
        <source>is a list</source>
        <translation>ist eine Liste</translation>
    </message>
    <message>
        <source>is an object</source>
        <translation>ist ein Objekt</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>text compared as a number</source>
        <translation>Text als Zahl verglichen</translation>
    </message>
    <message>
        <source>is a text, not a number</source>
        <translation>ist ein Text, keine Zahl</translation>
    </message>
    <message>
        <source>is a text, not a date</source>
        <translation>ist ein Text, kein Datum</translation>
    </message>
    <message>
        <source>is a day without a time</source>
        <translation>ist ein Tag ohne Uhrzeit</translation>
    </message>
    <message>
        <source>too complex</source>
        <translation>zu aufwendig</translation>
    </message>
</context>
<context>
    <name>ConditionOperator</name>
    <message>
        <source>is set</source>
        <translation>ist gesetzt</translation>
    </message>
    <message>
        <source>is not set</source>
        <translation>ist nicht gesetzt</translation>
    </message>
    <message>
        <source>is of type</source>
        <translation>ist vom Typ</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>does not end with</source>
        <translation>endet nicht mit</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>passt zum Muster</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>passt zum regulären Ausdruck</translation>
    </message>
    <message>
        <source>does not match the regular expression</source>
        <translation>passt nicht zum regulären Ausdruck</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is not one of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>hat die Länge</translation>
    </message>
    <message>
        <source>is longer than</source>
        <translation>ist länger als</translation>
    </message>
    <message>
        <source>is shorter than</source>
        <translation>ist kürzer als</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>liegt nicht zwischen</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist wahr</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>ist falsch</translation>
    </message>
    <message>
        <source>is on the day</source>
        <translation>ist am Tag</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is between the days</source>
        <translation>liegt zwischen den Tagen</translation>
    </message>
    <message>
        <source>is in the last</source>
        <translation>liegt in den letzten</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>ist länger her als</translation>
    </message>
    <message>
        <source>is in the next</source>
        <translation>liegt in den nächsten</translation>
    </message>
    <message>
        <source>is on a weekday</source>
        <translation>fällt auf den Wochentag</translation>
    </message>
    <message>
        <source>has an hour between</source>
        <translation>liegt zwischen den Stunden</translation>
    </message>
    <message>
        <source>contains the item</source>
        <translation>enthält das Element</translation>
    </message>
    <message>
        <source>contains any of</source>
        <translation>enthält eines von</translation>
    </message>
    <message>
        <source>contains all of</source>
        <translation>enthält alle von</translation>
    </message>
    <message>
        <source>contains none of</source>
        <translation>enthält keines von</translation>
    </message>
    <message>
        <source>has as many items as</source>
        <translation>hat so viele Elemente wie</translation>
    </message>
    <message>
        <source>has more items than</source>
        <translation>hat mehr Elemente als</translation>
    </message>
    <message>
        <source>has fewer items than</source>
        <translation>hat weniger Elemente als</translation>
    </message>
    <message>
        <source>has an item in which</source>
        <translation>hat ein Element, in dem</translation>
    </message>
    <message>
        <source>has the key</source>
        <translation>hat den Schlüssel</translation>
    </message>
</context>
<context>
    <name>ConditionSentence</name>
    <message>
        <source>“%1”</source>
        <extracomment>a text in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>a type of value, after &quot;is&quot;</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 ist gesetzt</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2 (or is missing)</source>
        <translation>%1 ist nicht %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2 (or is missing)</source>
        <translation>%1 enthält nicht %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 does not start with %2 (or is missing)</source>
        <translation>%1 beginnt nicht mit %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 endet mit %2</translation>
    </message>
    <message>
        <source>%1 does not end with %2 (or is missing)</source>
        <translation>%1 endet nicht mit %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 ist eines von %2</translation>
    </message>
    <message>
        <source>%1 is not one of %2 (or is missing)</source>
        <translation>%1 ist keines von %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 ist nicht leer</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1 ist gleich %2</translation>
    </message>
    <message>
        <source>%1 does not equal %2 (or is missing)</source>
        <translation>%1 ist ungleich %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3 (or is missing)</source>
        <translation>%1 liegt nicht zwischen %2 und %3 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 is true</source>
        <translation>%1 ist wahr</translation>
    </message>
    <message>
        <source>%1 is false</source>
        <translation>%1 ist falsch</translation>
    </message>
    <message>
        <source>%1, in the same case</source>
        <extracomment>added to a comparison of texts in which upper and lower case count</extracomment>
        <translation>%1, gleiche Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>%1 is a condition</extracomment>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>conditions that every event meets, and that none does</extracomment>
        <translation>alles</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two conditions</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>a group of conditions inside another</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>the item</source>
        <extracomment>in a condition on the items of a list: the item itself</extracomment>
        <translation>das Element</translation>
    </message>
    <message>
        <source>%1 matches the pattern %2</source>
        <translation>%1 passt zum Muster %2</translation>
    </message>
    <message>
        <source>%1 matches the regular expression %2</source>
        <translation>%1 passt zum regulären Ausdruck %2</translation>
    </message>
    <message>
        <source>%1 does not match the regular expression %2 (or is missing)</source>
        <translation>%1 passt nicht zum regulären Ausdruck %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <extracomment>%2 is a day</extracomment>
        <translation>%1 ist am %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <extracomment>%2 is a date</extracomment>
        <translation>%1 ist vor dem %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <extracomment>%2 is a date</extracomment>
        <translation>%1 ist nach dem %2</translation>
    </message>
    <message>
        <source>%1 is in the last %2</source>
        <extracomment>%2 is a length of time: 7 days</extracomment>
        <translation>%1 liegt höchstens %2 zurück</translation>
    </message>
    <message>
        <source>%1 is more than %2 ago</source>
        <extracomment>%2 is a length of time: 7 days</extracomment>
        <translation>%1 liegt mehr als %2 zurück</translation>
    </message>
    <message>
        <source>%1 is in the next %2</source>
        <extracomment>%2 is a length of time: 7 days</extracomment>
        <translation>%1 liegt höchstens %2 in der Zukunft</translation>
    </message>
    <message>
        <source>%1 falls on one of %2</source>
        <extracomment>%2 are days of the week</extracomment>
        <translation>%1 fällt auf einen dieser Tage: %2</translation>
    </message>
    <message>
        <source>the time of day of %1 is between %2 and %3</source>
        <extracomment>%2 and %3 are times of day</extracomment>
        <translation>die Uhrzeit von %1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 contains any of %2</source>
        <translation>%1 enthält eines von %2</translation>
    </message>
    <message>
        <source>%1 contains all of %2</source>
        <translation>%1 enthält alle von %2</translation>
    </message>
    <message>
        <source>%1 contains none of %2 (or is missing)</source>
        <translation>%1 enthält keines von %2 (oder fehlt)</translation>
    </message>
    <message>
        <source>%1 has an item in which %2</source>
        <extracomment>%2 is a condition</extracomment>
        <translation>%1 hat ein Element, für das gilt: %2</translation>
    </message>
    <message>
        <source>%1 has the key %2</source>
        <translation>%1 hat den Schlüssel %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n character(s) long</source>
        <translation>
            <numerusform>%1 ist %n Zeichen lang</numerusform>
            <numerusform>%1 ist %n Zeichen lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n character(s)</source>
        <translation>
            <numerusform>%1 ist länger als %n Zeichen</numerusform>
            <numerusform>%1 ist länger als %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is shorter than %n character(s)</source>
        <translation>
            <numerusform>%1 ist kürzer als %n Zeichen</numerusform>
            <numerusform>%1 ist kürzer als %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n item(s)</source>
        <translation>
            <numerusform>%1 hat %n Element</numerusform>
            <numerusform>%1 hat %n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n item(s)</source>
        <translation>
            <numerusform>%1 hat mehr als %n Element</numerusform>
            <numerusform>%1 hat mehr als %n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n item(s)</source>
        <translation>
            <numerusform>%1 hat weniger als %n Element</numerusform>
            <numerusform>%1 hat weniger als %n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 falls on a %2</source>
        <extracomment>%2 is a day of the week</extracomment>
        <translation>%1 fällt auf einen %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a test of a date, %2 the time zone in which it is meant</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ConditionValue</name>
    <message>
        <source>Value, Enter, value …</source>
        <comment>in a field for several values</comment>
        <translation>Wert, Eingabetaste, Wert …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Choose a type.</source>
        <translation>Wählen Sie einen Typ.</translation>
    </message>
    <message>
        <source>This regular expression cannot be used here.</source>
        <extracomment>Of a regular expression. %1: a position in it, %2: what is wrong there</extracomment>
        <translation>Dieser reguläre Ausdruck kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>Bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>Type a regular expression.</source>
        <translation>Geben Sie einen regulären Ausdruck ein.</translation>
    </message>
    <message>
        <source>Type a pattern: * stands for anything but a slash, ** for anything.</source>
        <translation>Geben Sie ein Muster ein: * steht für alles außer einem Schrägstrich, ** für alles.</translation>
    </message>
    <message>
        <source>Give at least one value.</source>
        <translation>Geben Sie mindestens einen Wert an.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is not a number; write for example %1.</source>
        <translation>Das ist keine Zahl; schreiben Sie zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Type a day, for example 2026-11-02.</source>
        <translation>Geben Sie einen Tag ein, zum Beispiel 2026-11-02.</translation>
    </message>
    <message>
        <source>Type a day or a time, for example 2026-11-02 or 2026-11-02T08:14.</source>
        <translation>Geben Sie einen Tag oder Zeitpunkt ein, zum Beispiel 2026-11-02 oder 2026-11-02T08:14.</translation>
    </message>
    <message>
        <source>Choose a length of time of at most 36,500 days.</source>
        <translation>Wählen Sie eine Dauer von höchstens 36.500 Tagen.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Choose two different hours.</source>
        <translation>Wählen Sie zwei verschiedene Stunden.</translation>
    </message>
    <message>
        <source>Say what an item must be like.</source>
        <translation>Sagen Sie, wie ein Element sein muss.</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>The second number must not be below the first.</source>
        <extracomment>Of two ends</extracomment>
        <translation>Die zweite Zahl darf nicht kleiner sein als die erste.</translation>
    </message>
    <message>
        <source>The second date must not be before the first.</source>
        <translation>Das zweite Datum darf nicht vor dem ersten liegen.</translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>The link is not right: “%1” cannot be “%2”.</source>
        <extracomment>About a link to a view. %1: what is set, as &quot;tab&quot;; %2: to what</extracomment>
        <translation>Der Link stimmt nicht: „%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The link sets “%1”, which this version of Eventdesk does not know. A newer version may have made it.</source>
        <translation>Der Link setzt „%1“, was diese Version von Eventdesk nicht kennt. Vielleicht stammt er von einer neueren.</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>All of these:</source>
        <extracomment>Above a list of conditions</extracomment>
        <translation>Alle davon:</translation>
    </message>
    <message>
        <source>At least one of these:</source>
        <extracomment>Above a list of conditions</extracomment>
        <translation>Mindestens eine davon:</translation>
    </message>
    <message>
        <source>The opposite of this:</source>
        <extracomment>Above a condition</extracomment>
        <translation>Das Gegenteil davon:</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>Of a parameter that a payload does not have</extracomment>
        <translation>Es gibt keinen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a value; %2: what there is to say of it, as &quot;is a text, not a number&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <extracomment>What a payload has at a parameter. %1: a value, or several</extracomment>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>Here: %1 and more</source>
        <extracomment>What a payload has at a parameter. %1: the first values</extracomment>
        <translation>Hier: %1 und weitere</translation>
    </message>
    <message>
        <source>It holds: %1</source>
        <translation>Trifft zu: %1</translation>
    </message>
    <message>
        <source>It does not hold: %1</source>
        <translation>Trifft nicht zu: %1</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Eventdesk stores (*.eventdesk)</source>
        <translation>Eventdesk-Speicher (*.eventdesk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Log öffnen</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Neuer Speicher</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a store</comment>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message>
        <source>There is no time zone “%1”. Names are like Europe/Vilnius or UTC.</source>
        <translation>Es gibt keine Zeitzone „%1“. Namen lauten wie Europe/Vilnius oder UTC.</translation>
    </message>
    <message>
        <source>There is no column “%1” to take %2 from. The columns are: %3.</source>
        <extracomment>%1: a column, %2: what it was chosen for, as in --map time=COLUMN, %3: a list of columns</extracomment>
        <translation>Es gibt keine Spalte „%1“, aus der %2 gelesen werden könnte. Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this line and never closed.</source>
        <translation>In dieser Zeile wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The record is longer than a megabyte.</source>
        <translation>Der Datensatz ist länger als ein Megabyte.</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 columns.</source>
        <translation>Die Zeile hat %1 Felder, es gibt aber %2 Spalten.</translation>
    </message>
    <message>
        <source>The record has no time.</source>
        <translation>Der Datensatz hat keine Zeit.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>a kind of log file</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The record is not a Customer.io report: it has no object_type and metric.</source>
        <translation>Der Datensatz ist keine Meldung von Customer.io: object_type und metric fehlen.</translation>
    </message>
    <message>
        <source>Somebody looked at the page of a product.</source>
        <translation>Jemand hat die Seite eines Produkts angesehen.</translation>
    </message>
    <message>
        <source>Somebody searched the shop; says how much was found.</source>
        <translation>Jemand hat den Shop durchsucht; sagt, wie viel gefunden wurde.</translation>
    </message>
    <message>
        <source>A product was put into the cart.</source>
        <translation>Ein Produkt wurde in den Warenkorb gelegt.</translation>
    </message>
    <message>
        <source>The first step of the checkout was opened, with the cart as it was.</source>
        <translation>Der erste Schritt der Kasse wurde geöffnet, mit dem Warenkorb, wie er war.</translation>
    </message>
    <message>
        <source>A cart was left for an hour without an order.</source>
        <translation>Ein Warenkorb blieb eine Stunde lang ohne Bestellung.</translation>
    </message>
    <message>
        <source>An order was paid; its value is the total.</source>
        <translation>Eine Bestellung wurde bezahlt; ihr Wert ist die Summe.</translation>
    </message>
    <message>
        <source>The money of an order was given back.</source>
        <translation>Das Geld einer Bestellung wurde erstattet.</translation>
    </message>
    <message>
        <source>A buyer rated a product with one to five stars.</source>
        <translation>Ein Produkt wurde nach dem Kauf mit einem bis fünf Sternen bewertet.</translation>
    </message>
    <message>
        <source>Somebody subscribed to the newsletter.</source>
        <translation>Jemand hat den Newsletter abonniert.</translation>
    </message>
    <message>
        <source>The chat with support was opened.</source>
        <translation>Der Chat mit dem Support wurde geöffnet.</translation>
    </message>
    <message>
        <source>A coffee subscription was changed to a larger plan.</source>
        <translation>Ein Kaffee-Abonnement wurde auf einen größeren Tarif umgestellt.</translation>
    </message>
    <message>
        <source>Somebody registered for an online tasting.</source>
        <translation>Jemand hat sich zu einer Online-Verkostung angemeldet.</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>The payload is not a JSON object.</source>
        <translation>Die Payload ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The export could not be written: %1. Make room or choose another place.</source>
        <translation>Der Export konnte nicht geschrieben werden: %1. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The record is not closed, or longer than four megabytes.</source>
        <translation>Der Datensatz ist nicht abgeschlossen oder länger als vier Megabyte.</translation>
    </message>
    <message>
        <source>The list is not closed: the file ends in the middle.</source>
        <translation>Die Liste ist nicht abgeschlossen: Die Datei endet mittendrin.</translation>
    </message>
    <message>
        <source>The record is not a valid JSON object.</source>
        <translation>Der Datensatz ist kein gültiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>Logs of the kind “%1” have everything in its fixed place: nothing can be mapped. Choose the format ndjson or json to map it yourself.</source>
        <extracomment>%1: a kind of log, such as Segment</extracomment>
        <translation>In Logs der Art „%1“ hat alles seinen festen Platz: Es lässt sich nichts zuordnen. Wählen Sie das Format ndjson oder json, um selbst zuzuordnen.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end: it is damaged, or its disk is. Get a new copy of the file.</source>
        <translation>Diese Datei lässt sich nicht bis zum Ende lesen: Sie selbst oder ihr Datenträger ist beschädigt. Besorgen Sie eine neue Kopie der Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Save the log to a file first.</source>
        <translation>„%1“ ist keine Datei. Speichern Sie das Log zuerst in einer Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>„%1“ lässt sich nicht öffnen: %2. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to import.</source>
        <translation>„%1“ ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>“%1” is a zip archive that is damaged or not complete. Get a new copy of it.</source>
        <translation>„%1“ ist ein beschädigtes oder unvollständiges Zip-Archiv. Besorgen Sie eine neue Kopie davon.</translation>
    </message>
    <message>
        <source>“%1” is an office document. Save its table as CSV and import that.</source>
        <translation>„%1“ ist ein Office-Dokument. Speichern Sie die Tabelle daraus als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The archive “%1” has no files in it.</source>
        <translation>Das Archiv „%1“ enthält keine Dateien.</translation>
    </message>
    <message>
        <source>“%1” in this archive is packed in a way that cannot be read here. Unpack the archive and import the files.</source>
        <translation>„%1“ in diesem Archiv ist so gepackt, dass es hier nicht gelesen werden kann. Entpacken Sie das Archiv und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>“%1” is an archive inside an archive. Unpack the outer one and import what is in it.</source>
        <translation>„%1“ ist ein Archiv in einem Archiv. Entpacken Sie das äußere und importieren Sie den Inhalt.</translation>
    </message>
    <message>
        <source>There is no log format “%1”. There are: %2.</source>
        <translation>Es gibt kein Log-Format „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is text, but neither a table nor JSON records. Choose its format if it is one.</source>
        <translation>„%1“ ist Text, aber weder eine Tabelle noch JSON-Datensätze. Wählen Sie das Format selbst, falls es doch ein Log ist.</translation>
    </message>
    <message>
        <source>“%1” is an open store, not a log. Choose the log that you want in it.</source>
        <translation>„%1“ ist ein geöffneter Speicher und kein Log. Wählen Sie das Log, das hinein soll.</translation>
    </message>
    <message>
        <source>The disk is full, and the first part of the log is in the store. Free some space: opening the store or importing again takes that part back.</source>
        <translation>Der Datenträger ist voll, und der erste Teil des Logs ist im Speicher. Schaffen Sie Platz: Beim Öffnen des Speichers oder beim nächsten Import wird dieser Teil zurückgenommen.</translation>
    </message>
    <message>
        <source>“%1” is not a text log, but a program&apos;s own file or something packed in a way that is not known. Export the log as CSV or JSON.</source>
        <translation>„%1“ ist kein Text-Log, sondern die eigene Datei eines Programms oder auf unbekannte Weise gepackt. Exportieren Sie das Log als CSV oder JSON.</translation>
    </message>
    <message>
        <source>None of the columns of “%1” looks like a time. Say which one is it, as in --map time=COLUMN. The columns are: %2.</source>
        <extracomment>%1: a file, %2: a list of columns</extracomment>
        <translation>Keine Spalte von „%1“ sieht nach einer Zeit aus. Geben Sie an, welche es ist, wie in --map time=SPALTE. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>The times in “%1” are like 03/04/2026, and nothing in the file says which number is the day. Choose one (on the command line: --dates day-first or --dates month-first).</source>
        <translation>Die Zeiten in „%1“ lauten wie 03/04/2026, und nichts in der Datei sagt, welche Zahl der Tag ist. Wählen Sie eines (auf der Befehlszeile: --dates day-first oder --dates month-first).</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>kinds of log files</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation>JSON-Liste</translation>
    </message>
    <message>
        <source>The record has no event.</source>
        <translation>Der Datensatz hat kein Ereignis.</translation>
    </message>
    <message>
        <source>The name of the event has more than %1 characters.</source>
        <translation>Der Name des Ereignisses hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name of the person is longer than a thousand characters.</source>
        <translation>Der Name der Person ist länger als tausend Zeichen.</translation>
    </message>
    <message>
        <source>The payload is larger than a megabyte.</source>
        <translation>Die Payload ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>The record is not a track, page, screen, identify, group or alias call.</source>
        <translation>Der Datensatz ist kein Aufruf von track, page, screen, identify, group oder alias.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Usual ones are UTF-8, UTF-16LE and Windows-1252.</source>
        <translation>Es gibt keine Zeichenkodierung „%1“. Üblich sind UTF-8, UTF-16LE und Windows-1252.</translation>
    </message>
    <message>
        <source>The %1 data in this file is damaged. Get a new copy of the file.</source>
        <translation>Die %1-Daten in dieser Datei sind beschädigt. Besorgen Sie eine neue Kopie der Datei.</translation>
    </message>
    <message>
        <source>This file ends in the middle of its %1 data: part of it is missing. Get a complete copy of the file.</source>
        <translation>Diese Datei endet mitten in ihren %1-Daten: Ein Teil fehlt. Besorgen Sie eine vollständige Kopie der Datei.</translation>
    </message>
    <message>
        <source>This file unpacks to more than a thousand times its size, which no log does. If it is one, unpack it first and open the unpacked file.</source>
        <translation>Diese Datei wird entpackt mehr als tausendmal so groß, was bei keinem Log vorkommt. Falls es doch eines ist, entpacken Sie sie zuerst und öffnen Sie die entpackte Datei.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>The link is not right: “%1” is no setting of a view.</source>
        <translation>Der Link stimmt nicht: „%1“ ist keine Angabe zu einer Ansicht.</translation>
    </message>
    <message>
        <source>The link is not right: it sets “%1” twice.</source>
        <translation>Der Link stimmt nicht: Er setzt „%1“ zweimal.</translation>
    </message>
    <message>
        <source>This is no link to a view: those start with %1.</source>
        <translation>Das ist kein Link zu einer Ansicht: Solche beginnen mit %1.</translation>
    </message>
    <message>
        <source>The link is too long to be one that Eventdesk has made.</source>
        <translation>Der Link ist zu lang, um von Eventdesk zu stammen.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this version of Eventdesk does not have.</source>
        <translation>Der Link führt zu „%1“, was diese Version von Eventdesk nicht hat.</translation>
    </message>
    <message>
        <source>The link is not right: “%1” does not name one thing to show.</source>
        <translation>Der Link stimmt nicht: „%1“ nennt nicht eine Sache, die zu zeigen wäre.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Custom events</source>
        <translation>Benutzerdefinierte Ereignisse</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Log importieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Activity feed</source>
        <translation>Aktivitätsverlauf</translation>
    </message>
    <message>
        <source>Best people</source>
        <translation>Aktivste Personen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What is searched for, as a part of the name of a view</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
</context>
<context>
    <name>SeenParameters</name>
    <message>
        <source>when it happened</source>
        <translation>wann es geschah</translation>
    </message>
    <message>
        <source>its value in money</source>
        <translation>sein Wert in Geld</translation>
    </message>
    <message>
        <source>the currency of its value</source>
        <translation>die Währung seines Werts</translation>
    </message>
    <message>
        <source>who it was</source>
        <translation>wer es war</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>woher es kam</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Beside a parameter&apos;s name. %1: its types, %2: the share of occurrences that have it, or how many do</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SourceTitle</name>
    <message>
        <source>Created here</source>
        <extracomment>Who made an event: a person, in this program</extracomment>
        <translation>Hier angelegt</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>CSV log</source>
        <translation>CSV-Log</translation>
    </message>
    <message>
        <source>JSON log</source>
        <translation>JSON-Log</translation>
    </message>
    <message>
        <source>Segment log</source>
        <translation>Segment-Log</translation>
    </message>
    <message>
        <source>Customer.io</source>
        <translation>Customer.io</translation>
    </message>
    <message>
        <source>Eventdesk log</source>
        <translation>Eventdesk-Log</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This store can only be read. Make the file and its folder writable to change it.</source>
        <translation>Dieser Speicher lässt sich nur lesen. Machen Sie die Datei und ihren Ordner beschreibbar, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>The store could not do this because of a fault in Eventdesk. The log has the details.</source>
        <translation>Der Speicher konnte dies wegen eines Fehlers in Eventdesk nicht ausführen. Näheres steht im Log.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list.</source>
        <translation>Es gibt keine Zeitzone „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is an event “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Ereignis „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an event: use 1 to 64 of a-z, 0-9, _ and -, and a letter first.</source>
        <translation>„%1“ kann nicht der Name eines Ereignisses sein: Verwenden Sie 1 bis 64 Zeichen aus a-z, 0-9, _ und -, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>There is no import number %1 in this store.</source>
        <translation>In diesem Speicher gibt es keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Another import is running in this store. Wait until it has finished, or stop it.</source>
        <translation>In diesem Speicher läuft ein anderer Import. Warten Sie, bis er fertig ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>This import has ended already. Begin a new one.</source>
        <translation>Dieser Import ist schon beendet. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This import is run by another program.</source>
        <translation>Diesen Import führt ein anderes Programm aus.</translation>
    </message>
    <message>
        <source>An occurrence needs an event and a message id.</source>
        <translation>Ein Vorkommen verlangt ein Ereignis und eine Nachrichten-ID.</translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>An import is running. Undo another one when it has finished.</source>
        <translation>Ein Import läuft. Nehmen Sie einen anderen erst zurück, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Another program is importing into this store. Try again when it has finished.</source>
        <translation>Ein anderes Programm importiert gerade in diesen Speicher. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: check its permissions.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” is not an Eventdesk store. Open another file, or import it as a log.</source>
        <translation>„%1“ ist kein Eventdesk-Speicher. Öffnen Sie eine andere Datei oder importieren Sie sie als Log.</translation>
    </message>
    <message>
        <source>The store “%1” is cut off. Restore it from a backup, or import the logs into a new store.</source>
        <translation>Der Speicher „%1“ ist abgeschnitten. Stellen Sie ihn aus einer Sicherung wieder her oder importieren Sie die Logs in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database. Open another file, or make a new store.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms. Öffnen Sie eine andere Datei oder legen Sie einen neuen Speicher an.</translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer Eventdesk. Update Eventdesk to open it.</source>
        <translation>Der Speicher „%1“ wurde von einem neueren Eventdesk geschrieben. Aktualisieren Sie Eventdesk, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a store.</source>
        <translation>„%1“ ist ein Ordner, kein Speicher.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Open it, or choose another name.</source>
        <translation>Es gibt schon eine Datei „%1“. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Choose another, or make a new store.</source>
        <translation>Es gibt keine Datei „%1“. Wählen Sie eine andere oder legen Sie einen neuen Speicher an.</translation>
    </message>
    <message>
        <source>There is no folder “%1” to make the store in.</source>
        <translation>Es gibt keinen Ordner „%1“, in dem der Speicher angelegt werden könnte.</translation>
    </message>
    <message>
        <source>This file is another program&apos;s database. Open another file, or make a new store.</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms. Öffnen Sie eine andere Datei oder legen Sie einen neuen Speicher an.</translation>
    </message>
    <message>
        <source>This store was written by a newer Eventdesk. Update Eventdesk to open it.</source>
        <translation>Dieser Speicher wurde von einem neueren Eventdesk geschrieben. Aktualisieren Sie Eventdesk, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Parts of this store are missing. Restore it from a backup, or import the logs into a new store.</source>
        <translation>Teile dieses Speichers fehlen. Stellen Sie ihn aus einer Sicherung wieder her oder importieren Sie die Logs in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>There is no event “%1” in this store. Look at Custom events for its name.</source>
        <translation>In diesem Speicher gibt es kein Ereignis „%1“. Sehen Sie unter „Ereignisse“ nach, wie es heißt.</translation>
    </message>
    <message>
        <source>Another program is writing to this store. Try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt in diesen Speicher. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, darum wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. Restore it from a backup, or import the logs into a new store.</source>
        <translation>Die Datei des Speichers ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her oder importieren Sie die Logs in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>This file is not an Eventdesk store. Open another file, or import it as a log.</source>
        <translation>Diese Datei ist kein Eventdesk-Speicher. Öffnen Sie eine andere Datei oder importieren Sie sie als Log.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be read or written. Check its disk and its permissions.</source>
        <translation>Die Datei des Speichers lässt sich nicht lesen oder schreiben. Prüfen Sie den Datenträger und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>There is nobody with the e-mail, id or phone “%1” in this store.</source>
        <translation>In diesem Speicher gibt es niemanden mit der E-Mail, ID oder Telefonnummer „%1“.</translation>
    </message>
    <message>
        <source>Converting “%1” was stopped; the store is as it was. Open it again to convert it.</source>
        <translation>Die Umwandlung von „%1“ wurde abgebrochen; der Speicher ist, wie er war. Öffnen Sie ihn noch einmal, um ihn umzuwandeln.</translation>
    </message>
    <message>
        <source>“%1” was written by an earlier Eventdesk and must be converted, but another program has it open. Close it there and open it here again.</source>
        <translation>„%1“ stammt von einem früheren Eventdesk und muss umgewandelt werden, ist aber in einem anderen Programm geöffnet. Schließen Sie ihn dort und öffnen Sie ihn hier noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: “%1”, written by an earlier Eventdesk, could not be converted and is as it was. Free some space and open it again.</source>
        <translation>Der Datenträger ist voll: „%1“, von einem früheren Eventdesk, konnte nicht umgewandelt werden und ist, wie er war. Schaffen Sie Platz und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>“%1”, written by an earlier Eventdesk, is damaged: it could not be converted and is as it was. Restore it from a backup, or import the logs into a new store.</source>
        <translation>„%1“, von einem früheren Eventdesk, ist beschädigt: Er konnte nicht umgewandelt werden und ist, wie er war. Stellen Sie ihn aus einer Sicherung wieder her oder importieren Sie die Logs in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>“%1”, written by an earlier Eventdesk, could not be converted and is as it was. Check its disk and the permissions of its folder, and open it again.</source>
        <translation>„%1“, von einem früheren Eventdesk, konnte nicht umgewandelt werden und ist, wie er war. Prüfen Sie den Datenträger und die Zugriffsrechte des Ordners und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>“%1”, written by an earlier Eventdesk, could not be converted because of a fault in this one, and is as it was. The log has the details; the earlier Eventdesk can still open it.</source>
        <translation>„%1“, von einem früheren Eventdesk, konnte wegen eines Fehlers in diesem nicht umgewandelt werden und ist, wie er war. Einzelheiten stehen im Protokoll; das frühere Eventdesk kann ihn weiterhin öffnen.</translation>
    </message>
    <message>
        <source>A part of this store is damaged; the rest can still be used. Verify the store to learn which.</source>
        <translation>Ein Teil dieses Speichers ist beschädigt; der Rest lässt sich weiter verwenden. Prüfen Sie den Speicher, um zu erfahren, welcher.</translation>
    </message>
    <message>
        <source>A part of this store is damaged (%1 %2); the rest can still be used. Restore the store from a backup, or undo and repeat the import that the part belongs to.</source>
        <comment>%1: the part&apos;s kind, %2: its number</comment>
        <translation>Ein Teil dieses Speichers ist beschädigt (%1 %2); der Rest lässt sich weiter verwenden. Stellen Sie den Speicher aus einer Sicherung wieder her, oder machen Sie den Import rückgängig, zu dem der Teil gehört, und wiederholen Sie ihn.</translation>
    </message>
    <message>
        <source>The store “%1” was written by an earlier Eventdesk and must be converted, but it can only be read. Make the file and its folder writable and open it once more.</source>
        <translation>Der Speicher „%1“ stammt von einem früheren Eventdesk und muss umgewandelt werden, lässt sich aber nur lesen. Machen Sie die Datei und ihren Ordner beschreibbar und öffnen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>An import into this store is running. Nothing was removed: try again when it has finished.</source>
        <translation>In diesen Speicher wird gerade importiert. Es wurde nichts entfernt: versuchen Sie es noch einmal, wenn der Import fertig ist.</translation>
    </message>
    <message>
        <source>This store was written by a development version of Eventdesk and cannot be opened by this one. Import the logs into a new store.</source>
        <translation>Dieser Speicher wurde von einer Entwicklungsversion von Eventdesk geschrieben und kann von dieser nicht geöffnet werden. Importieren Sie die Logs in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Diese Notiz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>A note has 1 to %1 characters.</source>
        <translation>Eine Notiz hat 1 bis %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Label on a time axis, as Qt&apos;s date format: day and short month</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date; %2: a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true/false</source>
        <translation>wahr/falsch</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>The type of a value that is null in JSON</extracomment>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>between the two ends of &quot;is between … and …&quot;</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>ValueType</name>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>nothing</source>
        <comment>in place of a number or time</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Event “%1”: %2 occurrences are kept, %3 were counted.</source>
        <translation>Ereignis „%1“: %2 Vorkommen sind verzeichnet, gezählt wurden %3.</translation>
    </message>
    <message>
        <source>Event “%1”: %2 anonymous occurrences are kept, %3 were counted.</source>
        <translation>Ereignis „%1“: %2 anonyme Vorkommen sind verzeichnet, gezählt wurden %3.</translation>
    </message>
    <message>
        <source>Event “%1”: %2 people are kept, %3 were counted.</source>
        <translation>Ereignis „%1“: %2 Personen sind verzeichnet, gezählt wurden %3.</translation>
    </message>
    <message>
        <source>Event “%1”: its first time is kept as %2 and was found to be %3.</source>
        <translation>Ereignis „%1“: Als erste Zeit ist %2 verzeichnet, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>Event “%1”: its last time is kept as %2 and was found to be %3.</source>
        <translation>Ereignis „%1“: Als letzte Zeit ist %2 verzeichnet, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>Identity %1 means person number %2, and there is %3 of that number.</source>
        <translation>Identität %1 meint Person Nummer %2, unter dieser Nummer gibt es %3.</translation>
    </message>
    <message>
        <source>Key “%1” means person number %2, and there is %3 of that number.</source>
        <translation>Schlüssel „%1“ meint Person Nummer %2, unter dieser Nummer gibt es %3.</translation>
    </message>
    <message>
        <source>Identity %1 (%2): its key of kind %3 belongs to nobody.</source>
        <translation>Identität %1 (%2): Ihr Schlüssel der Art %3 gehört niemandem.</translation>
    </message>
    <message>
        <source>Identity %1 means person number %2, but its strongest key is person number %3&apos;s.</source>
        <translation>Identität %1 meint Person Nummer %2, aber ihr stärkster Schlüssel gehört Person Nummer %3.</translation>
    </message>
    <message>
        <source>Import %1: %2 new occurrences are kept, %3 were counted.</source>
        <translation>Import %1: %2 neue Vorkommen sind verzeichnet, gezählt wurden %3.</translation>
    </message>
    <message>
        <source>Import %1: %2 rejected records are kept, %3 were counted.</source>
        <translation>Import %1: %2 abgelehnte Datensätze sind verzeichnet, gezählt wurden %3.</translation>
    </message>
    <message>
        <source>Import %1: %2 records were read, but new, duplicate and rejected ones add up to %3.</source>
        <translation>Import %1: %2 Datensätze wurden gelesen, neue, doppelte und abgelehnte ergeben aber %3.</translation>
    </message>
    <message>
        <source>Message id “%1” is there twice: occurrences %2 and %3.</source>
        <translation>Nachrichten-ID „%1“ kommt zweimal vor: Vorkommen %2 und %3.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Die Datei: %1</translation>
    </message>
    <message>
        <source>Person number %1: no identity means this person.</source>
        <translation>Person Nummer %1: Keine Identität meint diese Person.</translation>
    </message>
    <message>
        <source>Group %1 of the event log is of import %2, which does not say so.</source>
        <translation>Gruppe %1 des Ereignisprotokolls gehört zu Import %2, der dies nicht angibt.</translation>
    </message>
    <message>
        <source>Occurrence %1 is of identity %2, and there is nothing of that number.</source>
        <translation>Vorkommen %1 gehört zu Identität %2, und unter dieser Nummer gibt es nichts.</translation>
    </message>
    <message>
        <source>Block %1 is of an event that is not there.</source>
        <translation>Block %1 gehört zu einem Ereignis, das es nicht gibt.</translation>
    </message>
    <message>
        <source>A part of the event log does not follow from its blocks: %1 %2.</source>
        <comment>%1: the part&apos;s kind, %2: its number</comment>
        <translation>Ein Teil des Ereignisprotokolls folgt nicht aus seinen Blöcken: %1 %2.</translation>
    </message>
    <message>
        <source>The counts of event number %1 on day %2 since 1970 are not those of its occurrences.</source>
        <comment>event number 0: all events</comment>
        <translation>Die Zahlen von Ereignis Nummer %1 am Tag %2 seit 1970 sind nicht die seiner Vorkommen.</translation>
    </message>
    <message>
        <source>The event log has %1 parts of the kind %2, and needs %3.</source>
        <translation>Das Ereignisprotokoll hat %1 Teile der Art %2 und braucht %3.</translation>
    </message>
    <message>
        <source>The highest number of an occurrence is kept as %1, and %2 was found.</source>
        <translation>Die höchste Nummer eines Vorkommens ist als %1 verzeichnet, gefunden wurde %2.</translation>
    </message>
    <message>
        <source>Person number %1: “%2” is shown, and the first key of that kind is “%3”.</source>
        <translation>Person Nummer %1: „%2“ wird gezeigt, der erste Schlüssel dieser Art ist „%3“.</translation>
    </message>
    <message>
        <source>Key “%1” means person number %2, none of whose identities has it.</source>
        <translation>Schlüssel „%1“ meint Person Nummer %2, von deren Identitäten ihn keine hat.</translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this range.</source>
        <translation>Nichts in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Most: %4 with %5.</source>
        <extracomment>%1: &quot;1,234 occurrences&quot;; %2, %3, %4: days, weeks, …; %5: &quot;120 occurrences&quot;</extracomment>
        <translation>%1, von %2 bis %3. Am meisten: %4 mit %5.</translation>
    </message>
    <message>
        <source>From %1 to %2. Most: %3 with %4.</source>
        <extracomment>%1, %2, %3: days, weeks, …; %4: &quot;120 people&quot;</extracomment>
        <translation>Von %1 bis %2. Am meisten: %3 mit %4.</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <extracomment>%1: a parameter of the payload</extracomment>
        <translation>Summe von %1</translation>
    </message>
    <message>
        <source>Average of %1</source>
        <extracomment>%1: a parameter of the payload</extracomment>
        <translation>Durchschnitt von %1</translation>
    </message>
</context>
<context>
    <name>eventdesk::AnnotationDialog</name>
    <message>
        <source>Show it on the charts of &amp;all events</source>
        <translation>In den Diagrammen &amp;aller Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>What happened then, such as: newsletter sent</source>
        <translation>Was damals geschah, etwa: Newsletter verschickt</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>eventdesk::Application</name>
    <message>
        <source>Making the demo store …</source>
        <translation>Der Demo-Speicher wird angelegt …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Choose another place with New store.</source>
        <translation>Der Ordner von %1 lässt sich nicht anlegen. Wählen Sie mit „Neuer Speicher“ einen anderen Ort.</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Shop</translation>
    </message>
    <message>
        <source>My events</source>
        <extracomment>The name of the store that is made for the first log</extracomment>
        <translation>Meine Ereignisse</translation>
    </message>
    <message>
        <source>Converting %1 to the form of this version … %2 %. The store as it was is kept as %3.</source>
        <extracomment>%1 and %3 are names of files, %2 a number from 0 to 100</extracomment>
        <translation>%1 wird in die Form dieser Version umgewandelt … %2 %. Der Speicher, wie er war, bleibt als %3 erhalten.</translation>
    </message>
    <message>
        <source>This store was converted to the form of this version. As it was, it is kept as %1; delete that when you no longer want it.</source>
        <translation>Dieser Speicher wurde in die Form dieser Version umgewandelt. Wie er war, bleibt er als %1 erhalten; löschen Sie das, wenn Sie es nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>The link leads to a view of a store. Open a store, then the link again.</source>
        <translation>Der Link führt zu einer Ansicht eines Speichers. Öffnen Sie einen Speicher und dann den Link noch einmal.</translation>
    </message>
</context>
<context>
    <name>eventdesk::BestPeopleModel</name>
    <message>
        <source>#</source>
        <extracomment>Place in a ranking, as a column&apos;s title</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Part of all occurrences in percent</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>The first time that a person did it</extracomment>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>The last time that a person did it</extracomment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChartNotes</name>
    <message>
        <source>New note at %1 …</source>
        <extracomment>%1: a day, week, …</extracomment>
        <translation>Neue Notiz bei %1 …</translation>
    </message>
    <message>
        <source>Change “%1” …</source>
        <extracomment>%1: the text of a note</extracomment>
        <translation>„%1“ ändern …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>%1: the text of a note</extracomment>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Die Notiz ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChartTab</name>
    <message>
        <source>The chart&apos;s figures</source>
        <translation>Die Werte des Diagramms</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Shows the chart&apos;s figures as a table</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Dieselben Werte als Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Shows the table&apos;s figures as a chart</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>The event did happen, but not in these days.</source>
        <translation>Das Ereignis ist vorgekommen, aber nicht an diesen Tagen.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation>Noch nicht vorgekommen</translation>
    </message>
    <message>
        <source>As soon as the event is received or imported, its chart is here.</source>
        <translation>Sobald das Ereignis empfangen oder importiert wird, erscheint hier sein Diagramm.</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>Zurück zum vorigen Zeitraum</translation>
    </message>
    <message>
        <source>Back to the range before (Esc, or a double click on the chart)</source>
        <translation>Zurück zum vorigen Zeitraum (Esc oder ein Doppelklick auf das Diagramm)</translation>
    </message>
    <message>
        <source>Too fine for so long a time</source>
        <extracomment>%1: how many bars there would be; %2: how many there may be</extracomment>
        <translation>Zu fein für so lange Zeit</translation>
    </message>
    <message>
        <source>%1 bars would be needed; a chart has room for %2.</source>
        <translation>Dafür wären %1 Balken nötig; ein Diagramm hat Platz für %2.</translation>
    </message>
    <message>
        <source>Show coarser bars</source>
        <translation>Gröbere Balken anzeigen</translation>
    </message>
    <message>
        <source>No number in this range</source>
        <translation>Keine Zahl in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 is in no occurrence of these days, or is no number.</source>
        <translation>%1 steht in keinem Vorkommen dieser Tage oder ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ChartTools</name>
    <message>
        <source>How fine the chart is</source>
        <translation>Wie fein das Diagramm ist</translation>
    </message>
    <message>
        <source>How the chart is drawn</source>
        <translation>Wie das Diagramm gezeichnet ist</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>How a chart is drawn</extracomment>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>How a chart is drawn</extracomment>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Sum of a number …</source>
        <translation>Summe einer Zahl …</translation>
    </message>
    <message>
        <source>Average of a number …</source>
        <translation>Durchschnitt einer Zahl …</translation>
    </message>
    <message>
        <source>No break-down</source>
        <translation>Keine Aufteilung</translation>
    </message>
    <message>
        <source>By a parameter …</source>
        <translation>Nach einem Parameter …</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>Mit nichts</translation>
    </message>
    <message>
        <source>With the period before</source>
        <translation>Mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>With a year before</source>
        <translation>Mit dem Jahr zuvor</translation>
    </message>
    <message>
        <source>Whole weeks before, so that weekdays meet</source>
        <translation>Ganze Wochen zuvor, damit Wochentage zusammenfallen</translation>
    </message>
    <message>
        <source>Break down by</source>
        <extracomment>On a button; %1: a parameter of the payload</extracomment>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>On a button: with an earlier time</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Verglichen mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>Compared with a year before</source>
        <translation>Verglichen mit dem Jahr zuvor</translation>
    </message>
</context>
<context>
    <name>eventdesk::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to a screen, event or person, or do something</source>
        <extracomment>In the command palette&apos;s search line</extracomment>
        <translation>Zu einer Ansicht, einem Ereignis oder einer Person gehen oder etwas tun</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nichts hat diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ConditionBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>JSON einfügen</translation>
    </message>
    <message>
        <source>Clear conditions</source>
        <translation>Bedingungen aufheben</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Bedingung</translation>
    </message>
    <message>
        <source>More about these conditions</source>
        <translation>Mehr zu diesen Bedingungen</translation>
    </message>
    <message>
        <source>The conditions as JSON</source>
        <translation>Die Bedingungen als JSON</translation>
    </message>
    <message>
        <source>These are too many to be edited as rows; copy the JSON, change it, and paste it.</source>
        <translation>Das sind zu viele, um sie als Zeilen zu bearbeiten; kopieren Sie das JSON, ändern Sie es und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>Shows the conditions as JSON</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Folds the conditions up; they hold already</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>conditions</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) not applied</source>
        <translation>
            <numerusform>%Ln Bedingung nicht angewendet</numerusform>
            <numerusform>%Ln Bedingungen nicht angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>In the conditions</source>
        <extracomment>Heading over keyboard shortcuts that work while the focus is in the conditions</extracomment>
        <translation>In den Bedingungen</translation>
    </message>
</context>
<context>
    <name>eventdesk::ConditionChip</name>
    <message>
        <source>Condition: %1</source>
        <extracomment>%1 is a condition. Said by a screen reader</extracomment>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>eventdesk::ConnectDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>%1 anbinden</translation>
    </message>
    <message>
        <source>Give this to your developer. The token is the one of the collector that takes the events in.</source>
        <translation>Geben Sie dies Ihrem Entwicklungsteam. Das Token gehört zu dem Collector, der die Ereignisse annimmt.</translation>
    </message>
    <message>
        <source>Receiving events is not in this version yet: %1 is where Eventdesk will listen. Until then, events come in with Import a log.</source>
        <translation>Das Empfangen von Ereignissen ist in dieser Version noch nicht enthalten: %1 ist die Adresse, an der Eventdesk lauschen wird. Bis dahin kommen Ereignisse über „Log importieren“ herein.</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation>Code in %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>eventdesk::CustomEventsPage</name>
    <message>
        <source>Custom events</source>
        <translation>Benutzerdefinierte Ereignisse</translation>
    </message>
    <message>
        <source>New custom event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <source>No event has this in its name or description, from this source.</source>
        <translation>Kein Ereignis aus dieser Quelle enthält dies im Namen oder in der Beschreibung.</translation>
    </message>
    <message>
        <source>All events are archived</source>
        <translation>Alle Ereignisse sind archiviert</translation>
    </message>
    <message>
        <source>Show the archived ones to take them out of the archive again.</source>
        <translation>Lassen Sie die archivierten zeigen, um sie wieder aus dem Archiv zu holen.</translation>
    </message>
    <message>
        <source>No custom events yet</source>
        <translation>Noch keine benutzerdefinierten Ereignisse</translation>
    </message>
    <message>
        <source>Import a log that you have: its events appear here. Or make the first event yourself and give its code to your developer.</source>
        <translation>Importieren Sie ein vorhandenes Log: Seine Ereignisse erscheinen hier. Oder legen Sie das erste Ereignis selbst an und geben Sie seinen Code Ihrem Entwicklungsteam.</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Log importieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Anbinden …</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1 is archived. Its occurrences are kept.</source>
        <translation>%1 ist archiviert. Die Vorkommen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation>%1 ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>eventdesk::DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Choose a day (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>Tag wählen (%1)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>eventdesk::DescriptionDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>What happened when this event is sent</source>
        <translation>Was geschehen ist, wenn dieses Ereignis gesendet wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>eventdesk::DropZone</name>
    <message>
        <source>Drop a log here</source>
        <translation>Legen Sie ein Log hier ab</translation>
    </message>
    <message>
        <source>CSV, TSV, NDJSON and JSON, exports of Segment and its kin, also packed as gz, zst, xz, bz2 or zip. The format is recognised, and nothing is written before you have seen it.</source>
        <translation>CSV, TSV, NDJSON und JSON, Exporte von Segment und Verwandten, auch gepackt als gz, zst, xz, bz2 oder zip. Das Format wird erkannt, und nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
</context>
<context>
    <name>eventdesk::EarlierImports</name>
    <message>
        <source>Imports of this store</source>
        <translation>Importe dieses Speichers</translation>
    </message>
    <message>
        <source>See what was rejected</source>
        <translation>Abgelehnte ansehen</translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation>Gewählten Import zurücknehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Everything that %1 had brought was taken back.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Alles, was %1 gebracht hatte, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Remove old events…</source>
        <translation>Alte Ereignisse entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old event(s) were removed.</source>
        <translation>
            <numerusform>%Ln altes Ereignis wurde entfernt.</numerusform>
            <numerusform>%Ln alte Ereignisse wurden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EventBars</name>
    <message numerus="yes">
        <source>%1: %Ln time(s)</source>
        <extracomment>%1 is an event&apos;s name</extracomment>
        <translation>
            <numerusform>%1: %Ln Mal</numerusform>
            <numerusform>%1: %Ln Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EventCatalogueModel</name>
    <message>
        <source>never</source>
        <extracomment>There has been no occurrence of the event</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>eventdesk::EventNameDelegate</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation>Archiviert · %1</translation>
    </message>
</context>
<context>
    <name>eventdesk::EventPage</name>
    <message>
        <source>Custom events</source>
        <translation>Benutzerdefinierte Ereignisse</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Views of the event</source>
        <translation>Ansichten des Ereignisses</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Activity feed</source>
        <translation>Aktivitätsverlauf</translation>
    </message>
    <message>
        <source>Best people</source>
        <translation>Aktivste Personen</translation>
    </message>
    <message>
        <source>There is no event of this name any more</source>
        <translation>Ein Ereignis dieses Namens gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The import that brought it may have been taken back.</source>
        <translation>Vielleicht wurde der Import, der es gebracht hat, zurückgenommen.</translation>
    </message>
    <message>
        <source>All custom events</source>
        <translation>Alle benutzerdefinierten Ereignisse</translation>
    </message>
    <message>
        <source>created %1</source>
        <extracomment>When an event was made. %1: a date</extracomment>
        <translation>angelegt am %1</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Of an event that was put away</extracomment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said on the button for a moment after something was copied</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>eventdesk::ExplanationView</name>
    <message>
        <source>Why it is here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>conditions</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes everything that is listed, in its range and under its conditions, into a file</source>
        <translation>Schreibt alles, was aufgelistet ist, in seinem Zeitraum und unter seinen Bedingungen in eine Datei</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>NDJSON…</source>
        <translation>NDJSON …</translation>
    </message>
    <message>
        <source>Exporting: %1 so far</source>
        <extracomment>%1: how many rows</extracomment>
        <translation>Export läuft: bisher %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <extracomment>%1: how many rows; %2: a file</extracomment>
        <translation>%1 Zeilen stehen in %2.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
</context>
<context>
    <name>eventdesk::FeedDelegate</name>
    <message>
        <source>Anonymous</source>
        <extracomment>Somebody whom the source did not name</extracomment>
        <translation>Anonym</translation>
    </message>
</context>
<context>
    <name>eventdesk::FeedTab</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by subscriber</source>
        <translation>Nach Abonnenten suchen</translation>
    </message>
    <message>
        <source>Show the whole range again</source>
        <translation>Wieder den ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Activity feed</source>
        <translation>Aktivitätsverlauf</translation>
    </message>
    <message>
        <source>Only %1; show the whole range again</source>
        <translation>Nur %1; wieder den ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>No event of such a subscriber in this range.</source>
        <translation>Kein Ereignis eines solchen Abonnenten in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>The event did happen, but not in these days.</source>
        <translation>Das Ereignis ist vorgekommen, aber nicht an diesen Tagen.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation>Noch nicht vorgekommen</translation>
    </message>
    <message>
        <source>As soon as the event is received or imported, it is listed here.</source>
        <translation>Sobald das Ereignis empfangen oder importiert wird, steht es hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Go to this time</source>
        <translation>Zu dieser Zeit gehen</translation>
    </message>
    <message>
        <source>Ctrl+G, then Enter: the list goes to what happened then</source>
        <translation>Strg+G, dann Eingabe: Die Liste geht zu dem, was damals geschah</translation>
    </message>
    <message>
        <source>dd MMM yyyy HH:mm</source>
        <extracomment>How a date and a time of day are typed in; the letters are those of Qt&apos;s date formats</extracomment>
        <translation>dd. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>%1 of the %2 chosen events were copied: the others have not been read. An export writes all of them.</source>
        <extracomment>%1, %2: numbers of rows</extracomment>
        <translation>%1 der %2 gewählten Ereignisse wurden kopiert: Die anderen sind noch nicht gelesen. Ein Export schreibt sie alle.</translation>
    </message>
    <message>
        <source>%1 events are too many to copy. An export writes all of them.</source>
        <translation>%1 Ereignisse sind zum Kopieren zu viele. Ein Export schreibt sie alle.</translation>
    </message>
    <message>
        <source>Nothing that old is listed: this is the first one.</source>
        <translation>So Altes ist nicht aufgelistet: Dies ist das erste.</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Zeit gehen</translation>
    </message>
</context>
<context>
    <name>eventdesk::FiguresCard</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Per person</source>
        <extracomment>Occurrences per person, on average</extracomment>
        <translation>Pro Person</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 on the %n day(s) before</source>
        <extracomment>How a figure changed. %1: ▲ 18 %; %n: the length of the period that it is compared with</extracomment>
        <translation>
            <numerusform>%1 zum Tag davor</numerusform>
            <numerusform>%1 zu den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A weekday and a time of day: Tue 20:00</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln occurrence(s)</source>
        <extracomment>%1: a date</extracomment>
        <translation>
            <numerusform>%1 · %Ln&#xa0;Vorkommen</numerusform>
            <numerusform>%1 · %Ln&#xa0;Vorkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>%1 on the period before</source>
        <extracomment>How a figure changed against as long a time before. %1: ▲ 18 %</extracomment>
        <translation>%1 zum Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>eventdesk::FileExport</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>eventdesk::GroupRow</name>
    <message>
        <source>Some item: all of these hold</source>
        <extracomment>Of a group of conditions</extracomment>
        <translation>Ein Element: alle treffen zu</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>Some item: any of these holds</source>
        <translation>Ein Element: eine trifft zu</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Eine davon trifft zu</translation>
    </message>
    <message>
        <source>Some item: not all of these hold</source>
        <translation>Ein Element: nicht alle treffen zu</translation>
    </message>
    <message>
        <source>Not all of these hold</source>
        <translation>Nicht alle treffen zu</translation>
    </message>
    <message>
        <source>Some item: none of these holds</source>
        <translation>Ein Element: keine trifft zu</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Keine davon trifft zu</translation>
    </message>
    <message>
        <source>How these conditions are joined</source>
        <translation>Wie diese Bedingungen verbunden sind</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Bedingung</translation>
    </message>
    <message>
        <source>Another condition in this group (Ctrl+Enter)</source>
        <translation>Eine weitere Bedingung in dieser Gruppe (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Gruppe</translation>
    </message>
    <message>
        <source>A group in this group (Ctrl+Shift+Enter)</source>
        <translation>Eine Gruppe in dieser Gruppe (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>eventdesk::HeatMap</name>
    <message>
        <source>Activity by day</source>
        <translation>Aktivität nach Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) on %1</source>
        <extracomment>%1 is a day: &quot;12 November&quot;</extracomment>
        <translation>
            <numerusform>%Ln Ereignis (%1)</numerusform>
            <numerusform>%Ln Ereignisse (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened in the time shown.</source>
        <translation>Im gezeigten Zeitraum ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>Active on %Ln of %1 days, most of all with %2.</source>
        <extracomment>%1: number of days in all; %2: for example &quot;14 events on 12 November&quot;</extracomment>
        <translation>
            <numerusform>Aktiv an %Ln von %1 Tagen, Höchstwert: %2.</numerusform>
            <numerusform>Aktiv an %Ln von %1 Tagen, Höchstwert: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportCard</name>
    <message>
        <source>Change format</source>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Put this file away</source>
        <translation>Diese Datei weglegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>As recognised</source>
        <extracomment>In a list of formats</extracomment>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>waits for the import before it</source>
        <extracomment>An import that starts when the one before it has ended</extracomment>
        <translation>wartet auf den Import davor</translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportOutcome</name>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Verb: look at what was imported</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Everything was taken back: nothing of this file is in the store.</source>
        <translation>Alles wurde zurückgenommen: Von dieser Datei ist nichts im Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the end: %Ln event(s) are in.</source>
        <translation>
            <numerusform>Vor dem Ende angehalten: %Ln Ereignis ist importiert.</numerusform>
            <numerusform>Vor dem Ende angehalten: %Ln Ereignisse sind importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was there already.</source>
        <translation>Nichts Neues: Alles war schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) came in.</source>
        <translation>
            <numerusform>%Ln Ereignis wurde importiert.</numerusform>
            <numerusform>%Ln Ereignisse wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read — See them</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar — Ansehen</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar — Ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportPage</name>
    <message>
        <source>Import a log</source>
        <translation>Log importieren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>There is no file in that folder. Choose another.</source>
        <translation>In diesem Ordner ist keine Datei. Wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln files: the first of them are here, open the others after them.</source>
        <translation>
            <numerusform>Das ist mehr als %Ln Datei: Die erste ist hier, öffnen Sie die anderen danach.</numerusform>
            <numerusform>Das sind mehr als %Ln Dateien: Die ersten davon sind hier, öffnen Sie die anderen danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei importieren</numerusform>
            <numerusform>%Ln Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose logs</source>
        <translation>Logs wählen</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here.</source>
        <translation>Hier lassen sich nur Dateien dieses Computers ablegen.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportRun</name>
    <message>
        <source>Cancel</source>
        <extracomment>Verb: stop an import</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>What is in already:</source>
        <translation>Was schon importiert ist:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>What to do with the part of a log that is imported already</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>Weiter importieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read — See them</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar — Ansehen</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar — Ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportSetup</name>
    <message>
        <source>The first records as they would land</source>
        <translation>Die ersten Datensätze, wie sie ankommen würden</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Verb: the button that starts an import</extracomment>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s), as they would land</source>
        <translation>
            <numerusform>Der erste Datensatz, wie er ankommen würde</numerusform>
            <numerusform>Die ersten %Ln Datensätze, wie sie ankommen würden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first records cannot be read: the reasons stand at the end of the list</source>
        <translation>
            <numerusform>%Ln der ersten Datensätze ist nicht lesbar: Der Grund steht am Ende der Liste</numerusform>
            <numerusform>%Ln der ersten Datensätze sind nicht lesbar: Die Gründe stehen am Ende der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportsModel</name>
    <message>
        <source>running</source>
        <extracomment>The state of an import</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>The state of an import</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>The state of an import</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>When an import was started</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Number of records that an import has read</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Number of records that were new</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Number of records that did not fit</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were removed since</source>
        <translation>
            <numerusform>%Ln davon wurde inzwischen entfernt</numerusform>
            <numerusform>%Ln davon wurden inzwischen entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>eventdesk::LogPreviewModel</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>eventdesk::ManageViewsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Delete the view; what it shows stays</source>
        <translation>Die Ansicht löschen; was sie zeigt, bleibt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another view has the name “%1”.</source>
        <translation>Eine andere Ansicht heißt schon „%1“.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>eventdesk::MappingForm</name>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <extracomment>Times in a log that say nothing about their time zone</extracomment>
        <translation>Zeiten ohne Zone gelten in</translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>How 03/04/2026 is read</extracomment>
        <translation>bitte wählen…</translation>
    </message>
    <message>
        <source>day first: 3 April</source>
        <translation>Tag zuerst: 3. April</translation>
    </message>
    <message>
        <source>month first: March 4</source>
        <translation>Monat zuerst: 4. März</translation>
    </message>
    <message>
        <source>03/04/2026 is</source>
        <translation>03/04/2026 bedeutet</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>How the letters of a text file are stored: UTF-8, …</extracomment>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>The format says where event, subscriber, time and message id stand.</source>
        <translation>Das Format gibt vor, wo Ereignis, Abonnent, Zeit und Nachrichten-ID stehen.</translation>
    </message>
    <message>
        <source>not used</source>
        <extracomment>In place of a column&apos;s name: a part that is read from no column</extracomment>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>eventdesk::NewEventDialog</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with a lowercase letter.</source>
        <translation>Beginnen Sie mit einem Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Use lowercase letters, digits, _ and - only.</source>
        <translation>Verwenden Sie nur Kleinbuchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>There is an event of this name already.</source>
        <translation>Ein Ereignis dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>New custom event</source>
        <translation>Neues benutzerdefiniertes Ereignis</translation>
    </message>
    <message>
        <source>Event &amp;name</source>
        <translation>&amp;Name des Ereignisses</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What has happened when it is sent, for the people who read the figures</source>
        <translation>Was geschehen ist, wenn es gesendet wird, für alle, die die Zahlen lesen</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>The name is what your developer sends to the API. It can&apos;t be changed later.</source>
        <translation>Den Namen sendet Ihr Entwicklungsteam an die API. Er lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>an event</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Very close to %1, which exists already. Is it the same?</source>
        <translation>Sehr ähnlich wie %1, das es schon gibt. Ist es dasselbe?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>Das Ereignis verlangt einen Namen.</translation>
    </message>
</context>
<context>
    <name>eventdesk::OccurrenceDetails</name>
    <message>
        <source>The chosen event</source>
        <translation>Das gewählte Ereignis</translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation>Wählen Sie ein Ereignis, um alles davon zu sehen.</translation>
    </message>
    <message>
        <source>Subscriber activity</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>The source did not say who it was.</source>
        <translation>Die Quelle hat nicht gesagt, wer es war.</translation>
    </message>
    <message>
        <source>Value: %1 %2</source>
        <extracomment>The amount that the event is worth, with its currency</extracomment>
        <translation>Wert: %1 %2</translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation>Nachrichten-ID: %1</translation>
    </message>
    <message>
        <source>Source: %1 · received %2</source>
        <extracomment>%1: who made the event, as &quot;CSV log&quot;; %2: a date and time</extracomment>
        <translation>Quelle: %1 · empfangen %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said on the button for a moment after something was copied</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Payload — click a value to filter by it</source>
        <translation>Payload – ein Klick auf einen Wert filtert danach</translation>
    </message>
</context>
<context>
    <name>eventdesk::OccurrenceFeedModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where an event came from: a shop, a file format</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>eventdesk::OldOccurrencesDialog</name>
    <message>
        <source>Remove old events</source>
        <translation>Alte Ereignisse entfernen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Remove all that happened &amp;before</source>
        <translation>Alles entfernen, was geschah &amp;vor dem</translation>
    </message>
    <message>
        <source>Remove all that happened before</source>
        <translation>Alles entfernen, was geschah vor dem</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing happened before that day.</source>
        <translation>Vor diesem Tag ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) will be removed</source>
        <translation>
            <numerusform>%Ln Ereignis wird entfernt</numerusform>
            <numerusform>%Ln Ereignisse werden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did nothing since and will be gone</source>
        <translation>
            <numerusform>%Ln Person hat seitdem nichts getan und verschwindet</numerusform>
            <numerusform>%Ln Personen haben seitdem nichts getan und verschwinden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 says how many events, %2 how many people</extracomment>
        <translation>%1; %2.</translation>
    </message>
</context>
<context>
    <name>eventdesk::PageErrors</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>eventdesk::PageHeader</name>
    <message>
        <source>%1 ›</source>
        <extracomment>The way to the page above: its name and a mark that leads on</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>eventdesk::ParameterDetails</name>
    <message>
        <source>The chosen parameter</source>
        <translation>Der gewählte Parameter</translation>
    </message>
    <message>
        <source>Choose a parameter to see all of it.</source>
        <translation>Wählen Sie einen Parameter, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Break down the chart</source>
        <translation>Diagramm aufschlüsseln</translation>
    </message>
    <message>
        <source>Draws the chart by the values of this parameter</source>
        <translation>Zeichnet das Diagramm nach den Werten dieses Parameters</translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Nur mit ihm</translation>
    </message>
    <message>
        <source>Adds the condition that this parameter is set</source>
        <translation>Fügt die Bedingung hinzu, dass dieser Parameter gesetzt ist</translation>
    </message>
    <message>
        <source>How often it was there over time</source>
        <translation>Wie oft er im Lauf der Zeit da war</translation>
    </message>
    <message>
        <source>Histogram of the numbers</source>
        <translation>Histogramm der Zahlen</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Present in, over time</source>
        <translation>Vorhanden im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Most frequent values — click one to filter by it</source>
        <translation>Häufigste Werte – ein Klick filtert danach</translation>
    </message>
    <message>
        <source>Frequent among an even choice of %1 of the values — click one to filter by it</source>
        <translation>Häufig in einer gleichmäßigen Auswahl von %1 der Werte – ein Klick filtert danach</translation>
    </message>
    <message>
        <source>In %1 of the occurrences: %2 of %3</source>
        <extracomment>Of a parameter of a payload. %1: how many percent; %2, %3: numbers of occurrences</extracomment>
        <translation>In %1 der Vorkommen: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a type of values, &quot;text&quot;; %2: how many
----------
%1: a stretch of time or of numbers; %2: what is in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln verschiedener Wert</numerusform>
            <numerusform>%Ln verschiedene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 different values or more</source>
        <translation>%1 verschiedene Werte oder mehr</translation>
    </message>
    <message>
        <source>First seen %1, last %2</source>
        <extracomment>%1, %2: dates with times</extracomment>
        <translation>Zuerst gesehen %1, zuletzt %2</translation>
    </message>
    <message>
        <source>New since %1</source>
        <extracomment>A parameter of payloads. %1: a date and time</extracomment>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>Gone after %1</source>
        <translation>Nach %1 verschwunden</translation>
    </message>
    <message>
        <source>Since %1 also %2</source>
        <extracomment>%1: a date and time; %2: a type of values, &quot;text&quot;</extracomment>
        <translation>Seit %1 auch %2</translation>
    </message>
    <message>
        <source>After %1 no %2 any more</source>
        <translation>Nach %1 kein Wert vom Typ %2 mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time. %1, %2: its ends</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>in %1: %2 of %3</source>
        <translation>in %1: %2 von %3</translation>
    </message>
    <message>
        <source>no occurrence</source>
        <translation>kein Vorkommen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <extracomment>Numbers from the first up to the second</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Numbers from %1 to %2</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Zahlen von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::ParameterPicker</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A number in the payload</source>
        <translation>Eine Zahl in den Nutzdaten</translation>
    </message>
    <message>
        <source>A value in the payload</source>
        <translation>Ein Wert in den Nutzdaten</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>A parameter that was typed in, though it was not seen</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing of the kind was seen in this range.</source>
        <translation>In diesem Zeitraum kam nichts dergleichen vor.</translation>
    </message>
    <message>
        <source>No parameter is called that.</source>
        <translation>Kein Parameter heißt so.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ParametersModel</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The types of a parameter&apos;s values: text, number …</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Present in</source>
        <extracomment>In how many of the occurrences a parameter is, in percent</extracomment>
        <translation>Vorhanden in</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>How many different values a parameter has</extracomment>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <extracomment>The value that a parameter has most often</extracomment>
        <translation>Am häufigsten</translation>
    </message>
</context>
<context>
    <name>eventdesk::PayloadPane</name>
    <message>
        <source>Open the event</source>
        <translation>Ereignis öffnen</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Close the payload</source>
        <translation>Payload schließen</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>from %1 · id %2</source>
        <extracomment>%1 is where an event came from, for example &quot;csv&quot;; %2 its message id</extracomment>
        <translation>aus %1 · ID %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::PayloadTab</name>
    <message>
        <source>Search parameters</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln Parameter</numerusform>
            <numerusform>%Ln Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>No parameter has that in its name.</source>
        <translation>Kein Parameter hat das im Namen.</translation>
    </message>
    <message>
        <source>No parameter in this range</source>
        <translation>Kein Parameter in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Either the event did not happen in these days, or nothing was sent with it.</source>
        <translation>Entweder ist das Ereignis in diesen Tagen nicht geschehen, oder es wurde nichts mitgesendet.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>No parameter yet</source>
        <translation>Noch kein Parameter</translation>
    </message>
    <message>
        <source>What is sent with the event, its payload, is taken apart here.</source>
        <translation>Was mit dem Ereignis gesendet wird, seine Payload, wird hier zerlegt.</translation>
    </message>
</context>
<context>
    <name>eventdesk::PayloadView</name>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Click a value to filter by it</source>
        <translation>Ein Klick auf einen Wert filtert danach</translation>
    </message>
</context>
<context>
    <name>eventdesk::PeopleTab</name>
    <message>
        <source>Search by subscriber</source>
        <translation>Nach Abonnenten suchen</translation>
    </message>
    <message>
        <source>Best people</source>
        <translation>Aktivste Personen</translation>
    </message>
    <message>
        <source>Nobody of that name did it in this range.</source>
        <translation>Niemand dieses Namens hat es in diesem Zeitraum getan.</translation>
    </message>
    <message>
        <source>Nobody in this range</source>
        <translation>Niemand in diesem Zeitraum</translation>
    </message>
    <message>
        <source>People did do it, but not in these days.</source>
        <translation>Es gab Personen, aber nicht an diesen Tagen.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Nobody is known to have done it</source>
        <translation>Von niemandem ist es bekannt</translation>
    </message>
    <message>
        <source>Events that say who it was are counted here by person.</source>
        <translation>Ereignisse, die sagen, wer es war, werden hier nach Personen gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>%1 people are too many to copy. An export writes all of them.</source>
        <translation>%1 Personen sind zum Kopieren zu viele. Ein Export schreibt sie alle.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>The name of a file that people are exported to. %1: an event</extracomment>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 of the %2 chosen people were copied: the others have not been read. An export writes all of them.</source>
        <extracomment>%1, %2: numbers of rows</extracomment>
        <translation>%1 der %2 gewählten Personen wurden kopiert: Die anderen sind noch nicht gelesen. Ein Export schreibt sie alle.</translation>
    </message>
</context>
<context>
    <name>eventdesk::ProfileCard</name>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>How many events a person has caused</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>Activity, %n week(s)</source>
        <extracomment>%n is 26</extracomment>
        <translation>
            <numerusform>Aktivität, %n Woche</numerusform>
            <numerusform>Aktivität, %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent events</source>
        <translation>Häufigste Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Further e-mails, ids and phones of a person</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of somebody who has caused no event: first seen, last seen</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Diese Person vergessen…</translation>
    </message>
</context>
<context>
    <name>eventdesk::RangeButton</name>
    <message>
        <source>Days: %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>Custom …</source>
        <comment>a range of days</comment>
        <translation>Eigener Zeitraum …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>eventdesk::RejectedDialog</name>
    <message>
        <source>Lines of %1 that could not be read</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Nicht lesbare Zeilen von %1</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen line, or all that are shown</source>
        <translation>Kopiert die gewählte Zeile oder alle gezeigten</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every line could be read</source>
        <translation>Alle Zeilen waren lesbar</translation>
    </message>
    <message>
        <source>Save the rejected lines</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected</source>
        <extracomment>Part of a file&apos;s name: %1 is the name of the imported file</extracomment>
        <translation>%1-abgelehnt</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln Zeile steht in %1.</numerusform>
            <numerusform>%Ln Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::RejectedModel</name>
    <message>
        <source>Line</source>
        <extracomment>The number of a line in a file</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>The text of a record that could not be read</extracomment>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>eventdesk::RemovalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This cannot be undone. Copies of the store and the logs it was made from stay as they are.</source>
        <translation>Das lässt sich nicht rückgängig machen. Kopien des Speichers und die Logs, aus denen er entstand, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>eventdesk::RowActionDelegate</name>
    <message>
        <source>Connect</source>
        <comment>the button of an event that nothing sends to yet</comment>
        <translation>Anbinden</translation>
    </message>
    <message>
        <source>View</source>
        <comment>the button of an event, opens its page</comment>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>eventdesk::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>eventdesk::SavePictureButton</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Table as CSV (*.csv)</source>
        <translation>Tabelle als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>%1× …</source>
        <extracomment>How many times larger a picture is than on the screen</extracomment>
        <translation>%1× …</translation>
    </message>
    <message>
        <source>SVG …</source>
        <translation>SVG …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Der Drucker hat nichts angenommen.</translation>
    </message>
    <message>
        <source>Try another one …</source>
        <translation>Anderen versuchen …</translation>
    </message>
</context>
<context>
    <name>eventdesk::SaveViewDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a view of this name; it is replaced.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>What is shown now is kept with your preferences on this computer: the range, the conditions and the tab, not the figures.</source>
        <translation>Was jetzt zu sehen ist, wird mit Ihren Einstellungen auf diesem Rechner behalten: der Zeitraum, die Bedingungen und der Reiter, nicht die Zahlen.</translation>
    </message>
</context>
<context>
    <name>eventdesk::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <comment>a row of choices and one of them</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Dieser Speicher</translation>
    </message>
    <message>
        <source>Kept in the store; whoever opens it sees the same days and weeks.</source>
        <translation>Wird im Speicher aufbewahrt; wer ihn öffnet, sieht dieselben Tage und Wochen.</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>Name des Speichers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days, hours and charts are cut by this clock. Type a part of a city&apos;s name.</source>
        <translation>Tage, Stunden und Diagramme richten sich nach dieser Uhr. Tippen Sie einen Teil eines Städtenamens.</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Only for you; not part of the store.</source>
        <translation>Nur für Sie; nicht Teil des Speichers.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <comment>appearance</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>eventdesk::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>eventdesk::Sidebar</name>
    <message>
        <source>Custom events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading in the sidebar, over what brings events in</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Log importieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>eventdesk::SparklineDelegate</name>
    <message>
        <source>Waiting for the first event</source>
        <translation>Wartet auf das erste Ereignis</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>Nichts an diesen Tagen</translation>
    </message>
</context>
<context>
    <name>eventdesk::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation>Dies ließ sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing under these conditions</source>
        <translation>Nichts unter diesen Bedingungen</translation>
    </message>
    <message>
        <source>The event did not happen like this in these days.</source>
        <translation>So ist das Ereignis in diesen Tagen nicht geschehen.</translation>
    </message>
    <message>
        <source>Clear conditions</source>
        <translation>Bedingungen aufheben</translation>
    </message>
</context>
<context>
    <name>eventdesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>The first part of the line under the window</extracomment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 occurrences</source>
        <comment>more than two thousand million</comment>
        <translation>%1 Vorkommen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two counts beside each other: 10 events · 791,802 occurrences</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
</context>
<context>
    <name>eventdesk::StoreButton</name>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>In memory, gone at the end</source>
        <translation>Nur im Arbeitsspeicher, am Ende weg</translation>
    </message>
    <message>
        <source>Read only · %1</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Nur lesbar · %1</translation>
    </message>
    <message>
        <source>Local store · %1</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Lokaler Speicher · %1</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Speicher: %1</translation>
    </message>
    <message>
        <source>Open a store …</source>
        <translation>Speicher öffnen …</translation>
    </message>
    <message>
        <source>New store …</source>
        <translation>Neuer Speicher …</translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscriberActivityPage</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln neues Ereignis</numerusform>
            <numerusform>%Ln neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Subscriber activity</source>
        <translation>Aktivität des Abonnenten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>NDJSON…</source>
        <translation>NDJSON…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln event(s) so far</source>
        <translation>
            <numerusform>Export läuft: bisher %Ln Ereignis</numerusform>
            <numerusform>Export läuft: bisher %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln Ereignis steht in %1.</numerusform>
            <numerusform>%Ln Ereignisse stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”</source>
        <translation>Niemand heißt hier „%1“</translation>
    </message>
    <message>
        <source>All subscribers</source>
        <translation>Alle Abonnenten</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An event and how often it happened</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing of that kind happened in this time.</source>
        <translation>Nichts dieser Art ist in dieser Zeit geschehen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Events that name this person will appear here.</source>
        <translation>Ereignisse, die diese Person nennen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson)</source>
        <translation>NDJSON (*.ndjson)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The person may have come with an import that was undone since, or was forgotten.</source>
        <translation>Vielleicht kam die Person mit einem Import, der inzwischen rückgängig gemacht wurde, oder sie wurde vergessen.</translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation>Diese Person vergessen</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Everything that %1 did will be removed: %Ln event(s). Rejected records that name this person lose their text.</source>
        <extracomment>%1 is a person&apos;s e-mail, id or phone</extracomment>
        <translation>
            <numerusform>Alles, was %1 getan hat, wird entfernt: %Ln Ereignis. Abgelehnte Datensätze, die diese Person nennen, verlieren ihren Text.</numerusform>
            <numerusform>Alles, was %1 getan hat, wird entfernt: %Ln Ereignisse. Abgelehnte Datensätze, die diese Person nennen, verlieren ihren Text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscribersModel</name>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Also known as</source>
        <extracomment>The other e-mail, id or phone of a person, as a column&apos;s title</extracomment>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscribersPage</name>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Search by e-mail, id or phone</source>
        <translation>Nach E-Mail, ID oder Telefon suchen</translation>
    </message>
    <message>
        <source>Search subscribers</source>
        <translation>Abonnenten suchen</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch ist niemand hier</translation>
    </message>
    <message>
        <source>Subscribers come with the events that they cause. Import a log to see them.</source>
        <translation>Abonnenten kommen mit den Ereignissen, die sie auslösen. Importieren Sie ein Log, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Log importieren</translation>
    </message>
    <message>
        <source>Nobody&apos;s e-mail, id or phone contains “%1”.</source>
        <translation>Niemandes E-Mail, ID oder Telefonnummer enthält „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::TagsField</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <extracomment>%1: one of several values</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>eventdesk::TestRow</name>
    <message>
        <source>The opposite is wanted; click to want the test itself</source>
        <translation>Das Gegenteil ist gewünscht; klicken Sie, um die Bedingung selbst zu wünschen</translation>
    </message>
    <message>
        <source>not</source>
        <extracomment>Before a condition: its opposite</extracomment>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>More about this row</source>
        <translation>Mehr zu dieser Zeile</translation>
    </message>
    <message>
        <source>Want the opposite</source>
        <translation>Das Gegenteil wünschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>In eine Gruppe setzen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>%1 Until then it stays as it was.</source>
        <extracomment>%1: what is wrong with a condition, a sentence</extracomment>
        <translation>%1 Bis dahin bleibt es, wie es war.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>eventdesk::TimelineModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of a row: %1 event, %2 date and time, %3 parameters</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>eventdesk::TopValuesModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Part of all values in percent</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>How often a value was seen</extracomment>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>eventdesk::VolumeChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>On the chart</source>
        <extracomment>Heading over keyboard shortcuts that work while the chart has the focus</extracomment>
        <translation>Im Diagramm</translation>
    </message>
    <message>
        <source>The bar before</source>
        <extracomment>A key leads to the bar to the left in the chart</extracomment>
        <translation>Der Balken davor</translation>
    </message>
    <message>
        <source>The bar after</source>
        <extracomment>A key leads to the bar to the right in the chart</extracomment>
        <translation>Der Balken danach</translation>
    </message>
    <message>
        <source>The first bar</source>
        <translation>Der erste Balken</translation>
    </message>
    <message>
        <source>The last bar</source>
        <translation>Der letzte Balken</translation>
    </message>
    <message>
        <source>List the events of the bar</source>
        <translation>Die Ereignisse des Balkens auflisten</translation>
    </message>
    <message>
        <source>Earlier times</source>
        <extracomment>Shows the time before what the chart shows</extracomment>
        <translation>Frühere Zeiten</translation>
    </message>
    <message>
        <source>Later times</source>
        <extracomment>Shows the time after what the chart shows</extracomment>
        <translation>Spätere Zeiten</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Back to the range before</source>
        <translation>Zurück zum vorigen Zeitraum</translation>
    </message>
</context>
<context>
    <name>eventdesk::VolumeTableModel</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The column of the sums over all series</extracomment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>eventdesk::WelcomePage</name>
    <message>
        <source>Welcome to Eventdesk</source>
        <translation>Willkommen bei Eventdesk</translation>
    </message>
    <message>
        <source>See what subscribers do: every custom event of your site, shop or app, from a log on this computer. Nothing leaves it.</source>
        <translation>Sehen Sie, was Abonnenten tun: jedes benutzerdefinierte Ereignis Ihrer Website, Ihres Shops oder Ihrer App, aus einem Log auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Open a log …</source>
        <translation>Log öffnen …</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>New store …</source>
        <translation>Neuer Speicher …</translation>
    </message>
    <message>
        <source>Open a store …</source>
        <translation>Speicher öffnen …</translation>
    </message>
    <message>
        <source>A log that you have</source>
        <translation>Ein vorhandenes Log</translation>
    </message>
    <message>
        <source>An export of Segment, RudderStack or Customer.io, a CSV or JSON file, packed or not. It can be dropped here, too.</source>
        <translation>Ein Export von Segment, RudderStack oder Customer.io, eine CSV- oder JSON-Datei, gepackt oder nicht. Sie lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>The demo store</source>
        <translation>Der Demo-Speicher</translation>
    </message>
    <message>
        <source>A made-up shop with a year of about 100,000 events, to click through.</source>
        <translation>Ein erfundener Shop mit etwa 100.000 Ereignissen aus einem Jahr, zum Durchklicken.</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Ein neuer Speicher</translation>
    </message>
    <message>
        <source>An empty file that will keep your events.</source>
        <translation>Eine leere Datei, die Ihre Ereignisse aufbewahrt.</translation>
    </message>
    <message>
        <source>A store that you have</source>
        <translation>Ein vorhandener Speicher</translation>
    </message>
    <message>
        <source>A file that Eventdesk has made before.</source>
        <translation>Eine Datei, die Eventdesk früher angelegt hat.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Zuletzt geöffnete Speicher</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <extracomment>A store&apos;s name and the folder it lies in</extracomment>
        <translation>%1  —  %2</translation>
    </message>
</context>
<context>
    <name>eventdesk::WindowedModel</name>
    <message>
        <source>The length of the list is not known.</source>
        <translation>Die Länge der Liste ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>eventdesk::Workspace</name>
    <message>
        <source>This screen</source>
        <extracomment>Heading over keyboard shortcuts for what is on the screen</extracomment>
        <translation>Diese Ansicht</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Heading over keyboard shortcuts that lead to a screen</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Custom events</source>
        <translation>Benutzerdefinierte Ereignisse</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Log importieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search this screen</source>
        <translation>In dieser Ansicht suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>Rename and delete saved views …</source>
        <translation>Gespeicherte Ansichten umbenennen und löschen …</translation>
    </message>
    <message>
        <source>Make, open, help</source>
        <extracomment>Heading over keyboard shortcuts that make something</extracomment>
        <translation>Anlegen, öffnen, Hilfe</translation>
    </message>
    <message>
        <source>New custom event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Open logs …</source>
        <translation>Logs öffnen …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>The link to this view is copied.</source>
        <translation>Der Link zu dieser Ansicht ist kopiert.</translation>
    </message>
    <message>
        <source>The view is saved.</source>
        <translation>Die Ansicht ist gespeichert.</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <extracomment>In the menu of saved views</extracomment>
        <translation>Noch ist keine Ansicht gespeichert</translation>
    </message>
</context>
<context>
    <name>eventdesk::ZonePicker</name>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>%1 is the name of the system&apos;s time zone, as Europe/Vilnius</extracomment>
        <translation>Die dieses Computers (%1)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>eventdesk::calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>eventdesk::format</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as in 23 Nov 2026; the letters are those of QLocale::toString()</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date as in 23 Nov; the letters are those of QLocale::toString()</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 K</source>
        <extracomment>A number of thousands, in a narrow place: 12.3 K</extracomment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>A number of millions, in a narrow place: 1.2 M</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A number of thousand millions, in a narrow place: 1.2 bn</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 18 %. The space between is one that does not break.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: 23 Nov 2026, 14:07:22
----------
%1: a date; %2: a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A date as in Monday 23 November 2026; the letters are those of QLocale::toString()</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date as in 12 November; the letters are those of QLocale::toString()</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as in 12 November 2025; the letters are those of QLocale::toString()</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day: 24 Oct – 22 Nov 2026</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>A date as in Tue 10 November 2026; the letters are those of QLocale::toString()</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>Hours of a day: 23 Nov 2026, 08:00–14:00
----------
A day and an hour of it: Tue 10 November 2026, 14:00–15:00</extracomment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the week&apos;s first day</extracomment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month as in November 2026; the letters are those of QLocale::toString()</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 T. %2 h</translation>
    </message>
</context>
<context>
    <name>eventdesk::import_words</name>
    <message>
        <source>recognised</source>
        <extracomment>The format of a file was recognised</extracomment>
        <translation>erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>read so far</comment>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: so many records a second; %1 is a number such as 1.1 M</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as 4 s</extracomment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read = %2 new + %3 already there + %4 rejected</source>
        <extracomment>A sum of numbers of records, each number with its word: %1 read, %2 new, %3 already there, %4 rejected</extracomment>
        <translation>%1 gelesen = %2 neu + %3 schon vorhanden + %4 abgelehnt</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The column of a log that holds the event&apos;s name</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>An amount of money or the like</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>No column looks like a time. Choose the one that says when things happened.</source>
        <translation>Keine Spalte sieht nach einer Zeit aus. Wählen Sie die, die sagt, wann etwas geschehen ist.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 can be read in two ways. Choose which.</source>
        <translation>Daten wie 03/04/2026 lassen sich auf zwei Arten lesen. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Die Datei enthält keinen Datensatz.</translation>
    </message>
    <message>
        <source>None of the first records can be read as it is chosen now.</source>
        <translation>Mit der jetzigen Auswahl ist keiner der ersten Datensätze lesbar.</translation>
    </message>
</context>
</TS>
