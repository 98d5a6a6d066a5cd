/**
 * Which claims need to be looked at together. Claims are linked with earlier ones that may answer the same question, found by
 * index keys; parts are what links hold together, and no part is larger than {@link dev.crosswire.api.reconcile.part.Parts#MOST}.
 * Both follow from a claim's own neighbourhood, so that the work for one more claim does not grow with the claims kept.
 */
package dev.crosswire.api.reconcile.part;
