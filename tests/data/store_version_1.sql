-- SPDX-FileCopyrightText: 2026 The Eventdesk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A store as Eventdesk wrote it until it kept occurrences in column blocks (schema version 1): made with eventdeskctl of
-- that time and dumped by sqlite3, only the name, zone and first weekday and the folders of the files were set by hand.
-- Six imports, the third undone, the last partly of what was there already; people that turned out to be one, the
-- anonymous, late and equal times, payloads of many kinds, rejects, an archived event, one made by hand and empty.
-- What it answered is in store_version_1_answers.txt.
PRAGMA page_size = 8192;
PRAGMA application_id = 1165378667;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO setting VALUES('name','Old shop');
INSERT INTO setting VALUES('week_start','7');
INSERT INTO setting VALUES('zone','Europe/Berlin');
CREATE TABLE import(
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, format TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER,
    state INTEGER NOT NULL, read INTEGER NOT NULL DEFAULT 0, added INTEGER NOT NULL DEFAULT 0,
    duplicate INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,
    first_occurrence INTEGER NOT NULL, last_occurrence INTEGER NOT NULL);
INSERT INTO import VALUES(1,'/home/ann/logs/shop.ndjson','eventdesk',1795438335312,1795438335324,1,21,19,0,2,1,19);
INSERT INTO import VALUES(2,'/home/ann/logs/crm.csv','csv',1795438335345,1795438335356,1,6,5,0,1,20,24);
INSERT INTO import VALUES(3,'/home/ann/logs/wrong.csv','csv',1795438335380,1795438335390,2,7,7,0,0,25,31);
INSERT INTO import VALUES(4,'/home/ann/logs/segment.ndjson','segment',1795438335423,1795438335432,1,10,10,0,0,32,41);
INSERT INTO import VALUES(5,'/home/ann/logs/again.csv','csv',1795438335525,1795438335535,1,7,7,0,0,42,48);
INSERT INTO import VALUES(6,'/home/ann/logs/again.ndjson','eventdesk',1795438335552,1795438335561,1,2,1,1,0,49,49);
CREATE TABLE reject(
    id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL);
INSERT INTO reject VALUES(1,1,20,'The record has no time.','{"event":"no time","id":"x"}');
INSERT INTO reject VALUES(2,1,21,'The record is not a valid JSON object.','not json at all');
INSERT INTO reject VALUES(3,2,4,'“not a date” is not a time.','deal closed,carl@example.com,44,,not a date,crm-3,1,EUR,lost,');
CREATE TABLE event_type(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL, source TEXT NOT NULL,
    created INTEGER NOT NULL, archived INTEGER NOT NULL DEFAULT 0, by_hand INTEGER NOT NULL,
    occurrences INTEGER NOT NULL DEFAULT 0, anonymous INTEGER NOT NULL DEFAULT 0, people INTEGER NOT NULL DEFAULT 0,
    first INTEGER, last INTEGER);
INSERT INTO event_type VALUES(1,'order placed','Paid, in the shop or by the desk','eventdesk',1795438335323,0,0,9,0,6,946681199000,1770026400000);
INSERT INTO event_type VALUES(2,'page seen','','eventdesk',1795438335323,0,0,20,2,4,1762156800000,1770026400000);
INSERT INTO event_type VALUES(3,'newsletter opened','','eventdesk',1795438335323,0,0,1,0,1,1767225600000,1767225600000);
INSERT INTO event_type VALUES(4,'deal closed','','csv',1795438335355,0,0,3,1,2,1764579600000,1764669600000);
INSERT INTO event_type VALUES(5,'Signed Up','','segment',1795438335432,0,0,2,0,2,1769853600000,1769853600000);
INSERT INTO event_type VALUES(6,'Trial Ended','','segment',1795438335432,1,0,7,0,3,1748736000000,1749168000000);
INSERT INTO event_type VALUES(7,'support_called','','manual',1795438335449,0,1,0,0,0,NULL,NULL);
CREATE TABLE identity(
    id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL, external_id TEXT NOT NULL, phone TEXT NOT NULL,
    subscriber_id INTEGER NOT NULL, UNIQUE(email, external_id, phone));
