/** Converts the published models to the compact form, at build time. */
package dev.crosswire.models.convert;
