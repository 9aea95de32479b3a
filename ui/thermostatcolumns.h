#pragma once

class QTreeView;

// The columns of ThermostatList: what is most wanted first, as far as it fits; what is left over goes to the columns of
// words. `hasHomes`: there is more than one home to tell apart.
void arrangeThermostatColumns(QTreeView *list, bool hasHomes);
