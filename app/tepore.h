#pragma once

#include "app/account/accountlink.h"
#include "app/diagnostics/check.h"
#include "app/history/historyrecorder.h"
#include "app/household/commanddesk.h"
#include "app/household/householdstore.h"

// Where a Tepore keeps its things, and whom it talks to.
struct TeporeOptions
{
    QString profile; // a folder that exists
    QUrl loginUrl = QUrl(QStringLiteral("https://partners-login.eliotbylegrand.com"));
    QUrl apiUrl = QUrl(QStringLiteral("https://api.developer.legrand.com"));
};

// The core, whole: every room, made in the order in which each needs the other.
struct Tepore
{
    Tepore(const TeporeOptions &options, SecretStore &secrets, Clock &theClock, AccountLink::BuildUrl buildUrl);

    // What costs time: the keychain, the ledger, the network. Called after the first paint.
    void start();

    Clock &clock;
    Settings settings;
    Http http;
    TokenClient tokenClient;
    Session session;
    AccountLink link;
    CallLedger ledger;
    CallQueue queue;
    SmartherApi api;
    Household household;
    HouseholdStore householdStore;
    HouseholdReader reader;
    CommandDesk desk;
    History history;
    HistoryRecorder recorder;
    Check check;
};