INSERT INTO identity VALUES(1,'ann@example.com','','',1);
INSERT INTO identity VALUES(2,'','42','',1);
INSERT INTO identity VALUES(3,'','','+4917012345',4);
INSERT INTO identity VALUES(4,'','43','',4);
INSERT INTO identity VALUES(5,'','ben','',5);
INSERT INTO identity VALUES(6,'','Zoë','',6);
INSERT INTO identity VALUES(7,'ben@example.com','','',7);
INSERT INTO identity VALUES(8,'ann@example.com','42','',1);
INSERT INTO identity VALUES(9,'','43','+4917012345',4);
INSERT INTO identity VALUES(10,'zoe@example.com','Zoë','',6);
INSERT INTO identity VALUES(11,'ben2@example.com','ben','',5);
INSERT INTO identity VALUES(17,'eve@example.com','45','',17);
INSERT INTO identity VALUES(18,'','b1b2','',18);
INSERT INTO identity VALUES(19,'dora@example.com','43','',4);
INSERT INTO identity VALUES(20,'','45','',17);
INSERT INTO identity VALUES(21,'','46','',7);
INSERT INTO identity VALUES(22,'','47','',17);
INSERT INTO identity VALUES(23,'zoe@example.com','','+37060012345',6);
INSERT INTO identity VALUES(24,'','','+37060012345',6);
INSERT INTO identity VALUES(25,'eve@example.com','47','+4917012345',17);
INSERT INTO identity VALUES(26,'ben@example.com','46','',7);
CREATE TABLE sighting(
    id INTEGER PRIMARY KEY AUTOINCREMENT, identity_id INTEGER NOT NULL, import_id INTEGER NOT NULL,
    UNIQUE(identity_id, import_id));
INSERT INTO sighting VALUES(1,1,1);
INSERT INTO sighting VALUES(2,2,1);
INSERT INTO sighting VALUES(3,3,1);
INSERT INTO sighting VALUES(4,4,1);
INSERT INTO sighting VALUES(5,5,1);
INSERT INTO sighting VALUES(6,6,1);
INSERT INTO sighting VALUES(7,7,1);
INSERT INTO sighting VALUES(8,8,2);
INSERT INTO sighting VALUES(9,9,2);
INSERT INTO sighting VALUES(10,10,2);
INSERT INTO sighting VALUES(11,11,2);
INSERT INTO sighting VALUES(17,17,4);
INSERT INTO sighting VALUES(18,18,4);
INSERT INTO sighting VALUES(19,19,4);
INSERT INTO sighting VALUES(20,2,4);
INSERT INTO sighting VALUES(21,20,4);
INSERT INTO sighting VALUES(22,21,4);
INSERT INTO sighting VALUES(23,22,4);
INSERT INTO sighting VALUES(24,6,5);
INSERT INTO sighting VALUES(25,2,5);
INSERT INTO sighting VALUES(26,23,5);
INSERT INTO sighting VALUES(27,24,5);
INSERT INTO sighting VALUES(28,25,5);
INSERT INTO sighting VALUES(29,26,5);
INSERT INTO sighting VALUES(30,6,6);
CREATE TABLE subscriber(
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, email TEXT NOT NULL, external_id TEXT NOT NULL, phone TEXT NOT NULL,
    occurrences INTEGER NOT NULL DEFAULT 0, first INTEGER, last INTEGER);
INSERT INTO subscriber VALUES(1,'ann@example.com','ann@example.com','42','',9,1748772000000,1767225600000);
INSERT INTO subscriber VALUES(4,'dora@example.com','dora@example.com','43','+4917012345',6,1762156800000,1769853600001);
INSERT INTO subscriber VALUES(5,'ben2@example.com','ben2@example.com','ben','',4,1762338600042,1764759600000);
INSERT INTO subscriber VALUES(6,'zoe@example.com','zoe@example.com','Zoë','+37060012345',9,946681199000,1770026400000);
INSERT INTO subscriber VALUES(7,'ben@example.com','ben@example.com','46','',4,1748822400000,1770026400000);
INSERT INTO subscriber VALUES(17,'eve@example.com','eve@example.com','45','',6,1748736000000,1770026400000);
INSERT INTO subscriber VALUES(18,'b1b2','','b1b2','',1,1769853600000,1769853600000);
CREATE TABLE subscriber_key(
    kind INTEGER NOT NULL, value TEXT NOT NULL, subscriber_id INTEGER NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY(kind, value)) WITHOUT ROWID;
