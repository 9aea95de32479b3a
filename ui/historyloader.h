#pragma once

#include "app/history/history.h"
#include "ui/historyrange.h"

#include <QTimer>

// Asks for what a chart shows, a good deal wider than it is seen, so that no frame waits for the disk: moving the view asks
// again a moment later. Of several wishes the latest counts.
class HistoryLoader : public QObject
{
    Q_OBJECT

public:
    explicit HistoryLoader(History &history, QObject *parent = nullptr);

    struct Wish
    {
        QStringList moduleIds;   // the first one is the one the sentence is about
        HistoryStretch seen;
        HistoryStretch told;     // what the sentence is about
        int columnsSeen = 1;
    };
    void load(const Wish &wish);      // now
    void loadSoon(const Wish &wish);  // when nothing more follows; at once if what is seen is not there
    bool isLoading() const { return m_missing > 0 || m_soon.isActive(); }

Q_SIGNALS:
    void loaded(const QList<HistorySeries> &series); // in the order of the wish
    void told(const HistorySummary &summary, const HistoryStretch &stretch);

private:
    bool isCovered(const Wish &wish) const;
    void take(int asked, qsizetype place, const HistorySeries &series);

    History &m_history;
    Wish m_wish;
    HistoryStretch m_covered;
    double m_columnsPerMs = 0;
    QStringList m_coveredIds;
    QList<HistorySeries> m_series;
    int m_asked = 0;
    qsizetype m_missing = 0;
    QTimer m_soon;
};
