/** Who is who in a document: one canonical name an entity. */
package dev.crosswire.extract.names;