INSERT INTO subscriber_key VALUES(0,'ann@example.com',1,3);
INSERT INTO subscriber_key VALUES(0,'ben2@example.com',5,33);
INSERT INTO subscriber_key VALUES(0,'ben@example.com',7,21);
INSERT INTO subscriber_key VALUES(0,'dora@example.com',4,57);
INSERT INTO subscriber_key VALUES(0,'eve@example.com',17,51);
INSERT INTO subscriber_key VALUES(0,'zoe@example.com',6,30);
INSERT INTO subscriber_key VALUES(1,'42',1,7);
INSERT INTO subscriber_key VALUES(1,'43',4,13);
INSERT INTO subscriber_key VALUES(1,'45',17,52);
INSERT INTO subscriber_key VALUES(1,'46',7,67);
INSERT INTO subscriber_key VALUES(1,'47',17,70);
INSERT INTO subscriber_key VALUES(1,'Zoë',6,19);
INSERT INTO subscriber_key VALUES(1,'b1b2',18,55);
INSERT INTO subscriber_key VALUES(1,'ben',5,16);
INSERT INTO subscriber_key VALUES(2,'+37060012345',6,80);
INSERT INTO subscriber_key VALUES(2,'+4917012345',4,11);
CREATE TABLE occurrence(
    id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL, identity_id INTEGER NOT NULL, time INTEGER NOT NULL,
    received INTEGER NOT NULL, import_id INTEGER NOT NULL, message_hash INTEGER NOT NULL, message_id TEXT NOT NULL,
    source TEXT NOT NULL, value TEXT NOT NULL, currency TEXT NOT NULL, payload TEXT NOT NULL);
