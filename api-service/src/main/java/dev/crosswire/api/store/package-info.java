/**
 * The view in PostgreSQL, by plain SQL with parameters: what was read, the facts over time, the log of changes, and the
 * consumer's offsets.
 */
package dev.crosswire.api.store;
