#include "days/network.h"

#include <QNetworkAccessManager>
#include <QPointer>

std::function<HttpAnswer(const HttpRequest &)> daysNetwork;
int daysUnderWay = 0;

Http::Http(QObject *parent) : QObject(parent) {}

Http::~Http() = default;

bool Http::isAllowed(const QUrl &url)
{
    return url.isValid();
}

void Http::send(const HttpRequest &request, QObject *context, std::function<void(const HttpAnswer &)> done)
{
    ++daysUnderWay;
    QMetaObject::invokeMethod(
        this,
        [wanted = QPointer<QObject>(context), done = std::move(done), answer = daysNetwork(request)] {
            --daysUnderWay;
            if (wanted)
                done(answer);
        },
        Qt::QueuedConnection);
}
