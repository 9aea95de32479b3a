#include "ui/icon.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>
#include <QtMath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// The data of an SVG path, one number or letter after another.
class PathData
{
public:
    explicit PathData(QStringView text) : m_text(text) {}

    // The next command; the last one goes on while numbers follow. Null at the end.
    QChar command()
    {
        skipSpace();
        if (m_text.isEmpty())
            return {};
        if (m_text.front().isLetter()) {
            m_command = m_text.front();
            m_text = m_text.mid(1);
        }
        return m_command;
    }

    double number()
    {
        skipSpace();
        qsizetype length = !m_text.isEmpty() && m_text.front() == u'-';
        for (bool hasPoint = false; length < m_text.size(); ++length) {
            const bool isPoint = m_text[length] == u'.';
            if (!(m_text[length].isDigit() || (isPoint && !hasPoint)))
                break;
            hasPoint = hasPoint || isPoint;
        }
        const double value = m_text.left(length).toDouble();
        m_text = m_text.mid(length);
        return value;
    }

    QPointF point(const QPointF &origin)
    {
        const double x = number();
        return origin + QPointF(x, number());
    }

private:
    void skipSpace()
    {
        while (!m_text.isEmpty() && (m_text.front().isSpace() || m_text.front() == u','))
            m_text = m_text.mid(1);
    }

    QStringView m_text;
    QChar m_command;
};

// An arc of a circle from where the path is, as SVG describes it.
void arcTo(QPainterPath &path, double radius, bool isLarge, bool isClockwise, const QPointF &end)
{
    const QPointF start = path.currentPosition();
    const QPointF half = (end - start) / 2;
    const double distance = std::hypot(half.x(), half.y());
    if (distance == 0)
        return;
    radius = std::max(radius, distance);
    const double aside = std::sqrt(radius * radius - distance * distance) / distance;
    const QPointF centre =
        start + half + QPointF(-half.y(), half.x()) * (isLarge == isClockwise ? -aside : aside);
    const auto angle = [&centre](const QPointF &point) {
        return qRadiansToDegrees(std::atan2(centre.y() - point.y(), point.x() - centre.x())); // counterclockwise
    };
    double sweep = angle(end) - angle(start);
    if (isClockwise && sweep > 0)
        sweep -= 360;
    else if (!isClockwise && sweep < 0)
        sweep += 360;
    path.arcTo(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), angle(start), sweep);
}

void addPath(QPainterPath &path, QStringView text)
{
    PathData data(text);
    QPointF control; // of the last curve
    for (QChar command = data.command(); !command.isNull(); command = data.command()) {
        const QPointF from = path.currentPosition();
        const QPointF origin = command.isLower() ? from : QPointF();
        QPointF reflected = from;
        switch (command.toUpper().unicode()) {
        case u'M':
            path.moveTo(data.point(origin));
            break;
        case u'L':
            path.lineTo(data.point(origin));
            break;
        case u'H':
            path.lineTo(origin.x() + data.number(), from.y());
            break;
        case u'V':
            path.lineTo(from.x(), origin.y() + data.number());
            break;
        case u'S':
            reflected = 2 * from - control;
            [[fallthrough]];
        case u'C': {
            const QPointF first = command.toUpper() == u'S' ? reflected : data.point(origin);
            control = data.point(origin);
            path.cubicTo(first, control, data.point(origin));
            break;
        }
        case u'A': {
            const double radius = data.number();
            data.number(); // the other radius: the same
            data.number(); // and so the rotation means nothing
            const bool isLarge = data.number() != 0;
            const bool isClockwise = data.number() != 0;
            arcTo(path, radius, isLarge, isClockwise, data.point(origin));
            break;
        }
        case u'Z':
            path.closeSubpath();
            break;
        default:
            return;
        }
    }
}

IconShape read(const QString &name)
{
    IconShape shape;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return shape;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto number = [&attributes](QLatin1StringView key) { return attributes.value(key).toDouble(); };
        QPainterPath &path = attributes.value("stroke"_L1) == "none"_L1 ? shape.areas : shape.lines;
        if (xml.name() == "path"_L1)
            addPath(path, attributes.value("d"_L1));
        else if (xml.name() == "circle"_L1)
            path.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
        else if (xml.name() == "rect"_L1)
            path.addRoundedRect(QRectF(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)),
                                number("rx"_L1), number("rx"_L1));
    }
    return shape;
}

} // namespace

IconShape IconShape::of(const QString &name)
{
    static QHash<QString, IconShape> shapes;
    const auto known = shapes.constFind(name);
    return known != shapes.constEnd() ? *known : *shapes.insert(name, read(name));
}
