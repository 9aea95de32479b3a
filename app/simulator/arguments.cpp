#include "app/simulator/arguments.h"

using namespace Qt::StringLiterals;

namespace simulated {

Arguments::Arguments()
{
    m_parser.setApplicationDescription(
        u"A stand-in of the Smarther cloud on this computer. Prints its address, then what to enter in Tepore."_s);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes any free one."_s, u"N"_s},
        {u"speed"_s, u"How much faster than real rooms the simulated ones warm up."_s, u"X"_s},
        {u"house"_s, u"Homes and thermostats: demo, many, or a file of JSON."_s, u"NAME"_s},
        {u"strict-rotation"_s, u"A refresh token works once only."_s},
        {u"auto-consent"_s, u"Agree without asking."_s},
        {u"echo-delay"_s, u"How long a command stays invisible."_s, u"SECONDS"_s},
        {u"quota"_s, u"Calls in 24 hours; 0 for no limit."_s, u"N"_s},
        {u"burst"_s, u"Calls in a few seconds; 0/1 for no limit."_s, u"N/SECONDS"_s},
        {u"token-lifetime"_s, u"Life of an access token."_s, u"SECONDS"_s},
        {u"while-stdin"_s, u"End when the standard input does, and so with the program that started this one."_s},
        {u"client-id"_s, u"The application's id."_s, u"ID"_s},
        {u"client-secret"_s, u"The application's secret."_s, u"SECRET"_s},
        {u"subscription-key"_s, u"The subscription's key."_s, u"KEY"_s},
        {u"reply-url"_s, u"A registered reply URL; may be given again."_s, u"URL"_s},
    });
}

int Arguments::integer(const QString &name, int lowest, int highest, int otherwise)
{
    if (!m_parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int value = m_parser.value(name).toInt(&isNumber);
    if (isNumber && value >= lowest && value <= highest)
        return value;
    m_error = u"--%1 needs a whole number from %2 to %3"_s.arg(name).arg(lowest).arg(highest);
    return otherwise;
}

QString Arguments::text(const QString &name, const QString &otherwise) const
{
    return m_parser.isSet(name) ? m_parser.value(name) : otherwise;
}

void Arguments::readBurst(SimulatorOptions &options)
{
    if (!m_parser.isSet(u"burst"_s))
        return;
    const QStringList parts = m_parser.value(u"burst"_s).split(u'/');
    bool isCalls = false;
    bool isSeconds = false;
    options.burstCalls = parts.first().toInt(&isCalls);
    options.burstSeconds = parts.last().toInt(&isSeconds);
    if (parts.size() != 2 || !isCalls || !isSeconds || options.burstCalls < 0 || options.burstSeconds < 1)
        m_error = u"--burst needs calls and seconds, as 10/5"_s;
}

int Arguments::port()
{
    return integer(u"port"_s, 0, 65535, 0);
}

bool Arguments::endsWithStdin() const
{
    return m_parser.isSet(u"while-stdin"_s);
}

QString Arguments::houseFile() const
{
    return m_parser.value(u"house"_s);
}

SimulatorOptions Arguments::options()
{
    constexpr int many = 1'000'000'000;
    SimulatorOptions options;
    options.clientId = text(u"client-id"_s, options.clientId);
    options.clientSecret = text(u"client-secret"_s, options.clientSecret);
    options.subscriptionKey = text(u"subscription-key"_s, options.subscriptionKey);
    if (m_parser.isSet(u"reply-url"_s))
        options.replyUrls = m_parser.values(u"reply-url"_s);
    options.autoConsent = m_parser.isSet(u"auto-consent"_s);
    options.strictRotation = m_parser.isSet(u"strict-rotation"_s);
    options.echoDelaySeconds = integer(u"echo-delay"_s, 0, many, options.echoDelaySeconds);
    options.quota = integer(u"quota"_s, 0, many, options.quota);
    options.accessTokenSeconds = integer(u"token-lifetime"_s, 1, many, options.accessTokenSeconds);
    readBurst(options);
    if (m_parser.isSet(u"speed"_s)) {
        bool isNumber = false;
        options.speed = m_parser.value(u"speed"_s).toDouble(&isNumber);
        if (!isNumber || !(options.speed > 0 && options.speed <= 100'000))
            m_error = u"--speed needs a number above 0, up to 100000"_s;
    }
    return options;
}

} // namespace simulated
