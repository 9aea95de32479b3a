#include "app/smarther/timetext.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

// A text that is read from the front. What does not fit is remembered, and the rest of no interest.
class Reader
{
public:
    explicit Reader(QStringView text) : m_rest(text) {}

    bool fits() const { return m_fits; }
    bool atEnd() const { return m_rest.isEmpty(); }

    // One of these characters, if it is next.
    bool skip(QStringView any)
    {
        const bool isNext = !m_rest.isEmpty() && any.contains(m_rest.front());
        if (isNext)
            m_rest = m_rest.sliced(1);
        return isNext;
    }

    void expect(QStringView any) { m_fits = skip(any) && m_fits; }

    QStringView digits(qsizetype least, qsizetype most)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.begin() + std::min(most, m_rest.size()),
                                          [](QChar c) { return c >= u'0' && c <= u'9'; });
        const QStringView found = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(found.size());
        m_fits = m_fits && found.size() >= least;
        return found;
    }

    int number(qsizetype least, qsizetype most) { return digits(least, most).toInt(); }

private:
    QStringView m_rest;
    bool m_fits = true;
};

QDate dateIn(Reader &reader)
{
    const int year = reader.number(4, 4);
    reader.expect(u"-");
    const int month = reader.number(1, 2);
    reader.expect(u"-");
    return QDate(year, month, reader.number(1, 2));
}

QTime timeOfDayIn(Reader &reader)
{
    const int hour = reader.number(1, 2);
    reader.expect(u":");
    const int minute = reader.number(2, 2);
    int second = 0;
    int millisecond = 0;
    if (reader.skip(u":")) {
        second = reader.number(2, 2);
        if (reader.skip(u"."))
            millisecond = reader.digits(1, 9).toString().leftJustified(3, u'0', true).toInt();
    }
    return QTime(hour, minute, second, millisecond);
}

} // namespace

bool isMeantYear(int year)
{
    return year > 1970 && year < 9999;
}

std::optional<ActivationTime> timeIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    Reader reader(trimmed);
    ActivationTime result;
    result.date = dateIn(reader);
    reader.expect(u"Tt ");
    result.time = timeOfDayIn(reader);
    const bool isWest = reader.skip(u"-");
    if (isWest || reader.skip(u"+")) {
        result.zone = ActivationTime::Zone::Offset;
        const int hours = reader.number(2, 2);
        reader.skip(u":");
        result.offsetSeconds = (hours * 60 + (reader.atEnd() ? 0 : reader.number(2, 2))) * (isWest ? -60 : 60);
    } else if (reader.skip(u"Zz")) {
        result.zone = ActivationTime::Zone::Z;
    }
    if (!reader.fits() || !reader.atEnd())
        return {};
    constexpr int furthestOffset = 14 * 60 * 60;
    if (!result.date.isValid() || !result.time.isValid() || !isMeantYear(result.date.year()) ||
        std::abs(result.offsetSeconds) > furthestOffset)
        return {};
    return result;
}
