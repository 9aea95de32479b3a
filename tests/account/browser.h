#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

// What the person's browser does, one address at a time.
class Browser
{
public:
    struct Page
    {
        int status = 0;
        QByteArray body = {};
        QByteArray location = {}; // where it is sent on to
    };

    Page open(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10000))
            return {};
        return Page{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                    .body = reply->readAll(),
                    .location = reply->rawHeader("Location")};
    }

    // Opens an address and whatever it leads to, until the program has the code; the page at its end is not waited for.
    Page bring(QUrl url)
    {
        Page page = open(url);
        while (!page.location.isEmpty() && page.status != 303) {
            url = url.resolved(QUrl::fromEncoded(page.location));
            page = open(url);
        }
        return page;
    }

    // Opens an address and whatever it leads to; the last page.
    Page follow(QUrl url)
    {
        Page page = open(url);
        while (!page.location.isEmpty()) {
            url = url.resolved(QUrl::fromEncoded(page.location));
            page = open(url);
        }
        return page;
    }

private:
    QNetworkAccessManager m_network;
};
