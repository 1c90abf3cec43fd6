<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Condition</name>
    <message>
        <source>The condition cannot be used; at %1: %2</source>
        <extracomment>%1 is a place in a JSON document such as /all/1/value, %2 a sentence that says what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants one of these types: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a list of texts with at least one in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a list of texts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a list of two numbers, the lower one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants the lower number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; these are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a parameter; write for example url, cart.total, items[].sku or $value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator is missing, for example is, contains or gte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is either true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look at upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions may be at most %1 deep inside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is an object with “all”, “any”, “not”, or with “parameter” and “operator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of conditions is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is not JSON; at character %1: %2.</source>
        <extracomment>%1 is a position in a text, %2 what the JSON reader says</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionSentence</name>
    <message>
        <source>“%1”</source>
        <extracomment>a text in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>a type of value, after &quot;is&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2 (or is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not contain %2 (or is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not start with %2 (or is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not end with %2 (or is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of %2 (or is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not equal %2 (or is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3 (or is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the same case</source>
        <extracomment>added to a comparison of texts in which upper and lower case count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>%1 is a condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>conditions that every event meets, and that none does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two conditions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>a group of conditions inside another</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Eventdesk stores (*.eventdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <comment>a store</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ingest</name>
    <message>
        <source>There is no time zone “%1”. Names are like Europe/Vilnius or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1” to take %2 from. The columns are: %3.</source>
        <extracomment>%1: a column, %2: what it was chosen for, as in --map time=COLUMN, %3: a list of columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened in this line and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is longer than a megabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>a kind of log file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not a Customer.io report: it has no object_type and metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looked at the page of a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody searched the shop; says how much was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product was put into the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step of the checkout was opened, with the cart as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cart was left for an hour without an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order was paid; its value is the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money of an order was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buyer rated a product with one to five stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody subscribed to the newsletter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat with support was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coffee subscription was changed to a larger plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody registered for an online tasting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written: %1. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not closed, or longer than four megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not closed: the file ends in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not a valid JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of the kind “%1” have everything in its fixed place: nothing can be mapped. Choose the format ndjson or json to map it yourself.</source>
        <extracomment>%1: a kind of log, such as Segment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read to its end: it is damaged, or its disk is. Get a new copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Save the log to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a zip archive that is damaged or not complete. Get a new copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an office document. Save its table as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “%1” has no files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in this archive is packed in a way that cannot be read here. Unpack the archive and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive inside an archive. Unpack the outer one and import what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log format “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is text, but neither a table nor JSON records. Choose its format if it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text log, but a program&apos;s own file or something packed in a way that is not known. Export the log as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the columns of “%1” looks like a time. Say which one is it, as in --map time=COLUMN. The columns are: %2.</source>
        <extracomment>%1: a file, %2: a list of columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in “%1” are like 03/04/2026, and nothing in the file says which number is the day. Choose one (on the command line: --dates day-first or --dates month-first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>kinds of log files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the event has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person is longer than a thousand characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is larger than a megabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not a track, page, screen, identify, group or alias call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Usual ones are UTF-8, UTF-16LE and Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 data in this file is damaged. Get a new copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file ends in the middle of its %1 data: part of it is missing. Get a complete copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file unpacks to more than a thousand times its size, which no log does. If it is one, unpack it first and open the unpacked file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceTitle</name>
    <message>
        <source>Created here</source>
        <extracomment>Who made an event: a person, in this program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eventdesk log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This store can only be read. Make the file and its folder writable to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do this because of a fault in Eventdesk. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an event “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an event: use 1 to 64 of a-z, 0-9, _ and -, and a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import number %1 in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import is running in this store. Wait until it has finished, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import has ended already. Begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import is run by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An occurrence needs an event and a message id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Undo another one when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is importing into this store. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an Eventdesk store. Open another file, or import it as a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store “%1” is cut off. Restore it from a backup, or import the logs into a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another program&apos;s database. Open another file, or make a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store “%1” was written by a newer Eventdesk. Update Eventdesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Choose another, or make a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1” to make the store in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is another program&apos;s database. Open another file, or make a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer Eventdesk. Update Eventdesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this store are missing. Restore it from a backup, or import the logs into a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event “%1” in this store. Look at Custom events for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this store. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. Restore it from a backup, or import the logs into a new store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an Eventdesk store. Open another file, or import it as a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be read or written. Check its disk and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody with the e-mail, id or phone “%1” in this store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Label on a time axis, as Qt&apos;s date format: day and short month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date; %2: a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>nothing</source>
        <comment>in place of a number or time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event “%1”: %2 occurrences are kept, %3 were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event “%1”: %2 anonymous occurrences are kept, %3 were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event “%1”: %2 people are kept, %3 were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event “%1”: its first time is kept as %2 and was found to be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event “%1”: its last time is kept as %2 and was found to be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence %1 is of an event that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event and quarter of an hour (UTC) “%1”: %2 occurrences are kept, %3 were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event and person “%1”: kept are count, first and last time %2; counted were %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person “%1”: kept are count, first and last time %2; counted were %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person number %1: is named “%2”, the strongest key is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity %1 means person number %2, and there is %3 of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key “%1” means person number %2, and there is %3 of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity %1 (%2): its key of kind %3 belongs to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity %1 means person number %2, but its strongest key is person number %3&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence %1 is of identity %2, and there is %3 of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity %1 has occurrences of import %2, but %3 is noted of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1: %2 new occurrences are kept, %3 were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence %1 is of import %2, which does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1: %2 rejected records are kept, %3 were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1: %2 records were read, but new, duplicate and rejected ones add up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence %1: the hash of its message id is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id “%1” is there twice: occurrences %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Volume</name>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3. Most: %4 with %5.</source>
        <extracomment>%1: &quot;1,234 occurrences&quot;; %2, %3, %4: days, weeks, …; %5: &quot;120 occurrences&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2. Most: %3 with %4.</source>
        <extracomment>%1, %2, %3: days, weeks, …; %4: &quot;120 people&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::Application</name>
    <message>
        <source>Making the demo store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made. Choose another place with New store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::BestPeopleModel</name>
    <message>
        <source>#</source>
        <extracomment>Place in a ranking, as a column&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Part of all occurrences in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>The first time that a person did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>The last time that a person did it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::ChartTab</name>
    <message>
        <source>The chart&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fine the chart is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Shows the chart&apos;s figures as a table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Shows the table&apos;s figures as a chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event did happen, but not in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the event is received or imported, its chart is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::ConnectDialog</name>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this to your developer. The token is the one of the collector that takes the events in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving events is not in this version yet: %1 is where Eventdesk will listen. Until then, events come in with Import a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::CustomEventsPage</name>
    <message>
        <source>Custom events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New custom event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has this in its name or description, from this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events are archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the archived ones to take them out of the archive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No custom events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log that you have: its events appear here. Or make the first event yourself and give its code to your developer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is archived. Its occurrences are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::DescriptionDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened when this event is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::DropZone</name>
    <message>
        <source>Drop a log here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV, NDJSON and JSON, exports of Segment and its kin, also packed as gz, zst, xz, bz2 or zip. The format is recognised, and nothing is written before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::EarlierImports</name>
    <message>
        <source>Imports of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the chosen import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that %1 had brought was taken back.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::EventBars</name>
    <message numerus="yes">
        <source>%1: %Ln time(s)</source>
        <extracomment>%1 is an event&apos;s name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::EventCatalogueModel</name>
    <message>
        <source>never</source>
        <extracomment>There has been no occurrence of the event</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::EventNameDelegate</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::EventPage</name>
    <message>
        <source>Custom events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event of this name any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import that brought it may have been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All custom events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <extracomment>When an event was made. %1: a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>Of an event that was put away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said on the button for a moment after something was copied</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::FeedDelegate</name>
    <message>
        <source>Anonymous</source>
        <extracomment>Somebody whom the source did not name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::FeedTab</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole range again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1; show the whole range again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of such a subscriber in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event did happen, but not in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the event is received or imported, it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::FiguresCard</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per person</source>
        <extracomment>Occurrences per person, on average</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on the %n day(s) before</source>
        <extracomment>How a figure changed. %1: ▲ 18 %; %n: the length of the period that it is compared with</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A weekday and a time of day: Tue 20:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln occurrence(s)</source>
        <extracomment>%1: a date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::HeatMap</name>
    <message>
        <source>Activity by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) on %1</source>
        <extracomment>%1 is a day: &quot;12 November&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened in the time shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Active on %Ln of %1 days, most of all with %2.</source>
        <extracomment>%1: number of days in all; %2: for example &quot;14 events on 12 November&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportCard</name>
    <message>
        <source>Change format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <extracomment>In a list of formats</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the import before it</source>
        <extracomment>An import that starts when the one before it has ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportOutcome</name>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Verb: look at what was imported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was taken back: nothing of this file is in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped before the end: %Ln event(s) are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read — See them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportPage</name>
    <message>
        <source>Import a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in that folder. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln files: the first of them are here, open the others after them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportRun</name>
    <message>
        <source>Cancel</source>
        <extracomment>Verb: stop an import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>What to do with the part of a log that is imported already</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read — See them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportSetup</name>
    <message>
        <source>The first records as they would land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Verb: the button that starts an import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s), as they would land</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the first records cannot be read: the reasons stand at the end of the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ImportsModel</name>
    <message>
        <source>running</source>
        <extracomment>The state of an import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>The state of an import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>The state of an import</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>When an import was started</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Number of records that an import has read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Number of records that were new</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Number of records that did not fit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::LogPreviewModel</name>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the number of a line in a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::MappingForm</name>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <extracomment>Times in a log that say nothing about their time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose…</source>
        <extracomment>How 03/04/2026 is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first: 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first: March 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>03/04/2026 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>How the letters of a text file are stored: UTF-8, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format says where event, subscriber, time and message id stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <extracomment>In place of a column&apos;s name: a part that is read from no column</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::NewEventDialog</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start with a lowercase letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lowercase letters, digits, _ and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an event of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New custom event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened when it is sent, for the people who read the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is what your developer sends to the API. It can&apos;t be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <comment>an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very close to %1, which exists already. Is it the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::OccurrenceDetails</name>
    <message>
        <source>The chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source did not say who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value: %1 %2</source>
        <extracomment>The amount that the event is worth, with its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 · received %2</source>
        <extracomment>%1: who made the event, as &quot;CSV log&quot;; %2: a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said on the button for a moment after something was copied</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::OccurrenceFeedModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where an event came from: a shop, a file format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::PageHeader</name>
    <message>
        <source>%1 ›</source>
        <extracomment>The way to the page above: its name and a mark that leads on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::PayloadPane</name>
    <message>
        <source>Open the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 · id %2</source>
        <extracomment>%1 is where an event came from, for example &quot;csv&quot;; %2 its message id</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::PeopleTab</name>
    <message>
        <source>Search by subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name did it in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People did do it, but not in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have done it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that say who it was are counted here by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::ProfileCard</name>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>How many events a person has caused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activity, %n week(s)</source>
        <extracomment>%n is 26</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most frequent events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>Further e-mails, ids and phones of a person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Of somebody who has caused no event: first seen, last seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::RangeButton</name>
    <message>
        <source>Days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom …</source>
        <comment>a range of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::RejectedDialog</name>
    <message>
        <source>Lines of %1 that could not be read</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen line, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-rejected</source>
        <extracomment>Part of a file&apos;s name: %1 is the name of the imported file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::RejectedModel</name>
    <message>
        <source>Line</source>
        <extracomment>The number of a line in a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>The text of a record that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::RowActionDelegate</name>
    <message>
        <source>Connect</source>
        <comment>the button of an event that nothing sends to yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <comment>the button of an event, opens its page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <comment>a row of choices and one of them</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the store; whoever opens it sees the same days and weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, hours and charts are cut by this clock. Type a part of a city&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you; not part of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::Sidebar</name>
    <message>
        <source>Custom events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading in the sidebar, over what brings events in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::SparklineDelegate</name>
    <message>
        <source>Waiting for the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::StateView</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>The first part of the line under the window</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 occurrences</source>
        <comment>more than two thousand million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two counts beside each other: 10 events · 791,802 occurrences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::StoreButton</name>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory, gone at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only · %1</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local store · %1</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscriberActivityPage</name>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln event(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may have come with an import that was undone since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An event and how often it happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind happened in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that name this person will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscribersModel</name>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <extracomment>The other e-mail, id or phone of a person, as a column&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::SubscribersPage</name>
    <message>
        <source>Subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by e-mail, id or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers come with the events that they cause. Import a log to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s e-mail, id or phone contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventdesk::TimelineExport</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::TimelineModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of a row: %1 event, %2 date and time, %3 parameters</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::VolumeChart</name>
    <message>
        <source>Several buckets share a pixel: each line goes from the least to the most of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at the right end is not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last bar is not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lighter bar is not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <extracomment>Of a day, week, … that still goes on</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::VolumeTableModel</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::WelcomePage</name>
    <message>
        <source>Welcome to Eventdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what subscribers do: every custom event of your site, shop or app, from a log on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of Segment, RudderStack or Customer.io, a CSV or JSON file, packed or not. It can be dropped here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up shop with a year of about 100,000 events, to click through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file that will keep your events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that Eventdesk has made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <extracomment>A store&apos;s name and the folder it lies in</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::WindowedModel</name>
    <message>
        <source>The length of the list is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::ZonePicker</name>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>%1 is the name of the system&apos;s time zone, as Europe/Vilnius</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::format</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as in 23 Nov 2026; the letters are those of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date as in 23 Nov; the letters are those of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K</source>
        <extracomment>A number of thousands, in a narrow place: 12.3 K</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>A number of millions, in a narrow place: 1.2 M</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>A number of thousand millions, in a narrow place: 1.2 bn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share: 18 %. The space between is one that does not break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: 23 Nov 2026, 14:07:22</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A date as in Monday 23 November 2026; the letters are those of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date as in 12 November; the letters are those of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as in 12 November 2025; the letters are those of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day: 24 Oct – 22 Nov 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>A date as in Tue 10 November 2026; the letters are those of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <extracomment>A day and an hour of it: Tue 10 November 2026, 14:00–15:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the week&apos;s first day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month as in November 2026; the letters are those of QLocale::toString()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventdesk::import_words</name>
    <message>
        <source>recognised</source>
        <extracomment>The format of a file was recognised</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>read so far</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: so many records a second; %1 is a number such as 1.1 M</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as 4 s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read = %2 new + %3 already there + %4 rejected</source>
        <extracomment>A sum of numbers of records, each number with its word: %1 read, %2 new, %3 already there, %4 rejected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The column of a log that holds the event&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>An amount of money or the like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column looks like a time. Choose the one that says when things happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 can be read in two ways. Choose which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the first records can be read as it is chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
