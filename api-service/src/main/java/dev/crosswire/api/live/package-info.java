/** The view as it changes: server-sent events that can be resumed. */
package dev.crosswire.api.live;
