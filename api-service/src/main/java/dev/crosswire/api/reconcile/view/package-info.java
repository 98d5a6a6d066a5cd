/** A fact as it is shown: its question in English, its verdict and the reason for it. */
package dev.crosswire.api.reconcile.view;
