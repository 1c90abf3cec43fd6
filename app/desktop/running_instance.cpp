// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/running_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace eventdesk {

namespace {

constexpr qsizetype longestLine = 4'000'000; // bytes: the longest link and some thousand files
const QByteArray taken = "taken\n";

// Qt makes sure that only the person can enter it.
QString inFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
}

// The same for every path that leads to the file, also before it is made.
QString canonical(const QString &store)
{
    const QFileInfo file(store);
    if (const QString path = file.canonicalFilePath(); !path.isEmpty())
        return path;
    const QString folder = file.dir().canonicalPath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

// Empty: of a store that no other process can show. A start on another display wants a window there.
QString addressFor(const QString &store)
{
    if (store == ":memory:"_L1)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *variable : {"WAYLAND_DISPLAY", "DISPLAY"})
        hash.addData(qgetenv(variable) + '\n');
    if (!store.isEmpty())
        hash.addData(canonical(store).toUtf8());
    return inFolder(u"eventdesk-"_s + QString::fromLatin1(hash.result().first(10).toHex()));
}

enum class Answer { Nobody, Silence, Taken };

Answer tell(const QString &address, const QByteArray &line, const QDeadlineTimer &deadline)
{
    const auto left = [&] { return int(std::max<qint64>(deadline.remainingTime(), 1)); };
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(left()))
        return Answer::Nobody;
    socket.write(line);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return Answer::Silence;
    }
    return socket.readLine() == taken ? Answer::Taken : Answer::Silence;
}

} // namespace

RunningInstance::RunningInstance(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QLocalServer::newConnection, this, &RunningInstance::accept);
}

RunningInstance::~RunningInstance() = default;

bool RunningInstance::handOver(const Start &start, std::chrono::milliseconds patience)
{
    const QString own = addressFor(start.store);
    if (own.isEmpty())
        return false;
    // Of two that start at once, one waits until the other can answer. A lock whose process is gone does not hold.
    QLockFile one(inFolder(u"eventdesk-start.lock"_s));
    one.tryLock(patience);
    const QDeadlineTimer deadline(patience);
    const QByteArray line = toLine(start);
    const Answer answer = tell(own, line, deadline);
    if (answer == Answer::Taken || (!start.store.isEmpty() && tell(addressFor({}), line, deadline) == Answer::Taken))
        return true;
    if (answer == Answer::Nobody)
        listen(own);
    return false;
}

bool RunningInstance::isSameStore(const QString &a, const QString &b)
{
    return canonical(a) == canonical(b);
}

void RunningInstance::answerFor(const QString &store)
{
    const QString address = addressFor(store);
    if (m_server.isListening() && m_server.fullServerName() == address)
        return;
    m_server.close();
    if (!address.isEmpty())
        listen(address);
}

// What a killed process has left behind is in the way, a living one's is not to be taken.
void RunningInstance::listen(const QString &address)
{
    if (m_server.listen(address) || m_server.serverError() != QAbstractSocket::AddressInUseError)
        return;
    QLocalSocket probe;
    probe.connectToServer(address);
    if (probe.waitForConnected(1000))
        return;
    QLocalServer::removeServer(address);
    m_server.listen(address);
}

void RunningInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void RunningInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    const auto start = startFromLine(socket->readLine());
    // Who does not wait for the answer any more shows a window of its own.
    if (!start || socket->write(taken) != taken.size() || !socket->flush()) {
        socket->abort();
        return;
    }
    Q_EMIT started(*start);
}

} // namespace eventdesk
