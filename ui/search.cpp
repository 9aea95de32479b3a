#include "ui/search.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded().replace(u'ß', "ss"_L1).simplified();
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// Its letters are found in order, each at the beginning of a word or right after the one before.
bool isShorthand(const QString &text, const QString &letters)
{
    const auto size = static_cast<std::size_t>(text.size());
    std::vector<bool> ends; // where what is found so far can end
    for (const QChar letter : letters) {
        std::vector<bool> now(size);
        bool isBehind = ends.empty(); // an end lies before
        for (std::size_t at = 0; at < size; ++at) {
            const bool goesOn = at > 0 && !ends.empty() && ends[at - 1];
            isBehind = isBehind || goesOn;
            now[at] = text[static_cast<qsizetype>(at)] == letter &&
                      (goesOn || (isBehind && beginsWord(text, static_cast<qsizetype>(at))));
        }
        ends = std::move(now);
    }
    return std::find(ends.begin(), ends.end(), true) != ends.end();
}

} // namespace

bool Search::holds(const QString &text, const QString &wanted)
{
    const QString where = folded(text);
    const QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return where.contains(word); });
}

int Search::rank(const QString &name, const QString &wanted)
{
    enum { None, Anywhere, Shorthand, Word, Beginning };
    const QString where = folded(name);
    const QString what = folded(wanted);
    if (where.startsWith(what))
        return Beginning;
    for (qsizetype at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
        if (beginsWord(where, at))
            return Word;
    }
    if (isShorthand(where, QString(what).remove(u' ')))
        return Shorthand;
    return holds(name, wanted) ? Anywhere : None;
}
