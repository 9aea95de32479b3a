#include "app/wholefile.h"

#include <QSaveFile>

bool commitWhole(QSaveFile &file)
{
    if (!file.flush() || file.size() != file.pos()) {
        file.cancelWriting();
        return false;
    }
    return file.commit();
}
