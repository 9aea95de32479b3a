#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>

// While it lives, no file of this process grows beyond so many bytes: what a full disk is like.
class FullFiles
{
public:
    explicit FullFiles(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullFiles(const FullFiles &) = delete;
    FullFiles &operator=(const FullFiles &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};
#endif
