#include "ui/format.h"

#include "app/household/household.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Between words from right to left the unit would come before its number: kept apart from them (ux.md §4.5).
QString inOrder(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? u'\u2066' + text + u'\u2069' : text;
}

} // namespace

QString Format::timeOfDay(const QTime &time)
{
    const QLocale locale;
    // The "C" locale's short form has seconds.
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s) : locale.toString(time, QLocale::ShortFormat);
}

QString Format::number(Temperature value, Temperature::Unit unit)
{
    return QLocale().toString(value.in(unit), 'f', unit == Temperature::Unit::Celsius ? 1 : 0);
}

QString Format::step(const Household &household)
{
    return unitFor(household) == Temperature::Unit::Celsius ? number(Temperature::fromTenths(household.choices().step), Temperature::Unit::Celsius)
                                                           : QLocale().toString(1);
}

QString Format::unitName(Temperature::Unit unit)
{
    return unit == Temperature::Unit::Celsius ? u"°C"_s : u"°F"_s;
}

QString Format::temperature(Temperature value, Temperature::Unit unit)
{
    return inOrder(number(value, unit) + u'\u202F' + unitName(unit));
}

QString Format::humidity(double percent)
{
    return inOrder(QLocale().toString(std::lround(percent)) + u'\u202F' + QLocale().percent());
}

QString Format::clock(const QDateTime &time)
{
    return timeOfDay(time.toLocalTime().time());
}

QString Format::clock(const QTime &time)
{
    return timeOfDay(time);
}

QString Format::age(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < 120)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n min ago", "minutes", static_cast<int>(seconds / 60));
    if (seconds < 12 * 3600)
        return tr("%n h ago", "hours", static_cast<int>(seconds / 3600));
    const QDate day = then.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("today %1", "a time of day").arg(clock(then));
    if (days == 1)
        return tr("yesterday %1", "a time of day").arg(clock(then));
    return tr("on %1", "a date").arg(QLocale().toString(then.toLocalTime(), QLocale::ShortFormat));
}

namespace {

QString dayAndTime(const QDateTime &local, const QDate &today)
{
    const QLocale locale;
    const QString time = Format::timeOfDay(local.time());
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return time;
    if (days == 1)
        return QCoreApplication::translate("Format", "tomorrow %1", "a time of day").arg(time);
    if (days > 1 && days < 7)
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
    return locale.toString(local.date(), locale.dateFormat(QLocale::ShortFormat)) + u' ' + time;
}

} // namespace

QString Format::moment(const QDateTime &time, const QTimeZone &home, const QDateTime &now)
{
    const QDateTime there = time.toTimeZone(home);
    const QString text = dayAndTime(there, now.toTimeZone(home).date());
    const QDateTime here = time.toLocalTime();
    if (here.offsetFromUtc() == there.offsetFromUtc())
        return text;
    return tr("%1 there (%2 here)", "a moment by the home's clock, and by this computer's")
        .arg(text, dayAndTime(here, now.toLocalTime().date()));
}

QString Format::until(const QDateTime &time, const QTimeZone &home, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime there = time.toTimeZone(home);
    const QDateTime here = time.toLocalTime();
    if (here.offsetFromUtc() != there.offsetFromUtc())
        return tr("until %1", "a moment by two clocks").arg(moment(time, home, now));
    const QString at = timeOfDay(there.time());
    const qint64 days = now.toTimeZone(home).date().daysTo(there.date());
    if (days == 0)
        return tr("until %1", "a time of day").arg(at);
    if (days == 1)
        return tr("until tomorrow %1", "a time of day").arg(at);
    if (days > 1 && days < 7)
        return tr("until %1 %2", "a day of the week, a time of day")
            .arg(locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat), at);
    return tr("until %1", "a date and a time").arg(locale.toString(there.date(), QLocale::ShortFormat) + u' ' + at);
}

QString Format::since(const QDateTime &time, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime here = time.toLocalTime();
    const QString at = timeOfDay(here.time());
    const qint64 days = here.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return tr("since %1", "a time of day").arg(at);
    if (days == 1)
        return tr("since yesterday %1", "a time of day").arg(at);
    if (days > 1 && days < 7)
        return tr("since %1 %2", "a day of the week, a time of day")
            .arg(locale.dayName(here.date().dayOfWeek(), QLocale::ShortFormat), at);
    return tr("since %1", "a date and a time").arg(locale.toString(here.date(), QLocale::ShortFormat) + u' ' + at);
}

QDateTime Format::fullMinute(const QDateTime &time)
{
    constexpr qint64 minute = 60'000;
    const qint64 over = time.toMSecsSinceEpoch() % minute;
    return over == 0 ? time : time.addMSecs(minute - over);
}

QString Format::day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), tr("d MMMM yyyy", "a date, in Qt's letters"));
}

QString Format::asTip(const QString &text)
{
    // Escaped alone, it would be taken for plain text and show its &amp;.
    return Qt::mightBeRichText(text) ? u"<span>%1</span>"_s.arg(text.toHtmlEscaped()) : text;
}

QString Format::duration(qint64 seconds)
{
    const int minutes = static_cast<int>((std::max<qint64>(0, seconds) + 59) / 60);
    const QLocale locale;
    const auto inDigits = [&locale](QString text, int number) { // of the locale, as are temperatures
        return text.replace(QString::number(number), locale.toString(number));
    };
    if (minutes < 60)
        return inDigits(tr("%n min", "a duration in minutes", minutes), minutes);
    if (minutes % 60 == 0)
        return inDigits(tr("%n h", "a duration in hours", minutes / 60), minutes / 60);
    return tr("%1 h %2 min", "a duration").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

Temperature::Unit Format::unitFor(const Household &household)
{
    if (household.choices().unit)
        return *household.choices().unit;
    int fahrenheit = 0;
    int celsius = 0;
    for (const Home &home : household.homes()) {
        for (const Thermostat &thermostat : home.thermostats) {
            if (!thermostat.status || !thermostat.status->temperatureFormat)
                continue;
            ++(*thermostat.status->temperatureFormat == Temperature::Unit::Fahrenheit ? fahrenheit : celsius);
        }
    }
    if (fahrenheit + celsius > 0)
        return celsius == 0 ? Temperature::Unit::Fahrenheit : Temperature::Unit::Celsius;
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Temperature::Unit::Fahrenheit
                                                                      : Temperature::Unit::Celsius;
}

std::optional<Temperature> Format::parseTemperature(const QString &text, Temperature::Unit unit)
{
    QString plain;
    bool isOver = false; // the number: what follows is its unit
    for (const QChar c : text.simplified()) {
        const bool isPoint = c == u',' || c == u'.' || c == u'\u066B';
        const bool isSign = c == u'-' || c == u'\u2212';
        if (c.isDigit() || isPoint || isSign) {
            if (isOver)
                return std::nullopt; // two numbers are none
            plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : QChar(isPoint ? u'.' : u'-');
            continue;
        }
        if (c == u'F' || c == u'f')
            unit = Temperature::Unit::Fahrenheit;
        else if (c == u'C' || c == u'c')
            unit = Temperature::Unit::Celsius;
        else if (!c.isSpace() && c != u'°' && c.category() != QChar::Other_Format)
            return std::nullopt;
        isOver = isOver || (!plain.isEmpty() && plain != "-"_L1 && c.category() != QChar::Other_Format);
    }
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > 1000)
        return std::nullopt;
    return Temperature::from(value, unit);
}
