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
    QList<QColor> inks; // of everything

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
        }
        void drawPath(const QPainterPath &path) override
        {
            m_device.lines << Line{path, m_pen};
            m_device.inks << m_pen.color();
        }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            m_device.texts << item.text();
            m_device.inks << m_pen.color();
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawRects(const QRectF *, int) override {}
        void drawLines(const QLineF *, int) override {}

    private:
        RecordingDevice &m_device;
        QPen m_pen;
    };

    mutable Engine m_engine{*this};
};
