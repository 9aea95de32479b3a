#pragma once

#include "app/http.h"

#include <QList>
#include <QTest>

// Collects the answers of an Http, and dies when a test wants its context dead.
class HttpAnswers : public QObject
{
public:
    QList<HttpAnswer> list;

    std::function<void(const HttpAnswer &)> taker()
    {
        return [this](const HttpAnswer &answer) { list << answer; };
    }
    void send(Http &http, const HttpRequest &request) { http.send(request, this, taker()); }

    // Waits for one more answer.
    HttpAnswer next(Http &http, const HttpRequest &request)
    {
        const qsizetype before = list.size();
        send(http, request);
        if (!QTest::qWaitFor([&] { return list.size() > before; }, 10000))
            return HttpAnswer{.failure = Error{.kind = Error::Kind::Cancelled,
                                               .detail = QStringLiteral("the test was never answered")}};
        return list.last();
    }
};