INSERT INTO occurrence VALUES(1,1,1,1762156800000,1795438335323,1,-7983831508333818593,'6f1c2a7e-0001-4a6b-9c51-000000000001','','','','{"total":120.50,"currency":"EUR","items":[{"sku":"A-1","n":2},{"sku":"B-7","n":1}]}');
INSERT INTO occurrence VALUES(2,1,2,1762156800000,1795438335323,1,-2455193061298300568,'6f1c2a7e-0001-4a6b-9c51-000000000002','','','','{"total":1e3,"note":"\u00fcber \"5\" \/ caf\u00e9 ☕"}');
INSERT INTO occurrence VALUES(3,2,3,1762156800000,1795438335323,1,3073445390140594750,'6f1c2a7e-0001-4a6b-9c51-000000000003','','','','{"url":"https://shop.example/a?x=1&y=%20","depth":{"a":{"b":{"c":[1,2.50,-0,null,true]}}}}');
INSERT INTO occurrence VALUES(4,2,0,1762157699999,1795438335323,1,3451412495521632889,'6f1c2a7e-0001-4a6b-9c51-000000000004','','','','{}');
INSERT INTO occurrence VALUES(5,2,0,1762157700000,1795438335323,1,-4226743703763773042,'6f1c2a7e-0001-4a6b-9c51-000000000005','','','','{"a":1,"a":2,"":"empty key"}');
INSERT INTO occurrence VALUES(6,2,2,1762165800000,1795438335323,1,7601785713760440151,'seen-0','','','','{"url":"/p/0","n":0}');
INSERT INTO occurrence VALUES(7,2,4,1762255860007,1795438335323,1,-4890394920414389220,'seen-1','','','','{"url":"/p/1","n":1}');
INSERT INTO occurrence VALUES(8,2,5,1762345920014,1795438335323,1,-1176839882535823699,'seen-2','','','','{"url":"/p/2","n":2}');
INSERT INTO occurrence VALUES(9,2,6,1762425180021,1795438335323,1,-1853015898045990961,'seen-3','','','','{"url":"/p/3","n":3}');
INSERT INTO occurrence VALUES(10,2,2,1762169640028,1795438335323,1,4948502683976707806,'seen-4','','','','{"url":"/p/4","n":4}');
INSERT INTO occurrence VALUES(11,2,4,1762259700035,1795438335323,1,7799906974057174619,'seen-5','','','','{"url":"/p/0","n":5}');
INSERT INTO occurrence VALUES(12,2,5,1762338600042,1795438335323,1,6115986266265911695,'seen-6','','','','{"url":"/p/1","n":6}');
INSERT INTO occurrence VALUES(13,2,6,1762428660049,1795438335323,1,-978718626938471392,'seen-7','','','','{"url":"/p/2","n":7}');
INSERT INTO occurrence VALUES(14,2,2,1762173120056,1795438335323,1,4221612037877438835,'seen-8','','','','{"url":"/p/3","n":8}');
INSERT INTO occurrence VALUES(15,2,4,1762252380063,1795438335323,1,-3297514010625641820,'seen-9','','','','{"url":"/p/4","n":9}');
INSERT INTO occurrence VALUES(16,2,5,1762342440070,1795438335323,1,-1240812155044310822,'seen-10','','','','{"url":"/p/0","n":10}');
INSERT INTO occurrence VALUES(17,2,6,1762432500077,1795438335323,1,-3839808478363256448,'seen-11','','','','{"url":"/p/1","n":11}');
INSERT INTO occurrence VALUES(18,1,7,1764547199999,1795438335323,1,-2013474982508180108,'6f1c2a7e-0001-4a6b-9c51-000000000006','','','','{"total":"9.90"}');
INSERT INTO occurrence VALUES(19,3,1,1767225600000,1795438335323,1,-4082653779617453398,'tomorrow','','','','{}');
INSERT INTO occurrence VALUES(20,4,8,1764579600000,1795438335355,2,2250322786772613576,'csv:crm-1','','99.90','EUR','{"stage":"won","comment":"with, comma and \"quotes\""}');
INSERT INTO occurrence VALUES(21,4,9,1764579600000,1795438335355,2,-3022516699115598162,'csv:crm-2','','','USD','{"stage":"won"}');
INSERT INTO occurrence VALUES(22,4,0,1764669600000,1795438335355,2,-3167059981584444442,'csv:crm-4','','-3','','{"stage":"open","comment":"anonymous"}');
INSERT INTO occurrence VALUES(23,1,10,946681199000,1795438335355,2,-6967083062087923012,'csv:crm-5','','','','{"comment":"late"}');
INSERT INTO occurrence VALUES(24,1,11,1764759600000,1795438335355,2,3213030891170920979,'csv:crm-6','','7','EUR','{"comment":"line\nbreak"}');
INSERT INTO occurrence VALUES(32,5,17,1769853600000,1795438335432,4,-8288671790929225053,'segment:ajs-1','','','','{"plan":"pro","seats":3}');
INSERT INTO occurrence VALUES(33,5,18,1769853600000,1795438335432,4,6033079122349017160,'segment:ajs-2','','','','{"plan":"free"}');
INSERT INTO occurrence VALUES(34,1,19,1769853600001,1795438335432,4,2094586024275285118,'segment:ajs-3','','12.5','CHF','{"revenue":12.5,"currency":"CHF"}');
INSERT INTO occurrence VALUES(35,6,2,1748772000000,1795438335432,4,1287105320106640889,'segment:ajs-4','','','','{"days":14}');
INSERT INTO occurrence VALUES(36,6,20,1748736000000,1795438335432,4,-2322246480876277269,'segment:ajs-10','','','','{"days":0,"text":""}');
INSERT INTO occurrence VALUES(37,6,21,1748822400000,1795438335432,4,-3170307905802661094,'segment:ajs-11','','','','{"days":1,"text":"x"}');
INSERT INTO occurrence VALUES(38,6,22,1748908800000,1795438335432,4,7388879431425541649,'segment:ajs-12','','','','{"days":2,"text":"xx"}');
INSERT INTO occurrence VALUES(39,6,20,1748995200000,1795438335432,4,7931608029666062387,'segment:ajs-13','','','','{"days":3,"text":"xxx"}');
INSERT INTO occurrence VALUES(40,6,21,1749081600000,1795438335432,4,-8397004520234375410,'segment:ajs-14','','','','{"days":4,"text":"xxxx"}');
INSERT INTO occurrence VALUES(41,6,22,1749168000000,1795438335432,4,6632308640569332830,'segment:ajs-15','','','','{"days":5,"text":"xxxxx"}');
INSERT INTO occurrence VALUES(42,2,6,1762425180000,1795438335534,5,-1976018626462293111,'csv:seen-3','','','','{"url":"/x"}');
INSERT INTO occurrence VALUES(43,2,2,1762425180000,1795438335534,5,224975789505408708,'csv:seen-4','','','','{"url":"/x"}');
INSERT INTO occurrence VALUES(44,2,23,1770026400000,1795438335534,5,-6818133025337366935,'csv:again-1','','','','{"url":"/p/1"}');
INSERT INTO occurrence VALUES(45,2,23,1770026400000,1795438335534,5,4222244506520045955,'csv:again-2','','','','{"url":"/p/2"}');
INSERT INTO occurrence VALUES(46,1,24,1770026400000,1795438335534,5,-5888570543131828890,'csv:again-3','','','','{}');
INSERT INTO occurrence VALUES(47,1,25,1770026400000,1795438335534,5,-4369881027153991880,'csv:again-4','','','','{}');
INSERT INTO occurrence VALUES(48,1,26,1770026400000,1795438335534,5,8778313038941482517,'csv:again-5','','','','{}');
INSERT INTO occurrence VALUES(49,2,6,1762425180021,1795438335560,6,6394668482050913266,'seen-99','','','','{"url":"/p/3","n":99}');
CREATE TABLE volume(
    event_id INTEGER NOT NULL, quarter INTEGER NOT NULL, occurrences INTEGER NOT NULL,
    PRIMARY KEY(event_id, quarter)) WITHOUT ROWID;
