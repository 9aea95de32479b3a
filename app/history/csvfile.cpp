#include "app/history/csvfile.h"

#include "app/smarther/names.h"
#include "app/wholefile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDegrees = 327; // that the history can keep
constexpr int usualPlan = 600; // where the file does not say it
constexpr qint64 longestLine = 4096;
constexpr qsizetype longestName = 200;
constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 quarterSeconds = 15 * 60;
const qint64 unixDay = QDate(1970, 1, 1).toJulianDay();

const QByteArray mark = "\xEF\xBB\xBF";
const std::array<QByteArray, 13> columns{
    "time",        "utc_offset", "home",     "thermostat", "module",  "temperature_c", "humidity_percent",
    "set_point_c", "mode",       "function", "load",       "program", "planned_s"};

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

// 2040 → 20.4, 2000 → 20.0, 2045 → 20.45
QByteArray decimal(int hundredths, char point)
{
    if (hundredths == Sample::none)
        return {};
    const int positive = std::abs(hundredths);
    QByteArray text = hundredths < 0 ? "-" : "";
    text += QByteArray::number(positive / 100) + point + QByteArray::number(positive % 100 / 10);
    if (positive % 10 != 0)
        text += QByteArray::number(positive % 10);
    return text;
}

// By hand: whole hundredths, with a point or a comma.
bool parseDecimal(const QByteArray &text, double least, double most, int &hundredths)
{
    if (text.isEmpty())
        return true;
    bool ok = false;
    const double value = QByteArray(text).replace(',', '.').toDouble(&ok);
    if (!ok || !(value >= least && value <= most))
        return false;
    hundredths = static_cast<int>(std::lround(value * 100));
    return true;
}

bool parseNumber(const QByteArray &text, int most, int &number)
{
    if (text.isEmpty())
        return true;
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0 || value > most)
        return false;
    number = value;
    return true;
}

template <typename Enum, std::size_t size>
bool parseWord(const Name<Enum> (&names)[size], const QByteArray &text, Enum &value)
{
    value = fromWord(names, QString::fromUtf8(text));
    return text.isEmpty() || value != Enum::Unknown;
}

// A spreadsheet takes some texts for formulas, and others would then run them.
QByteArray field(const QString &name, char separator, bool forSpreadsheet)
{
    QString text = name;
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    if (forSpreadsheet && !text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    QByteArray bytes = text.toUtf8();
    if (bytes.contains('"') || bytes.contains(separator) || bytes.startsWith(' ') || bytes.endsWith(' '))
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

// What field() made of a name, read back.
QString nameFrom(const QByteArray &field)
{
    const QString text = QString::fromUtf8(field).left(longestName);
    return text.size() > 1 && text.front() == u'\'' && u"=+-@"_s.contains(text[1]) ? text.mid(1) : text;
}

// The fields of a line; empty when its quotes do not match.
QList<QByteArray> split(const QByteArray &line, char separator)
{
    QList<QByteArray> fields{{}};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char character = line[i];
        if (quoted && character == '"' && i + 1 < line.size() && line[i + 1] == '"')
            fields.last() += line[++i];
        else if (character == '"' && (quoted || fields.last().isEmpty()))
            quoted = !quoted;
        else if (character == separator && !quoted)
            fields << QByteArray();
        else
            fields.last() += character;
    }
    return quoted ? QList<QByteArray>() : fields;
}

// 2024-01-16T12:00:00+01:00, or with a blank and the distance from UTC apart.
std::optional<qint64> parseTime(QByteArray text, const QByteArray &offset)
{
    if (text.size() > 10 && text[10] == ' ')
        text[10] = 'T';
    const QByteArray whole = text + offset;
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(whole), Qt::ISODate);
    // Without a zone it would be this computer's: not what was written.
    const bool hasZone = whole.size() > 19 &&
                         (whole.endsWith('Z') || whole.indexOf('+', 19) > 0 || whole.indexOf('-', 19) > 0);
    if (!at.isValid() || !hasZone || at.date().year() < 2000 || at.date().year() > 2200)
        return std::nullopt;
    return at.toSecsSinceEpoch();
}

} // namespace

CsvWriter::CsvWriter(const CsvExport &what) : m_what(what), m_file(what.file)
{
    if (what.format == CsvExport::Format::Spreadsheet && what.locale.decimalPoint() == u","_s) {
        m_separator = ';';
        m_decimal = ',';
    }
}

bool CsvWriter::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    const bool forSpreadsheet = m_what.format == CsvExport::Format::Spreadsheet;
    QByteArray header = forSpreadsheet ? mark : QByteArray();
    for (const QByteArray &column : columns) {
        if (column == "utc_offset" && !forSpreadsheet)
            continue;
        header += column;
        header += column == columns.back() ? '\n' : m_separator;
    }
    return m_file.write(header) == header.size();
}

void CsvWriter::appendTime(QByteArray &line, qint64 at, const QTimeZone &zone)
{
    if (at / quarterSeconds != m_quarter) {
        m_quarter = at / quarterSeconds;
        m_offset = zone.offsetFromUtc(utc(at * 1000));
    }
    const qint64 local = at + m_offset;
    if (local / daySeconds != m_day) {
        m_day = local / daySeconds;
        m_date = QDate::fromJulianDay(unixDay + m_day).toString(Qt::ISODate).toLatin1();
    }
    const auto inDay = static_cast<int>(local % daySeconds);
    const bool isIso = m_what.format == CsvExport::Format::Iso;
    line += m_date;
    line += isIso ? 'T' : ' ';
    line += twoDigits(inDay / 3600) + ':' + twoDigits(inDay / 60 % 60) + ':' + twoDigits(inDay % 60);
    if (!isIso)
        line += m_separator;
    line += m_offset < 0 ? '-' : '+';
    line += twoDigits(std::abs(m_offset) / 3600) + ':' + twoDigits(std::abs(m_offset) / 60 % 60);
}

