#include "ui/linkwelcomepage.h"

using namespace Qt::StringLiterals;

LinkWelcomePage::LinkWelcomePage(QWidget *parent)
    : LinkPage(tr("Welcome to Tepore"), parent), m_progress(new Surface),
      m_progressLine(new TextLine(Type::Strong)), m_continue(new QPushButton(tr("&Continue")))
{
    setObjectName(u"link.welcome"_s);
    addText(tr("Tepore shows your BTicino or Legrand Smarther thermostats on this computer and lets you change them: "
               "temperatures, modes, boost, several homes at once."));

    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(Space::card, Space::normal, Space::card, Space::normal);
    row->setSpacing(Space::normal);
    m_progressLine->setObjectName(u"link.progress"_s);
    m_continue->setObjectName(u"link.continue"_s);
    m_continue->setProperty("look", u"primary"_s);
    row->addWidget(m_progressLine, 1);
    row->addWidget(m_continue);
    m_progress->hide();
    addWidget(m_progress);

    addText(tr("To reach them it needs four values. Legrand gives you the first three, free of charge; Tepore has the fourth:"));
    auto *needs = new QVBoxLayout;
    needs->setSpacing(Space::small);
    for (const auto &[icon, text] :
         {std::pair(u"home"_s, tr("a client ID, the name of your own copy of Tepore at Legrand")),
          std::pair(u"shield"_s, tr("a client secret, its password")),
          std::pair(u"settings"_s, tr("a subscription key, which allows 500 requests a day")),
          std::pair(u"link"_s, tr("a Reply URL, the address your browser comes back to"))}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::normal);
        auto *picture = new IconLabel(20);
        picture->setIcon(icon, &Theme::text2);
        line->addWidget(picture, 0, Qt::AlignTop);
        line->addWidget(new Paragraph(text, &Theme::text), 1);
        needs->addLayout(line);
    }
    column()->addLayout(needs);
    addText(tr("It takes about ten minutes of your time. Legrand's approval can take one or two days; Tepore keeps "
               "your place meanwhile."));
    m_link = addButton(tr("&Link my thermostats"), u"begin"_s, Look::Primary);
    QPushButton *waiting = addButton(tr("I am &waiting for the vendor's e-mail"), u"wait"_s, Look::Plain);
    QPushButton *sample = addButton(tr("Look &around with sample data"), u"sample"_s, Look::Plain);
    addCaption(tr("Tepore talks only to Legrand's service. It has no account of its own and sends nothing about you to "
                  "anybody."));
    connect(m_link, &QPushButton::clicked, this, &LinkWelcomePage::linkRequested);
    connect(waiting, &QPushButton::clicked, this, &LinkWelcomePage::waitingRequested);
    connect(sample, &QPushButton::clicked, this, &LinkWelcomePage::sampleDataRequested);
    connect(m_continue, &QPushButton::clicked, this, &LinkWelcomePage::continueRequested);
}

void LinkWelcomePage::setProgress(const QString &line)
{
    m_progressLine->setLine(line);
    m_progress->setVisible(!line.isEmpty());
    m_link->setProperty("look", line.isEmpty() ? u"primary"_s : QString());
}

QWidget *LinkWelcomePage::first() const
{
    return m_progressLine->text().isEmpty() ? m_link : m_continue;
}
