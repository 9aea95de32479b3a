// The floor for starting: an empty window that says when it was first painted; with --label one that shows a
// word, for which the fonts must be found.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!m_said) {
            m_said = true;
            // As Tepore does: once the picture is on its way to the screen.
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
    }

private:
    bool m_said = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    EmptyWindow window;
    window.resize(1000, 680); // as Tepore's
    if (app.arguments().contains(QStringLiteral("--label")))
        window.setCentralWidget(new QLabel(QStringLiteral("Tepore")));
    window.show();
    return app.exec();
}