bool CsvWriter::write(const CsvExport::Source &source, const std::vector<Sample> &samples)
{
    const bool forSpreadsheet = m_what.format == CsvExport::Format::Spreadsheet;
    const auto named = [&](const QString &text) { return field(text, m_separator, forSpreadsheet); };
    const QByteArray names = m_separator + named(source.home) + m_separator + named(source.thermostat) +
                             m_separator + named(source.moduleId) + m_separator;
    QByteArray lines;
    m_quarter = -1; // another home, perhaps, in another zone
    for (const Sample &sample : samples) {
        appendTime(lines, sample.at, source.zone);
        lines += names;
        for (const int value : {sample.temperature, sample.humidity, sample.setPoint}) {
            lines += decimal(value, m_decimal);
            lines += m_separator;
        }
        lines += toWord(Names::modes, sample.mode).toLatin1() + m_separator;
        lines += toWord(Names::functions, sample.function).toLatin1() + m_separator;
        lines += toWord(Names::loadStates, sample.load).toLatin1() + m_separator;
        lines += (sample.program > 0 ? QByteArray::number(sample.program) : QByteArray()) + m_separator;
        lines += QByteArray::number(sample.planned) + '\n';
    }
    m_rows += static_cast<qint64>(samples.size());
    return m_file.write(lines) == lines.size();
}

CsvOutcome CsvWriter::finish()
{
    using Problem = CsvOutcome::Problem;
    if (!m_file.isOpen())
        return {.problem = Problem::CannotOpen, .detail = m_file.errorString()};
    if (!commitWhole(m_file))
        return {.problem = Problem::CannotWrite, .detail = m_file.errorString()};
    return {.rows = m_rows};
}

void CsvReader::fail(CsvOutcome::Problem problem, const QString &detail)
{
    m_outcome.problem = problem;
    m_outcome.detail = detail;
}

bool CsvReader::open()
{
    m_outcome = {};
    m_file.close();
    if (!m_file.open(QIODevice::ReadOnly)) {
        fail(CsvOutcome::Problem::CannotOpen, m_file.errorString());
        return false;
    }
    return readHeader();
}

bool CsvReader::readHeader()
{
    QByteArray line = m_file.readLine(longestLine).trimmed();
    m_outcome.line = 1;
    if (line.startsWith(mark))
        line.remove(0, mark.size());
    m_separator = line.contains(';') ? ';' : line.contains('\t') ? '\t' : ',';
    m_columns.clear();
    const QList<QByteArray> names = split(line, m_separator);
    for (qsizetype i = 0; i < names.size(); ++i)
        m_columns.insert(names[i].trimmed(), i);
    for (const char *needed : {"time", "module", "temperature_c"}) {
        if (!m_columns.contains(needed)) {
            fail(CsvOutcome::Problem::NotOurs, QString::fromUtf8(line.left(200)));
            return false;
        }
    }
    return true;
}

std::vector<CsvReader::Row> CsvReader::next(int most)
{
    std::vector<Row> rows;
    while (static_cast<int>(rows.size()) < most && !m_file.atEnd()) {
        const QByteArray line = m_file.readLine(longestLine);
        ++m_outcome.line;
        const QByteArray content = line.trimmed();
        if (content.isEmpty())
            continue;
        Row row;
        if (!parse(content, row)) {
            fail(CsvOutcome::Problem::BadLine, QString::fromUtf8(content.left(200)));
            break;
        }
        rows.push_back(std::move(row));
    }
    m_outcome.rows += static_cast<qint64>(rows.size());
    return rows;
}

bool CsvReader::parse(const QByteArray &line, Row &row)
{
    const QList<QByteArray> fields = split(line, m_separator);
    if (fields.size() != m_columns.size())
        return false;
    const auto value = [&](const char *column) {
        return fields.value(m_columns.value(column, -1)).trimmed();
    };
    const std::optional<qint64> at = parseTime(value("time"), value("utc_offset"));
    row.moduleId = QString::fromUtf8(value("module"));
    if (!at || row.moduleId.isEmpty())
        return false;
    if (!m_names.contains(row.moduleId))
        m_names.insert(row.moduleId, {.home = nameFrom(value("home")), .thermostat = nameFrom(value("thermostat"))});
    Sample &sample = row.sample;
    sample.at = *at;
    sample.planned = usualPlan;
    return parseDecimal(value("temperature_c"), -mostDegrees, mostDegrees, sample.temperature) &&
           parseDecimal(value("humidity_percent"), 0, 100, sample.humidity) &&
           parseDecimal(value("set_point_c"), -mostDegrees, mostDegrees, sample.setPoint) &&
           parseWord(Names::modes, value("mode"), sample.mode) &&
           parseWord(Names::functions, value("function"), sample.function) &&
           parseWord(Names::loadStates, value("load"), sample.load) &&
           parseNumber(value("program"), 1'000'000, sample.program) &&
           parseNumber(value("planned_s"), static_cast<int>(7 * daySeconds), sample.planned);
}
