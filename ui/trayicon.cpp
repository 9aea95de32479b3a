#include "ui/trayicon.h"


#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_MACOS
constexpr bool isMask = true;
#else
constexpr bool isMask = false;
#endif

// In a square of 24 units. The tile's colour has 4:1 and more to white, to black and to what is drawn on it.
constexpr QColor tile(0xA8, 0x48, 0x20);
constexpr QPointF centre(12, 12.4);

void paintBadge(QPainter &painter, TrayFace::Badge badge, const QPointF &at, double size, const QColor &ink)
{
    painter.setPen(QPen(ink, std::min(2.4, size * 0.55), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (badge) {
    case TrayFace::Badge::None:
        break;
    case TrayFace::Badge::Active:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(at, size, size);
        break;
    case TrayFace::Badge::Idle:
        painter.drawEllipse(at, size * 0.75, size * 0.75);
        break;
    case TrayFace::Badge::NotConnected:
        painter.drawLine(at + QPointF(-size, size), at + QPointF(size, -size));
        break;
    case TrayFace::Badge::NeedsYou:
        painter.setPen(QPen(ink, size * 0.75, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at - QPointF(0, size * 1.2), at + QPointF(0, size * 0.2));
        painter.drawPoint(at + QPointF(0, size * 1.45));
    }
}

void paintFace(QPainter &painter, const TrayFace &face)
{
    const QColor ink = isMask ? QColor(Qt::black) : QColor(Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isMask) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tile);
        painter.drawRoundedRect(QRectF(0.5, 0.5, 23, 23), 5.5, 5.5);
    }
    if (!face.number.isEmpty()) {
        QFont font = QApplication::font();
        font.setPixelSize(face.number.size() > 2 ? 10 : 14);
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(0, 0.5, 24, 17), Qt::AlignCenter, face.number);
        paintBadge(painter, face.badge, QPointF(12, 19.8), face.badge == TrayFace::Badge::NeedsYou ? 1.6 : 2.2, ink);
        return;
    }
    // The wall thermostat's ring, open below.
    painter.setPen(QPen(ink, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(centre - QPointF(7.4, 7.4), QSizeF(14.8, 14.8)), -45 * 16, 270 * 16);
    const bool isSlash = face.badge == TrayFace::Badge::NotConnected;
    if (isSlash && !isMask) { // a gap around it
        painter.setPen(QPen(tile, 6));
        painter.drawLine(QPointF(5, 19), QPointF(19, 5));
    }
    paintBadge(painter, face.badge, isSlash ? QPointF(12, 12) : centre, isSlash ? 7 : 3.4, ink);
}

} // namespace

QIcon TrayFace::icon() const
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(size / 24.0, size / 24.0);
        paintFace(painter, *this);
        painter.end();
        icon.addPixmap(pixmap);
    }
    icon.setIsMask(isMask);
    return icon;
}
