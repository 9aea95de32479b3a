#include "app/history/csvjobs.h"

using Problem = CsvOutcome::Problem;

namespace {

constexpr int rowsOfAStep = 5000;
constexpr int rowsRead = 1000; // take as long: whoever looks at the history meanwhile waits for one step

} // namespace

std::optional<CsvOutcome> CsvExportJob::step(HistoryStore &store)
{
    if (!m_open && !m_writer.open())
        return m_writer.finish();
    m_open = true;
    if (m_source == m_what.sources.size())
        return m_writer.finish();
    const CsvExport::Source &source = m_what.sources[m_source];
    const auto samples = store.samples(source.moduleId, m_from, m_what.to, 0, rowsOfAStep);
    if (!samples)
        return CsvOutcome{.problem = Problem::Store, .detail = store.problem()};
    if (!m_writer.write(source, *samples))
        return CsvOutcome{.problem = Problem::CannotWrite, .detail = m_writer.finish().detail};
    if (static_cast<int>(samples->size()) < rowsOfAStep) {
        ++m_source;
        m_from = m_what.from;
    } else {
        m_from = utc((samples->back().at + 1) * 1000);
    }
    return std::nullopt;
}

std::optional<CsvOutcome> CsvImportJob::step(HistoryStore &store)
{
    if (m_stage == Stage::Closed) {
        m_stage = Stage::Checking;
        if (!m_reader.open())
            return m_reader.outcome();
    }
    const std::vector<CsvReader::Row> rows = m_reader.next(rowsRead);
    CsvOutcome outcome = m_reader.outcome();
    const bool isEnd = static_cast<int>(rows.size()) < rowsRead;
    if (m_stage == Stage::Storing) {
        const std::optional<qint64> added = store.import(rows, m_reader.names());
        if (!added)
            return CsvOutcome{.problem = Problem::Store, .rows = m_added, .detail = store.problem()};
        m_added += *added;
        outcome.known = outcome.rows - m_added;
        outcome.rows = m_added;
    }
    if (outcome.problem != Problem::None) {
        if (m_stage == Stage::Checking)
            outcome.rows = 0;
        return outcome;
    }
    if (!isEnd)
        return std::nullopt;
    if (m_stage == Stage::Storing)
        return outcome;
    m_stage = Stage::Storing;
    return m_reader.open() ? std::nullopt : std::optional(m_reader.outcome());
}
