/** Who a value really comes from: speakers, outlets, and copies that count once. */
package dev.crosswire.api.reconcile.origin;
