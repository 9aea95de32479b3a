#include "app/simulator/formdata.h"

namespace simulated {

namespace {

std::optional<QString> decoded(QByteArray text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        bool isHex = false;
        text.mid(at + 1, 2).toUShort(&isHex, 16);
        if (at + 2 >= text.size() || !isHex)
            return std::nullopt;
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

std::optional<QMap<QString, QString>> formFields(const QByteArray &text)
{
    QMap<QString, QString> fields;
    for (const QByteArray &part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(equals < 0 ? part : part.left(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value || fields.contains(*name))
            return std::nullopt;
        fields.insert(*name, *value);
    }
    return fields;
}

} // namespace simulated
