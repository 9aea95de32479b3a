#pragma once

// Makes our own widgets known to screen readers with the roles of ux.md §4.2. Called once, before any window.
void installAccessibility();
