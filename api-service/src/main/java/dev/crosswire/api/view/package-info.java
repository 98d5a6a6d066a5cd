/**
 * The view over time, as pure functions: when each version of an article counted, and what every fact was over which
 * span. A span's end is exclusive; {@link java.time.Instant#MAX} is still open.
 */
package dev.crosswire.api.view;