INSERT INTO volume VALUES(1,1051867,1);
INSERT INTO volume VALUES(1,1957952,2);
INSERT INTO volume VALUES(1,1960607,1);
INSERT INTO volume VALUES(1,1960844,1);
INSERT INTO volume VALUES(1,1966504,1);
INSERT INTO volume VALUES(1,1966696,3);
INSERT INTO volume VALUES(2,1957952,2);
INSERT INTO volume VALUES(2,1957953,1);
INSERT INTO volume VALUES(2,1957962,1);
INSERT INTO volume VALUES(2,1957966,1);
INSERT INTO volume VALUES(2,1957970,1);
INSERT INTO volume VALUES(2,1958058,1);
INSERT INTO volume VALUES(2,1958062,1);
INSERT INTO volume VALUES(2,1958066,1);
INSERT INTO volume VALUES(2,1958154,1);
INSERT INTO volume VALUES(2,1958158,1);
INSERT INTO volume VALUES(2,1958162,1);
INSERT INTO volume VALUES(2,1958250,4);
INSERT INTO volume VALUES(2,1958254,1);
INSERT INTO volume VALUES(2,1958258,1);
INSERT INTO volume VALUES(2,1966696,2);
INSERT INTO volume VALUES(3,1963584,1);
INSERT INTO volume VALUES(4,1960644,2);
INSERT INTO volume VALUES(4,1960744,1);
INSERT INTO volume VALUES(5,1966504,2);
INSERT INTO volume VALUES(6,1943040,1);
INSERT INTO volume VALUES(6,1943080,1);
INSERT INTO volume VALUES(6,1943136,1);
INSERT INTO volume VALUES(6,1943232,1);
INSERT INTO volume VALUES(6,1943328,1);
INSERT INTO volume VALUES(6,1943424,1);
INSERT INTO volume VALUES(6,1943520,1);
CREATE TABLE pair(
    event_id INTEGER NOT NULL, subscriber_id INTEGER NOT NULL, occurrences INTEGER NOT NULL, first INTEGER NOT NULL,
    last INTEGER NOT NULL, PRIMARY KEY(event_id, subscriber_id)) WITHOUT ROWID;
INSERT INTO pair VALUES(1,1,2,1762156800000,1762156800000);
INSERT INTO pair VALUES(1,4,1,1769853600001,1769853600001);
INSERT INTO pair VALUES(1,5,1,1764759600000,1764759600000);
INSERT INTO pair VALUES(1,6,2,946681199000,1770026400000);
INSERT INTO pair VALUES(1,7,2,1764547199999,1770026400000);
INSERT INTO pair VALUES(1,17,1,1770026400000,1770026400000);
INSERT INTO pair VALUES(2,1,4,1762165800000,1762425180000);
INSERT INTO pair VALUES(2,4,4,1762156800000,1762259700035);
INSERT INTO pair VALUES(2,5,3,1762338600042,1762345920014);
INSERT INTO pair VALUES(2,6,7,1762425180000,1770026400000);
INSERT INTO pair VALUES(3,1,1,1767225600000,1767225600000);
INSERT INTO pair VALUES(4,1,1,1764579600000,1764579600000);
INSERT INTO pair VALUES(4,4,1,1764579600000,1764579600000);
INSERT INTO pair VALUES(5,17,1,1769853600000,1769853600000);
INSERT INTO pair VALUES(5,18,1,1769853600000,1769853600000);
INSERT INTO pair VALUES(6,1,1,1748772000000,1748772000000);
INSERT INTO pair VALUES(6,7,2,1748822400000,1749081600000);
INSERT INTO pair VALUES(6,17,4,1748736000000,1749168000000);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('identity',26);
INSERT INTO sqlite_sequence VALUES('sighting',30);
CREATE INDEX reject_of_import ON reject(import_id);
CREATE INDEX identity_by_external_id ON identity(external_id) WHERE external_id <> '';
CREATE INDEX identity_by_phone ON identity(phone) WHERE phone <> '';
CREATE INDEX identity_merged ON identity(subscriber_id) WHERE subscriber_id <> id;
CREATE INDEX subscriber_key_of ON subscriber_key(subscriber_id);
CREATE INDEX occurrence_of_event ON occurrence(event_id, time, id, identity_id);
CREATE INDEX occurrence_of_identity ON occurrence(identity_id, time, id, event_id);
CREATE INDEX occurrence_newest ON occurrence(time);
CREATE INDEX occurrence_message ON occurrence(message_hash);
CREATE INDEX pair_of_subscriber ON pair(subscriber_id, event_id);
COMMIT;
PRAGMA journal_mode = WAL;
