#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>

// What is painted on it, as it was asked for: the words, and the lines.
class RecordingDevice : public QPaintDevice
{
public:
    struct Line
    {
        QPainterPath path;
        QPen pen;
    };

    QStringList texts;  // in the order in which they were drawn
    QList<Line> lines;  // stroked, not filled
    QList<QColor> inks;  // of words and of whatever is stroked
    QList<QColor> fills; // of whatever is filled

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 2000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(RecordingDevice &device) : QPaintEngine(AllFeatures), m_device(device) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState &now) override
        {
            if (now.state() & DirtyPen)
                m_pen = now.pen();
            if (now.state() & DirtyBrush)
                m_brush = now.brush();
        }
        void drawPath(const QPainterPath &path) override
        {
            if (m_pen.style() != Qt::NoPen)
                m_device.lines << Line{path, m_pen};
            put(true);
        }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            m_device.texts << item.text();
            m_device.inks << m_pen.color();
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode mode) override { put(mode != PolylineMode); }
        void drawRects(const QRectF *, int) override { put(true); }
        void drawLines(const QLineF *, int) override { put(false); }

    private:
        void put(bool isFilled)
        {
            if (m_pen.style() != Qt::NoPen)
                m_device.inks << m_pen.color();
            if (isFilled && m_brush.style() != Qt::NoBrush)
                m_device.fills << m_brush.color();
        }

        RecordingDevice &m_device;
        QPen m_pen;
        QBrush m_brush;
    };

    mutable Engine m_engine{*this};
};
