/**
 * The pure core of the view: a function from a set of claims to the facts they are values of.
 *
 * <p>Nothing depends on the order of arrival: claims are taken in a canonical order, and ids derive from content. A
 * <em>group</em> is a set of claims that is closed under shared {@link dev.crosswire.api.reconcile.Blocks block keys};
 * reconciling any union of whole groups gives for them what reconciling everything would.
 */
package dev.crosswire.api.reconcile;
