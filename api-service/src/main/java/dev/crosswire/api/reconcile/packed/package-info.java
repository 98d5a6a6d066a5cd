/** Bytes: values written one after the other in as few as they take, and read again in the same order. */
package dev.crosswire.api.reconcile.packed;
