#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

// A certificate authority of the test's own, by openssl. What it signs is believed in this process once trust() was
// called.
class TestAuthority
{
public:
    struct Identity
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    TestAuthority()
    {
        if (!m_folder.isValid())
            qFatal("no folder for certificates");
        write(u"ca.cnf",
              "[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=.\ndatabase=index\nserial=serial\nrand_serial=yes\ndefault_md=sha256\n"
              "policy=p\nunique_subject=no\ncopy_extensions=copy\n[p]\ncommonName=supplied\n"
              "[req]\ndistinguished_name=n\n[n]\n[authority]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n");
        write(u"index", "");
        openssl(u"req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=Authority "
                "-config ca.cnf -extensions authority"_s);
    }

    void trust() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(QSslCertificate(read(u"ca.pem"), QSsl::Pem));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    // Dates as openssl takes them: 20200131000000Z.
    Identity sign(const QString &from, const QString &to, const QString &names = QStringLiteral("IP:127.0.0.1,DNS:localhost"))
    {
        newRequest(names);
        openssl(u"ca -batch -config ca.cnf -keyfile ca.key -cert ca.pem -startdate %1 -enddate %2 -in leaf.csr "
                "-out leaf.pem -notext"_s.arg(from, to));
        return identity();
    }
    Identity selfSigned()
    {
        openssl(u"req -x509 -newkey rsa:2048 -nodes -keyout leaf.key -out leaf.pem -days 365 -subj /CN=Test "
                "-addext subjectAltName=IP:127.0.0.1,DNS:localhost"_s);
        return identity();
    }

private:
    void newRequest(const QString &names)
    {
        openssl(u"req -newkey rsa:2048 -nodes -keyout leaf.key -out leaf.csr -subj /CN=Test -addext "
                "subjectAltName=%1"_s.arg(names));
    }
    Identity identity() const
    {
        return {.certificate = QSslCertificate(read(u"leaf.pem"), QSsl::Pem),
                .key = QSslKey(read(u"leaf.key"), QSsl::Rsa, QSsl::Pem)};
    }
    void openssl(const QString &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments.split(u' '));
        if (!process.waitForFinished(30000) || process.exitCode() != 0)
            qFatal("openssl %s: %s", qPrintable(arguments), process.readAll().constData());
    }
    void write(QStringView name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name.toString()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
    QByteArray read(QStringView name) const
    {
        QFile file(m_folder.filePath(name.toString()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

// Answers every request over real TLS with the same bytes.
class TlsServer : public QObject
{
public:
    explicit TlsServer(const TestAuthority::Identity &identity, const QByteArray &reply) : m_reply(reply)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        m_server.setSslConfiguration(configuration);
        if (identity.certificate.isNull() || identity.key.isNull() || !m_server.listen(QHostAddress::LocalHost))
            qFatal("the TLS server cannot listen");
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (!received.contains("\r\n\r\n"))
                    return;
                socket->write(m_reply);
                socket->disconnectFromHost();
            });
        });
    }

    QUrl address() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }

    QByteArray received; // in clear: empty when no client trusted it

private:
    QByteArray m_reply;
    QSslServer m_server;
};
