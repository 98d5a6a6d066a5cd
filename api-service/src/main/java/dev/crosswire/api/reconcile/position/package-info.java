/** Positions are the different answers to one question. Numbers are intervals, and how they stand to each other follows. */
package dev.crosswire.api.reconcile.position;
