/** What all services tell of their health alike. */
package dev.crosswire.edge.health;
