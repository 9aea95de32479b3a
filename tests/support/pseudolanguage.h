#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A language that nobody speaks, made from the English source as it is asked for: ⟦Ĥöméš áñð ţĥéŕɱöšţáţš····⟧. What is not
// between brackets was never given to a translator; what is cut has lost one. 40 % longer than English, as the longest
// real ones are. From right to left it is written in Arabic letters.
class PseudoLanguage : public QTranslator
{
public:
    enum class Way { LeftToRight, RightToLeft };

    explicit PseudoLanguage(Way way = Way::LeftToRight) : m_way(way) {}

    static constexpr char16_t opening = u'⟦';
    static constexpr char16_t closing = u'⟧';

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation, int) const override
    {
        const QByteArrayView note(disambiguation);
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return m_way == Way::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
        // The format of a date is for QLocale to read, the name of a key for QKeySequence.
        if (note.endsWith("in Qt's letters") || qstrcmp(context, "QShortcut") == 0)
            return {};
        return pseudo(QString::fromUtf8(source));
    }

private:
    QString pseudo(const QString &source) const
    {
        QString text;
        qsizetype letters = 0;
        for (qsizetype i = 0; i < source.size();) {
            const qsizetype kept = lengthOfWhatStays(source, i);
            if (kept > 0) {
                text += source.mid(i, kept);
                i += kept;
                continue;
            }
            letters += source[i].isLetter() ? 1 : 0;
            text += other(source[i++]);
        }
        // In words, so that it can wrap where a language of long words can.
        QString filling;
        while (filling.size() < (letters * 2 + 4) / 5)
            filling += filling.size() % 8 == 7 ? u' ' : m_way == Way::RightToLeft ? u'ـ' : u'·';
        return opening + text + filling.trimmed() + closing;
    }
    // A placeholder, a tag, an entity, a mnemonic's sign.
    static qsizetype lengthOfWhatStays(const QString &text, qsizetype at)
    {
        const auto end = [&](QChar last) {
            const qsizetype found = text.indexOf(last, at);
            return found < 0 ? qsizetype(0) : found - at + 1;
        };
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (text[at] == u'%' && next == u'L')
            return 3;
        if (text[at] == u'%')
            return 2;
        if (text[at] == u'<' && (next.isLetter() || next == u'/'))
            return end(u'>');
        if (text[at] == u'&' && next.isLower() && end(u';') > 0 && end(u';') < 8)
            return end(u';');
        return text[at] == u'&' ? 1 : 0;
    }
    QChar other(QChar letter) const
    {
        static const QString latin = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString accented = QStringLiteral("áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ");
        static const QString arabic = QStringLiteral("ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض");
        const qsizetype at = latin.indexOf(letter);
        return at < 0 ? letter : (m_way == Way::RightToLeft ? arabic : accented)[at];
    }

    Way m_way;
};
